import Advocacy
import Statistics

/// An audit and its assumptions, checked and laid out for drawing.
public struct ProjectionModel: Sendable {
    /// A quantity that is drawn: its slot's column, what is believed of it, and its own stream of random numbers.
    struct Column: Sendable {
        let name: AssumptionName?
        let scenario: String?
        private(set) var value: UncertainValue
        let stream: Int
        /// The group with which it moves, and how: nil where it is drawn by itself.
        let group: CorrelationGroup?
        private let correlation: Double
        private(set) var together: CorrelatedValue?

        init(
            name: AssumptionName?, scenario: String? = nil, value: UncertainValue, stream: Int,
            _ correlations: [CorrelationGroup: Double] = [:]
        ) {
            self.name = name
            self.scenario = scenario
            self.value = value
            self.stream = stream
            let group = value.isFixed ? nil : name.flatMap(CorrelationGroup.of)
            correlation = group.flatMap { correlations[$0] } ?? 0
            self.group = correlation > 0 ? group : nil
            together = self.group.map { _ in CorrelatedValue(value, correlation: correlation) }
        }

        mutating func narrow(by width: Double) {
            value = value.narrowed(by: width)
            together = together.map { _ in CorrelatedValue(value, correlation: correlation) }
        }
    }

    struct Scenario: Sendable {
        let kind: ScenarioKind
        /// The column of each slot.
        let columns: [Int]
        /// Some assumption of its own: its need may differ from the others'.
        let hasOwnAssumptions: Bool
    }

    public let basis: ProjectionBasis
    public let assumptions: Assumptions
    /// The projected years, by the year in which each begins.
    public let years: [Int]
    let slots: ParameterSlots
    var columns: [Column]
    let scenarios: [Scenario]
    /// Growth of all stages with the population, relative to the first year; nil where it is an assumption.
    let populationFactors: [Double]?
    private let populationGrowth: PopulationGrowth?
    let pricesHours: Bool
    let hasBudget: Bool
    let hasCapacity: Bool
    /// How a year's people come, quarter by quarter. Seasons that cannot be are refused with the outlook.
    let season: Season
    /// Cases that an advocate begins in a quarter, where caseload and weeks a case are stated.
    let startsPerAdvocate: Double?
    /// The share of what cannot be told that counts as a gap in every draw; nil where each draw takes its own.
    private(set) var undecided: Double?

    /// Throws `ProjectionError.missing` with every assumption that is missing, and `.impossible` where what is stated
    /// cannot be.
    public init(
        _ basis: ProjectionBasis, _ assumptions: Assumptions, populationGrowth: PopulationGrowth? = nil
    ) throws(ProjectionError) {
        let needs = ProjectionNeeds(basis: basis, assumptions: assumptions, hasPopulation: populationGrowth != nil)
        let missing = needs.missing
        guard missing.isEmpty else { throw .missing(missing) }
        try needs.check()
        self.basis = basis
        self.assumptions = assumptions
        let years = ProjectionModel.years(basis, assumptions)
        self.years = years
        populationFactors = try populationGrowth.map { growth throws(ProjectionError) in
            try growth.factors(of: basis.stagesByAge, in: years)
        }
        self.populationGrowth = populationGrowth
        pricesHours = assumptions[.priceHour] != nil
        hasBudget = assumptions[.budgetYear] != nil
        hasCapacity = assumptions[.capacityAdvocates] != nil
        season = assumptions.season ?? .even
        startsPerAdvocate = assumptions.startsPerAdvocate
        slots = ParameterSlots(processes: basis.processes.count)
        (columns, scenarios) = ProjectionModel.layOut(basis, assumptions, slots)
    }

    var populationSource: String? { populationGrowth?.source }

    public var warnings: [ProjectionWarning] {
        ProjectionWarnings(
            basis: basis, assumptions: assumptions, population: populationGrowth, firstYear: years[0]
        ).all
    }

    /// The years that would be projected, at least one, by the year in which each begins.
    public static func years(_ basis: ProjectionBasis, _ assumptions: Assumptions) -> [Int] {
        let first = assumptions[.projectionFirstYear].map { Int($0.value.value) } ?? basis.nextYear
        let count = assumptions[.projectionYears].map { Int($0.value.value) } ?? 5
        return (0..<max(1, count)).map { first + $0 }
    }

