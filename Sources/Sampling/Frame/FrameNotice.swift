import Advocacy
import Calendar
import Tables
import Wording

/// Something to know of a frame that was read all the same: a warning, put into words where it is read.
enum FrameNotice: Sendable, Hashable {
    /// A column that could say who somebody is.
    struct PrivateColumn: Sendable, Hashable {
        let heading: String
        /// As `PrivateColumns` has it.
        let kind: String

        fileprivate var said: String { say("“\(heading)” (looks like \(Phrase(kind).said))") }
    }

    /// A name and its other spellings.
    struct OneName: Sendable, Hashable {
        struct Spelling: Sendable, Hashable {
            let text: String
            let count: Int
        }

        let shown: String
        let others: [Spelling]

        fileprivate var said: String {
            say("\(shown) (also \(others.map { "\($0.text): \($0.count)" }.joined(separator: "; ")))")
        }
    }

    /// A value that a profile names and the file does not hold; both as they may be shown.
    struct UnusedValue: Sendable, Hashable {
        let named: String
        /// The nearest that the column holds; nil where it holds none that the profile does not name, or very many.
        let nearest: String?

        fileprivate var said: String {
            nearest.map { say("“\(named)” (the nearest there is “\($0)”)") } ?? "“\(named)”"
        }
    }

    case notStored(file: String, [PrivateColumn])
    case missing(file: String, heading: String, profile: String, field: String)
    case unusedValues(file: String, profile: String, heading: String, [UnusedValue])
    /// The profile leaves fields or values open.
    case unsure(file: String, profile: String, [FrameProfile.Unsure])
    case readAsWindows1252(file: String, line: Int, column: Int)
    case undatedReports(Int)
    /// Client Level Data: events whose person changed from one reporting period to another.
    case corrections(Int)
    /// Names that are one but for case, spacing, hyphens or line ends.
    case oneName(file: String, column: String, [OneName])
    case moreUnrecognised(Int)
    case moreRefused(Int)
    /// Rows of the nation that the audit is not of.
    case rowsOfOtherThan(Jurisdiction, count: Int)
    case endsTooLate(CivilDate, lastReport: CivilDate)
    case table(TableNotice, file: String)
    case text(String)

    /// In the language being spoken.
    var said: String {
        switch self {
        case .notStored(let file, let columns):
            say("\(file): not stored: \(columns.map(\.said).joined(separator: ", "))")
        case .missing(let file, let heading, let profile, let field):
            say("\(file): no column “\(heading)”, which the profile \(profile) names for \(field)")
        case .unusedValues(let file, let profile, let heading, let unused):
            say(
                "\(file): the profile \(profile) names what does not occur in “\(heading)”: ",
                "\(FrameNotice.listed(unused.map(\.said)))")
        case .unsure(let file, let profile, let unsure):
            say("\(file): the profile \(profile) leaves open: \(FrameNotice.listed(unsure.map(\.shown)))")
        case .readAsWindows1252(let file, let line, let column):
            "\(file):\(line):\(column): "
                + say("not UTF-8, so the file was read as Windows-1252; look at its names and dashes")
        case .undatedReports(let count):
            count == 1
                ? say("1 event has no readable Reporting Period End Date; any other row of the same event wins")
                : say(
                    "\(count) events have no readable Reporting Period End Date; ",
                    "any other row of the same event wins")
        case .corrections(let count):
            count == 1
                ? say(
                    "1 event has another date of birth or sex in a later reporting period: the later row was taken")
                : say(
                    "\(count) events have another date of birth or sex in a later reporting period: ",
                    "the later rows were taken")
        case .oneName(let file, let column, let names):
            say("\(file): “\(column)”: read as one name: \(FrameNotice.listed(names.map(\.said)))")
        case .moreUnrecognised(let count): say("\(count) more unrecognised values are not listed")
        case .moreRefused(let count): say("\(count) more refused rows are not listed")
        case .rowsOfOtherThan(let nation, let count):
            count == 1
                ? say(
                    "1 row names a process of \(nation.other.name), and the audit is of \(nation.name): ",
                    "it was refused")
                : say(
                    "\(count) rows name processes of \(nation.other.name), and the audit is of \(nation.name): ",
                    "they were refused")
        case .endsTooLate(let end, let lastReport):
            say(
                "the period ends on \(end), less than 90 days before the last reporting period of your list ",
                "(\(lastReport)): Client Level Data holds completed events only, ",
                "so the newest starts are under-counted")
        case .table(let notice, let file): notice.said(of: file)
        case .text(let text): text
        }
    }

    private static let mostListed = 20

    private static func listed(_ items: [String]) -> String {
        let shown = items.prefix(mostListed).joined(separator: ", ")
        return items.count > mostListed ? say("\(shown) and \(items.count - mostListed) more") : shown
    }
}

extension FrameProfile.Unsure {
    fileprivate var shown: String {
        let subject =
            switch subject {
            case .field(let name): "“\(ShownCell.heading(name))”"
            case .value(let text): "“\(ShownCell.text(text))”"
            }
        return of.map { say("\(subject) of \(ShownCell.heading($0))") } ?? subject
    }
}
