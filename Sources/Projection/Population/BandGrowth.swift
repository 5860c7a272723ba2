import Sampling

/// How the people of an area grow in number, by age band of the frame, relative to a base year.
public struct BandGrowth: Sendable, Hashable {
    public let base: Int
    public let years: [Int]
    /// Bands with their factors, in the order of `years`; 1 is as many as in the base year.
    public let bands: [Band]
    /// Years, the base among them, that lie between two years of a table.
    public let interpolated: [Int]
    public let isOldestMerged: Bool
    /// The names of the files.
    public let sources: [String]

    public struct Band: Sendable, Hashable {
        public let ages: AgeRange
        /// People in the base year.
        public let people: Double
        public let factors: [Double]
    }

    /// Throws `PopulationError`, naming the table, for a year that it does not reach and for a band without people in the base
    /// year.
    public init(_ population: Population, base: Int, years: [Int]) throws(PopulationError) {
        for year in [base] + years where !population.years.contains(year) {
            let table = population.tables.first { !(($0.years.first ?? 0)...($0.years.last ?? 0)).contains(year) }
            throw PopulationError(
                file: table?.file ?? "", line: table?.headerLine ?? 1, column: table?.firstYearColumn ?? 1,
                why: .yearOutside(year, years: table.map { ($0.years.first ?? 0)...($0.years.last ?? 0) }))
        }
        var interpolated: Set<Int> = []
        func people(_ band: AgeRange, _ year: Int) -> Double {
            guard let found = population.people(band, in: year) else { return 0 }
            if found.isInterpolated { interpolated.insert(year) }
            return found.people
        }
        var bands: [Band] = []
        for ages in population.bands {
            let start = people(ages, base)
            guard start > 0 else {
                throw PopulationError(
                    file: population.tables.first?.file ?? "", line: population.tables.first?.headerLine ?? 1,
                    column: 1, why: .nobody(ages, year: base))
            }
            bands.append(Band(ages: ages, people: start, factors: years.map { people(ages, $0) / start }))
        }
        self.base = base
        self.years = years
        self.bands = bands
        self.interpolated = interpolated.sorted()
        isOldestMerged = population.isOldestMerged
        sources = population.tables.map(\.file)
    }

    /// The factors by the frame's own names of its bands. `85 to 94` and `95 and above` share those of 85 and above where they
    /// are merged; bands that no table covers are left out.
    public var byLabel: [String: [Int: Double]] {
        var factors: [String: [Int: Double]] = [:]
        for ages in AgeRange.ofFrame {
            guard let band = bands.first(where: { $0.ages == ages || isOldestMerged && $0.ages.contains(ages) }) else {
                continue
            }
            factors[ages.label] = Dictionary(uniqueKeysWithValues: zip(years, band.factors))
        }
        return factors
    }
}

extension PopulationGrowth {
    /// The growth of the tables, as the projection takes it.
    public init(_ growth: BandGrowth) {
        self.init(factors: growth.byLabel, source: growth.sources.joined(separator: ", "))
    }
}

extension BandGrowth {
    /// What tables say of the bands of a frame in the projected years; nil without a table. Throws `PopulationError`.
    package init?(_ tables: [PopulationTable], of stagesByAge: [String: Int], in years: [Int]) throws(PopulationError) {
        guard !tables.isEmpty else { return nil }
        let bands = AgeRange.ofFrame.filter { stagesByAge[$0.label] ?? 0 > 0 }
        try self.init(
            Population(tables, needed: bands.isEmpty ? AgeRange.ofFrame : bands), base: years[0], years: years)
    }
}
