import Support

/// A program with a screen, and the keys that move about in it.
struct MeasuredScreen {
    let name: String
    let command: [String]
    var down = "j"
    var up = "k"
    let quit: String

    /// An audit of so many cases to read, made in the folder.
    static func ours(cases: Int, in folder: TemporaryFolder) throws -> MeasuredScreen {
        let audit = "\(cases).audit"
        _ = try LargeFrame.write(rows: max(5000, cases * 6 / 5), to: folder.path("frame.csv"))
        try Program.run(
            [
                "new", audit, "--frame", "frame.csv", "--jurisdiction", "england", "--from", "2025-04-01", "--to",
                "2026-03-31", "--strata", "team", "--sample-size", "\(cases)", "--seed", "benchmark",
            ], in: folder)
        return MeasuredScreen(
            name: "advocacy-audit, \(cases) cases", command: [try Program.path(), "open", audit, "--reader", "lead"],
            quit: "\u{11}")
    }

    /// Those that are installed here.
    static func peers() throws -> [MeasuredScreen] {
        let isRepository = try CommandRunner.run("git", ["-C", RepositoryRoot.path, "rev-parse"]).status == .exited(0)
        return try [
            MeasuredScreen(name: "less", command: ["less", "frame.csv"], quit: "q"),
            // Its own refresh, once a minute, keeps out of the way.
            MeasuredScreen(
                name: "htop", command: ["htop", "-d", "600"], down: "\u{1B}OB", up: "\u{1B}OA", quit: "q"),
            MeasuredScreen(name: "tig", command: ["tig", "-C", RepositoryRoot.path], quit: "Q"),
            MeasuredScreen(name: "nnn", command: ["nnn", "/usr/bin"], quit: "q"),
        ].filter { try Program.isInstalled($0.command[0]) && ($0.name != "tig" || isRepository) }
    }
}
