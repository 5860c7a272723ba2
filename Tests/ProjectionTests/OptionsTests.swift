import Advocacy
import Calendar
import Reporting
import Statistics
import Tables
import TestAudits
import Testing

@testable import Projection

/// Contracts over a term of three years, a quarter of 2,400 stages owed an advocate of ten hours each.
@Suite struct OptionsTests {
    private func row(_ name: AssumptionName, _ value: Double, _ written: String? = nil) -> Assumption {
        Assumption(name, UncertainValue(value), unit: "", source: "a test", written: written)
    }

    private func run(_ more: [Assumption] = [], without: [ServiceTerm] = []) throws -> ProjectionRun {
        let terms: [(ServiceTerm, Double)] = [
            (.blockPrice, 250_000), (.blockHours, 6000), (.corePrice, 40), (.flexPrice, 60), (.coreRisk, 0.05),
            (.spotPrice, 55), (.frameworkFee, 5000), (.frameworkPrice, 48), (.frameworkHours, 5600),
            (.overhead, 10_000),
        ]
        var rows = ProjectionBuilder.assumptions([
            (.plain(.inflation), UncertainValue(0.1)), (.plain(.projectionYears), UncertainValue(3)),
            (.plain(.growthPopulation), UncertainValue(0.03)),
        ]).rows
        rows += terms.filter { !without.contains($0.0) }.map { row(.term($0.0), $0.1) } + more
        let basis = ProjectionBuilder.basis(met: 300, unmet: 300, notOwed: 1800)
        return try ProjectionBuilder.run(basis, Assumptions(rows, in: .england), draws: 4096)
    }

    private static let rises = [1, 1.1, 1.21]

    private func demand(_ run: ProjectionRun) throws -> TermDemand {
        try #require(try TermDemand(3, years: 3, StatedContracts(run.model.assumptions), OutlookDraws(run)))
    }

    /// Costs of a term draw by draw, by hand.
    private func sums(_ demand: TermDemand, _ cost: (Double) -> Double) -> [Double] {
        (0..<demand.draws).map { draw in
            zip(demand.years, Self.rises).reduce(0) { sum, year in
                sum + year.1 * (10_000 + year.0.quarters.reduce(0) { $0 + cost($1[draw]) })
            }
        }
    }

    @Test func everyOptionMeetsTheSameHoursOverTheWholeTerm() throws {
        let run = try run()
        let appraisal = try #require(try OptionsAppraisal(run))
        let demand = try demand(run)
        #expect(appraisal.options.map(\.kind) == [.block, .core, .coreCheapest, .spot, .framework])
        #expect(appraisal.labels == ["2026-27", "2027-28", "2028-29"] && appraisal.scenario == .fullCompliance)
        #expect(appraisal.draws == 4096)
        // 600 people, and 3 in 100 more each year, at ten hours.
        #expect(abs(appraisal.hours / (6000 * (1 + 1.03 + 1.0609)) - 1) < 0.02)
        for option in appraisal.options {
            #expect(abs(option.deliveredHours + option.unservedHours - appraisal.hours) < 1e-6)
            let price = option.term.mean / option.deliveredHours
            #expect(abs(try #require(option.poundsPerHour) - price) < 1e-9)
            let sums = sums(demand) { option.contract.cost(ofQuarter: $0) }
            #expect(abs(option.term.mean / (sums.reduce(0, +) / 4096) - 1) < 1e-12)
            // The quantile of the sums: a tenth of them lie above.
            #expect(sums.count { $0 > option.term.p90 * (1 + 1e-12) } <= 410)
            #expect(sums.count { $0 >= option.term.p90 * (1 - 1e-12) } >= 409)
            #expect(abs(option.years.reduce(0) { $0 + $1.mean } - option.term.mean) < 1e-6)
        }
        let framework = try #require(appraisal.option(.framework))
        let over = demand.years.flatMap(\.quarters).reduce(0) { $0 + $1.reduce(0) { $0 + max(0, $1 - 1400) } } / 4096
        #expect(over > 0 && abs(framework.unservedHours - over) < 1e-6)
        #expect(abs(framework.unservedReferrals - over / 10) < 1e-6)
        #expect(appraisal.option(.spot)?.unservedHours == 0 && appraisal.option(.spot)?.quarterExceeds == nil)
    }

