/// What each contract that is stated would cost and how often it would run over, in one scenario and year.
public struct ContractOutlook: Sendable, Hashable {
    public let scenario: ScenarioKind
    public let year: Int
    public let label: String
    /// In the prices of the year, in the order block, core plus flex, spot, framework.
    public let options: [ContractFigures]
    /// Where core plus flex is stated.
    public let core: CoreVolume?
    /// Each option as one service and as several, where services are stated.
    public let splits: [ServiceSplit]
    public let partners: PartnerShares?
}

/// The contracts among the assumptions.
struct StatedContracts {
    let assumptions: Assumptions
    let partners: PartnerShares?
    let services: [(name: String, share: Double)]
    let season: Season

    /// Throws what is stated by halves, and shares that do not add up.
    init(_ assumptions: Assumptions) throws(ProjectionError) {
        self.assumptions = assumptions
        func named(_ pick: (AssumptionName) -> String?) -> [(name: String, share: Double)] {
            assumptions.rows.compactMap { row in pick(row.name).map { ($0, row.value.value) } }
        }
        let partners = named { if case .partner(let name) = $0 { name } else { nil } }
        services = named { if case .service(let name) = $0 { name } else { nil } }
        do throws(ContractError) {
            self.partners =
                partners.isEmpty ? nil : try PartnerShares(partners.map { .init(name: $0.name, share: $0.share) })
            if !services.isEmpty {
                // The same rule: parts of one whole.
                _ = try PartnerShares(services.map { .init(name: $0.name, share: $0.share) })
            }
        } catch {
            throw .contract(error)
        }
        guard let season = assumptions.season else { throw .seasons }
        self.season = season
        for (one, other) in [
            (ServiceTerm.blockPrice, ServiceTerm.blockHours), (.blockHours, .blockPrice), (.corePrice, .flexPrice),
            (.flexPrice, .corePrice), (.frameworkFee, .frameworkPrice), (.frameworkHours, .frameworkPrice),
            (.coreHours, .corePrice), (.coreRisk, .corePrice),
        ] where assumptions[one] != nil && assumptions[other] == nil {
            throw .statedAlone(one, without: other)
        }
    }

    var isAnyStated: Bool {
        [ServiceTerm.blockPrice, .corePrice, .spotPrice, .frameworkPrice].contains { assumptions[$0] != nil }
    }

    /// The options for the hours of a year; a core that is not stated is the one that meets the risk.
    func options(_ core: CoreVolume?) -> [ContractOption] {
        var options: [ContractOption] = []
        if let pounds = assumptions[.blockPrice], let hours = assumptions[.blockHours] {
            options.append(.block(pounds: pounds, hours: hours))
        }
        if let price = assumptions[.corePrice], let flex = assumptions[.flexPrice] {
            let hours = assumptions[.coreHours] ?? core?.meetingRisk ?? 0
            options.append(.coreAndFlex(coreHours: hours, corePoundsPerHour: price, flexPoundsPerHour: flex))
        }
        if let price = assumptions[.spotPrice] { options.append(.spot(poundsPerHour: price)) }
        if let price = assumptions[.frameworkPrice] {
            options.append(
                .framework(
                    feePounds: assumptions[.frameworkFee] ?? 0, poundsPerHour: price,
                    ceilingHours: assumptions[.frameworkHours]))
        }
        return options
    }

    func core(over hours: QuarterHours) throws(ContractError) -> CoreVolume? {
        guard let price = assumptions[.corePrice], let flex = assumptions[.flexPrice] else { return nil }
        return try CoreVolume(
            over: hours, risk: assumptions[.coreRisk] ?? 0.1, corePoundsPerHour: price, flexPoundsPerHour: flex)
    }

    /// Every year of a scenario.
    func outlook(_ scenario: Int, _ draws: OutlookDraws) throws(ProjectionError) -> [ContractOutlook] {
        let model = draws.run.model
        guard let people = draws.values(.instructed, in: scenario), let hours = draws.values(.hours, in: scenario)
        else {
            return []
        }
        var list: [ContractOutlook] = []
        for (place, year) in model.years.enumerated() {
            do throws(ContractError) {
                func quarters(_ share: Double, service: Int) throws(ContractError) -> QuarterHours {
                    try QuarterHours(
                        people: people[place].map { $0 * share }, hours: hours[place].map { $0 * share }, season: season
                    ) { draws.uniform($0, year: place, quarter: $1, service: service) }
                }
                let whole = try quarters(1, service: 0)
                let core = try core(over: whole)
                var parts: [QuarterHours] = []
                for (number, service) in services.enumerated() {
                    parts.append(try quarters(service.share, service: number + 1))
                }
                let rise = (0..<place).reduce(1.0) { factor, _ in
                    factor * (1 + (assumptions[.inflation]?.value.value ?? 0))
                }
                let options = options(core).map { $0.priced(by: rise) }
                var splits: [ServiceSplit] = []
                for option in options where parts.count > 1 {
                    let overhead = (assumptions[.overhead] ?? 0) * rise
                    splits.append(try ServiceSplit(option, services: parts, overhead: overhead))
                }
                list.append(
                    ContractOutlook(
                        scenario: model.scenarioKinds[scenario], year: year, label: model.basis.label(ofYear: year),
                        options: options.map { ContractFigures($0, over: whole) }, core: core, splits: splits,
                        partners: partners))
            } catch {
                throw .contract(error)
            }
        }
        return list
    }
}
