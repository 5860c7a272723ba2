import Statistics

extension ProjectionRun {
    /// What the draws done so far come to, with ranges of 95 in 100. There must be one.
    public var projection: Projection { projection(at: .ninetyFive) }

    /// The same, its ranges printed at another level.
    public func projection(at level: ReportedLevel) -> Projection {
        let scenarios = model.scenarios.enumerated().map { number, scenario in
            ScenarioProjection(
                kind: scenario.kind,
                years: model.years.indices.map { year(number, $0) })
        }
        let processes = model.basis.processes.enumerated().map { place, process in
            ProcessProjection(
                process: process, read: model.basis.read[place], owed: figure(table.owedRate(place)))
        }
        let series = table.headline(of: model)
        let headline = ProjectionHeadline(
            scenario: .fullCompliance, figure: .cost,
            yearLabel: model.basis.label(ofYear: model.years[model.years.count - 1]), value: figure(series))
        return Projection(
            title: model.basis.title, jurisdiction: model.basis.jurisdiction, seed: seed, draws: done,
            population: model.basis.population, readCases: model.basis.readCases,
            plannedCases: model.basis.plannedCases,
            demandBeyondDuty: model.basis.demandBeyondDuty, level: level, processes: processes, scenarios: scenarios,
            headline: headline, drivers: driversOfHeadline, referrals: referralComparison,
            needShare: figure(table.needShare), assumptions: model.assumptions,
            populationSource: model.populationSource,
            warnings: contradictions(scenarios) + barelyRead(processes, level) + model.warnings,
            bridge: ProjectionBridge(model),
            undecided: nil, nextCases: nil)
    }

    /// What the stated assumptions and the audit cannot both be: more people have an advocate today than would take one
    /// up were everybody offered one.
    private func contradictions(_ scenarios: [ScenarioProjection]) -> [ProjectionWarning] {
        func people(_ kind: ScenarioKind) -> Double? {
            scenarios.first { $0.kind == kind }?.years.first?.figures[.instructed]?.mean
        }
        guard let today = people(.todaysPractice), let full = people(.fullCompliance), today > full else { return [] }
        return [.acceptanceBelowPractice(today: today, full: full)]
    }

    /// Processes of which so few cases were read that their ranges are wide, and those of which none was.
    private func barelyRead(_ processes: [ProcessProjection], _ level: ReportedLevel) -> [ProjectionWarning] {
        let unread = processes.filter { $0.read == 0 }.map(\.process)
        let barely = processes.filter { (1..<ProjectionWarning.fewestRead).contains($0.read) }
        let jurisdiction = model.basis.jurisdiction
        return (unread.isEmpty ? [] : [.processUnread(unread, jurisdiction)])
            + barely.map { process in
                let range = process.owed.range(level)
                return .processBarelyRead(
                    process.process, jurisdiction, read: process.read, low: range.low, high: range.high)
            }
    }

    private func figure(_ series: Int) -> ProjectedFigure { ProjectedFigure(tally, series, edges[series]) }

    private func year(_ scenario: Int, _ place: Int) -> YearProjection {
        var figures: [ProjectionFigure: ProjectedFigure] = [:]
        func series(_ figure: ProjectionFigure) -> Int? {
            table.figures.firstIndex(of: figure).map { table.series($0, scenario, place) }
        }
        for figure in table.figures {
            if let series = series(figure) { figures[figure] = self.figure(series) }
        }
        func chance(_ figure: ProjectionFigure) -> Double? {
            series(figure).map { Double(tally.positives[$0]) / Double(max(1, tally.draws)) }
        }
        return YearProjection(
            year: model.years[place], label: model.basis.label(ofYear: model.years[place]), figures: figures,
            chanceOverBudget: chance(.budgetGap), chanceOverCapacity: chance(.capacityGap))
    }

    /// People with whom an advocate would work in the first year under full compliance.
    var firstYearNeed: ProjectedFigure {
        let full = model.scenarios.firstIndex { $0.kind == .fullCompliance } ?? 0
        let instructed = table.figures.firstIndex(of: .instructed) ?? 0
        return figure(table.series(instructed, full, 0))
    }

    private var referralComparison: ReferralComparison {
        ReferralComparison(
            quarters: model.assumptions.referrals.map {
                QuarterReferrals(quarter: $0.quarter, people: $0.people.value)
            },
            lastYear: model.assumptions.referralsAYear ?? 0, need: firstYearNeed,
            ratio: figure(table.referralRatio))
    }

    // MARK: What moved it

    private var driversOfHeadline: [ProjectionDriver] {
        let ends = OneAtATime(self)
        // How often the duty arises depends on the sample and on how what cannot be told is counted; the sample's own
        // share is what is left when that of the second is taken away.
        let undecided = driverTally.share(1)
        let groups = model.groups
        let list = drivers.enumerated().map { number, cuts in
            let cause: ProjectionDriver.Cause
            var share = driverTally.share(number)
            switch cuts.column {
            case DriverTally.Cuts.sample:
                cause = .sample
                share = max(0, share - undecided)
            case DriverTally.Cuts.undecided: cause = .undecided
            default:
                if let group = cuts.group {
                    return ProjectionDriver(cause: .group(group), low: nil, high: nil, share: share, group: group)
                }
                cause = .assumption(model.columns[cuts.column].name ?? .plain(.acceptance))
            }
            let group =
                cuts.column < 0 ? nil : model.columns[cuts.column].group.flatMap { groups.contains($0) ? $0 : nil }
            return ProjectionDriver(
                cause: cause, low: ends.low[number], high: ends.high[number], share: group == nil ? share : nil,
                group: group)
        }
        return inOrder(list)
    }

    /// The largest share first; those of a group behind it, by how far each moves the headline.
    private func inOrder(_ drivers: [ProjectionDriver]) -> [ProjectionDriver] {
        let alone = drivers.filter { $0.share != nil }.sorted {
            ($0.share ?? 0) != ($1.share ?? 0) ? ($0.share ?? 0) > ($1.share ?? 0) : $0.cause.text < $1.cause.text
        }
        func width(_ driver: ProjectionDriver) -> Double { abs((driver.high ?? 0) - (driver.low ?? 0)) }
        return alone.flatMap { driver -> [ProjectionDriver] in
            guard case .group(let group) = driver.cause else { return [driver] }
            let members = drivers.filter { $0.share == nil && $0.group == group }
            return [driver]
                + members.sorted {
                    width($0) != width($1) ? width($0) > width($1) : $0.cause.text < $1.cause.text
                }
        }
    }

    /// The range of the audit's index, for one-at-a-time: as drawn.
    var indexRange: (low: Double, high: Double) {
        let index = figure(table.sampleIndex)
        return (index.p025, index.p975)
    }
}
