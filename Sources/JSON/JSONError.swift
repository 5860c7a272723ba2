import Wording

/// What is wrong with a JSON text, and where: line and column count from 1, columns in bytes.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
    public let line: Int
    public let column: Int
    public let why: Why

    public enum Why: Sendable, Hashable {
        case notUTF8
        case endsEarly
        /// Something stands behind the document.
        case textBehind
        case noValue
        /// More than 512 levels.
        case tooDeep
        /// A word other than true, false and null.
        case noWord
        case noKey, noColon, noEndOfObject, noEndOfList
        case keyTwice(String)
        case noDigit, leadingZero, noDecimal, noExponent
        /// Beyond a double.
        case tooLarge
        case controlCharacter
        case unclosedText
        /// Of two that make one character.
        case halfPair
        case noEscape, noHexadecimal

        /// In the language being spoken.
        public var message: String {
            switch self {
            case .notUTF8: say("the file is not UTF-8 text; save it as UTF-8")
            case .keyTwice(let key): say("the key \"\(key)\" stands twice in one object")
            case .endsEarly: say("the document ends where a value should stand")
            case .textBehind: say("text after the end of the document")
            case .noValue: say("a value cannot begin here; text needs double quotes")
            case .tooDeep: say("nested too deeply")
            case .noWord: say("not a JSON word; true, false and null are")
            case .noKey: say("a key in quotes should stand here")
            case .noColon: say("a colon should follow the key")
            case .noEndOfObject: say("a comma or the end of the object should stand here")
            case .noEndOfList: say("a comma or the end of the list should stand here")
            default: messageOfScalar
            }
        }

        /// What is wrong with a number or a text.
        private var messageOfScalar: String {
            switch self {
            case .noDigit: say("a digit should stand here")
            case .leadingZero: say("a number cannot begin with 0")
            case .noDecimal: say("a digit should follow the decimal point")
            case .noExponent: say("a digit should follow the exponent")
            case .tooLarge: say("the number is too large")
            case .controlCharacter: say("a control character in text must be escaped")
            case .unclosedText: say("the text is not closed by a quote")
            case .halfPair: say("half of a surrogate pair is missing")
            case .noEscape: say("not an escape that JSON knows")
            case .noHexadecimal: say("four hexadecimal digits should stand here")
            default: ""
            }
        }
    }

    public var message: String { why.message }
    public var description: String { "\(line):\(column): \(message)" }
}
