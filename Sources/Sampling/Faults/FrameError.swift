#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import Advocacy
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
        case empty
        /// Of a table that is held whole, and of a profile.
        case largerThan64MB, largerThan1MB
        case nulByte
        /// Over 1 MB.
        case fieldTooLong
        case unclosedQuote
        /// Over 16 MB, or more than 10,000 headings.
        case recordTooLong
        /// A byte or half a character that the encoding does not have.
        case undecodable
        case noHeading(String, profile: String, found: [String])
        /// Columns count from 1.
        case headingTwice(String, first: Int, second: Int)
        case privateStratum(heading: String, kind: String)
        case privateReferences(heading: String, kind: String)
        case nothingToSkipBy(heading: String, profile: String)
        /// Client Level Data, in an audit of Wales.
        case englandOnly
        case profile(ProfileFault)
    }

    /// What is wrong and what to do about it, in the language being spoken.
    public var message: String {
        switch why {
        case .empty: say("the file is empty; the first line must hold the headings")
        case .largerThan64MB: say("larger than 64 MB; split the file")
        case .largerThan1MB: say("larger than 1 MB; a profile is a small file")
        case .nulByte, .fieldTooLong, .unclosedQuote, .recordTooLong, .undecodable: textMessage
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
                "which is never stored; no stratum can be made of it")
        case .privateReferences(let heading, let kind):
            say(
                "more than half of “\(heading)” looks like \(Phrase(kind).said), and the audit would keep it; put ",
                "references in its place that mean nothing outside the council (docs/frames.md, Pseudonyms)")
        case .nothingToSkipBy(let heading, let profile):
            say("the profile \(profile) skips rows by the heading “\(heading)”, ", "which the file does not have")
        case .englandOnly:
            say(
                "Client Level Data is England's, and the audit is of Wales; audit England, or take a ",
                "frame of Wales in the profile plain")
        case .profile(let fault): fault.message
        }
    }

    /// What stops a text that is split into records.
    private var textMessage: String {
        switch why {
        case .nulByte:
            say("a NUL byte; this is no delimited text (if it is UTF-16, save it with a byte-order mark, or as UTF-8)")
        case .fieldTooLong:
            say(
                "a field of more than 1 MB starts here; most likely its quote is never closed, ",
                "or this is no delimited text")
        case .unclosedQuote:
            say("the quote that opens here is never closed; close it, or write a quote within a quoted field twice")
        case .recordTooLong: say("a row of more than 16 MB or 10,000 headings starts here; this is no frame")
        default:
            say(
                "what stands here is no character of the encoding that the byte-order mark names; ",
                "save the file again as UTF-8")
        }
    }

    public var description: String { "\(file):\(line):\(column): \(message)" }
}

/// A file that cannot be had at all.
public struct FrameInputError: Error, Hashable, Sendable, CustomStringConvertible {
    public let path: String
    public let why: Why

    public enum Why: Hashable, Sendable {
        case missing
        /// A folder of its path is none.
        case noFolder
        case noPermission
        /// A folder, a pipe, a device: frames and tables are read more than once.
        case notAFile
        case changedMeanwhile
        /// What the system says of it (errno).
        case system(Int32)
    }

    /// `path` as it was given.
    public init(path: String, why: Why) {
        self.path = path
        self.why = why
    }

    /// There is no such file, rather than one that failed.
    public var isMissing: Bool { why == .missing || why == .noFolder }

    /// In the language being spoken; of the system in the system's.
    public var message: String {
        switch why {
        case .missing: say("No such file or directory")
        case .noFolder: SystemWords.of(ENOTDIR)
        case .noPermission: say("Permission denied")
        case .notAFile: say("not a regular file; it is read more than once, so save it as a file")
        case .changedMeanwhile: say("changed while it was read; export it again to a file that nothing writes to")
        case .system(let code): SystemWords.of(code)
        }
    }

    public var description: String { "\(path): \(message)" }
}

/// Reading was stopped by the progress callback.
public struct FrameCancelled: Error, Hashable, Sendable {
    /// Carries nothing: whoever stopped the reading knows why.
    public init() {}
}

/// What the system calls an error of its own.
enum SystemWords {
    static func of(_ code: Int32) -> String { String(cString: strerror(code)) }
}
