import Calendar
import Statistics

extension OptionsAppraisal {
    /// Of a run that is done, by its first draws; nil where no contract is stated. Throws `ProjectionError` as the outlook does.
    public init?(_ run: ProjectionRun) throws(ProjectionError) {
        try self.init(StatedContracts(run.model.assumptions), OutlookDraws(run))
    }

    /// nil where no contract is stated. Throws what is stated by halves, a scenario that there is not, and a term longer than the
    /// projection.
    init?(_ stated: StatedContracts, _ draws: OutlookDraws) throws(ProjectionError) {
        guard stated.isAnyStated else { return nil }
        let model = draws.run.model
        let assumptions = stated.assumptions
        let term = assumptions[.contractYears].map { Int($0) } ?? model.years.count
        guard term <= model.years.count else { throw .contractYears(term, projected: model.years.count) }
        let place = try OptionsAppraisal.scenario(assumptions, model)
        guard let demand = try TermDemand(place, years: term, stated, draws) else { return nil }
        scenario = model.scenarioKinds[place]
        labels = model.years.prefix(term).map(model.basis.label)
        self.draws = draws.count
        overhead = assumptions[.overhead] ?? 0
        hours = demand.hours
        services = stated.services.count
        partners = stated.partners
        unmetHour = assumptions[.unmetHour]
        exposurePerGap = assumptions[.exposurePerGap]
        award = assumptions.date(.contractAward)
        start = assumptions.date(.contractStart)
        let cost = OptionCost(demand, overhead: overhead, unmetHour: unmetHour)
        options = try stated.appraised(demand).map { kind, contract in cost.option(kind, contract) }
        nothing = OptionsAppraisal.nothing(demand, place, term, draws, exposure: exposurePerGap)
    }

    private static func scenario(
        _ assumptions: Assumptions, _ model: ProjectionModel
    ) throws(ProjectionError) -> Int {
        let named = assumptions[.term(.optionScenario)]?.written
        let kinds = model.scenarioKinds
        let place = kinds.firstIndex { kind in
            guard let named else { return kind == .fullCompliance }
            return kind.isCalled(named)
        }
        guard let place, kinds[place] != .todaysReferrals else { throw .noSuchScenario(shown: named ?? "", kinds) }
        return place
    }

    private static func nothing(
        _ demand: TermDemand, _ scenario: Int, _ term: Int, _ draws: OutlookDraws, exposure: Double?
    ) -> Nothing {
        let today = draws.run.model.scenarioKinds.firstIndex(of: .todaysPractice) ?? 0
        func mean(_ figure: ProjectionFigure, _ place: Int) -> [Double] {
            (draws.values(figure, in: place) ?? []).prefix(term).map { $0.reduce(0, +) / Double(max(1, $0.count)) }
        }
        func short(_ figure: ProjectionFigure) -> Double {
            zip(mean(figure, scenario), mean(figure, today)).reduce(0) { $0 + max(0, $1.0 - $1.1) }
        }
        let unmet = mean(.unmet, today)
        return Nothing(
            unservedHours: short(.hours), unservedReferrals: short(.instructed), unmetStages: unmet.reduce(0, +),
            exposure: exposure.map { pounds in zip(unmet, demand.rises).reduce(0) { $0 + $1.0 * $1.1 * pounds } })
    }
}

/// The hours of a scenario over the term: by year and quarter, draw by draw.
struct TermDemand {
    let years: [QuarterHours]
    /// Services of their own, year by year; empty where none are stated.
    let services: [[QuarterHours]]
    /// Hours of a case, by year and draw; 0 where nobody comes.
    let perCase: [[Double]]
    /// Prices of each year over those of the first.
    let rises: [Double]

    init?(
        _ scenario: Int, years count: Int, _ stated: StatedContracts, _ draws: OutlookDraws
    ) throws(ProjectionError) {
        guard let people = draws.values(.instructed, in: scenario), let hours = draws.values(.hours, in: scenario)
        else {
            return nil
        }
        let inflation = stated.assumptions[.inflation]?.value.value ?? 0
        var rise = 1.0
        var rises: [Double] = []
        var years: [QuarterHours] = []
        var services: [[QuarterHours]] = []
        do throws(ContractError) {
            for year in 0..<count {
                func quarters(_ share: Double, service: Int) throws(ContractError) -> QuarterHours {
                    try QuarterHours(
                        people: people[year].map { $0 * share }, hours: hours[year].map { $0 * share },
                        season: stated.season
                    ) { draws.uniform($0, year: year, quarter: $1, service: service) }
                }
                years.append(try quarters(1, service: 0))
                var parts: [QuarterHours] = []
                for (number, service) in stated.services.enumerated() {
                    parts.append(try quarters(service.share, service: number + 1))
                }
                services.append(parts)
                rises.append(rise)
                rise *= 1 + inflation
            }
        } catch {
            throw .contract(error)
        }
        (self.years, self.services, self.rises) = (years, services, rises)
        perCase = (0..<count).map { year in zip(people[year], hours[year]).map { $0 > 0 ? $1 / $0 : 0 } }
    }

    var draws: Int { years.first?.draws ?? 0 }

    /// Hours needed over the term, on average.
    var hours: Double { years.reduce(0) { $0 + $1.years.reduce(0, +) } / Double(max(1, draws)) }

