import Advocacy
import Calendar
import Wording

/// Why a row is not taken. It is put into words where it is read, not for each of a million rows.
enum RowReason: Sendable, Hashable {
    case fieldCount(Int, inHeader: Int)
    case brokenQuote
    /// The row goes on in the next line, which the file does not say.
    case brokenLine
    /// A process that only the rules of the other nation know, in an audit of this one.
    case processOfOtherThan(Jurisdiction)
    /// No process of a nation that has no Client Level Data.
    case eventOutside(Jurisdiction)
    case unknownProcess(isBlank: Bool)
    /// A value of Client Level Data that decides what the row is.
    case unknownValue(FrameField, isBlank: Bool)
    case noReference
    case noPerson
    case endsBefore(CivilDate)
    case noDate(CivilDateError)
    case repeated(line: Int, file: String)
    case text(String)

    /// In the language being spoken.
    var said: String {
        switch self {
        case .fieldCount(let count, let width):
            count < width
                ? say(
                    "\(count) fields where the header has \(width); ",
                    "a delimiter is missing, or a line end within a field is not quoted")
                : say(
                    "\(count) fields where the header has \(width); a delimiter within a field is not quoted")
        case .brokenQuote:
            say("text stands behind a closing quote; write a quote within a quoted field twice")
        case .brokenLine:
            say("the row seems to go on in the next line; a line end within a field must be in quotes")
        case .processOfOtherThan(let nation):
            say(
                "a process of \(nation.other.name), and the audit is of \(nation.name); ",
                "take it out, or audit the other nation")
        case .eventOutside(let nation):
            say("Client Level Data is England's; this is no process of \(nation.name)")
        case .unknownProcess(let isBlank):
            isBlank
                ? say("blank; \(RowReason.hint(.process, in: .plain))")
                : say("not a recognised process; \(RowReason.hint(.process, in: .plain))")
        case .unknownValue(let field, let isBlank):
            isBlank
                ? say("blank; \(RowReason.hint(field, in: .cld))")
                : say("not a recognised \(field.headingInCLD ?? field.name); \(RowReason.hint(field, in: .cld))")
        case .noReference: say("no case reference")
        case .noPerson: say("no identifier of the person")
        case .endsBefore(let start): say("ends before it starts (\(start)); correct one of the two dates")
        case .noDate(let error): error.message
        case .repeated(let line, let file): say("the same case stands on line \(line) of \(file) with other values")
        case .text(let text): text
        }
    }

    private static func hint(_ field: FrameField, in base: FrameProfile.Base) -> String {
        ValueList.of(field, in: base)?.hint.said ?? ""
    }
}
