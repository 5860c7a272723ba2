/// How the population of each age band grows: what population tables say, as the engine takes it.
public struct PopulationGrowth: Sendable, Hashable {
    /// By the frame's age bands and by the year in which a year begins: population over that of a base year, the same for
    /// all bands.
    public let factors: [String: [Int: Double]]
    /// Who says so.
    public let source: String

    /// Each factor is 0 or more. A year that a band lacks is an error only when a projection asks for it.
    public init(factors: [String: [Int: Double]], source: String) {
        self.factors = factors
        self.source = source
    }

    /// Growth of all stages together in each year, relative to the first: the stages of a band grow as its people do.
    ///
    /// Stages without an age, and of bands that the tables do not have, grow as the others do together. Throws where a
    /// year is missing or no band of the frame is in the tables.
    func factors(of stagesByAge: [String: Int], in years: [Int]) throws(ProjectionError) -> [Double] {
        let known = stagesByAge.filter { factors[$0.key] != nil && $0.value > 0 }.sorted { $0.key < $1.key }
        guard !known.isEmpty else {
            throw .noAgeBand(ofFrame: stagesByAge.keys.sorted())
        }
        let total = known.reduce(0.0) { $0 + Double($1.value) }
        var growth: [Double] = []
        for year in years {
            var sum = 0.0
            for (band, stages) in known {
                guard let first = factors[band]?[years[0]], let now = factors[band]?[year], first > 0 else {
                    throw .noPopulation(
                        band: band, year: factors[band]?[years[0]] == nil ? years[0] : year, from: years[0],
                        to: years[years.count - 1])
                }
                sum += Double(stages) / total * now / first
            }
            growth.append(sum)
        }
        return growth
    }

    /// The share of the stages whose age band is in the tables, a fraction of 1.
    func coverage(of stagesByAge: [String: Int]) -> Double {
        let all = stagesByAge.values.reduce(0, +)
        let known = stagesByAge.reduce(0) { $0 + (factors[$1.key] == nil ? 0 : $1.value) }
        return all > 0 ? Double(known) / Double(all) : 0
    }
}
