import Advocacy
import Statistics
import Tables
import TestAudits
import Testing

@testable import Projection

/// What stands beside a projection in which a quarter of 2,400 stages is owed an advocate and nothing else is uncertain.
@Suite struct OutlookTests {
    private func run(_ terms: [(AssumptionName, Double)], draws: Int = 4096) throws -> ProjectionRun {
        let basis = ProjectionBuilder.basis(met: 300, unmet: 300, notOwed: 1800)
        let assumptions = ProjectionBuilder.assumptions(terms.map { ($0.0, UncertainValue($0.1)) })
        return try ProjectionBuilder.run(basis, assumptions, draws: draws)
    }

    private func term(_ term: ServiceTerm, _ value: Double) -> (AssumptionName, Double) { (.term(term), value) }

    @Test func contractsAreComparedForEveryScenarioAndYear() throws {
        let run = try run([
            term(.blockPrice, 250_000), term(.blockHours, 6_000), term(.corePrice, 40), term(.flexPrice, 60),
            term(.coreRisk, 0.05), term(.spotPrice, 55), term(.frameworkPrice, 50), (.plain(.inflation), 0.1),
            (.partner("council"), 0.6), (.partner("health board"), 0.4),
        ])
        let outlook = try ServiceOutlook(run)
        #expect(outlook.draws == 4096)
        #expect(outlook.contracts.count == 3 * 5, "all but today's referrals, which are no need")
        let full = try #require(outlook.contracts.first { $0.scenario == .fullCompliance })
        #expect(full.options.map(\.option.name) == ["block", "core plus flex", "spot", "framework"])
        // 600 people at ten hours.
        let spot = try #require(full.options.first { $0.option.name == "spot" })
        #expect(abs(spot.expectedCost - 600 * 10 * 55) < 0.02 * 330_000)
        let flex = try #require(full.options.first { $0.option.name == "core plus flex" })
        #expect(try #require(flex.quarterExceeds) <= 0.05, "no core is stated, so it is the one that meets the risk")
        let last = try #require(outlook.contracts.last { $0.scenario == .fullCompliance })
        let block = try #require(last.options.first { $0.option.name == "block" })
        #expect(abs(block.expectedCost - 250_000 * 1.4641) < 1, "prices are those of the year")
        #expect(full.partners?.partners.map(\.name) == ["council", "health board"])
        let text = outlook.text(width: 80)
        #expect(text.contains("CONTRACTS") && text.contains("spot, who pays: council £"))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test func servicesApartRunOverMoreOften() throws {
        let run = try run([
            term(.blockPrice, 250_000), term(.blockHours, 6_400), term(.overhead, 10_000),
            (.service("Care Act"), 0.7), (.service("mental capacity"), 0.3),
        ])
        let outlook = try ServiceOutlook(run)
        let split = try #require(outlook.contracts.first { $0.scenario == .fullCompliance }?.splits.first)
        #expect(split.services == 2)
        #expect(abs(split.separateCost - split.combinedCost - 10_000) < 1)
        #expect(try #require(split.separate.quarterExceeds) > #require(split.combined.quarterExceeds))
        #expect(outlook.text(width: 80).contains("block: 2 services of their own cost £1,350,000,"))
    }

    @Test func whatIsStatedByHalvesIsRefused() throws {
        let refused: [([ServiceTerm], why: ProjectionError, words: String)] = [
            ([.blockPrice], .statedAlone(.blockPrice, without: .blockHours), "contract.block.hours is not"),
            ([.corePrice], .statedAlone(.corePrice, without: .flexPrice), "contract.flex.price is not"),
            ([.coreHours], .statedAlone(.coreHours, without: .corePrice), "contract.core.price is not"),
            ([.season1], .seasons, "state all four"),
            (
                [.callsPerHour, .dutyStaff],
                .dutyLineMissing([.minutesPerCall, .answerWithin, .answerTarget]), "missing: dutyLine.minutesPerCall"
            ),
        ]
        for (terms, why, words) in refused {
            let run = try run(terms.map { term($0, 1) }, draws: 64)
            #expect(throws: why) { try ServiceOutlook(run) }
            #expect(why.lines.count == 1 && why.lines[0].contains(words))
        }
    }

    @Test func sharesThatDoNotAddUpAreRefused() throws {
        let run = try run([(.partner("council"), 0.5), (.partner("other"), 0.3)], draws: 64)
        let shares = [PartnerShares.Partner(name: "council", share: 0.5), .init(name: "other", share: 0.3)]
        let error = #expect(throws: ProjectionError.contract(.sumOfShares(shares))) { try ServiceOutlook(run) }
        #expect(error?.lines == ["partners' shares must add up to 1; they are council 0.5, other 0.3"])
    }

