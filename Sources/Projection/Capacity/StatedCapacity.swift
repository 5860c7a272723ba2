/// What is stated of a service's seasons and caseloads.
extension Assumptions {
    /// How a year's people come, quarter by quarter: evenly where nothing is stated, nil where what is stated cannot be.
    var season: Season? {
        let stated = ServiceTerm.seasons.compactMap { self[$0] }
        if stated.isEmpty { return .even }
        guard stated.count == 4, abs(stated.reduce(0, +) - 1) < 0.011 else { return nil }
        return Season(weights: stated)
    }

    /// Cases that one advocate can begin in a quarter; nil unless caseload and weeks a case are stated.
    var startsPerAdvocate: Double? {
        guard let held = self[.casesPerAdvocate], let weeks = self[.weeksPerCase] else { return nil }
        return CaseCapacity(advocates: 1, casesPerAdvocate: held, weeksPerCase: weeks)?.startsPerQuarter
    }
}
