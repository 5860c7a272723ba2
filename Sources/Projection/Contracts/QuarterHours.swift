import Statistics

/// Hours of advocacy by quarter of one year, draw by draw.
public struct QuarterHours: Sendable, Hashable {
    /// Four lists, one for each quarter from April, with a number for each draw.
    public let quarters: [[Double]]

    public var draws: Int { quarters.first?.count ?? 0 }

    /// Throws `ContractError` unless there are four quarters of equally many draws, at least one, none negative.
    public init(_ quarters: [[Double]]) throws(ContractError) {
        let count = quarters.first?.count ?? 0
        guard quarters.count == 4, count > 0, quarters.allSatisfy({ $0.count == count }) else {
            throw .draws
        }
        guard quarters.allSatisfy({ $0.allSatisfy { $0 >= 0 && $0.isFinite } }) else {
            throw .negativeHours
        }
        self.quarters = quarters
    }

    /// From draws of a year's people and hours. When people come is chance: in a quarter the number is Poisson with the
    /// year's people times the quarter's share as its mean, and each brings the draw's hours a person. `uniform` gives a
    /// number in [0, 1) for a draw and a quarter.
    public init(
        people: [Double], hours: [Double], season: Season, uniform: (_ draw: Int, _ quarter: Int) -> Double
    ) throws(ContractError) {
        var quarters: [[Double]] = []
        for (quarter, share) in season.shares.enumerated() {
            var values: [Double] = []
            values.reserveCapacity(people.count)
            for (draw, (people, hours)) in zip(people, hours).enumerated() {
                guard people > 0 else {
                    values.append(0)
                    continue
                }
                let arrivals: Poisson
                do throws(StatisticsError) {
                    arrivals = try Poisson(mean: people * share)
                } catch {
                    throw ContractError.people(error)
                }
                values.append(Double(arrivals.quantile(uniform(draw, quarter))) * hours / people)
            }
            quarters.append(values)
        }
        try self.init(quarters)
    }

    /// The hours of the year, draw by draw.
    public var years: [Double] {
        (0..<draws).map { draw in quarters.reduce(0) { $0 + $1[draw] } }
    }

    /// Draw by draw, what two services need together.
    public func adding(_ other: QuarterHours) throws(ContractError) -> QuarterHours {
        guard other.draws == draws else { throw .unequalDraws }
        return try QuarterHours(zip(quarters, other.quarters).map { zip($0, $1).map(+) })
    }

    /// All quarters of all draws in one list, ascending.
    var pooled: [Double] { quarters.flatMap { $0 }.sorted() }
}
