import Support

/// An audit in which two readers have read every case: how soon its figures stand, and its screen.
enum TwoReadersBenchmark {
    private static let cases = 500
    private static let runs = 21

    static func run(_ table: Table) throws {
        let folder = try TemporaryFolder()
        let audit = try make(in: folder)
        let program = try Program.path()
        let environment = Program.environment(in: folder)
        for arguments in [["findings", audit], ["findings", audit, "--json"], ["agreement", audit]] {
            let ours = try (0..<runs).map { _ in
                try MeasuredRun(program, arguments, environment: environment, directory: folder.path)
            }
            table.row(
                "\(arguments.filter { $0 != audit }.joined(separator: " ")), \(cases) cases audited by two",
                try Samples(ours.map(\.seconds)), memory: ours.map(\.memory).max())
        }
        var paints: [Double] = []
        for _ in 0..<runs {
            let terminal = try TimedTerminal(
                [program, "open", audit, "--reader", "first"], environment: environment, directory: folder.path)
            if let last = try terminal.start(silence: 200).last { paints.append(last) }
            try terminal.end("\u{11}")
        }
        table.row("first full paint, \(cases) cases audited by two", try Samples(paints))
    }

    /// Makes the audit, with answers of the kinds that occur; the second reader sees every fifth case otherwise.
    private static func make(in folder: TemporaryFolder) throws -> String {
        let frame = (0..<cases).map { "C\($0),needsAssessment,2025-05-02,2025-06-03,T\($0 % 8)\n" }
        try folder.write("case,process,started,ended,team\n" + frame.joined(), to: "frame.csv")
        try Program.run(
            [
                "new", "two.audit", "--frame", "frame.csv", "--jurisdiction", "england", "--from", "2025-04-01", "--to",
                "2026-03-31", "--strata", "team", "--sample-size", "\(cases)", "--seed", "benchmark", "--reader",
                "first",
            ], in: folder)
        for (reader, turn) in [("first", 0), ("second", 1)] {
            try folder.write(sheet(turn: turn), to: "\(reader).csv")
            try Program.run(
                ["record", "two.audit", "--from", "\(reader).csv", "--reader", reader], in: folder)
        }
        return "two.audit"
    }

    /// No difficulty; owed and not arranged; owed and arranged in time; owed, and the file is silent.
    private static func sheet(turn: Int) -> String {
        let rows = [
            "n,n,n,n,,n,,,,", "y,,,,n,n,,,no,notConsidered", "y,,,,n,yes,before or at start,03/06/2025,,",
            "y,,,,n,u,,,u,",
        ]
        let lines = (0..<cases).map { number in
            "C\(number),\(rows[(number + (number.isMultiple(of: 5) ? turn : 0)) % rows.count])\n"
        }
        return
            "case,understanding,retaining,using or weighing,communicating,identified,arranged,timing,referredOn,offered,"
            + "reasonNotMade\n" + lines.joined()
    }
}
