import Glibc
import Support

/// How soon the screen stands, and how soon it follows a key: the time to the last byte, which is when it looks right.
enum ScreenBenchmark {
    private static let starts = 21
    private static let keys = 100
    private static let answers = 20

    static func run(_ table: Table) throws {
        let folder = try TemporaryFolder()
        _ = try LargeFrame.write(rows: 5000, to: folder.path("frame.csv"))
        try Program.run(
            [
                "new", "town.audit", "--frame", "frame.csv", "--jurisdiction", "england", "--from", "2025-04-01",
                "--to",
                "2026-03-31", "--strata", "team", "--sample-size", "500", "--seed", "benchmark",
            ], in: folder)
        let ours = Screen(
            name: "advocacy-audit, 500 cases", command: [try Program.path(), "open", "town.audit", "--reader", "lead"],
            quit: "\u{11}")
        try measure(ours, in: folder, table, "file \(Table.megabytes(try Program.size()))")
        try measureAnswers(ours, in: folder, table)
        for peer in try peers(in: folder) { try measure(peer, in: folder, table) }
    }

    private struct Screen {
        let name: String
        let command: [String]
        var down = "j"
        var up = "k"
        let quit: String
    }

    private static func peers(in folder: TemporaryFolder) throws -> [Screen] {
        let isRepository = try CommandRunner.run("git", ["-C", RepositoryRoot.path, "rev-parse"]).status == .exited(0)
        return try [
            Screen(name: "less", command: ["less", "frame.csv"], quit: "q"),
            // Its own refresh, once a minute, keeps out of the way.
            Screen(name: "htop", command: ["htop", "-d", "600"], down: "\u{1B}OB", up: "\u{1B}OA", quit: "q"),
            Screen(name: "tig", command: ["tig", "-C", RepositoryRoot.path], quit: "Q"),
            Screen(name: "nnn", command: ["nnn", "/usr/bin"], quit: "q"),
        ].filter { try Program.isInstalled($0.command[0]) && ($0.name != "tig" || isRepository) }
    }

    private static func measure(
        _ screen: Screen, in folder: TemporaryFolder, _ table: Table, _ note: String = ""
    ) throws {
        func open() throws -> TimedTerminal {
            try TimedTerminal(screen.command, environment: Program.environment(in: folder), directory: folder.path)
        }
        var paints: [TimedTerminal.Burst] = []
        for _ in 0..<starts {
            let terminal = try open()
            paints.append(try terminal.start())
            try terminal.end(screen.quit)
        }
        let terminal = try open()
        _ = try terminal.start()
        var moves: [TimedTerminal.Burst] = []
        for key in [String](repeating: screen.down, count: keys) + [String](repeating: screen.up, count: keys) {
            moves.append(try terminal.press(key, silence: 30))
        }
        let memory = terminal.memory
        try terminal.end(screen.quit)
        try row("\(screen.name): first full paint", paints, memory: memory, note: note, in: table)
        try row("\(screen.name): key up or down", moves, in: table)
    }

    private static func row(
        _ what: String, _ bursts: [TimedTerminal.Burst], memory: Int? = nil, note: String = "", in table: Table
    ) throws {
        let times = bursts.compactMap(\.last)
        let missing = bursts.count - times.count
        let bytes = Double(bursts.reduce(0) { $0 + $1.bytes }) / Double(max(1, times.count))
        let silent = missing > 0 ? " (\(missing) keys changed nothing)" : ""
        table.row(what, try Samples(times), memory: memory, bytes: bytes, note + silent)
    }

    /// Answers y and n to the first question of the first case in turn, each taken back before the next.
    private static func measureAnswers(_ screen: Screen, in folder: TemporaryFolder, _ table: Table) throws {
        let terminal = try TimedTerminal(
            screen.command, environment: Program.environment(in: folder), directory: folder.path)
        _ = try terminal.start()
        _ = try terminal.press("\r", silence: 100)
        let undo = "\u{15}"
        let silence = 250  // longer than any commit to a disk
        var shown: [TimedTerminal.Burst] = []
        var kept: [TimedTerminal.Burst] = []
        for number in 0..<answers * 2 {
            let answer = number % 2 == 0 ? "y" : "n"
            shown.append(try terminal.press(answer, silence: silence))
            _ = try terminal.press(undo, silence: silence)
            // A second key is read only when the answer is on the disk.
            kept.append(try terminal.press(answer + "k", silence: silence))
            _ = try terminal.press(undo, silence: silence)
        }
        try terminal.end(screen.quit)
        let events = try Program.run(["export", "town.audit"], in: folder).split(separator: "\n").count - 1
        guard events == answers * 8 else {
            throw BenchmarkFailure("\(answers * 8) answers were given, \(events) are in the record")
        }
        let disk = try CommandRunner.run("stat", ["-f", "-c", "%T", folder.path]).output.split(separator: "\n").joined()
        try row("advocacy-audit: answer, shown", shown, in: table)
        try row("advocacy-audit: answer, on disk and the next key", kept, note: "on \(disk)", in: table)
    }
}
