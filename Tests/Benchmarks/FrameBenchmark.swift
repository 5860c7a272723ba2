import Support

/// A million rows read, hashed, sampled and written as an audit, and what others take to read the same file.
enum FrameBenchmark {
    private static let rows = 1_000_000
    private static let runs = 5

    static func run(_ table: Table) throws {
        let folder = try TemporaryFolder()
        let size = try LargeFrame.write(rows: rows, to: folder.path("frame.csv"))
        let program = try Program.path()
        let environment = Program.environment(in: folder)
        var number = 0
        func measure() throws -> MeasuredRun {
            number += 1
            return try MeasuredRun(
                program,
                [
                    "new", "run\(number).audit", "--frame", "frame.csv", "--jurisdiction", "england", "--from",
                    "2025-04-01", "--to", "2026-03-31", "--strata", "team", "--sample-size", "400", "--seed",
                    "benchmark",
                ], environment: environment, directory: folder.path)
        }
        _ = try measure()  // the file comes from the disk's cache from here on
        let ours = try (0..<runs).map { _ in try measure() }
        let times = try Samples(ours.map(\.seconds))
        table.row(
            "new from 1,000,000 rows (\(Table.megabytes(size)))", times, memory: ours.map(\.memory).max(),
            "target 0.75 s, 200 MB")
        for peer in peers where try isThere(peer) {
            let runs = try (0..<3).map { _ in
                try MeasuredRun(peer.program, peer.arguments + ["frame.csv"], directory: folder.path)
            }
            let theirs = try Samples(runs.map(\.seconds))
            table.row(
                "  \(peer.name)", theirs, memory: runs.map(\.memory).max(),
                "×\(Table.digits(theirs.median / times.median, 1))")
        }
    }

    /// The same rows as a workbook.
    static func runWorkbook(_ table: Table) throws {
        let folder = try TemporaryFolder()
        try LargeWorkbook.write(rows: rows, to: folder.path("frame.xlsx"))
        let program = try Program.path()
        let environment = Program.environment(in: folder)
        let ours = try (0..<3).map { _ in
            try MeasuredRun(
                program, ["frame", "check", "frame.xlsx", "--json"], environment: environment, directory: folder.path)
        }
        let times = try Samples(ours.map(\.seconds))
        table.row(
            "frame check of a workbook of 1,000,000 rows", times, memory: ours.map(\.memory).max(), "target 400 MB")
        let peer = Peer(
            "openpyxl, read-only: reading alone", "python3", check: ["-c", "import openpyxl"], ["-c", openpyxl])
        guard try isThere(peer) else { return }
        let theirs = try MeasuredRun(peer.program, peer.arguments + ["frame.xlsx"], directory: folder.path)
        table.row(
            "  \(peer.name)", try Samples([theirs.seconds]), memory: theirs.memory,
            "×\(Table.digits(theirs.seconds / times.median, 1)), target ×10")
    }

    private static let openpyxl =
        "import openpyxl, sys; print(sum(1 for _ in openpyxl.load_workbook(sys.argv[1], read_only=True)"
        + ".active.iter_rows(values_only=True)))"

    private struct Peer {
        let name: String
        let program: String
        /// Ends well where the peer can be had.
        let check: [String]
        let arguments: [String]

        init(_ name: String, _ program: String, check: [String], _ arguments: [String]) {
            (self.name, self.program, self.check, self.arguments) = (name, program, check, arguments)
        }
    }

    private static func isThere(_ peer: Peer) throws -> Bool {
        try Program.isInstalled(peer.program) && CommandRunner.run(peer.program, peer.check).status == .exited(0)
    }

    private static let peers = [
        Peer("sha256sum: the hash alone", "sha256sum", check: ["--version"], []),
        Peer("wc -l: the bytes alone", "wc", check: ["--version"], ["-l"]),
        Peer(
            "python3 csv: reading alone", "python3", check: ["-c", "import csv"],
            ["-c", "import csv, sys; print(sum(1 for _ in csv.reader(open(sys.argv[1], newline=''))))"]),
        Peer(
            "python3 csv, hashlib: the same sample", "python3", check: ["-c", "import csv, hashlib"],
            ["-c", pythonSample]),
        Peer(
            "pandas: reading alone", "python3", check: ["-c", "import pandas"],
            ["-c", "import pandas, sys; print(len(pandas.read_csv(sys.argv[1])))"]),
        Peer(
            "polars: reading alone", "python3", check: ["-c", "import polars"],
            ["-c", "import polars, sys; print(len(polars.read_csv(sys.argv[1])))"]),
        Peer(
            "duckdb: reading alone", "python3", check: ["-c", "import duckdb"],
            [
                "-c",
                "import duckdb, sys; duckdb.sql(f\"create table t as from read_csv('{sys.argv[1]}')\"); "
                    + "print(duckdb.sql('select count(*) from t'))",
            ]),
        Peer(
            "R data.table: reading alone", "Rscript", check: ["-e", "library(data.table)"],
            ["-e", "nrow(data.table::fread(commandArgs(TRUE)[1]))"]),
    ]

    /// Tickets of every case, the 58 smallest of each of the seven teams; no check of any value.
    private static let pythonSample = """
        import csv, hashlib, heapq, sys
        teams = {}
        with open(sys.argv[1], newline='', encoding='utf-8') as file:
            for row in csv.DictReader(file):
                ticket = hashlib.sha256(('benchmark,' + row['case']).encode()).hexdigest()
                teams.setdefault(row['team'], []).append((ticket, row['case']))
        print([heapq.nsmallest(58, cases) for cases in teams.values()])
        """
}
