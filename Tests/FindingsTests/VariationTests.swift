import Advocacy
import Audit
import Statistics
import TestAudits
import Testing

@testable import Findings

@Suite struct TeamVariationTests {
    /// Three teams of 20, 15 and 5 cases; one of 10 without a team.
    private func audit(reading: Bool = true) -> AuditBuilder {
        var audit = AuditBuilder()
        audit.counts = ["team": ["A": 200, "B": 150, "C": 50, "(not recorded)": 100]]
        audit.stratum("all", population: 500, sampled: 50) { number in
            ["team": number <= 20 ? "A" : number <= 35 ? "B" : number <= 40 ? "C" : ""]
        }
        if reading {
            audit.read(
                "all",
                outcomes((12, .notMet), (8, .met), (1, .notMet), (14, .met), (5, .notMet), (10, .notApplicable)))
        }
        return audit
    }

    @Test func teamsStandAgainstWhatChanceWouldGive() throws {
        let found = try #require(try Findings(of: audit().state()).teamVariation)
        #expect(found.teams.map(\.name) == ["A", "B", "C"])
        #expect(found.target == 18.0 / 40)
        let groups = [
            try Proportion(events: 12, trials: 20), try Proportion(events: 1, trials: 15),
            try Proportion(events: 5, trials: 5),
        ]
        #expect(found.exactP == (try GroupHeterogeneity(groups).exactP))
        let pooling = try #require(try PartialPooling(groups))
        #expect(
            found.teams[0].pooled == pooling.rates[0] && found.intraclassCorrelation == pooling.intraclassCorrelation)
        let low = try FunnelLimit.rate(target: 0.45, denominator: 15, tail: 0.025)
        #expect(abs(try #require(found.teams[1].limits95?.low) - low) < 1e-12)
        #expect(found.teams.map(\.standing) == [.within, .farBelow, nil])
        #expect(found.teams[1].rate == 1.0 / 15)
        #expect(found.sentence.hasPrefix("Teams differ by more than chance would explain"))
        let law = try Hypergeometric(population: 40, successes: 18, draws: 15)
        #expect(found.teams[1].lowerTail == law.lowerTail(1) && found.teams[1].upperTail == law.upperTail(1))
        #expect(
            found.sentence.hasSuffix(
                " 1 of 2 teams has more or fewer gaps than chance would easily explain; if all teams were alike, about 0.0 "
                    + "would be expected."))
    }

    @Test func aTeamOfFewerThanTenCasesShowsItsCountOnly() throws {
        let small = try #require(try Findings(of: audit().state()).teamVariation?.teams.last)
        #expect(small.read == 5 && small.count == 5)
        #expect(small.rate == nil && small.limits95 == nil && small.pooled == nil && small.standing == nil)
    }

    @Test func oneTeamOrAnUnfinishedSampleIsNotCompared() throws {
        var unfinished = audit(reading: false)
        unfinished.read("all", outcomes((49, .met)))
        #expect(try Findings(of: unfinished.state()).teamVariation == nil)
        var one = AuditBuilder()
        one.counts = ["team": ["A": 50]]
        one.stratum("all", population: 50, sampled: 10) { _ in ["team": "A"] }
        one.read("all", outcomes((10, .met)))
        #expect(try Findings(of: one.state()).teamVariation == nil)
    }

    @Test func teamsAllAlikeHaveNoSpread() throws {
        var alike = audit(reading: false)
        alike.read("all", outcomes((50, .met)))
        let found = try #require(try Findings(of: alike.state()).teamVariation)
        #expect(found.target == 0 && found.exactP == 1 && found.intraclassCorrelation == nil)
        #expect(found.teams[0].pooled == nil && found.teams[0].standing == .within)
        #expect(
            found.sentence
                == "The differences between teams could be chance (exact p 1.000). With 15 to 20 cases a team a true difference "
                + "would often not show.")
    }
}

