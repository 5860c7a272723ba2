import Support
import Testing

/// How many cases to read, before there is an audit; and two audits held against each other.
@Suite struct PlanTests {
    @Test func aSampleSizeFollowsFromTheMargin() throws {
        let plan = try Machine().json(
            "plan", "sample-size", "--population", "3355", "--margin", "0.05", "--expected", "0.15", "--json")
        #expect(
            plan.keys == [
                "population", "margin", "expected", "level", "sampleSize", "exact", "wilson", "cochran",
                "cochranUnrounded",
            ])
        // Cochran 1977, 4.2, by hand: n0 = z² p q / d², n = n0 / (1 + (n0 - 1) / N).
        let first = 1.959963984540054 * 1.959963984540054 * 0.15 * 0.85 / 0.0025
        let size = first / (1 + (first - 1) / 3355)
        #expect(abs(try #require(plan["cochranUnrounded"].number) - size) < 1e-9)
        #expect(plan["cochran"] == 186)
        #expect(plan["sampleSize"] == plan["exact"])
        // Half of the interval that is printed: never less than the closed forms promise here, and within a tenth of them.
        #expect(try (186...205).contains(#require(plan["sampleSize"].count)))
    }

    @Test func withSamplingGroupsTheLargerOfTheClosedFormsCounts() throws {
        let plan = try Machine().json(
            "plan", "sample-size", "--population", "1715", "--margin", "0.1", "--strata", "North=900,South=815",
            "--json")
        #expect(plan["exact"] == .null)
        let (wilson, cochran) = try (#require(plan["wilson"].count), #require(plan["cochran"].count))
        #expect(plan["sampleSize"].count == max(wilson, cochran))
        let wrong = try Machine().run(
            "plan", "sample-size", "--population", "1714", "--margin", "0.1", "--strata", "North=900,South=815")
        #expect(wrong.status == .exited(64) && wrong.error.contains("--strata adds up to 1,715 stages"))
    }

    @Test func aDiscoverySampleMissesWithTheProbabilityItShould() throws {
        let plan = try Machine().json("plan", "discovery", "--population", "3355", "--defects", "34", "--json")
        #expect(plan.keys == ["population", "defects", "allowed", "level", "sampleSize", "table"])
        #expect(plan["table"].list.compactMap(\.["allowed"].count) == [0, 1, 2, 3])
        #expect(plan["table"].list.first?["sampleSize"] == plan["sampleSize"])
        let sizes = plan["table"].list.compactMap(\.["sampleSize"].count)
        #expect(sizes.count == 4 && sizes == sizes.sorted() && Set(sizes).count == 4)
        let size = try #require(plan["sampleSize"].count)
        /// The chance that a sample holds none of the 34, factor by factor.
        func miss(_ size: Int) -> Double {
            (0..<34).reduce(1) { $0 * Double(3355 - size - $1) / Double(3355 - $1) }
        }
        #expect(miss(size) <= 0.05)
        #expect(miss(size - 1) > 0.05)
    }

    @Test func anAllocationAddsUp() throws {
        let machine = try Machine()
        let strata = "North=900,South=815,Hospital=480"
        let plan = try machine.json("plan", "allocation", "--strata", strata, "--sample-size", "96", "--json")
        #expect(plan.keys == ["sampleSize", "allocation", "strata"])
        #expect(plan["strata"].list.compactMap(\.["sampled"].count) == [39, 36, 21])
        #expect(plan["strata"].list.compactMap(\.["name"].text) == ["North", "South", "Hospital"])
        let tooMany = try machine.run("plan", "allocation", "--strata", "A=10,B=20", "--sample-size", "31")
        #expect(tooMany.status == .exited(64))
        #expect(tooMany.output == "")
        #expect(tooMany.error.contains("30"))
    }

    @Test(arguments: [
        ["sample-size", "--population", "0", "--margin", "0.05"],
        ["sample-size", "--population", "100", "--margin", "5"],
        ["discovery", "--population", "100", "--defects", "101"],
        ["allocation", "--strata", "A=10,A=20", "--sample-size", "5"],
        ["allocation", "--strata", "A=ten", "--sample-size", "5"],
    ])
    func whatCannotBePlannedIsRefused(arguments: [String]) throws {
        let result = try Machine().run(["plan"] + arguments)
        #expect(result.status == .exited(64))
        #expect(result.output == "")
        #expect(
            result.error.contains("advocacy-audit plan \(arguments[0])"), "usage is the command's own: \(result.error)")
    }

    @Test func aReAuditIsHeldAgainstItsBaseline() throws {
        let machine = try Machine()
        let before = try machine.makeAudit("before", of: PlainFrame(stages: 120), sampleSize: 24)
        let after = try machine.makeAudit("after", of: PlainFrame(stages: 120), sampleSize: 24, seed: "another")
        func compare() throws -> JSON { try machine.json("compare", before, after, "--json") }
        let unread = try compare()
        #expect(unread["gap"]["perAssessment"]["verdict"] == "cannotSay")
        #expect(unread["gap"]["perAssessment"]["difference"] == .null)

        try machine.folder.write(Readings.sheet(of: machine.sample(of: before)), to: "before-readings.csv")
        try machine.output("record", before, "--from", "before-readings.csv")
        // Nobody in the second has any difficulty.
        let rows = try machine.sample(of: after).map { "\($0),n,n,n,n,n\n" }.joined()
        try machine.folder.write(
            "case,understanding,retaining,usingOrWeighing,communicating,arranged\n" + rows, to: "after-readings.csv")
        try machine.output("record", after, "--from", "after-readings.csv")
        let read = try compare()
        #expect(
            read.keys == [
                "before", "after", "gap", "byStratum", "byTeam", "byProcess", "methods", "warnings", "provenance",
            ])
        for side in ["before", "after"] {
            #expect(read[side].keys == ["title", "from", "to", "population", "sampled", "read"])
        }
        let change = read["gap"]["perAssessment"]
        #expect(change.keys == ["before", "after", "difference", "interval", "verdict", "sentence"])
        #expect(change["before"].keys == ["population", "read", "count", "rate", "interval"])
        #expect(
            read["gap"]["ofDuty"]["before"].keys == ["population", "eligible", "count", "rate", "interval"])
        #expect(change["verdict"] == "better")
        let rates = try [change["after"], change["before"]].map { try #require($0["rate"].number) }
        #expect(abs(try #require(change["difference"].number) - (rates[0] - rates[1])) < 1e-12)
        #expect(try #require(change["interval"]["high"].number) < 0)
        #expect(read["warnings"].list.contains { $0["code"] == "overlappingPeriods" })
        #expect(read["byTeam"].list.allSatisfy { $0.keys == change.keys.union(["name"]) })
    }
}
