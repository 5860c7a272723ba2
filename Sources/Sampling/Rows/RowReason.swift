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
    /// Client Level Data: a row of the same event and reporting period has another date of birth or sex.
    case otherPerson(FrameField, line: Int, file: String)
    /// Of many rows: what each has of its own is left out.
    case some(Kind)
    case text(String)

    /// Reasons that name a date or a place.
    enum Kind: Sendable, Hashable {
        case endsBefore, repeated
        case otherPerson(FrameField)
    }

    /// The same for all rows that are refused for the same.
    var grouped: RowReason {
        switch self {
        case .endsBefore: .some(.endsBefore)
        case .repeated: .some(.repeated)
        case .otherPerson(let field, _, _): .some(.otherPerson(field))
        default: self
        }
    }

    /// Whether the value that a row is refused for tells one fault from another.
    var isOfValue: Bool {
        switch self {
        case .processOfOtherThan, .eventOutside, .unknownProcess, .unknownValue, .noReference, .noDate: true
        default: false
        }
    }

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
        case .otherPerson(let field, let line, let file):
            field == .sex
                ? say(
                    "the same event stands on line \(line) of \(file) with another sex: ",
                    "two people may share the identifier, or one of the two is wrong")
                : say(
                    "the same event stands on line \(line) of \(file) with another date of birth: ",
                    "two people may share the identifier, or one of the two is wrong")
        case .some(.endsBefore): say("ends before it starts; correct one of the two dates")
        case .some(.repeated): say("the same case stands on another line with other values")
        case .some(.otherPerson(let field)):
            field == .sex
                ? say(
                    "the same event stands on another line with another sex: ",
                    "two people may share the identifier, or one of the two is wrong")
                : say(
                    "the same event stands on another line with another date of birth: ",
                    "two people may share the identifier, or one of the two is wrong")
        case .text(let text): text
        }
    }

    private static func hint(_ field: FrameField, in base: FrameProfile.Base) -> String {
        ValueList.of(field, in: base)?.hint.said ?? ""
    }
}
