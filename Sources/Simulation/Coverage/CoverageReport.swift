import Statistics

/// What a coverage run found: every design with every method, and their summaries.
public struct CoverageReport: Sendable, Hashable {
    public let seed: String
    /// Samples of each design.
    public let samples: Int
    public let level: ReportedLevel
    public let designs: [DesignCoverage]

    /// An interval is taken to hold in a design when it covered the truth in at least this share of its samples: its level less
    /// one in a hundred.
    public var leastCoverage: Double { Self.leastCoverage(at: level) }
    static func leastCoverage(at level: ReportedLevel) -> Double { Double(level.inHundred - 1) / 100 }
    /// The default is taken to hold when it does in at least this share of the designs.
    public static let leastShare = 0.95

    /// Whether the default intervals of rate, total and ratio hold.
    public var holds: Bool {
        [CoverageQuantity.rate, .total, .ratio].allSatisfy { quantity in
            summaries(of: quantity).first.map { $0.shareHolding >= CoverageReport.leastShare } ?? false
        }
    }

    /// Every method over all designs, the default first.
    public func summaries(of quantity: CoverageQuantity) -> [CoverageSummary] {
        CoverageSummary.all(of: quantity, in: designs, atLeast: leastCoverage)
    }

    /// The same over the designs of one kind, for every kind that has one.
    public func bands(of quantity: CoverageQuantity) -> [CoverageBand] {
        CoverageBand.Kind.all(for: quantity).compactMap { kind in
            let members = designs.filter { kind.includes($0.design) }
            guard !members.isEmpty else { return nil }
            return CoverageBand(
                name: kind.name, designs: members.count,
                summaries: CoverageSummary.all(of: quantity, in: members, atLeast: leastCoverage))
        }
    }

    /// The standard error of one design's coverage where that is the level, from the number of samples alone.
    public var standardError: Double { (level.value * (1 - level.value) / Double(samples)).squareRoot() }
}

/// One method over several designs.
public struct CoverageSummary: Sendable, Hashable {
    public let method: Method
    public let designs: Int
    /// Designs in which the method holds.
    public let holding: Int
    /// Coverage in the worst design, and on average.
    public let worst: Double
    public let mean: Double
    /// Mean width, a fraction of 1.
    public let width: Double
    /// Mean of the width over the default's, over designs in which that has one; nil without any.
    public let relativeWidth: Double?
    /// Shares of the samples with an interval wholly above the truth, wholly below it, and with none.
    public let above: Double
    public let below: Double
    public let undefined: Double

    public var shareHolding: Double { Double(holding) / Double(designs) }

    static func all(
        of quantity: CoverageQuantity, in designs: [DesignCoverage], atLeast least: Double
    ) -> [CoverageSummary] {
        let results = designs.compactMap { $0.results[quantity] }
        guard !results.isEmpty else { return [] }
        return quantity.methods.indices.map { index in
            CoverageSummary(results.map { $0[index] }, against: results.map { $0[0] }, atLeast: least)
        }
    }

    /// One method's results in at least one design, and the default's in the same.
    private init(_ results: [MethodCoverage], against defaults: [MethodCoverage], atLeast least: Double) {
        let count = Double(results.count)
        func mean(_ value: (MethodCoverage) -> Double) -> Double { results.reduce(0) { $0 + value($1) } / count }
        func share(_ number: KeyPath<MethodCoverage, Int>) -> Double {
            mean { Double($0[keyPath: number]) / Double($0.samples) }
        }
        method = results[0].method
        designs = results.count
        holding = results.count { $0.coverage >= least }
        worst = results.reduce(1) { min($0, $1.coverage) }
        self.mean = mean(\.coverage)
        width = mean(\.width)
        let widths = zip(results, defaults).filter { $0.1.width > 0 }.map { $0.0.width / $0.1.width }
        relativeWidth = widths.isEmpty ? nil : widths.reduce(0, +) / Double(widths.count)
        above = share(\.above)
        below = share(\.below)
        undefined = share(\.undefined)
    }
}
