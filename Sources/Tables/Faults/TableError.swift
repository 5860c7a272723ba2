import Wording

/// A table that cannot be read: where it stops, why, and what to do. Nothing of it is used.
public struct TableError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Last component of the path.
    public let file: String
    /// Physical line, the first is 1.
    public let line: Int
    /// Character in that line (Unicode scalars), the first is 1.
    public let column: Int
    public let why: Why

    /// `file` is the last component of its path; line and column count from 1.
    public init(file: String, line: Int, column: Int, why: Why) {
        self.file = file
        self.line = line
        self.column = column
        self.why = why
    }

    /// What stops a file.
    public enum Why: Error, Hashable, Sendable {
        case empty
        /// Of a table that is held whole.
        case largerThan64MB
        case nulByte
        /// Over 1 MB.
        case fieldTooLong
        case unclosedQuote
        /// Over 16 MB, or more than 10,000 headings.
        case recordTooLong
        /// A byte or half a character that the encoding does not have.
        case undecodable
        /// No table of text; what it is.
        case otherKind(FileKind)
        case damagedWorkbook
        /// To more than 2 GB.
        case unpacksTooLarge
        /// It declares a type of document, by which a small file can unfold without end.
        case doctype
        /// It names a part that lies outside of it.
        case pointsOutside
        /// A workbook has no sheet of that name.
        case noSheet(String, sheets: [String])
        /// A sheet was named, and the file is no workbook.
        case noWorkbook(sheet: String)
        /// Headings again, and others or in another order.
        case otherHeadings
        /// Whoever watches the decoding of a workbook wanted no more of it.
        case stopped

        /// What is wrong and what to do about it, in the language being spoken.
        public var message: String {
            switch self {
            case .empty: say("the file is empty; the first line must hold the headings")
            case .stopped: say("the reading was stopped")
            case .largerThan64MB: say("larger than 64 MB; split the file")
            case .nulByte:
                say(
                    "a NUL byte; this is no delimited text (if it is UTF-16, save it with a byte-order mark, or as UTF-8)"
                )
            case .fieldTooLong:
                say(
                    "a field of more than 1 MB starts here; most likely its quote is never closed, ",
                    "or this is no delimited text")
            case .unclosedQuote:
                say("the quote that opens here is never closed; close it, or write a quote within a quoted field twice")
            case .recordTooLong:
                say("a row of more than 16 MB or 10,000 headings starts here; this is no list of stages")
            case .undecodable:
                say(
                    "what stands here is no character of the encoding that the byte-order mark names; ",
                    "save the file again as UTF-8")
            case .otherHeadings:
                say(
                    "headings stand here again, and not the same in the same order; give each table as a file of its own"
                )
            default: workbookMessage
            }
        }

        /// What stops a workbook, or a file of another kind.
        private var workbookMessage: String {
            switch self {
            case .otherKind(let kind): kind.message
            case .damagedWorkbook:
                say(
                    "a workbook (.xlsx) that is damaged or cut off: open it in Excel and save it again, ",
                    "or copy the file once more")
            case .unpacksTooLarge:
                say("a workbook that unpacks to more than 2 GB: split it, or save it as CSV UTF-8")
            case .doctype:
                say(
                    "a workbook that declares a document type, which none of Excel's does: save it again in Excel"
                )
            case .pointsOutside:
                say("a workbook with a part that lies outside of it: save it again in Excel")
            case .noSheet(let name, let sheets):
                say("no sheet “\(name)”; the workbook has \(TableError.quoted(sheets))")
            case .noWorkbook(let sheet):
                say("no workbook, so it has no sheet “\(sheet)”; name the file alone")
            default: ""
            }
        }
    }

    private static func quoted(_ names: [String]) -> String { names.map { "“\($0)”" }.joined(separator: ", ") }

    public var message: String { why.message }
    public var description: String { "\(file):\(line):\(column): \(message)" }
}