@Suite struct PostStratifiedTests {
    /// A sample of one stratum that chance gave too many cases of team A, where the gaps are.
    private func audit() -> AuditBuilder {
        var audit = AuditBuilder()
        audit.counts = ["team": ["A": 100, "B": 300], "process": ["needsAssessment": 400]]
        audit.stratum("all", population: 400, sampled: 40) { ["team": $0 <= 20 ? "A" : "B"] }
        audit.read("all", outcomes((10, .notMet), (10, .met), (20, .notApplicable)))
        return audit
    }

    @Test func theSampleIsReweightedToTheFrame() throws {
        let found = try Findings(of: audit().state())
        #expect(found.gap.perAssessment.rate == 0.25)
        let team = try #require(found.postStratified.first)
        #expect(found.postStratified.count == 1, "one process only is nothing to reweight by")
        #expect(team.variable == .team && team.unread.isEmpty)
        #expect(team.rate == 0.125)
        let exact = try StratifiedRate([
            StratumCount(population: 100, sampled: 20, events: 10),
            StratumCount(population: 300, sampled: 20, events: 0),
        ])
        #expect(team.interval?.low == exact.interval.low && team.interval?.high == exact.interval.high)
        #expect(found.methods.contains { $0.figure == "postStratified.team" && $0.method == .postStratifiedExact })
    }

    @Test func whatTheStrataAreMadeOfIsNotReweighted() throws {
        var audit = AuditBuilder()
        audit.strataColumns = ["team"]
        audit.counts = ["team": ["A": 100, "B": 300]]
        for (name, size) in [("A", 100), ("B", 300)] {
            audit.stratum(name, population: size, sampled: 10) { _ in ["team": name] }
            audit.read(name, outcomes((2, .notMet), (8, .met)))
        }
        #expect(try Findings(of: audit.state()).postStratified.isEmpty)
    }

    @Test func aTeamWithoutACaseIsNamed() throws {
        var audit = audit()
        audit.counts["team"] = ["A": 100, "B": 290, "Night": 10]
        let team = try #require(try Findings(of: audit.state()).postStratified.first)
        #expect(team.rate == nil && team.interval == nil && team.unread == ["Night"])
        #expect(try Findings(of: audit.state()).text(width: 80).contains("no case is audited of Night"))
    }

    @Test func countsThatDoNotAddUpAreNoKnownSizes() throws {
        var audit = audit()
        audit.counts["team"] = ["A": 100, "B": 350]
        #expect(try Findings(of: audit.state()).postStratified.isEmpty)
    }
}

@Suite struct PrecisionTests {
    private func audit(sampled: Int, population: Int = 400) throws -> AuditState {
        var audit = AuditBuilder()
        audit.stratum("all", population: population, sampled: sampled)
        audit.read("all", outcomes((sampled / 5, .notMet), (sampled - sampled / 5, .met)))
        return try audit.state()
    }

    @Test func moreCasesMakeItNarrower() throws {
        let found = try Findings(of: audit(sampled: 40))
        let precision = try #require(found.precision)
        let interval = try #require(found.gap.perAssessment.interval)
        #expect(precision.width == interval.high - interval.low)
        #expect(precision.after.map(\.more) == [10, 20, 50] && precision.after.map(\.read) == [50, 60, 90])
        let widths = [precision.width] + precision.after.map(\.width)
        #expect(widths == widths.sorted(by: >))
    }

    /// What is expected after fifty more comes close to what fifty more with the same rate give.
    @Test func theExpectationIsNearWhatComes() throws {
        let expected = try #require(try Findings(of: audit(sampled: 50)).precision?.after.last)
        let later = try #require(try Findings(of: audit(sampled: 100)).precision)
        #expect(expected.read == 100 && abs(expected.width / later.width - 1) < 0.05)
    }

    @Test func theFrameEndsSomewhere() throws {
        let nearly = try #require(try Findings(of: audit(sampled: 40, population: 55)).precision)
        #expect(nearly.after.map(\.more) == [10])
        #expect(try Findings(of: audit(sampled: 40, population: 40)).precision == nil)
    }
}
