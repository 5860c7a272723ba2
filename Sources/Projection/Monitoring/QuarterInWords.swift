import Calendar

/// A quarter as reports write it: as everywhere (`FinancialQuarter`), and in words, which are read in monitoring alone:
/// `first quarter 2025-26`, `quarter two 2025/26`, `quarter ending June 2025`, `quarter to 30 June 2025`.
enum QuarterInWords {
    private static let numbers: [String: String] = [
        "first": "1", "one": "1", "1st": "1", "second": "2", "two": "2", "2nd": "2", "third": "3", "three": "3",
        "3rd": "3", "fourth": "4", "four": "4", "4th": "4",
    ]

    static func quarter(_ text: String) -> FinancialQuarter? {
        if let quarter = FinancialQuarter(text) { return quarter }
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "/" }.map(String.init)
        guard words.contains("quarter") else { return nil }
        let isEnding = words.contains { ["ending", "ended", "to"].contains($0) }
        return isEnding ? ending(words) : named(words)
    }

    private static func named(_ words: [String]) -> FinancialQuarter? {
        let rest = words.filter { !["quarter", "of", "the", "financial", "year"].contains($0) }
        guard let place = rest.firstIndex(where: { numbers[$0] != nil }), let number = numbers[rest[place]] else {
            return nil
        }
        let year = rest.enumerated().filter { $0.offset != place }.map(\.element).joined(separator: " ")
        return FinancialQuarter("\(year) Q\(number)")
    }

    /// By its last month, with or without that month's last day.
    private static func ending(_ words: [String]) -> FinancialQuarter? {
        let rest = words.filter { !["quarter", "ending", "ended", "to", "of"].contains($0) }
        guard rest.count == 2 || rest.count == 3 && (28...31).contains(Int(rest[0]) ?? 0),
            let month = MonthName.number(of: rest[rest.count - 2]), month % 3 == 0,
            let year = Int(rest[rest.count - 1]), (1900...2200).contains(year)
        else { return nil }
        return FinancialQuarter(year: month == 3 ? year - 1 : year, quarter: month == 3 ? 4 : month / 3 - 1)
    }
}
