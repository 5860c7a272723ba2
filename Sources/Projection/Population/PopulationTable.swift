/// A population table as it was downloaded: people by age and year.
public struct PopulationTable: Sendable, Hashable {
    /// People of some ages, one number for each year of the table.
    struct Entry: Sendable, Hashable {
        let ages: AgeRange
        /// In the order of `years`.
        let people: [Double]
        /// The physical line it stands in; of two sexes added, the first.
        let line: Int
    }

    /// The name of the file, without its folders.
    public let file: String
    /// The years of the table, ascending.
    public let years: [Int]
    /// The physical line of the headings.
    let headerLine: Int
    /// The first field of numbers in that line, counted from 1.
    let firstYearColumn: Int
    let entries: [Entry]
    /// What is to be known of it: totals that differ, thousands, columns that were passed over.
    public let notices: [PopulationNotice]

    /// People of an entry in a year: as the table has it, or on the straight line between the years beside it. nil outside
    /// the table's years.
    func people(_ entry: Entry, in year: Int) -> (people: Double, isInterpolated: Bool)? {
        guard let after = years.firstIndex(where: { $0 >= year }) else { return nil }
        if years[after] == year { return (entry.people[after], false) }
        guard after > 0 else { return nil }
        let share = Double(year - years[after - 1]) / Double(years[after] - years[after - 1])
        return (entry.people[after - 1] * (1 - share) + entry.people[after] * share, true)
    }
}
