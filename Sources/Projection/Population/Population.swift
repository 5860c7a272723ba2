import Sampling

/// The people of an area by the age bands of the frame and by year, from one or more tables.
public struct Population: Sendable, Hashable {
    /// Bands covered, youngest first.
    public let bands: [AgeRange]
    /// `85 to 94` and `95 and above` are one band here, because the oldest band of a table begins between them.
    public let isOldestMerged: Bool
    /// Years that every table covers.
    public let years: ClosedRange<Int>
    public let tables: [PopulationTable]
    /// For each band the rows it is made of.
    private let rows: [AgeRange: [Place]]

    private struct Place: Sendable, Hashable {
        let table: Int
        let entry: Int
    }

    /// Puts tables together. `needed` are the bands that the frame has; every one must be covered in full, from its first
    /// age to its last.
    ///
    /// Rows that are all below 18 are left out. Throws `PopulationError` for a row that lies in two bands, an age that stands in
    /// two tables, and bands not covered, which it names.
    public init(_ tables: [PopulationTable], needed: [AgeRange] = AgeRange.ofFrame) throws(PopulationError) {
        let all = tables.indices.flatMap { table in
            tables[table].entries.indices.map { Place(table: table, entry: $0) }
        }
        func entry(_ place: Place) -> PopulationTable.Entry { tables[place.table].entries[place.entry] }
        let isMerged = all.contains { entry($0).ages.through == nil && (85..<95).contains(entry($0).ages.from) }
        let bands = isMerged ? Population.merged(AgeRange.ofFrame) : AgeRange.ofFrame
        var rows: [AgeRange: [Place]] = [:]
        var taken: [Place] = []
        for place in all {
            let ages = entry(place).ages
            func fault(_ why: PopulationError.Why) -> PopulationError {
                PopulationError(file: tables[place.table].file, line: entry(place).line, column: 1, why: why)
            }
            if let end = ages.through, end < 18 { continue }
            guard let band = bands.first(where: { $0.contains(ages) }) else {
                throw fault(.severalBands(ages, Population.names(bands, ages)))
            }
            if let other = taken.first(where: { entry($0).ages.overlaps(ages) }) {
                throw fault(
                    .agesInTwoTables(ages, file: tables[other.table].file, line: entry(other).line))
            }
            taken.append(place)
            rows[band, default: []].append(place)
        }
        let wanted = isMerged ? Population.merged(needed) : needed
        let uncovered = wanted.filter { band in
            !Population.isCovered(band, by: (rows[band] ?? []).map { entry($0).ages })
        }
        guard let last = tables.last, uncovered.isEmpty else {
            throw PopulationError(
                file: tables.last?.file ?? "", line: tables.last?.headerLine ?? 1, column: 1,
                why: .uncovered(uncovered))
        }
        let first = tables.compactMap(\.years.first).max() ?? 0
        let end = tables.compactMap(\.years.last).min() ?? 0
        guard first <= end else {
            throw PopulationError(
                file: last.file, line: last.headerLine, column: last.firstYearColumn, why: .noCommonYear)
        }
        self.bands = bands.filter { band in Population.isCovered(band, by: (rows[band] ?? []).map { entry($0).ages }) }
        isOldestMerged = isMerged
        years = first...end
        self.tables = tables
        self.rows = rows
    }

    /// People of a band in a year, with whether a table had to be interpolated between its years; nil for a band or a
    /// year that is not covered.
    public func people(_ band: AgeRange, in year: Int) -> (people: Double, isInterpolated: Bool)? {
        guard years.contains(year), bands.contains(band), let places = rows[band] else { return nil }
        var sum = 0.0
        var isInterpolated = false
        for place in places {
            let table = tables[place.table]
            guard let part = table.people(table.entries[place.entry], in: year) else { return nil }
            sum += part.people
            isInterpolated = isInterpolated || part.isInterpolated
        }
        return (sum, isInterpolated)
    }

    private static func merged(_ bands: [AgeRange]) -> [AgeRange] {
        let younger = bands.filter { !AgeRange.eightyFiveAndAbove.contains($0) }
        return younger.count == bands.count ? bands : younger + [.eightyFiveAndAbove]
    }

    private static func names(_ bands: [AgeRange], _ ages: AgeRange) -> [String] {
        (ages.from < 18 ? ["Under 18"] : []) + bands.filter { $0.overlaps(ages) }.map(\.label)
    }

    /// The ages, which do not overlap, fill the band from end to end.
    private static func isCovered(_ band: AgeRange, by ages: [AgeRange]) -> Bool {
        var next = band.from
        for part in ages.sorted(by: { $0.from < $1.from }) {
            guard part.from == next else { return false }
            guard let end = part.through else { return band.through == nil }
            next = end + 1
        }
        return band.through.map { next == $0 + 1 } ?? false
    }
}