    /// No core costs less over the term than the cheapest; the core at the stated risk is the smallest that meets it.
    @Test func theCheapestCoreIsPriced() throws {
        let run = try run()
        let appraisal = try #require(try OptionsAppraisal(run))
        let demand = try demand(run)
        func mean(_ core: Double) -> Double {
            let option = ContractOption.coreAndFlex(coreHours: core, corePoundsPerHour: 40, flexPoundsPerHour: 60)
            return sums(demand) { option.cost(ofQuarter: $0) }.reduce(0, +) / 4096
        }
        let cheapest = try #require(appraisal.option(.coreCheapest))
        guard case .coreAndFlex(let core, 40, 60) = cheapest.contract,
            case .coreAndFlex(let risky, _, _)? = appraisal.option(.core)?.contract
        else {
            Issue.record("a core is priced")
            return
        }
        for other in stride(from: 4000.0, through: 9000, by: 100) + [core - 4, core + 4, risky] {
            #expect(mean(other) >= cheapest.term.mean - 1e-6, "\(other) against \(core)")
        }
        #expect(try #require(appraisal.option(.core)).term.mean > cheapest.term.mean && risky > core)
        func exceeds(_ core: Double) -> Double {
            let quarters = demand.years.flatMap(\.quarters)
            return quarters.reduce(0.0) { $0 + Double($1.count { $0 > core / 4 }) } / Double(quarters.count * 4096)
        }
        #expect(exceeds(risky) <= 0.05 && exceeds(risky - 0.01) > 0.05)
        #expect(appraisal.option(.core)?.quarterExceeds == exceeds(risky))
    }

