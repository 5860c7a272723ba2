import Statistics

extension TeamVariation {
    /// Nil while the planned sample is not read, and with fewer than two teams.
    init?(_ parts: [Breakdown], isInterim: Bool) throws(StatisticsError) {
        let named = parts.filter { $0.variable == .team && $0.name != BreakdownVariable.blank && $0.read > 0 }
        guard !isInterim, named.count >= 2 else { return nil }
        var groups: [Proportion] = []
        for part in named { groups.append(try Proportion(events: part.count, trials: part.read)) }
        let funnel = try FunnelOverdispersion(groups)
        let pooling = try PartialPooling(groups)
        let standing = try FunnelStanding(groups)
        let wide = funnel.limits()
        target = funnel.target
        dispersion = funnel.dispersion
        exactP = try GroupHeterogeneity(groups).exactP
        intraclassCorrelation = pooling?.intraclassCorrelation
        expectedOutside = standing.expectedOutside
        expectedFarOutside = standing.expectedFarOutside
        var teams: [Team] = []
        for (index, part) in named.enumerated() {
            guard let judged = standing.groups[index] else {
                teams.append(Team(countOnly: part))
                continue
            }
            let rate = Double(part.count) / Double(part.read)
            let near = try TeamVariation.limits(target, part.read, .ninetyFive)
            let far = try TeamVariation.limits(target, part.read, try ConfidenceLevel(0.998))
            teams.append(
                Team(
                    name: part.name, read: part.read, count: part.count, rate: rate, lowerTail: judged.lowerTail,
                    upperTail: judged.upperTail, limits95: near, limits998: far, overdispersed: wide[index],
                    pooled: pooling?.prior == nil ? nil : pooling?.rates[index], standing: judged.standing))
        }
        self.teams = teams
    }

    /// The limits of chance for a team with so many cases read.
    public static func limits(
        _ target: Double, _ read: Int, _ level: ConfidenceLevel
    ) throws(StatisticsError) -> Interval {
        Interval(
            low: try FunnelLimit.rate(target: target, denominator: read, tail: level.alpha / 2),
            high: try FunnelLimit.rate(target: target, denominator: read, tail: 1 - level.alpha / 2),
            level: level, method: .exactFunnel)
    }
}

extension TeamVariation.Team {
    fileprivate init(countOnly part: Breakdown) {
        self.init(
            name: part.name, read: part.read, count: part.count, rate: nil, lowerTail: nil, upperTail: nil,
            limits95: nil, limits998: nil, overdispersed: nil, pooled: nil, standing: nil)
    }
}
