/// How people would wait, quarter by quarter, in one scenario with the advocates there are.
public struct WaitOutlook: Sendable, Hashable {
    public struct Quarter: Sendable, Hashable {
        /// "2026-27 Q1": the first quarter of the projected year.
        public let label: String
        /// Cases that can be begun.
        public let capacity: DrawSpread
        public let arrivals: DrawSpread
        /// People waiting at the end.
        public let waiting: DrawSpread
        /// Mean wait in weeks by Little's law, people waiting on average / referrals a week; nil with nobody referred.
        public let meanWaitWeeks: DrawSpread?
        /// Of those waiting or referred, the share not begun at the end.
        public let shareWaiting: DrawSpread
    }

    public let scenario: ScenarioKind
    public let quarters: [Quarter]
    /// Cases at a time and weeks a case are stated; otherwise capacity is hours of advocates / hours a case.
    public let isByCaseload: Bool

    /// nil where no capacity is stated.
    init?(_ scenario: Int, _ draws: OutlookDraws, season: Season) {
        let model = draws.run.model
        let assumptions = model.assumptions
        guard let people = draws.values(.instructed, in: scenario),
            let needed = draws.values(.advocates, in: scenario), let short = draws.values(.capacityGap, in: scenario)
        else { return nil }
        let each = model.startsPerAdvocate
        isByCaseload = each != nil
        let opening = assumptions[.capacityWaiting]?.value.value ?? 0
        let count = model.years.count * 4
        var paths: [Backlog] = []
        for draw in 0..<draws.count {
            var arrivals: [Double] = []
            var capacity: [Double] = []
            for year in model.years.indices {
                let advocates = max(0, needed[year][draw] - short[year][draw])
                let starts: Double
                if let each {
                    starts = advocates * each
                } else {
                    // Advocates needed for the people there are, in proportion.
                    starts = needed[year][draw] > 0 ? people[year][draw] * advocates / needed[year][draw] / 4 : 0
                }
                arrivals += season.shares.map { people[year][draw] * $0 }
                capacity += [Double](repeating: starts, count: 4)
            }
            paths.append(Backlog(arrivals: arrivals, capacity: capacity, opening: opening))
        }
        self.scenario = model.scenarioKinds[scenario]
        quarters = (0..<count).map { place in
            let quarters = paths.map { $0.quarters[place] }
            let waits = quarters.compactMap(\.meanWaitWeeks)
            return Quarter(
                label: "\(model.basis.label(ofYear: model.years[place / 4])) Q\(place % 4 + 1)",
                capacity: DrawSpread(quarters.map(\.capacity)), arrivals: DrawSpread(quarters.map(\.arrivals)),
                waiting: DrawSpread(quarters.map(\.waiting)),
                meanWaitWeeks: waits.count == quarters.count ? DrawSpread(waits) : nil,
                shareWaiting: DrawSpread(quarters.map(\.shareWaiting)))
        }
    }
}
