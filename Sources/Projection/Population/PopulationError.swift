import Sampling

/// A population table that cannot be used: where it stops, why, and what to do.
public struct PopulationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file's name.
    public let file: String
    /// Line and field, from 1.
    public let line: Int
    public let column: Int
    public let why: Why

    /// Text of the file is kept as it may be shown (`ShownCell`).
    public enum Why: Hashable, Sendable {
        /// A number of which neither its row nor its column says the year.
        case noYearOfNumber
        case noYear(shown: String)
        case oneYear(Int)
        case yearTwice(Int)
        case columnTwice(shown: String)
        case noNumbers
        /// What the people are thought to have.
        case otherTable(shown: String)
        /// Names of the areas, and the one that was asked for and is none of them.
        case severalAreas(shown: [String], wanted: String?)
        case noAges
        case fields(Int, headings: Int)
        case noSex(shown: String)
        /// A column that must say the same in every row.
        case otherPart(shown: String, first: String, line: Int)
        case noAge(shown: String)
        case noNumber(shown: String, year: Int)
        case missing(year: Int)
        case missingOfAges(AgeRange, year: Int)
        case agesTwice(AgeRange, of: AgeRange, line: Int)
        case agesInTwoTables(AgeRange, file: String, line: Int)
        case agesWithout(AgeRange, sex: String)
        /// The bands of the frame that one row lies in.
        case severalBands(AgeRange, [String])
        case uncovered([AgeRange])
        case noCommonYear
        case yearOutside(Int, years: ClosedRange<Int>?)
        case nobody(AgeRange, year: Int)
    }

    public var message: String {
        switch why {
        case .noYearOfNumber:
            "nothing says which year this number is of; the years must stand across the top (2025, 2030) or in a column"
        case .noYear(let shown): "“\(shown)” is no year; write it like 2025 or 2025-26"
        case .oneYear(let year): "the table has the year \(year) alone; growth needs two years or more"
        case .yearTwice(let year): "the year \(year) stands twice; keep one of the columns"
        case .columnTwice(let shown): "“\(shown)” stands twice; keep one of the columns"
        case .noNumbers:
            "no column holds numbers of people; a population table has years or ages across the top, or a column of values"
        case .noAges: "neither a column nor the top holds ages (65-69, 90 and over, Aged 45)"
        case .otherTable(let shown):
            "a table of people thought to have something (“\(shown)”), not of all people; take the table of the population by "
                + "age (POPPI and PANSI have it under Demography)"
        case .fields(let count, let headings): "the row has \(count) fields, the line of the years \(headings)"
        case .noSex(let shown): "“\(shown)” is not persons, males or females"
        case .otherPart(let shown, let first, let line):
            "“\(shown)”, but “\(first)” in line \(line); keep the rows of one"
        case .noAge(let shown):
            "“\(shown)” is no age; write for example 65-69, 90 and over or Aged 45, and leave out what is no count of people"
        case .noNumber(let shown, let year):
            "“\(shown)” is no number of people in \(year); write it like 12,345 or 12345, at most "
                + Limit.said(Limit.amount)
        case .missing(let year): "the number of people in \(year) is missing"
        case .missingOfAges(let ages, let year): "the number of people aged \(ages.label) in \(year) is missing"
        default: messageOfSeveral
        }
    }

    /// What is wrong between rows, between tables, or with what is asked of them.
    private var messageOfSeveral: String {
        switch why {
        case .severalAreas(let names, let wanted): PopulationError.areas(names, wanted)
        case .agesTwice(let ages, let other, let line):
            "ages \(ages.label) stand in line \(line) already (\(other.label)); keep one of the rows"
        case .agesInTwoTables(let ages, let file, let line):
            "ages \(ages.label) stand in \(file) line \(line) already; give each age once"
        case .agesWithout(let ages, let sex): "ages \(ages.label) have no row of \(sex), nor one of persons; add it"
        case .severalBands(let ages, let bands):
            "ages \(ages.label) lie in more than one of the audit's bands (\(bands.joined(separator: "; "))); use a "
                + "table by single year of age, and leave out rows that are totals"
        case .uncovered(let bands):
            "the population tables do not cover these ages of the audit in full: "
                + "\(bands.map(\.label).joined(separator: ", ")); add a table that "
                + "does with another --population (PANSI has 18 to 64, POPPI 65 and over)"
        case .noCommonYear: "no year is in every population table; use tables of the same years"
        case .yearOutside(let year, let years):
            "the year \(year) is outside the table (\(years.map { "\($0.lowerBound) to \($0.upperBound)" } ?? "none")), "
                + "and nothing is continued beyond it; use a table that reaches it or project fewer years"
        case .nobody(let ages, let year):
            "there is nobody aged \(ages.label) in \(year), so no growth can be had from there; use another "
                + "base year or table"
        default: ""
        }
    }

    private static let areasNamed = 12

    private static func areas(_ names: [String], _ wanted: String?) -> String {
        let more = names.count - areasNamed
        let list = names.prefix(areasNamed).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
        return (wanted.map { "“\($0)” is none of the areas of the table" } ?? "the table has \(names.count) areas")
            + ": \(list); name one with --area"
    }

    public var description: String { "\(file):\(line):\(column): \(message)" }
}
