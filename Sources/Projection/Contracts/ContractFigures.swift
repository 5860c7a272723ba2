import Statistics

/// What a contract would cost in one year and how often it would run over, over draws of the hours needed.
public struct ContractFigures: Sendable, Hashable {
    public let option: ContractOption
    /// Pounds a year.
    public let expectedCost: Double
    public let medianCost: Double
    /// Nine years in ten cost no more.
    public let cost90: Double
    /// The chance that a quarter, any one of the year, needs more hours than the contract has; nil without a bound.
    public let quarterExceeds: Double?
    /// The chance that at least one of the four does.
    public let anyQuarterExceeds: Double?
    /// Hours a year that are needed and not provided, on average.
    public let unprovidedHours: Double

    /// What one contract costs over a year of quarters, in pounds, and how often it falls short in a draw.
    public init(_ option: ContractOption, over hours: QuarterHours) {
        self.init(option, parts: [(option, hours)])
    }

    /// Several services with contracts of their own: costs add up, and a quarter runs over when one of them does. All have
    /// equally many draws.
    init(_ option: ContractOption, parts: [(option: ContractOption, hours: QuarterHours)]) {
        self.option = option
        let draws = parts.first?.hours.draws ?? 0
        var costs = [Double](repeating: 0, count: draws)
        var unprovided = 0.0
        var exceeding = 0
        var anyExceeding = 0
        for draw in 0..<draws {
            var isAnyOver = false
            for quarter in 0..<4 {
                var isOver = false
                for part in parts {
                    let hours = part.hours.quarters[quarter][draw]
                    costs[draw] += part.option.cost(ofQuarter: hours)
                    unprovided += part.option.unprovided(ofQuarter: hours)
                    if let capacity = part.option.quarterCapacity, hours > capacity { isOver = true }
                }
                if isOver { exceeding += 1 }
                isAnyOver = isAnyOver || isOver
            }
            if isAnyOver { anyExceeding += 1 }
        }
        let count = Double(max(1, draws))
        let isBounded = option.quarterCapacity != nil
        costs.sort()
        expectedCost = costs.reduce(0, +) / count
        medianCost = costs.sampleQuantile(0.5) ?? 0
        cost90 = costs.sampleQuantile(0.9) ?? 0
        quarterExceeds = isBounded ? Double(exceeding) / (4 * count) : nil
        anyQuarterExceeds = isBounded ? Double(anyExceeding) / count : nil
        unprovidedHours = unprovided / count
    }
}
