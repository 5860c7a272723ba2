import Glibc
import Support

/// How soon the screen stands, and how soon it follows a key: the time to the last byte, which is when it looks right.
enum ScreenBenchmark {
    private static let keys = 100
    private static let answers = 20

    static func run(_ table: Table) throws {
        let folder = try TemporaryFolder()
        let ours = try MeasuredScreen.ours(cases: 500, in: folder)
        let peers = try MeasuredScreen.peers()
        try measure(ours, in: folder, table, "file \(Table.megabytes(try Program.size()))")
        try measureAnswers(ours, in: folder, table)
        for peer in peers { try measure(peer, in: folder, table) }
        // Drawing costs what is visible: a key takes as long in an audit of two hundred times as many cases.
        try measure(try MeasuredScreen.ours(cases: 100_000, in: folder), in: folder, starts: 3, silence: 3000, table)
        for screen in [ours] + peers { try InstructionCount.measure(screen, in: folder, table) }
    }

    private static func measure(
        _ screen: MeasuredScreen, in folder: TemporaryFolder, starts: Int = 21, silence: Int = 200, _ table: Table,
        _ note: String = ""
    ) throws {
        func open() throws -> TimedTerminal {
            try TimedTerminal(screen.command, environment: Program.environment(in: folder), directory: folder.path)
        }
        var paints: [TimedTerminal.Burst] = []
        for _ in 0..<starts {
            let terminal = try open()
            paints.append(try terminal.start(silence: silence))
            try terminal.end(screen.quit)
        }
        let terminal = try open()
        _ = try terminal.start(silence: silence)
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
    private static func measureAnswers(_ screen: MeasuredScreen, in folder: TemporaryFolder, _ table: Table) throws {
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
        let events = try Program.run(["export", screen.command[2]], in: folder).split(separator: "\n").count - 1
        guard events == answers * 8 else {
            throw BenchmarkFailure("\(answers * 8) answers were given, \(events) are in the record")
        }
        let disk = try CommandRunner.run("stat", ["-f", "-c", "%T", folder.path]).output.split(separator: "\n").joined()
        try row("advocacy-audit: answer, shown", shown, in: table)
        try row("advocacy-audit: answer, on disk and the next key", kept, note: "on \(disk)", in: table)
    }
}
