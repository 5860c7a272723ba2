import Wording

/// Something to know of a table that was read all the same; words are put to it where it is read.
public enum TableNotice: Sendable, Hashable {
    /// A line of a text and a character in it, both counted from 1.
    public struct Place: Sendable, Hashable {
        public let line: Int
        public let column: Int

        /// Both count from 1.
        public init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }
    }

    /// Lines above the headings, with the text of the first as it may be shown.
    case titles(lines: Int, shown: String)
    case comments(Int, first: Int)
    case repeatedHeadings(Int, first: Int)
    /// Rows behind the last that holds anything of a table.
    case footer(rows: Int, first: Int)
    /// Rows without their last cells.
    case shortRows(Int, first: Int)
    /// Bytes that are no UTF-8, read alone as Windows-1252.
    case mendedBytes(Int, first: Place)
    /// Of a workbook with that many sheets.
    case sheet(String, of: Int)
    case errorCells([String: Int])
    case hiddenRows(Int)
    case mergedCells(Int, first: String)
    /// Cells of a column that say that they are blank.
    case blanks(heading: String, words: [String: Int])
    /// Values that would be blank in a date or an age.
    case doubtful(heading: String, word: String, count: Int)
    /// Dates of birth that are none.
    case unreadableDates(heading: String, count: Int)
    /// Dates of birth behind the start of what is recorded.
    case lateBirths(heading: String, count: Int)
    /// Numbers of identifiers, as 1001, as 1001.0 and as 01001.
    case mixedNumbers(heading: String, whole: Int, decimal: Int, padded: Int)
    /// Values with characters in them that nobody should see, which were taken out.
    case cleaned(heading: String, count: Int)

    /// In the language being spoken, with the name of the file before it.
    public func said(of file: String) -> String {
        switch self {
        case .comments(_, let line), .repeatedHeadings(_, let line), .footer(_, let line),
            .shortRows(_, let line):
            "\(file):\(line): \(words)"
        case .mendedBytes(_, let place): "\(file):\(place.line):\(place.column): \(words)"
        default: "\(file): \(words)"
        }
    }

    private var words: String {
        switch self {
        case .titles(let lines, ""):
            lines == 1
                ? say("1 line above the headings was passed over")
                : say("\(lines) lines above the headings were passed over")
        case .titles(let lines, let shown):
            lines == 1
                ? say("1 line above the headings was passed over: “\(shown)”")
                : say("\(lines) lines above the headings were passed over: “\(shown)” …")
        case .comments(let count, _):
            count == 1
                ? say("1 comment line was passed over") : say("\(count) comment lines were passed over")
        case .repeatedHeadings(let count, _):
            count == 1
                ? say("the headings stand here again and were passed over")
                : say("the headings stand here again and were passed over, \(count) times in all")
        case .footer(let rows, _):
            rows == 1
                ? say("1 row at the end is a total or a note and was not counted")
                : say("\(rows) rows at the end are totals or notes and were not counted")
        case .shortRows(let count, _):
            count == 1
                ? say("1 row lacks its last cells, which are taken to be blank")
                : say("\(count) rows lack their last cells, which are taken to be blank")
        case .mendedBytes(let count, _):
            count == 1
                ? say("1 byte is no UTF-8 and was read as Windows-1252; look at the word")
                : say("\(count) bytes are no UTF-8 and were read as Windows-1252; look at the words")
        default: wordsOfCells
        }
    }

    private var wordsOfCells: String {
        switch self {
        case .sheet(let name, let count): say("read from the sheet “\(name)”, one of \(count)")
        case .errorCells(let counts):
            say(
                "cells with an error were read as blank: ",
                "\(TableNotice.listed(counts))"
            )
        case .hiddenRows(let count):
            count == 1
                ? say("1 hidden row was read like the others")
                : say("\(count) hidden rows were read like the others")
        case .mergedCells(let count, let first):
            count == 1
                ? say("the merged cells \(first) were read as one value in the first of them")
                : say(
                    "merged cells were read as one value in the first of them: \(first) and \(count - 1) more"
                )
        case .blanks(let heading, let words):
            say(
                "“\(heading)”: read as blank: ",
                "\(TableNotice.listed(words))")
        case .doubtful(let heading, let word, let count):
            say(
                "“\(heading)”: “\(word)” was kept as a value (\(count)); name it as blank in a profile if it is none"
            )
        case .unreadableDates(let heading, let count):
            count == 1
                ? say("“\(heading)”: 1 date cannot be read: the age is unknown")
                : say("“\(heading)”: \(count) dates cannot be read: the ages are unknown")
        case .lateBirths(let heading, let count):
            count == 1
                ? say("“\(heading)”: 1 date lies behind the start of its stage: the age is unknown")
                : say("“\(heading)”: \(count) dates lie behind the starts of their stages: the ages are unknown")
        case .mixedNumbers(let heading, let whole, let decimal, let padded):
            say(
                "“\(heading)”: numbers are written in several ways (\(whole) as 1001, \(decimal) as 1001.0, ",
                "\(padded) with noughts before them as 01001); each counts as a reference of its own")
        case .cleaned(let heading, let count):
            say("“\(heading)”: control or direction characters were taken out (\(count))")
        default: ""
        }
    }

    /// `#N/A (2), #REF! (1)`
    private static func listed(_ counts: [String: Int]) -> String {
        counts.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value))" }.joined(separator: ", ")
    }
}
