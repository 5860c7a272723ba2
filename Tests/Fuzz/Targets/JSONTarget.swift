import JSON

extension FuzzTarget {
    /// What is read reads back the same from either way of writing it.
    static let json = FuzzTarget("json") { bytes in
        let value: JSONValue
        do {
            value = try JSONValue.parse(utf8: bytes)
        } catch let error as JSONError {
            return try InputPlace(bytes).check(line: error.line, column: error.column, error.message)
        }
        let text = value.description
        for written in [text, value.indented] {
            let again = try JSONValue.parse(written).description
            try hold(again == text && again.utf8.elementsEqual(text.utf8), "\(text) reads back as \(again)")
        }
    }
}
