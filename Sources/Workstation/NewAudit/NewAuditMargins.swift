import Sampling
import Statistics
import Wording

/// What the sample size buys: how many cases of each stratum, and how wide the intervals will be.
struct NewAuditMargins {
    /// n_h, in the order of the strata; nil where the design cannot be allocated.
    private(set) var sizes: [Int]?
    /// Half-widths by stratum, fractions of 1; nil where nothing is read.
    private(set) var byStratum: [Double?] = []
    /// Of all strata together; nil where some stratum is not read.
    private(set) var whole: Double?
    /// Why there are none, and what to do.
    private(set) var fault: String?
    /// The line that is at fault.
    private(set) var row: NewAuditRow?

    static var method: String {
        say(
            "The margin, in 100, is half of Wilson's finite 95% interval at the rate expected; ",
            "for all together, at the effective size of the sampling groups.")
    }

    init(_ screen: NewAuditScreen) {
        guard let strata = screen.counted?.strata else { return }
        do {
            let size = try screen.wholeNumber(screen.size, .size, 1...Limit.cases)
            let expected = try screen.expectedRate()
            let design = try screen.design(sampleSize: size)
            let sizes = try design.sizes(of: strata)
            self.sizes = sizes
            let planned = zip(strata, sizes).map { stratum, sampled in
                PlannedMargin.Stratum(
                    population: stratum.population, sampled: sampled,
                    rate: design.expectedRates[stratum.name] ?? expected)
            }
            byStratum = planned.map { try? PlannedMargin([$0]).halfWidth }
            whole = try? PlannedMargin(planned).halfWidth
        } catch let error as NewAuditFault {
            (fault, row) = (error.message, error.row)
        } catch let error as DesignError {
            (fault, row) = (error.message.sentence, .size)
        } catch {
            (fault, row) = ("\(error)".sentence, .size)
        }
    }

    /// A size to begin with: that of a margin of ten in a hundred, or what the floors ask for.
    static func suggestion(_ strata: [StratumPopulation]) -> Int {
        let population = strata.reduce(0) { $0 + $1.population }
        let populations = strata.map(\.population).filter { $0 > 0 }
        let wanted =
            populations.count == 1
            ? (try? ExactSampleSize(rate: 0.5, margin: 0.1, population: population))?.size
            : (try? StratifiedSampleSize(populations: populations, rate: 0.5, margin: 0.1))?.size
        return min(population, max(wanted ?? population, strata.reduce(0) { $0 + min(2, $1.population) }))
    }
}
