import Statistics
import Wording

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
        guard population > 0 else {
            throw DesignError(
                say("the frame has no stage in the period \(design.from) to \(design.to) that can be sampled"))
        }
        guard size <= population else {
            throw DesignError(
                say("the sample size \(size) is above the population of \(population); read them all, or fewer"))
        }
        let drawn = alreadyDrawn ?? populations.map { _ in 0 }
        let floors = zip(populations, drawn).map { min(max(design.minimumPerStratum, $1), $0) }.reduce(0, +)
        guard size >= floors else {
            throw DesignError(
                say(
                    "the sample size \(size) is too small: at least \(design.minimumPerStratum) cases of each stratum ",
                    "(strata: \(strata.count)) make \(floors); it must be at least \(floors)"))
        }
        do {
            return try allocation(populations, size).sizes(minimum: design.minimumPerStratum, alreadyDrawn: drawn)
        } catch {
            throw (error as? DesignError) ?? DesignError(say("the sample cannot be allocated: \(error)"))
        }
    }

    private func allocation(_ populations: [Int], _ size: Int) throws -> Allocation {
        switch design.allocation {
        case .proportional: return try .proportional(populations: populations, sampleSize: size)
        case .equal: return try .equal(populations: populations, sampleSize: size)
        case .neyman: return try .neyman(populations: populations, expectedRates: try rates(), sampleSize: size)
        }
    }

    private func rates() throws(DesignError) -> [Double] {
        let names = Set(strata.map(\.name))
        if let unknown = design.expectedRates.keys.sorted().first(where: { !names.contains($0) }) {
            throw DesignError(
                say("an expected rate is given for “\(unknown)”, which is no stratum; the strata are \(list)"))
        }
        return try strata.map { stratum throws(DesignError) in
            guard let rate = design.expectedRates[stratum.name] else {
                throw DesignError(
                    say(
                        "Neyman allocation needs an expected rate for the stratum “\(stratum.name)” too; ",
                        "the strata are \(list)"))
            }
            guard (0...1).contains(rate) else {
                throw DesignError(say("the expected rate of “\(stratum.name)” is \(rate); it must be from 0 to 1"))
            }
            return rate
        }
    }

    private var list: String { strata.map { "“\($0.name)”" }.joined(separator: ", ") }
}