    @Test func waitsGrowWhereAdvocatesAreTooFew() throws {
        let run = try run([
            (.plain(.capacityAdvocates), 4), (.plain(.capacityWaiting), 12), term(.season1, 0.4), term(.season2, 0.3),
            term(.season3, 0.2), term(.season4, 0.1),
        ])
        let outlook = try ServiceOutlook(run)
        #expect(outlook.waits.map(\.scenario) == run.model.scenarioKinds)
        let full = try #require(outlook.waits.first { $0.scenario == .fullCompliance })
        #expect(full.quarters.count == 20 && full.quarters[4].label == "2027-28 Q1")
        // Four advocates have 220 × 7.4 × 0.65 hours each: 105.82 cases of ten hours a quarter.
        let quarter = full.quarters[0]
        #expect(abs(quarter.capacity.median - 105.82) < 0.01 && !full.isByCaseload)
        #expect(abs(quarter.arrivals.mean - 240) < 8, "four tenths of 600")
        #expect(abs(quarter.waiting.mean - (12 + quarter.arrivals.mean - 105.82)) < 0.01)
        // The projection's wait is that of the year's last quarter, draw by draw.
        for (place, wait) in outlook.waits.enumerated() {
            let values = run.values(of: .wait, in: place, draws: 0..<outlook.draws)
            for year in values.indices {
                let quarter = wait.quarters[4 * year + 3].meanWaitWeeks
                #expect(abs(DrawSpread(values[year]).mean - (quarter?.mean ?? -1)) < 1e-6, "\(wait.scenario) \(year)")
            }
        }
        let held = try ServiceOutlook(
            self.run([
                (.plain(.capacityAdvocates), 4), term(.casesPerAdvocate, 20), term(.weeksPerCase, 10),
            ]))
        #expect(held.waits[0].isByCaseload)
        #expect(abs(held.waits[0].quarters[0].capacity.median - 80 / 10 * Backlog.weeksPerQuarter) < 1e-9)
        #expect(try ServiceOutlook(self.run([], draws: 64)).waits.isEmpty, "without a capacity nothing is said")
        #expect(outlook.text(width: 80).split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test func monitoringIsHeldAgainstTheNeedOfItsQuarter() throws {
        let run = try run([])
        var rows = "quarter;source;referrals\n"
        for (label, referrals) in [("2024-25 Q4", 9), ("2025-26 Q1", 75), ("2025-26 Q2", 0), ("2025-26 Q3", 160)] {
            rows += "\(label);all;\(referrals)\n"
        }
        let sheet = try MonitoringSheet(sheet(of: rows))
        let outlook = try ServiceOutlook(run, monitoring: sheet)
        let monitoring = try #require(outlook.monitoring)
        #expect(monitoring.quarters[0].need == nil, "before the audited period nothing is modelled")
        let need = try #require(monitoring.quarters[1].need)
        #expect(abs(need.mean - 150) < 4)
        // Poisson of about 150, and the posterior's own spread: wider than 12 either way.
        #expect(need.low < 130 && need.high > 170)
        #expect(monitoring.quarters[1].isOutside && !monitoring.quarters[3].isOutside)
        #expect(try #require(monitoring.ratio) > 0.4)
        let text = outlook.text(width: 80)
        #expect(text.contains("WHAT WAS COUNTED") && text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test func theDutyLineIsItsOwn() throws {
        let outlook = try ServiceOutlook(
            run(
                [
                    term(.callsPerHour, 200), term(.minutesPerCall, 3), term(.dutyStaff, 14), term(.answerWithin, 1),
                    term(.answerTarget, 0.8),
                ], draws: 64))
        #expect(outlook.dutyLine?.staffNeeded == 13)
        #expect(outlook.text(width: 80).contains("DUTY LINE"))
    }

    @Test func everyKeyOfTheJSONIsThere() throws {
        let run = try run([term(.spotPrice, 50)], draws: 64)
        let json = run.projection.json(sharpening: [], rivals: [], outlook: try ServiceOutlook(run))
        let keys = Set((json.object ?? [:]).keys)
        #expect(
            keys.isSuperset(of: [
                "seed", "draws", "scenarios", "drivers", "warnings", "outlookDraws", "population", "contracts",
                "options", "waits", "dutyLine", "monitoring",
            ]))
        #expect(json["contracts"]?.array?.first?["options"]?.array?.first?["chanceQuarterExceeds"]?.isNull == true)
    }

    @Test func growthByBandReachesTheProjection() throws {
        let table = try PopulationTable(
            sheet(of: "Age;2026;2031\n65 to 74;1000;1500\n75 to 84;1000;1000", file: "people.csv"))
        let population = try Population([table], needed: [AgeRange(65, 74), AgeRange(75, 84)])
        let growth = try BandGrowth(population, base: 2026, years: Array(2026...2030))
        let basis = ProjectionBuilder.basis(unmet: 0, notOwed: 1, ages: ["65 to 74": 1200, "75 to 84": 1200])
        let run = try ProjectionBuilder.run(
            basis, ProjectionBuilder.assumptions(), growth: PopulationGrowth(growth), draws: 64)
        let years = run.projection.scenarios[0].years
        #expect(try abs(#require(years[1][.assessments]).median - 2400 * 1.05) < 1)
        #expect(run.projection.populationSource == "people.csv")
    }

    @Test func termsHaveNamesOfTheirOwnAndNoRange() throws {
        for term in ServiceTerm.allCases { #expect(AssumptionName(term.rawValue) == .term(term)) }
        #expect(AssumptionName("contract.partner.Health Board") == .partner("Health Board"))
        #expect(AssumptionName("contract.partner.") == nil)
        let rows = [["contract.partner.Health Board", "0.4", "share"], ["season.q1", "0.3", "share"]]
        let read = try AssumptionTable.read(
            Sheet(
                headings: ["name", "value", "unit"],
                rows: rows.enumerated().map { Sheet.Row(line: $0 + 2, cells: $1) }), in: .england)
        #expect(read.rows.map(\.name) == [.partner("Health Board"), .term(.season1)])
        var assumptions = ProjectionBuilder.assumptions()
        let range = try UncertainValue(50, low: 40, high: 60, shape: .triangular)
        #expect(throws: AssumptionError.noRange(.term(.spotPrice))) {
            try assumptions.set(ProjectionBuilder.row(.term(.spotPrice), range))
        }
    }
}
