import Advocacy
import Calendar
import Tables

/// What the cells of one column look like, in the rows that a guess looks at.
struct ColumnLook {
    /// Cells of every row, blanks as empty texts.
    let cells: [String]
    let filled: Int
    /// As written, with how often each stands there.
    let distinct: [String: Int]
    /// Of them, what differs by more than case, spaces and hyphens.
    let variety: Int
    let dates: [WrittenDate?]
    private(set) var dateCount = 0
    private(set) var dayFirst = 0
    private(set) var monthFirst = 0
    /// Ten digits in which the check digit of an NHS number is right.
    private var nhsNumbers = 0
    private var tenDigits = 0
    private var digitsAlone = 0
    private var withDigits = 0
    private var withLetters = 0
    private var withSpaces = 0
    private var namelike = 0
    private(set) var length = 0.0

    init(_ cells: [String]) {
        self.cells = cells
        var distinct: [String: Int] = [:]
        var dates: [WrittenDate?] = []
        var filled = 0
        for cell in cells {
            guard !cell.isEmpty else {
                dates.append(nil)
                continue
            }
            filled += 1
            distinct[cell, default: 0] += 1
            dates.append(WrittenDate(cell))
        }
        (self.filled, self.distinct, self.dates) = (filled, distinct, dates)
        variety = Set(distinct.keys.map { Folding.fold($0) }).count
        for (cell, date) in zip(cells, dates) where !cell.isEmpty { count(cell, date) }
        if filled > 0 { length /= Double(filled) }
    }

    private mutating func count(_ cell: String, _ date: WrittenDate?) {
        length += Double(cell.utf8.count)
        if let date {
            dateCount += 1
            if date.order == .dayFirst { dayFirst += 1 }
            if date.order == .monthFirst { monthFirst += 1 }
        }
        let digits = cell.utf8.count { (0x30...0x39).contains($0) }
        let hasLetters = cell.contains(where: \.isLetter)
        if digits == cell.utf8.count {
            digitsAlone += 1
            if digits == 10 { tenDigits += 1 }
        }
        if PrivacyGuard.identifier(inCell: cell) == .nhsNumber { nhsNumbers += 1 }
        if digits > 0 { withDigits += 1 }
        if hasLetters { withLetters += 1 }
        if cell.contains(" ") { withSpaces += 1 }
        if digits == 0, Self.isName(cell) { namelike += 1 }
    }

    /// “Surname, Forename” or two or three words with capitals.
    private static func isName(_ cell: String) -> Bool {
        let parts = cell.split { $0 == " " || $0 == "," }
        guard (2...4).contains(parts.count), cell.utf8.count <= 40 else { return false }
        return parts.allSatisfy {
            $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || "-'\u{2019}.".contains($0) }
        }
    }

    func share(_ count: Int) -> Double { filled == 0 ? 0 : Double(count) / Double(filled) }

    var filledShare: Double { cells.isEmpty ? 0 : Double(filled) / Double(cells.count) }

    // MARK: What it may be

    var isDates: Bool { filled > 0 && share(dateCount) >= 0.9 }

    /// Which order the dates prove; nil where none does, or both.
    var isMonthFirst: Bool? { dayFirst == monthFirst ? nil : monthFirst > dayFirst }

    private var sortedDays: [Int] { dates.compactMap { $0?.day }.sorted() }

    /// Of people rather than of events: mostly more than 17 years before the latest day of the table.
    func isBirths(latest: Int) -> Bool {
        let days = sortedDays
        guard isDates, !days.isEmpty else { return false }
        return days[days.count / 2] < latest - 17 * 365
    }

    /// The latest day but for a few that are out of line.
    var latest: Int? {
        let days = sortedDays
        return days.isEmpty ? nil : days[min(days.count - 1, days.count * 98 / 100)]
    }

    /// Years between the first and the last but for a few that are out of line.
    var years: Int {
        let days = sortedDays
        guard let latest, !days.isEmpty else { return 0 }
        return (latest - days[days.count * 2 / 100]) / 365
    }

    /// Numbers or codes, one word each.
    var isIdentifiers: Bool {
        filled > 0 && !isDates && share(withDigits) >= 0.95 && share(withSpaces) <= 0.05 && length <= 40
    }

    var isNHSNumbers: Bool { tenDigits >= 1 && share(nhsNumbers) >= 0.5 || share(nhsNumbers) >= 0.5 }

    /// Few different texts in words.
    var isWords: Bool {
        guard filled > 0, !isDates, share(withLetters) >= 0.9, length <= 80 else { return false }
        return variety <= 150 && (filled < 20 || variety * 2 <= filled)
    }

    /// Nearly every one another.
    var isVaried: Bool { filled >= 5 && Double(variety) >= 0.8 * Double(filled) }

    /// Names of people, as far as their looks go: teams have capitals too, but are few.
    var isNames: Bool {
        filled >= 5 && share(namelike) >= 0.8 && (variety > 40 || Double(variety) > 0.3 * Double(filled))
    }

    var isProse: Bool { filled > 0 && length > 45 && isVaried }

    /// Of the rows that are filled, how many hold one of the texts for which `test` holds.
    func share(where test: (String) -> Bool) -> Double {
        share(distinct.reduce(0) { $0 + (test($1.key) ? $1.value : 0) })
    }

    /// A few different cells as they stand, the first first.
    var samples: [String] {
        var seen: Set<String> = []
        var samples: [String] = []
        for cell in cells where samples.count < 3 && !cell.isEmpty {
            if seen.insert(Folding.fold(cell)).inserted { samples.append(cell) }
        }
        return samples
    }
}
