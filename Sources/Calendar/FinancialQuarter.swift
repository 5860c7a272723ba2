/// A quarter of a financial year, which begins in April: "2025-26 Q1" is April to June 2025.
public struct FinancialQuarter: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The year in which the financial year begins.
    public let year: Int
    /// 1 to 4.
    public let quarter: Int

    /// nil for a year that no record of a council can be of, and for any quarter but 1 to 4.
    public init?(year: Int, quarter: Int) {
        guard (1900...2200).contains(year), (1...4).contains(quarter) else { return nil }
        self.year = year
        self.quarter = quarter
    }

    /// The quarter that a date lies in.
    public init(of date: CivilDate) {
        year = date.month >= 4 ? date.year : date.year - 1
        quarter = (date.month + 8) % 12 / 3 + 1
    }

    /// "2025-26 Q1", "2025/26 Q1", "Q1 2025-26", "2025-26 quarter 1", or by its months: "Apr-Jun 2025", "April to June 2025".
    /// nil for anything else, "2025-Q1" among it, which counts quarters of the calendar year.
    public init?(_ text: some StringProtocol) {
        let words = FinancialQuarter.words(text).filter { !["q", "quarter", "to"].contains($0) }
        guard words.count == 3 else { return nil }
        if let first = MonthName.number(of: words[0]), let last = MonthName.number(of: words[1]),
            last == first + 2, first % 3 == 1, let year = FinancialQuarter.year(words[2])
        {
            self.init(year: first == 1 ? year - 1 : year, quarter: (first + 8) % 12 / 3 + 1)
            return
        }
        let numbers = words.compactMap { Int($0).flatMap { (0...9999).contains($0) ? $0 : nil } }
        guard numbers.count == 3 else { return nil }
        let (quarter, year, next) =
            numbers[0] > 1000 ? (numbers[2], numbers[0], numbers[1]) : (numbers[0], numbers[1], numbers[2])
        guard next == (year + 1) % 100 || next == year + 1 else { return nil }
        self.init(year: year, quarter: quarter)
    }

    /// The quarter that "2025-Q1" or "Q1 2025" means where quarters are counted from January: there January to March 2025.
    public static func countedFromJanuary(_ text: some StringProtocol) -> FinancialQuarter? {
        let words = FinancialQuarter.words(text).filter { $0 != "quarter" }
        guard words.count == 3, let mark = words.firstIndex(of: "q"), mark < 2, let number = Int(words[mark + 1]),
            (1...4).contains(number), let year = FinancialQuarter.year(words[mark == 0 ? 2 : 0])
        else { return nil }
        return number == 1
            ? FinancialQuarter(year: year - 1, quarter: 4) : FinancialQuarter(year: year, quarter: number - 1)
    }

    private static func year(_ word: String) -> Int? { word.utf8.count == 4 ? Int(word) : nil }

    /// Runs of letters, in small ones, and runs of digits; whatever stands between them is left out.
    private static func words(_ text: some StringProtocol) -> [String] {
        var words: [String] = []
        var wasDigit: Bool?
        for character in text.lowercased() {
            let isDigit = character.isASCII && character.isNumber
            guard isDigit || character.isLetter else {
                wasDigit = nil
                continue
            }
            if wasDigit == isDigit, let last = words.popLast() {
                words.append(last + String(character))
            } else {
                words.append(String(character))
            }
            wasDigit = isDigit
        }
        return words
    }

    public var description: String {
        "\(year)-\(Zeros.padded((year + 1) % 100, to: 2)) Q\(quarter)"
    }

    /// Quarters since the year 0: neighbours differ by 1.
    public var ordinal: Int { year * 4 + quarter - 1 }

    private init(ordinal: Int) {
        year = ordinal / 4
        quarter = ordinal % 4 + 1
    }

    public var next: FinancialQuarter { FinancialQuarter(ordinal: ordinal + 1) }

    /// So many quarters before this one.
    public func before(by count: Int) -> FinancialQuarter { FinancialQuarter(ordinal: ordinal - count) }

    public static func < (left: FinancialQuarter, right: FinancialQuarter) -> Bool { left.ordinal < right.ordinal }
}