    @Test func whatIsNotServedAndDoingNothingStandBeside() throws {
        let run = try run([
            row(.term(.unmetHour), 90), row(.term(.exposurePerGap), 1000), row(.partner("council"), 0.6),
            row(.partner("health board"), 0.4), row(.service("Care Act"), 0.7), row(.service("mental capacity"), 0.3),
        ])
        let appraisal = try #require(try OptionsAppraisal(run))
        let demand = try demand(run)
        let block = try #require(appraisal.option(.block))
        let short = zip(demand.years, Self.rises).reduce(0) { sum, year in
            sum + year.1 * year.0.quarters.reduce(0) { $0 + $1.reduce(0) { $0 + max(0, $1 - 1500) } } / 4096
        }
        #expect(abs(try #require(block.unservedCost) - 90 * short) < 1e-6)
        // A block costs the same divided; each service has its overhead.
        #expect(abs(try #require(block.apart).mean - block.term.mean - 10_000 * 3.31) < 1e-4)
        // 300 stages pass without an advocate, 3 in 100 more each year; half of 600 people at ten hours.
        let unmet = appraisal.nothing.unmetStages
        #expect(abs(unmet / (300 * 3.0909) - 1) < 0.02)
        #expect(abs(appraisal.nothing.unservedHours / (10 * unmet) - 1) < 0.02)
        let exposure = 300_000 * (1 + 1.03 * 1.1 + 1.0609 * 1.21)
        #expect(abs(try #require(appraisal.nothing.exposure) / exposure - 1) < 0.02)
        let sentences = appraisal.sentences
        #expect(sentences.contains { $0.hasPrefix("block: the unserved hours at £90.00 cost £") })
        #expect(
            sentences.contains { $0.hasPrefix("block: 2 services of their own cost £893,700, one for all £860,600") })
        // £250,000 x 3.31 and the overheads, six to four.
        #expect(sentences.contains("block, who pays: council £516,360, health board £344,240."))
        #expect(sentences[0].hasPrefix("Core plus flex has a core of "))
        #expect(sentences[1].contains("At £1,000 a stage that is £"))
        let outlook = try ServiceOutlook(run)
        let text = outlook.text(width: 80)
        #expect(text.contains("CONTRACTS BESIDE EACH OTHER") && text.contains("cheapest core "))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        let json = run.projection.json(sharpening: [], rivals: [], outlook: outlook)["options"]
        #expect(
            json?["options"]?.array?.compactMap { $0["option"]?.string } == [
                "block", "core", "coreCheapest", "spot", "framework",
            ])
        #expect(json?["options"]?.array?[0]["term"]?["mean"]?.number == block.term.mean)
        #expect(json?["nothing"]?["unservedPeople"]?.number == appraisal.nothing.unservedReferrals)
    }

    @Test func theScenarioTheTermAndTheDatesCanBeStated() throws {
        let dates = [("contract.award", "2026-02-01"), ("contract.start", "2026-04-30")]
        let table = try AssumptionTable.read(
            Sheet(
                headings: ["name", "value", "unit"],
                rows: (dates.map { [$0.0, $0.1, "date"] } + [["option.scenario", "Practice Improving", "scenario"]])
                    .enumerated().map { Sheet.Row(line: $0 + 2, cells: $1) }), in: .england)
        #expect(Assumptions(table.rows, in: .england).csv.contains("contract.award,2026-02-01,,,fixed,date,,"))
        let run = try run(table.rows + [row(.term(.contractYears), 2)])
        let appraisal = try #require(try OptionsAppraisal(run))
        #expect(appraisal.scenario == .improving && appraisal.labels.count == 2)
        let (award, start) = (day(2026, 2, 1), day(2026, 4, 30))
        #expect(appraisal.award == award && appraisal.start == start)
        #expect(appraisal.cautions == [.shortMobilisation(award: award, start: start)])
        #expect(appraisal.sentences.last?.hasPrefix("Under three months lie between the award (2026-02-01)") == true)
        func cautions(_ start: CivilDate) throws -> [OptionsAppraisal.Caution] {
            let rows = [
                row(.term(.contractAward), Double(award.dayNumber)),
                row(.term(.contractStart), Double(start.dayNumber)),
            ]
            return try #require(try OptionsAppraisal(self.run(rows))).cautions
        }
        #expect(try cautions(day(2026, 5, 1)).isEmpty)
        #expect(try cautions(day(2026, 1, 1)) == [.startBeforeAward(award: award, start: day(2026, 1, 1))])
    }

    @Test func whatCannotBeComparedIsRefused() throws {
        let long = try run([row(.term(.contractYears), 9)])
        let term = #expect(throws: ProjectionError.contractYears(9, projected: 3)) { try ServiceOutlook(long) }
        #expect(term?.lines[0].contains("state projection.years") == true)
        let other = try run([row(.term(.optionScenario), 0, "everything")])
        let error = #expect(throws: ProjectionError.self) { try ServiceOutlook(other) }
        #expect(
            error?.lines == [
                "option.scenario is “everything”; it must be one of: today's practice, practice improving, full compliance"
            ])
        let none = try run(without: [
            .blockPrice, .blockHours, .corePrice, .flexPrice, .coreRisk, .spotPrice, .frameworkFee, .frameworkPrice,
            .frameworkHours,
        ])
        #expect(try OptionsAppraisal(none) == nil)
        for (value, unit) in [("soon", "date"), ("2026-02-30", "date")] {
            let faults = #expect(throws: AssumptionFaults.self) {
                try AssumptionTable.read(
                    Sheet(
                        headings: ["name", "value", "unit"],
                        rows: [Sheet.Row(line: 2, cells: ["contract.start", value, unit])]), in: .england)
            }
            #expect(faults?.all.first?.message.contains("“\(value)” is no date; write it as 2026-04-01") == true)
        }
    }
}
