import Advocacy
import Audit
import Statistics
import TestAudits
import Testing

@testable import Findings

@Suite struct BreakdownTests {
    /// Two strata by team; localities cut through both.
    private func audit() -> AuditBuilder {
        var audit = AuditBuilder()
        audit.strataColumns = ["team"]
        audit.counts = [
            "team": ["North": 300, "South": 100], "process": ["needsAssessment": 400],
            "locality": ["Coast": 180, "Hills": 150, "(not recorded)": 70],
            "ethnicity": [
                "White: Irish": 100, "White: Roma": 20, "Asian or Asian British: Indian": 200, "(not recorded)": 80,
            ],
            "ageBand": ["Under 18": 4, "75 to 84": 300, "Unknown": 6, "18 to 24": 90],
        ]
        audit.stratum("North", population: 300, sampled: 24) { number in
            ["team": "North", "locality": number <= 14 ? "Coast" : "Hills", "ethnicity": "White: Irish"]
        }
        audit.stratum("South", population: 100, sampled: 16) { number in
            ["team": "South", "locality": number <= 4 ? "Coast" : "", "ethnicity": "Asian or Asian British: Indian"]
        }
        audit.read("North", outcomes((6, .notMet), (18, .notApplicable)))
        audit.read("South", outcomes((2, .notMet), (14, .met)))
        return audit
    }

    @Test func teamsThatAreStrataAreExact() throws {
        let findings = try Findings(of: audit().state())
        #expect(findings.byTeam.map(\.name) == ["North", "South"])
        #expect(findings.byTeam.map(\.population) == [300, 100])
        #expect(findings.byTeam.map(\.rate) == [0.25, 0.125])
        let north = ExactHypergeometricInterval.twoSided(try StratumCount(population: 300, sampled: 24, events: 6))
        #expect(findings.byTeam.first?.interval == north.rates(of: 300))
        #expect(findings.byStratum.map(\.interval) == findings.byTeam.map(\.interval))
        #expect(findings.stratumVariable == .team)
    }

    /// Coast: 14 of North with 6 gaps, 4 of South with 2; the others stay in the sample with zeros.
    @Test func otherDomainsAreRatios() throws {
        let findings = try Findings(of: audit().state())
        let coast = try #require(findings.cohorts.first { $0.name == "Coast" })
        let expected = try StratifiedRatio([
            RatioStratum(population: 300, sampled: 24, eligible: 14, events: 6),
            RatioStratum(population: 100, sampled: 16, eligible: 4, events: 2),
        ])
        #expect(coast.read == 18 && coast.count == 8 && coast.population == 180)
        #expect(coast.rate == expected.ratio && coast.interval == expected.interval)
        let ratio = (6 * 300.0 / 24 + 2 * 100.0 / 16) / (14 * 300.0 / 24 + 4 * 100.0 / 16)
        #expect(abs((coast.rate ?? 0) - ratio) < 1e-12)
        let localities = findings.cohorts.filter { $0.variable == .locality }
        #expect(localities.map(\.name) == ["Coast", "Hills", "(not recorded)"])
    }

    @Test func onlyVariablesThatTheFrameRecordsAppear() throws {
        let findings = try Findings(of: audit().state())
        #expect(Set(findings.cohorts.map(\.variable)) == [.locality, .ageBand, .ethnicity])
        #expect(findings.byProcess.map(\.name) == ["needsAssessment"])
    }

    @Test func ethnicBackgroundsComeInTheirGroupsAndAgesInTheirOrder() throws {
        let findings = try Findings(of: audit().state())
        let groups = findings.cohorts.filter { $0.variable == .ethnicity }
        #expect(groups.map(\.name) == ["Asian or Asian British", "White", "(not recorded)"])
        #expect(groups.map(\.population) == [200, 120, 80])
        let ages = findings.cohorts.filter { $0.variable == .ageBand }
        #expect(ages.map(\.name) == ["Under 18", "18 to 24", "75 to 84", "Unknown", "(not recorded)"])
        #expect(ages.last?.read == 40)
    }

    @Test(arguments: [
        ("White: Irish", "White"), ("white - irish", "White"), ("White", "White"), ("Whitehall", "Whitehall"),
        ("Black, Black British, Caribbean or African: African", "Black, Black British, Caribbean or African"),
        ("No data: Refused", "No data"), ("unknown", "Unknown"), ("Cornish", "Cornish"),
    ])
    func backgroundsHaveGroups(_ value: String, _ group: String) {
        #expect(EthnicGroup.name(of: value) == group)
    }

    @Test func fewerThanTenCasesGiveTheCountOnly() throws {
        var audit = AuditBuilder()
        audit.counts = ["locality": ["A": 50, "B": 50]]
        audit.stratum("S", population: 100, sampled: 19) { ["locality": $0 <= 9 ? "A" : "B"] }
        audit.read("S", outcomes((9, .notMet), (1, .notMet), (9, .notApplicable)))
        let cohorts = try Findings(of: audit.state()).cohorts
        #expect(cohorts.map(\.read) == [9, 10] && cohorts.map(\.count) == [9, 1])
        #expect(cohorts.map { $0.rate == nil } == [true, false])
        #expect(cohorts.map { $0.interval == nil } == [true, false])
    }

    /// Strata of process and team: a team is a union of whole strata.
    @Test func aUnionOfWholeStrataIsStratified() throws {
        var audit = AuditBuilder()
        audit.strataColumns = ["process", "team"]
        audit.counts = ["team": ["N": 300, "S": 100]]
        for (name, process, team, population) in [
            ("needsAssessment / N", Process.needsAssessment, "N", 200),
            (
                "carePlanRevision / "
                    + "N", .carePlanRevision, "N", 100
            ),
            ("needsAssessment / S", .needsAssessment, "S", 100),
        ] {
            audit.stratum(name, population: population, sampled: 12, process: process) { _ in ["team": team] }
            audit.read(name, outcomes((3, .notMet), (9, .notApplicable)))
        }
        let findings = try Findings(of: audit.state())
        let north = try #require(findings.byTeam.first { $0.name == "N" })
        let expected = try StratifiedRate([
            StratumCount(population: 200, sampled: 12, events: 3),
            StratumCount(population: 100, sampled: 12, events: 3),
        ])
        #expect(north.rate == expected.rate && north.interval?.high == expected.interval.high)
        #expect(north.interval?.method == .profileExact)
        #expect(findings.byTeam.first { $0.name == "S" }?.interval?.method == .exactHypergeometric)
        let methods = findings.methods.filter { $0.figure == "byTeam" }.map(\.method)
        #expect(methods == [.profileExact, .exactHypergeometric])
        // The frame was not counted by process here: its population is not known.
        #expect(findings.byProcess.map(\.population) == [nil, nil])
        #expect(findings.byProcess.map(\.read) == [12, 24])
    }

    @Test func manyBreakdownsSayHowManyMissByChance() throws {
        var audit = AuditBuilder()
        let values = (0..<12).map { "L\($0)" }
        audit.counts = ["locality": Dictionary(uniqueKeysWithValues: values.map { ($0, 100) })]
        audit.stratum("S", population: 1200, sampled: 120) { ["locality": values[$0 % 12]] }
        audit.read("S", outcomes((12, .notMet), (108, .notApplicable)))
        let warnings = try Findings(of: audit.state()).warnings
        let warning = try #require(warnings.first { $0.code == .manyBreakdowns })
        #expect(warning.message.hasPrefix("Of 12 intervals for parts of the population about 1 would miss"))
    }
}
