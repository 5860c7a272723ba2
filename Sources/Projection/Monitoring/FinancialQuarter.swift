import Advocacy
import Calendar

/// A quarter of a financial year, which begins in April: "2025-26 Q1" is April to June 2025.
public struct FinancialQuarter: Sendable, Hashable, Comparable {
    /// The year in which the financial year begins.
    public let year: Int
    /// 1 to 4.
    public let quarter: Int

    public init?(year: Int, quarter: Int) {
        guard (1900...2200).contains(year), (1...4).contains(quarter) else { return nil }
        self.year = year
        self.quarter = quarter
    }

    /// The quarter that a date lies in.
    public init(of date: CivilDate) {
        let month = date.month
        year = month >= 4 ? date.year : date.year - 1
        quarter = (month + 8) % 12 / 3 + 1
    }

    /// "2025-26 Q1", "2025/26 Q1", "Q1 2025-26", "2025-26 quarter 1"; nil for anything else, calendar quarters among them.
    public init?(_ text: String) {
        let words = AgeLabel.words(text).filter { $0 != "-" && $0 != "quarter" && $0 != "q" }
        let numbers = words.compactMap { word in Int(word).flatMap { (0...9999).contains($0) ? $0 : nil } }
        guard numbers.count == words.count, numbers.count == 3 else { return nil }
        let isYearFirst = numbers[0] > 1000
        let (quarter, year, next) =
            isYearFirst ? (numbers[2], numbers[0], numbers[1]) : (numbers[0], numbers[1], numbers[2])
        guard next == (year + 1) % 100 || next == year + 1 else { return nil }
        self.init(year: year, quarter: quarter)
    }

    public var label: String {
        let next = (year + 1) % 100
        return "\(year)-\(next < 10 ? "0" : "")\(next) Q\(quarter)"
    }

    public var next: FinancialQuarter { FinancialQuarter(number: number + 1) }

    private init(number: Int) {
        year = number / 4
        quarter = number % 4 + 1
    }

    private var number: Int { year * 4 + quarter - 1 }

    public static func < (left: FinancialQuarter, right: FinancialQuarter) -> Bool { left.number < right.number }
}
