import Support

/// The draw of very many strata re-performed: every ticket, every order, and the strata held to those of the plan.
enum VerifyBenchmark {
    private static let runs = 5

    static func run(_ table: Table) throws {
        for strata in [20_000, 100_000] {
            let folder = try TemporaryFolder()
            try folder.write(frame(strata: strata), to: "frame.csv")
            try Program.run(
                [
                    "new", "town.audit", "--frame", "frame.csv", "--jurisdiction", "england", "--from", "2025-04-01",
                    "--to", "2026-03-31", "--strata", "team", "--sample-size", "\(strata)", "--minimum-per-stratum",
                    "1",
                    "--seed", "benchmark",
                ], in: folder)
            let program = try Program.path()
            let environment = Program.environment(in: folder)
            let ours = try (0..<runs).map { _ in
                try MeasuredRun(program, ["verify", "town.audit"], environment: environment, directory: folder.path)
            }
            table.row(
                "verify of \(strata / 1000),000 strata", try Samples(ours.map(\.seconds)),
                memory: ours.map(\.memory).max(),
                "2 stages each, 1 of them read")
        }
    }

    private static func frame(strata: Int) -> String {
        var text = "case,process,started,ended,team\n"
        text.reserveCapacity(strata * 120)
        for number in 0..<2 * strata {
            text += "C\(number),needsAssessment,2025-05-02,2025-06-03,T\(number % strata)\n"
        }
        return text
    }
}
