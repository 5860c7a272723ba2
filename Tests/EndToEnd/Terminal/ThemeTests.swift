import Support
import Testing

/// Colours by choice, and the mouse.
@Suite struct ThemeTests {
    private func opened(
        _ arguments: [String], _ environment: [String: String] = [:], on machine: Machine, _ audit: String
    ) throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(
            BuiltProgram.path(), ["open", audit, "--read-only"] + arguments,
            environment: machine.environment.merging(environment) { $1 }, directory: machine.folder.path)
        try terminal.waitUntil(shows: "showing: all", "Esc back")
        return terminal
    }

    private func sequences(_ terminal: PseudoTerminal) throws -> String {
        try terminal.press("enter")
        try terminal.waitUntil(shows: "case 1 of")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        return String(decoding: terminal.output, as: UTF8.self)
    }

    @Test func aThemeIsChosenByOptionElseByTheEnvironment() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        let skyBlue = "38;5;74m"
        let variable = ["ADVOCACY_AUDIT_THEME": "colour-blind"]
        #expect(try !sequences(opened([], on: machine, audit)).contains(skyBlue))
        #expect(try sequences(opened(["--theme", "colour-blind"], on: machine, audit)).contains(skyBlue))
        #expect(try sequences(opened([], variable, on: machine, audit)).contains(skyBlue))
        #expect(try !sequences(opened(["--theme", "default"], variable, on: machine, audit)).contains(skyBlue))
        let noColour = variable.merging(["NO_COLOR": "1"]) { $1 }
        for output in [
            try sequences(opened(["--theme", "monochrome"], on: machine, audit)),
            try sequences(opened(["--theme", "colour-blind"], noColour, on: machine, audit)),
        ] {
            let hasColour = ["\u{1B}[3", "[38;", ";38;"].contains { start in
                output.contains(start) && output.firstRange(of: skyBlue) != nil
            }
            #expect(!hasColour)
        }
    }

    @Test func aThemeThatNobodyKnowsIsNamedWithThoseThatThereAre() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        let option = try machine.run("open", audit, "--theme", "pink")
        #expect(option.status == .exited(64) && option.error.contains("pink"))
        let variable = try machine.tool(
            "env", ["ADVOCACY_AUDIT_THEME=pink", BuiltProgram.path(), "open", audit])
        #expect(variable.status == .exited(64))
        #expect(variable.error.contains("ADVOCACY_AUDIT_THEME") && variable.error.contains("high-contrast"))
    }

    /// From the list through every screen of an audit: the keys, and what shows that a screen stands.
    private static let walk: [(key: String, shows: String)] = [
        ("down", "▸   2"), ("enter", "case 2 of 96"), ("c", "By the rules"), ("?", "Keys in"),
        ("esc", "By the rules"),
        (":", "Run a command"), ("esc", "By the rules"), ("esc", "case 2 of 96"), ("esc", "showing: all"),
        ("2", "[outcomes]"), ("tab", "[groups]"), ("tab", "[teams]"), ("m", "How each figure"), ("m", "[teams]"),
        ("3", " Actions "), ("4", "The path of the earlier audit"), ("esc", "b baseline"),
        ("1", "showing: all"),
    ]

    /// What each screen of the walk says, in one theme.
    private func texts(_ options: [String], _ environment: [String: String], rows: Int, columns: Int) throws -> [String]
    {
        let machine = try Machine()
        let audit = try machine.sampleAudit()
        let terminal = try PseudoTerminal(
            BuiltProgram.path(), ["open", audit, "--reader", "first"] + options,
            environment: machine.environment.merging(environment) { $1 },
            directory: machine.folder.path, rows: rows, columns: columns)
        try terminal.waitUntil(shows: "showing: all", "Esc back")
        var texts = [terminal.screen.text]
        var before = "showing: all"
        for (key, shown) in Self.walk {
            try terminal.press(key)
            // What stood before is gone, and nothing more comes.
            var last = ""
            var unchanged = 0
            try terminal.waitUntil("until \(key) shows \(shown) and no more \(before)") {
                unchanged = $0.text == last ? unchanged + 1 : 0
                last = $0.text
                return $0.contains(shown) && (key != "esc" || !$0.contains(before)) && unchanged > 5
            }
            texts.append(last)
            before = shown
        }
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        return texts
    }

    @Test(arguments: [(24, 80), (40, 120)]) func everyThemeSaysTheSame(rows: Int, columns: Int) throws {
        let plain = try texts([], ["NO_COLOR": "1"], rows: rows, columns: columns)
        for theme in ["default", "colour-blind", "monochrome", "high-contrast"] {
            let themed = try texts(["--theme", theme], [:], rows: rows, columns: columns)
            #expect(themed == plain, "\(theme)")
        }
    }

    @Test func theMouseIsLeftToTheTerminalWhenAskedTo() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        let with = try opened([], on: machine, audit)
        #expect(with.screen.reportsMouse)
        let row = try #require(with.screen.lines.lastIndex { $0.contains("not yet") })
        try with.click(ScreenPosition(row: row, column: 10))
        try with.waitUntil("until the focus is where the click was") { $0.cursor.row == row }
        let without = try opened(["--no-mouse"], on: machine, audit)
        #expect(!without.screen.reportsMouse)
        for terminal in [with, without] {
            try terminal.press("ctrl-q")
            #expect(try terminal.waitForExit() == .exited(0))
            expectWhole(terminal)
        }
    }
}