    /// One column for each slot, and one more for each assumption that a scenario has of its own. An assumption keeps its
    /// stream in every scenario, so that scenarios differ by what they state and not by chance.
    private static func layOut(
        _ basis: ProjectionBasis, _ assumptions: Assumptions, _ slots: ParameterSlots
    ) -> ([Column], [Scenario]) {
        let correlations = assumptions.correlations
        func column(_ name: AssumptionName, otherwise: Double) -> Column {
            Column(
                name: name, value: assumptions[name]?.value ?? UncertainValue(otherwise), stream: name.stream,
                correlations)
        }
        var columns = basis.processes.map { column(.assessments($0), otherwise: 0) }
        columns += basis.processes.map { column(.stages($0), otherwise: 1) }
        columns += PlainAssumption.allCases.map { column(.plain($0), otherwise: ParameterSlots.standIn($0)) }
        columns.append(
            Column(name: nil, value: UncertainValue(assumptions.referralsAYear ?? 0), stream: 0))
        let base = Array(0..<slots.count)
        var scenarios = ScenarioKind.builtIn.map { Scenario(kind: $0, columns: base, hasOwnAssumptions: false) }
        for name in assumptions.scenarioNames {
            var own = base
            for change in assumptions.changes(in: name) {
                guard let slot = slots.slot(of: change.name, among: basis.processes) else { continue }
                own[slot] = columns.count
                columns.append(
                    Column(
                        name: change.name, scenario: name, value: change.value, stream: change.name.stream, correlations
                    ))
            }
            scenarios.append(Scenario(kind: .own(name), columns: own, hasOwnAssumptions: true))
        }
        return (columns, scenarios)
    }

    /// Groups of which several assumptions that hold for all scenarios are uncertain, and move together.
    var groups: [CorrelationGroup] {
        CorrelationGroup.allCases.filter { group in
            columns.count { $0.group == group && $0.scenario == nil } > 1
        }
    }

    public var scenarioKinds: [ScenarioKind] { scenarios.map(\.kind) }

    /// The figures that are projected: budget and wait only where there is one.
    public var figures: [ProjectionFigure] {
        ProjectionFigure.allCases.filter { figure in
            switch figure {
            case .budgetGap: hasBudget
            case .wait, .capacityGap: hasCapacity
            default: true
            }
        }
    }

    /// The same model with a larger sample or a better known assumption.
    func with(
        sampleTimes factor: Double = 1, narrowing names: [AssumptionName] = [], to width: Double = 1
    )
        -> ProjectionModel
    {
        var model = self
        if factor != 1 { model = ProjectionModel(self, basis: basis.withSample(factor)) }
        for place in model.columns.indices {
            if let name = model.columns[place].name, names.contains(name) {
                model.columns[place].narrow(by: width)
            }
        }
        return model
    }

    /// The same model with the same share of what cannot be told in every draw.
    func with(undecided: Double) -> ProjectionModel {
        var model = self
        model.undecided = undecided
        return model
    }

    /// The same model where the readings say something else of practice.
    func with(_ posterior: PracticePosterior) -> ProjectionModel {
        var basis = basis
        basis.posterior = posterior
        return ProjectionModel(self, basis: basis)
    }

    private init(_ model: ProjectionModel, basis: ProjectionBasis) {
        self.basis = basis
        assumptions = model.assumptions
        years = model.years
        slots = model.slots
        columns = model.columns
        scenarios = model.scenarios
        populationFactors = model.populationFactors
        populationGrowth = model.populationGrowth
        pricesHours = model.pricesHours
        hasBudget = model.hasBudget
        hasCapacity = model.hasCapacity
        season = model.season
        startsPerAdvocate = model.startsPerAdvocate
        undecided = model.undecided
    }
}

extension ProjectionBasis {
    /// The same audit with a sample `factor` times as large that found the same shares.
    func withSample(_ factor: Double) -> ProjectionBasis {
        var larger = self
        larger.posterior = posterior.withSample(factor)
        return larger
    }
}
