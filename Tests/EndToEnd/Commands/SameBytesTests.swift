import Support
import Testing

/// Every process orders its dictionaries and sets in a way of its own; what is printed must not.
@Suite struct SameBytesTests {
    /// How often each command runs again. A set of two comes out in the same order every other time, so once lets much pass
    /// that `make soak` finds.
    private static let runs = Bound.number("SOAK_RUNS", usual: 1)

    @Test(arguments: ["england", "wales"]) func aCommandPrintsTheSameBytesAtEveryRun(nation: String) throws {
        let machine = try Machine()
        let audit = try machine.sampleAudit(nation)
        let commands: [[String]] = [
            ["findings", audit, "--json"], ["findings", audit], ["compare", audit, audit, "--json"],
            ["agreement", audit, "--json"], ["project", audit, "--draws", "500", "--json"],
            ["sample", audit, "--json"], ["actions", audit, "--json"], ["verify", audit, "--json"],
        ]
        for command in commands {
            let first = try machine.output(command)
            for run in 1...(command[0] == "findings" ? 3 * Self.runs : Self.runs) {
                #expect(try machine.output(command) == first, "\(command[0]), run \(run)")
            }
        }
    }

    @Test func plansAndReferenceValuesToo() throws {
        let machine = try Machine()
        // Too many groups to be enumerated: the exact p is reckoned on a grid. It is printed because it is not 2.
        let groups = (0..<18).map { "\(($0 * 5) % 11 + $0 / 9)" }.joined(separator: ",")
        let trials = (0..<18).map { "\(31 + 2 * $0)" }.joined(separator: ",")
        try machine.folder.write(
            """
            [{"id": "a", "topic": "team_heterogeneity", "inputs": {"x": [\(groups)], "n": [\(trials)]},
              "expected": {"fisher_p": 2}}]
            """, to: "groups.json")
        let first = try machine.run("validate", "groups.json", "--json").output
        #expect(first.contains("\"actual\": 0."), "\(first)")
        for _ in 1...(2 * Self.runs) { #expect(try machine.run("validate", "groups.json", "--json").output == first) }
        let commands: [[String]] = [
            ["plan", "sample-size", "--population", "3355", "--margin", "0.05", "--json"],
            [
                "plan", "allocation", "--strata", "A=900,B=815,C=480", "--sample-size", "96", "--allocation", "neyman",
                "--expected-rates", "A=0.1,B=0.2,C=0.3", "--json",
            ],
            ["validate", RepositoryRoot.path + "/Tests/Conformance/defaults.json", "--json"],
        ]
        for command in commands {
            let first = try machine.output(command)
            for _ in 1...Self.runs { #expect(try machine.output(command) == first, "\(command[0])") }
        }
    }
}
