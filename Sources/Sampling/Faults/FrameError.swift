import Advocacy
import Tables
import Wording

/// A file that cannot be read as a frame: where it stops, why, and what to do. Nothing of it is used.
public struct FrameError: Error, Hashable, Sendable, CustomStringConvertible {
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

    /// What stops a file. A kind is what a column looks to hold, in English: "an NHS number".
    public enum Why: Hashable, Sendable {
        /// What stops any table.
        case table(TableError.Why)
        /// Of a profile.
        case largerThan1MB
        case noHeading(String, profile: String, found: [String])
        /// Columns count from 1.
        case headingTwice(String, first: Int, second: Int)
        case privateStratum(heading: String, kind: String)
        case privateReferences(heading: String, kind: String)
        /// A spreadsheet wrote numbers of a column of identifiers in powers of ten.
        case shortenedNumbers(heading: String, value: String)
        /// More dates of a column can only be read in the other order than in the one that it is read in.
        case dateOrder(heading: String, value: String, dayFirst: Int, monthFirst: Int, isMonthFirst: Bool)
        case nothingToSkipBy(heading: String, profile: String)
        /// Client Level Data, in an audit of Wales.
        case englandOnly
        case profile(ProfileFault)
    }

    /// What is wrong and what to do about it, in the language being spoken.
    public var message: String {
        switch why {
        case .table(let why): why.message
        case .largerThan1MB: say("larger than 1 MB; a profile is a small file")
        case .noHeading(let heading, let profile, let found):
            say(
                "the heading “\(heading)” is missing, which the profile \(profile) requires; add the column, ",
                "or name the one that stands for it in a profile file (headings found: \(ShownHeadings.list(found)))")
        case .headingTwice(let heading, let first, let second):
            say(
                "the heading “\(ShownCell.heading(heading))” stands twice (columns \(first) and \(second); ",
                "case, space and hyphens do not count); rename or remove one")
        case .privateStratum(let heading, let kind):
            say(
                "the column “\(heading)” looks like \(Phrase(kind).said), ",
                "which is never stored; no sampling group can be made of it")
        case .privateReferences(let heading, let kind):
            say(
                "more than half of “\(heading)” looks like \(Phrase(kind).said), and the audit would keep it; put ",
                "references in its place that mean nothing outside the council (docs/frames.md, Pseudonyms)")
        case .shortenedNumbers(let heading, let value):
            say(
                "“\(heading)” is “\(value)”: Excel has shortened the numbers and their last digits are lost, so that ",
                "different people look alike. Do not open the export in Excel before it is read here; or make the column ",
                "text there (Data, From Text/CSV, choose Text for the column) and save it again")
        case .dateOrder(let heading, let value, let dayFirst, let monthFirst, false):
            say(
                "“\(heading)” is “\(value)”, where the month stands first: \(monthFirst) of its dates can only be read so, ",
                "and \(dayFirst) only with the day first. Write \"dates\": \"month-first\" into a profile, ",
                "or export the dates as 2025-06-03")
        case .dateOrder(let heading, let value, let dayFirst, let monthFirst, true):
            say(
                "“\(heading)” is “\(value)”, where the day stands first: \(dayFirst) of its dates can only be read so, ",
                "and \(monthFirst) only with the month first. Take \"dates\": \"month-first\" out of the profile, ",
                "or export the dates as 2025-06-03")
        case .nothingToSkipBy(let heading, let profile):
            say("the profile \(profile) skips rows by the heading “\(heading)”, ", "which the file does not have")
        case .englandOnly:
            say(
                "Client Level Data is England's, and the audit is of Wales; audit England, or take a ",
                "list of Wales in the profile plain")
        case .profile(let fault): fault.message
        }
    }

    public var description: String { "\(file):\(line):\(column): \(message)" }
}

/// Reading was stopped by the progress callback.
public struct FrameCancelled: Error, Hashable, Sendable {
    /// Carries nothing: whoever stopped the reading knows why.
    public init() {}
}