    /// The smallest core, in hours a year, of which the mean over years of the chance that a quarter exceeds it, weighted, is no
    /// more than `share`.
    func smallestCore(exceededBy share: Double, weights: [Double]) -> Double {
        var values: [(hours: Double, weight: Double)] = []
        for (year, weight) in zip(years, weights) { values += year.pooled.map { ($0, weight) } }
        values.sort { $0.hours > $1.hours }
        // The slack keeps a share of so many values from becoming one more by rounding.
        let allowed = share * values.reduce(0) { $0 + $1.weight } * (1 + 1e-12)
        var passed = 0.0
        for value in values {
            passed += value.weight
            // What equals the core does not exceed it.
            if passed > allowed { return 4 * value.hours }
        }
        return 0
    }
}

extension StatedContracts {
    /// Each option with its terms in the first year, one core for the whole term.
    func appraised(_ demand: TermDemand) throws(ProjectionError) -> [(OptionsAppraisal.Kind, ContractOption)] {
        var list: [(OptionsAppraisal.Kind, ContractOption)] = []
        for option in options(nil) {
            switch option {
            case .block: list.append((.block, option))
            case .spot: list.append((.spot, option))
            case .framework: list.append((.framework, option))
            case .coreAndFlex(_, let price, let flex):
                let risk = assumptions[.coreRisk] ?? 0.1
                guard price > 0, flex > 0 else { throw .contract(.prices(core: price, flex: flex)) }
                let even = [Double](repeating: 1, count: demand.years.count)
                let core = assumptions[.coreHours] ?? demand.smallestCore(exceededBy: risk, weights: even)
                list.append(
                    (.core, .coreAndFlex(coreHours: core, corePoundsPerHour: price, flexPoundsPerHour: flex)))
                let cheapest =
                    flex > price ? demand.smallestCore(exceededBy: price / flex, weights: demand.rises) : 0
                list.append(
                    (
                        .coreCheapest,
                        .coreAndFlex(coreHours: cheapest, corePoundsPerHour: price, flexPoundsPerHour: flex)
                    ))
            }
        }
        return list
    }
}

/// What an option costs over the term.
private struct OptionCost {
    let demand: TermDemand
    let overhead: Double
    let unmetHour: Double?

    init(_ demand: TermDemand, overhead: Double, unmetHour: Double?) {
        (self.demand, self.overhead, self.unmetHour) = (demand, overhead, unmetHour)
    }

    func option(_ kind: OptionsAppraisal.Kind, _ contract: ContractOption) -> OptionsAppraisal.Option {
        let count = Double(max(1, demand.draws))
        var (unserved, referrals, exceeding, unmet) = (0.0, 0.0, 0, 0.0)
        for (year, hours) in demand.years.enumerated() {
            for quarter in hours.quarters {
                for (draw, needed) in quarter.enumerated() {
                    let short = contract.unprovided(ofQuarter: needed)
                    if let capacity = contract.quarterCapacity, needed > capacity { exceeding += 1 }
                    guard short > 0 else { continue }
                    unserved += short
                    unmet += short * demand.rises[year]
                    let each = demand.perCase[year][draw]
                    referrals += each > 0 ? short / each : 0
                }
            }
        }
        let years = costs(demand.years.map { [$0] }, [contract], services: 1)
        let delivered = demand.hours - unserved / count
        let term = Self.cost(sums(years))
        return OptionsAppraisal.Option(
            kind: kind, contract: contract, term: term, years: years.map(Self.cost),
            poundsPerHour: delivered > 0 ? term.mean / delivered : nil, deliveredHours: delivered,
            unservedHours: unserved / count, unservedReferrals: referrals / count,
            unservedCost: unmetHour.map { $0 * unmet / count },
            quarterExceeds: contract.quarterCapacity.map { _ in
                Double(exceeding) / (4 * count * Double(demand.years.count))
            }, apart: apart(contract))
    }

    /// Several services, each with the terms in proportion to the hours that it needs on average over the term.
    private func apart(_ contract: ContractOption) -> OptionsAppraisal.Cost? {
        let services = demand.services.first?.count ?? 0
        guard services > 1 else { return nil }
        let needs = (0..<services).map { service in
            demand.services.reduce(0) { $0 + $1[service].years.reduce(0, +) }
        }
        let all = needs.reduce(0, +)
        let parts = needs.map { contract.portion(all > 0 ? $0 / all : 1 / Double(services)) }
        return Self.cost(sums(costs(demand.services, parts, services: services)))
    }

    /// By year and draw, overheads included.
    private func costs(
        _ hours: [[QuarterHours]], _ contracts: [ContractOption], services: Int
    ) -> [[Double]] {
        hours.enumerated().map { year, parts in
            let rise = demand.rises[year]
            var sums = [Double](repeating: overhead * rise * Double(services), count: demand.draws)
            for (part, contract) in zip(parts, contracts) {
                let priced = contract.priced(by: rise)
                for quarter in part.quarters {
                    for (draw, needed) in quarter.enumerated() { sums[draw] += priced.cost(ofQuarter: needed) }
                }
            }
            return sums
        }
    }

    private func sums(_ years: [[Double]]) -> [Double] {
        (0..<demand.draws).map { draw in years.reduce(0) { $0 + $1[draw] } }
    }

    private static func cost(_ values: [Double]) -> OptionsAppraisal.Cost {
        let sorted = values.sorted()
        return OptionsAppraisal.Cost(
            mean: sorted.reduce(0, +) / Double(max(1, sorted.count)), p90: sorted.sampleQuantile(0.9) ?? 0)
    }
}
