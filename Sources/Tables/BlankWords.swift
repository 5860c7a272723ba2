/// What people and programs write where there is nothing.
package enum BlankWords {
    private static let words: Set<String> = ["NULL", "N/A", "N/K", "-", "\u{2013}", "\u{2014}"]
    /// Blank where a date or an age is expected; elsewhere they may be values.
    private static let wordsOfNumbers: Set<String> = ["NA", "."]
    /// Of Excel, in a cell that could not be computed.
    private static let errors: Set<String> = [
        "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
        "#GETTING_DATA",
    ]
    private static let longest = 13

    /// Whether a cell, without space around it, says that it is blank. An empty one does not.
    package static func match(_ cell: UnsafeBufferPointer<UInt8>, isDateOrAge: Bool = false) -> Bool {
        guard let first = cell.first, cell.count <= longest else { return false }
        switch first {
        case UInt8(ascii: "N"), UInt8(ascii: "n"), UInt8(ascii: "-"), UInt8(ascii: "#"),
            UInt8(ascii: "."), 0xE2:
            break
        default: return false
        }
        let text = String(decoding: cell, as: UTF8.self).uppercased()
        return words.contains(text) || errors.contains(text)
            || isDateOrAge && wordsOfNumbers.contains(text)
    }

    package static func match(_ cell: String, isDateOrAge: Bool = false) -> Bool {
        var cell = cell
        return cell.withUTF8 { match($0, isDateOrAge: isDateOrAge) }
    }

    /// Whether it would be blank in a date or an age, and is a value here.
    package static func isDoubtful(_ cell: String) -> Bool {
        wordsOfNumbers.contains(cell.uppercased())
    }
}
