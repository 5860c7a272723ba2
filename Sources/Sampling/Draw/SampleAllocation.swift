import Statistics

/// Shares a sample among strata as the design says.
struct SampleAllocation {
    let design: Design
    let strata: [(name: String, population: Int)]

    init(_ design: Design, strata: [(name: String, population: Int)]) {
        self.design = design
        self.strata = strata
    }

    /// n_h of each stratum for the design's sample size and `more` cases, at least what was drawn before.
    func sizes(more: Int = 0, alreadyDrawn: [Int]? = nil) throws(DesignError) -> [Int] {
        let populations = strata.map(\.population)
        let population = populations.reduce(0, +)
        let size = design.sampleSize + more
        guard population > 0 else { throw .nothingInPeriod(from: design.from, to: design.to) }
        guard size <= population else { throw .abovePopulation(size: size, population: population) }
        let drawn = alreadyDrawn ?? populations.map { _ in 0 }
        let floor = zip(populations, drawn).map { min(max(design.minimumPerStratum, $1), $0) }.reduce(0, +)
        guard size >= floor else {
            throw .belowFloor(size: size, minimum: design.minimumPerStratum, strata: strata.count, floor: floor)
        }
        let rates = design.allocation == .neyman ? try rates() : []
        do throws(StatisticsError) {
            return try allocation(populations, size, rates).sizes(
                minimum: design.minimumPerStratum, alreadyDrawn: drawn)
        } catch {
            throw .cannotAllocate(error)
        }
    }

    private func allocation(_ populations: [Int], _ size: Int, _ rates: [Double]) throws(StatisticsError) -> Allocation
    {
        switch design.allocation {
        case .proportional: try .proportional(populations: populations, sampleSize: size)
        case .equal: try .equal(populations: populations, sampleSize: size)
        case .neyman: try .neyman(populations: populations, expectedRates: rates, sampleSize: size)
        }
    }

    private func rates() throws(DesignError) -> [Double] {
        let names = strata.map(\.name)
        if let unknown = design.expectedRates.keys.sorted().first(where: { !names.contains($0) }) {
            throw .noStratum(unknown, strata: names)
        }
        return try names.map { name throws(DesignError) in
            guard let rate = design.expectedRates[name] else { throw .noExpectedRate(of: name, strata: names) }
            guard (0...1).contains(rate) else { throw .expectedRate(rate, of: name) }
            return rate
        }
    }
}
