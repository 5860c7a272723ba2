import Sampling

/// The arithmetic of a projection, a block of draws at a time, column by column.
///
/// Every draw is carried through whole: quantities are multiplied, never their quantiles. The order of operations for
/// one draw does not depend on the block it is in.
struct BlockArithmetic {
    let model: ProjectionModel
    let table: SeriesTable
    let block: DrawBlock

    typealias Column = UnsafeMutableBufferPointer<Double>

    /// Weeks. Where hardly anybody is there to do the work a wait has no end, and nothing could be reckoned with it.
    private static let longestWait = Double(Limit.weeks)

    /// Works out every scenario and hands each figure to `sink` with its series, as soon as it is known. The column is
    /// overwritten afterwards.
    func run(_ sink: (_ series: Int, Column) -> Void) {
        block.index(model)
        sink(table.sampleIndex, block.work(.index))
        for process in 0..<table.processes { sink(table.owedRate(process), block.rate(.owed, process)) }
        for number in model.scenarios.indices { run(scenario: number, sink) }
    }

    private var draws: Range<Int> { 0..<block.length }

    private func run(scenario number: Int, _ sink: (_ series: Int, Column) -> Void) {
        let scenario = model.scenarios[number]
        let terms = ScenarioColumns(model: model, scenario: scenario, block: block)
        baseYear(terms)
        for year in model.years.indices {
            grow(to: year, terms)
            let growth = block.work(.growth)
            func write(_ figure: ProjectionFigure, _ column: Column) {
                guard let place = table.figures.firstIndex(of: figure),
                    let series = table.written(place, number, year)
                else { return }
                sink(series, column)
            }
            func scaled(_ base: DrawBlock.Work, into work: DrawBlock.Work) -> Column {
                let (from, to) = (block.work(base), block.work(work))
                for draw in draws { to[draw] = from[draw] * growth[draw] }
                return to
            }
            write(.assessments, scaled(.assessments, into: .first))
            write(.people, scaled(.people, into: .first))
            let required = scaled(.required, into: .first)
            write(.required, required)
            close(year, scenario.kind, terms)
            if scenario.kind == .todaysReferrals, year == 0 {
                sink(table.referralRatio, block.work(.referralRatio))
                sink(table.needShare, needShare(terms))
            }
            let closed = block.work(.closed)
            let met = block.work(.met)
            let (provided, unmet) = (block.work(.second), block.work(.third))
            for draw in draws {
                let now = scenario.kind == .todaysReferrals ? 0 : met[draw] * growth[draw]
                provided[draw] = now + closed[draw] * (required[draw] - now)
                unmet[draw] = (1 - closed[draw]) * (required[draw] - now)
            }
            write(.provided, provided)
            write(.unmet, unmet)
            work(year, scenario.kind, terms, write)
        }
    }

    /// What the first year holds before anything grows.
    private func baseYear(_ terms: ScenarioColumns) {
        for work in [DrawBlock.Work.assessments, .required, .met, .people, .arranged] {
            block.work(work).update(repeating: 0)
        }
        for work in [DrawBlock.Work.population, .contact, .prices] { block.work(work).update(repeating: 1) }
        let (assessments, required, met) = (block.work(.assessments), block.work(.required), block.work(.met))
        let (people, arranged) = (block.work(.people), block.work(.arranged))
        for process in 0..<model.slots.processes {
            let (stages, perReferral) = (terms.assessments(process), terms.stages(process))
            let (owed, metRate) = (block.rate(.owed, process), block.rate(.met, process))
            let arrangedRate = block.rate(.arranged, process)
            for draw in draws {
                let owedStages = stages[draw] * owed[draw]
                assessments[draw] += stages[draw]
                required[draw] += owedStages
                met[draw] += stages[draw] * metRate[draw]
                people[draw] += owedStages / perReferral[draw]
                arranged[draw] += stages[draw] * arrangedRate[draw] / perReferral[draw]
            }
        }
        let (hours, productive) = (block.work(.hoursPerCase), block.work(.productive))
        let (alone, without, combined) = (
            terms[.hoursInstructed], terms[.hoursNonInstructed], terms[.hoursCombinedRole]
        )
        let (withoutShare, combinedShare) = (terms[.shareNonInstructed], terms[.shareCombinedRole])
        let (days, perDay, withPeople) = (terms[.timeDays], terms[.timeHoursPerDay], terms[.timeWithPeople])
        for draw in draws {
            hours[draw] =
                alone[draw] * (1 - withoutShare[draw] - combinedShare[draw]) + without[draw] * withoutShare[draw]
                + combined[draw] * combinedShare[draw]
            productive[draw] = days[draw] * perDay[draw] * withPeople[draw]
        }
        let (budget, money) = (block.work(.budget), terms[.budgetYear])
        let (backlog, waiting) = (block.work(.backlog), terms[.capacityWaiting])
        for draw in draws {
            budget[draw] = money[draw]
            backlog[draw] = waiting[draw]
        }
    }

    /// Moves growth, prices and budget on to a year; the first is as stated.
    private func grow(to year: Int, _ terms: ScenarioColumns) {
        let (population, contact, growth) = (block.work(.population), block.work(.contact), block.work(.growth))
        let (prices, budget) = (block.work(.prices), block.work(.budget))
        if year > 0 {
            let (people, perHead) = (terms[.growthPopulation], terms[.growthContact])
            let (inflation, more) = (terms[.inflation], terms[.budgetGrowth])
            for draw in draws {
                population[draw] *= 1 + people[draw]
                contact[draw] *= 1 + perHead[draw]
                prices[draw] *= 1 + inflation[draw]
                budget[draw] *= 1 + more[draw]
            }
        }
        if let factors = model.populationFactors { population.update(repeating: factors[year]) }
        let (selfFunders, transition) = (terms[.growthSelfFunders], terms[.growthTransition])
        let steps = Double(year)
        for draw in draws {
            growth[draw] = max(
                0, population[draw] * contact[draw] + steps * (selfFunders[draw] + transition[draw]))
        }
    }

