import Support

/// How many instructions a key costs, by callgrind: a figure that does not rest on how busy the machine is.
///
/// The program is run twice, once with keys and once without, and the difference shared out among the keys.
enum InstructionCount {
    private static let keys = 20

    static func measure(_ screen: MeasuredScreen, in folder: TemporaryFolder, _ table: Table) throws {
        guard try Program.isInstalled("valgrind"), try Program.isInstalled("strip") else {
            return table.row("\(screen.name): instructions a key", nil, "needs valgrind and strip")
        }
        let without = try count(screen, keys: [], in: folder)
        let keys = [String](repeating: screen.down, count: keys) + [String](repeating: screen.up, count: keys)
        let with = try count(screen, keys: keys, in: folder)
        let each = Double(with - without) / Double(keys.count) / 1e6
        table.row(
            "\(screen.name): instructions a key", nil,
            "\(Table.digits(each, 2)) million, first screen \(Table.digits(Double(without) / 1e6, 0)) million")
    }

    /// Instructions from the program's start to its end.
    private static func count(_ screen: MeasuredScreen, keys: [String], in folder: TemporaryFolder) throws -> Int {
        // Valgrind of Debian 12 cannot read the debugging information that Swift 6 writes.
        let bare = folder.path("bare")
        let path = try CommandRunner.run("sh", ["-c", "command -v \"$0\"", screen.command[0]]).output
            .split(separator: "\n").joined()
        let stripped = try CommandRunner.run("strip", ["--strip-debug", "-o", bare, path])
        guard stripped.status == .exited(0) else { throw BenchmarkFailure("strip: \(stripped.error)") }
        let counts = folder.path("callgrind")
        let terminal = try TimedTerminal(
            ["valgrind", "-q", "--tool=callgrind", "--callgrind-out-file=\(counts)", bare] + screen.command.dropFirst(),
            environment: Program.environment(in: folder), directory: folder.path)
        _ = try terminal.start(silence: 2000, patience: 30_000)
        for key in keys { _ = try terminal.press(key, silence: 60) }
        try terminal.end(screen.quit)
        let file = try CommandRunner.run("cat", [counts]).output
        for line in file.split(separator: "\n") where line.hasPrefix("summary:") || line.hasPrefix("totals:") {
            if let count = line.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) { return count }
        }
        throw BenchmarkFailure("callgrind counted nothing of \(screen.name)")
    }
}
