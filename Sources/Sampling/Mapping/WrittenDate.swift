import Calendar

/// A date as exports write it, in ways that a frame may not have too: a guess must know a column of dates by them.
struct WrittenDate: Hashable {
    enum Order: Hashable { case plain, dayFirst, monthFirst, either }

    let year: Int
    /// Days since some day; of one that could be read both ways that of the day first.
    let day: Int
    let order: Order

    init?(_ text: String) {
        let parts = WrittenDate.parts(text)
        guard parts.count >= 3 else { return nil }
        func number(_ index: Int) -> Int? { parts[index].count <= 4 ? Int(parts[index]) : nil }
        let named = MonthNames.number(parts[1]) ?? MonthNames.number(parts[0])
        let year: Int
        let month: Int
        let day: Int
        if let named {
            let other = MonthNames.number(parts[1]) != nil ? number(0) : number(1)
            guard let found = other, let last = number(2) else { return nil }
            (year, month, day, order) = (WrittenDate.full(last, parts[2].count), named, found, .plain)
        } else if let first = number(0), let second = number(1), let third = number(2) {
            if parts[0].count == 4 {
                (year, month, day, order) = (first, second, third, .plain)
            } else {
                guard parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4 || parts[2].count == 2 else {
                    return nil
                }
                year = WrittenDate.full(third, parts[2].count)
                order = first > 12 ? .dayFirst : second > 12 ? .monthFirst : first == second ? .plain : .either
                (month, day) = second > 12 ? (first, second) : (second, first)
            }
        } else {
            return nil
        }
        guard (1850...2200).contains(year), let date = CivilDate(year: year, month: month, day: day) else { return nil }
        self.year = year
        self.day = date.dayNumber
    }

    private static func full(_ year: Int, _ digits: Int) -> Int {
        digits == 4 ? year : year > 40 ? 1900 + year : 2000 + year
    }

    /// Day, month and year in the order in which they stand; none where something other than a time follows.
    private static func parts(_ text: String) -> [Substring] {
        guard text.utf8.count >= 6, text.utf8.count <= 40 else { return [] }
        let head = text.prefix { $0 != "T" || !text.hasPrefix("2") && !text.hasPrefix("1") }
        let parts = head.split { "/-. ,".contains($0) }
        guard parts.count >= 3, parts.count == 3 || parts[3].contains(":") || parts[3].allSatisfy({ $0 == "0" })
        else { return [] }
        return Array(parts)
    }
}

private enum MonthNames {
    private static let all = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    static func number(_ word: Substring) -> Int? {
        guard word.count >= 3, word.allSatisfy(\.isLetter) else { return nil }
        return all.firstIndex(of: String(word.lowercased().prefix(3))).map { $0 + 1 }
    }
}