    /// Which share of what is unmet today is met in the year; of today's referrals, which share of the need they reach.
    private func close(_ year: Int, _ kind: ScenarioKind, _ terms: ScenarioColumns) {
        let closed = block.work(.closed)
        let (need, people, growth) = (block.work(.need), block.work(.people), block.work(.growth))
        let acceptance = terms[.acceptance]
        for draw in draws { need[draw] = people[draw] * growth[draw] * acceptance[draw] }
        switch kind {
        case .todaysPractice: closed.update(repeating: 0)
        case .fullCompliance: closed.update(repeating: 1)
        case .todaysReferrals:
            let (referrals, ratio) = (terms.referrals, block.work(.referralRatio))
            for draw in draws {
                ratio[draw] = need[draw] > 0 ? referrals[draw] / need[draw] : 1
                closed[draw] = min(1, ratio[draw])
            }
        case .improving, .own:
            let (span, reach) = (terms[.improvementYears], terms[.improvementReach])
            let passed = Double(year + 1)
            for draw in draws { closed[draw] = reach[draw] * (passed >= span[draw] ? 1 : passed / span[draw]) }
        }
    }

    /// The share of the first year's stages that would bring an advocate under full compliance. Overwrites `second`.
    private func needShare(_ terms: ScenarioColumns) -> Column {
        let (required, assessments, share) = (block.work(.required), block.work(.assessments), block.work(.second))
        let acceptance = terms[.acceptance]
        for draw in draws {
            share[draw] = assessments[draw] > 0 ? required[draw] * acceptance[draw] / assessments[draw] : 0
        }
        return share
    }

    /// Hours, advocates, cost and wait of the people with whom an advocate works.
    private func work(
        _ year: Int, _ kind: ScenarioKind, _ terms: ScenarioColumns, _ write: (ProjectionFigure, Column) -> Void
    ) {
        let (growth, closed, need) = (block.work(.growth), block.work(.closed), block.work(.need))
        let (arranged, referrals) = (block.work(.arranged), terms.referrals)
        let (perCase, awareness) = (block.work(.hoursPerCase), terms[.hoursAwareness])
        let productive = block.work(.productive)
        let (hours, advocates, result) = (block.work(.first), block.work(.second), block.work(.third))
        for draw in draws {
            let now = arranged[draw] * growth[draw]
            result[draw] = kind == .todaysReferrals ? referrals[draw] : now + closed[draw] * (need[draw] - now)
        }
        _ = block.work(.instructed).update(fromContentsOf: result)
        write(.instructed, result)
        for draw in draws {
            hours[draw] = result[draw] * perCase[draw] + awareness[draw]
            advocates[draw] = hours[draw] / productive[draw]
        }
        write(.hours, hours)
        write(.advocates, advocates)
        let prices = block.work(.prices)
        if model.pricesHours {
            let price = terms[.priceHour]
            for draw in draws { result[draw] = hours[draw] * (price[draw] * prices[draw]) }
        } else {
            let (pay, onCosts) = (terms[.payYear], terms[.payOnCosts])
            for draw in draws {
                result[draw] = advocates[draw] * (pay[draw] * (1 + onCosts[draw]) * prices[draw])
            }
        }
        write(.cost, result)
        if model.hasBudget {
            let budget = block.work(.budget)
            for draw in draws { result[draw] -= budget[draw] }
            write(.budgetGap, result)
        }
        guard model.hasCapacity else { return }
        let capacity = terms[.capacityAdvocates]
        wait(advocates, capacity, into: result)
        write(.wait, result)
        for draw in draws { result[draw] = advocates[draw] - capacity[draw] }
        write(.capacityGap, result)
    }

    /// People who wait, quarter by quarter (`Backlog`), and the mean wait in the last quarter of the year.
    private func wait(_ needed: Column, _ capacity: Column, into result: Column) {
        let (waiting, people) = (block.work(.backlog), block.work(.instructed))
        let shares = model.season.shares
        for draw in draws {
            let room =
                model.startsPerAdvocate.map { $0 * capacity[draw] }
                ?? (needed[draw] > 0 ? people[draw] * capacity[draw] / needed[draw] / 4 : 0)
            var (start, mean, arrived) = (waiting[draw], 0.0, 0.0)
            for share in shares {
                arrived = people[draw] * share
                let end = max(0, start + arrived - room)
                mean = Backlog.meanWaiting(from: start, to: end, arrived: arrived, room: room)
                start = end
            }
            waiting[draw] = start
            let weeks = arrived > 0 ? mean / arrived * Backlog.weeksPerQuarter : mean > 0 ? .infinity : 0
            result[draw] = min(weeks, BlockArithmetic.longestWait)
        }
    }
}

/// The columns that one scenario reckons with.
struct ScenarioColumns {
    let model: ProjectionModel
    let scenario: ProjectionModel.Scenario
    let block: DrawBlock

    subscript(_ plain: PlainAssumption) -> UnsafeMutableBufferPointer<Double> { slot(model.slots.plain(plain)) }

    func assessments(_ process: Int) -> UnsafeMutableBufferPointer<Double> { slot(model.slots.assessments(process)) }
    func stages(_ process: Int) -> UnsafeMutableBufferPointer<Double> { slot(model.slots.stages(process)) }
    var referrals: UnsafeMutableBufferPointer<Double> { slot(model.slots.referrals) }

    private func slot(_ slot: Int) -> UnsafeMutableBufferPointer<Double> { block.column(scenario.columns[slot]) }
}
