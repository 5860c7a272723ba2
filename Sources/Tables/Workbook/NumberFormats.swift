/// How the numbers of a workbook's cells are meant: xl/styles.xml.
final class NumberFormats: XMLHandler {
    enum Kind: UInt8 {
        case number, date, time
    }

    /// By the number of a style.
    private(set) var kinds: [Kind] = []
    private var codes: [Int: Kind] = [:]
    private var isInCells = false

    func kind(ofStyle style: Int) -> Kind { kinds.indices.contains(style) ? kinds[style] : .number }

    override func start(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) {
        if XMLName.isSame(name, "numFmt") {
            guard let number = attributes.string("numFmtId").flatMap({ Int($0) }) else { return }
            codes[number] = NumberFormats.kind(ofCode: attributes.string("formatCode") ?? "")
        } else if XMLName.isSame(name, "cellXfs") {
            isInCells = true
        } else if isInCells, XMLName.isSame(name, "xf") {
            let number = attributes.string("numFmtId").flatMap { Int($0) } ?? 0
            kinds.append(codes[number] ?? NumberFormats.kind(ofBuiltIn: number))
        }
    }

    override func end(_ name: UnsafePointer<CChar>) {
        if XMLName.isSame(name, "cellXfs") { isInCells = false }
    }

    /// The formats that a workbook need not write down (ECMA-376, 18.8.30), those of East Asian calendars among them.
    private static func kind(ofBuiltIn number: Int) -> Kind {
        switch number {
        case 14...17, 22, 27...31, 34...36, 50...58: .date
        case 18...21, 32, 33, 45...47: .time
        default: .number
        }
    }

    /// By the letters of a format's first section that are no text: a year or a day makes a date, as does a month where no
    /// hour or second stands.
    static func kind(ofCode code: String) -> Kind {
        var letters: Set<Character> = []
        var rest = Substring(code.lowercased())
        scan: while let character = rest.popFirst() {
            switch character {
            case ";": break scan
            case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
            case "\\", "_", "*": rest = rest.dropFirst()
            case "[":
                // An elapsed time, [h], is one; a colour, a language or a condition is none.
                let inside = rest.prefix { $0 != "]" }
                if let first = inside.first, "hms".contains(first), inside.allSatisfy({ $0 == first }) {
                    letters.insert("h")
                }
                rest = rest.dropFirst(inside.count + 1)
            default: letters.insert(character)
            }
        }
        if letters.contains("y") || letters.contains("d") { return .date }
        if letters.contains("h") || letters.contains("s") { return .time }
        return letters.contains("m") ? .date : .number
    }
}
