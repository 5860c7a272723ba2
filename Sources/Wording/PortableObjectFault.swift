extension PortableObject {
    /// What is wrong with a file, and where.
    public struct Fault: Sendable, Hashable, Error, CustomStringConvertible {
        /// From 1, in characters.
        public let line: Int
        public let column: Int
        public let reason: Reason

        public init(line: Int, column: Int, _ reason: Reason) {
            self.line = line
            self.column = column
            self.reason = reason
        }

        public var description: String { "\(line):\(column): \(reason)" }
    }
}

extension PortableObject.Fault {
    public enum Reason: Sendable, Hashable, CustomStringConvertible {
        case strayComment
        case unknownKeyword(String)
        case translationWithoutSentence
        case secondTranslation
        case noTranslation(of: String)
        case secondHeader
        case noHeader
        case twice(String, firstInLine: Int)
        /// The numbers of the values in the sentence and in its translation, where they differ.
        case otherValues(english: [Int], translation: [Int])
        case strayString
        case noString(String)
        case quoteWithinString
        case strayBackslash
        case byteOrderMark
        case carriageReturn
        case noUTF8
        case controlCharacter
        case unfinishedLine

        /// In English, which is what a translator's other tools speak.
        public var description: String {
            switch self {
            case .strayComment: "a comment that belongs to no sentence; put it before one"
            case .unknownKeyword(let keyword):
                "“\(keyword)” is not used here; there are msgctxt, msgid and msgstr, each before a blank"
            case .translationWithoutSentence: "msgstr without msgid"
            case .secondTranslation: "a second msgstr"
            case .noTranslation(let english): "“\(english)” has no msgstr"
            case .secondHeader: "a second header, an entry whose msgid is empty"
            case .noHeader: "there is no header with charset=UTF-8: an entry whose msgid is empty"
            case .twice(let english, let line): "“\(english)” stands in line \(line) already; keep one"
            case .otherValues(let english, let translation):
                "the English has \(Self.list(english)), the translation \(Self.list(translation))"
            case .strayString: "a string that belongs to nothing"
            case .noString(let text): "not a string in quotation marks: \(text)"
            case .quoteWithinString: "a quotation mark within a string; write \\\""
            case .strayBackslash: "a backslash stands before n, r, t, \" or another backslash"
            case .byteOrderMark: "a byte order mark; save the file as UTF-8 without one"
            case .carriageReturn: "a carriage return; save the file with the line ends of Unix"
            case .noUTF8: "a byte that is not UTF-8"
            case .controlCharacter: "a control character; within a string \\t is a tab"
            case .unfinishedLine: "the last line has no end"
            }
        }

        private static func list(_ holes: [Int]) -> String {
            holes.isEmpty ? "no value" : holes.map { "{\($0)}" }.joined(separator: ", ")
        }
    }
}
