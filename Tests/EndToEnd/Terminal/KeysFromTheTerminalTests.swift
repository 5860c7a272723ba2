import Glibc
import Support
import Testing

/// What reaches the program from the keyboard's side and is no key: replies, pastes, broken sequences.
@Suite struct KeysFromTheTerminalTests {
    private static let frame = PlainFrame(stages: 120, processes: ["needsAssessment"])

    private func reading(
        _ more: [String] = [], environment: [String: String] = [:], on machine: Machine
    ) throws -> (terminal: PseudoTerminal, audit: String) {
        let audit = try machine.makeAudit(of: Self.frame)
        let terminal = try PseudoTerminal(
            BuiltProgram.path(), ["open", audit, "--reader", "lead"] + more,
            environment: machine.environment.merging(environment) { $1 }, directory: machine.folder.path)
        try terminal.waitUntil(shows: "showing: all", "Esc back")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "case 1 of 12")
        return (terminal, audit)
    }

    private func noteOnCase(_ terminal: PseudoTerminal) throws {
        try terminal.press("O")
        try terminal.waitUntil(shows: "Note on the whole case")
    }

    private static let replies = [
        "\u{1b}P>|XTerm(yyy)\u{1b}\\", "\u{1b}P1$r0;nyu\u{1b}\\", "\u{1b}]11;rgb:ffff/yyyy/nnnn\u{1b}\\",
        "\u{1b}]52;c;eXllcw==\u{7}", "\u{1b}_Gi=31;yn\u{1b}\\", "\u{1b}^yn\u{1b}\\", "\u{1b}Xyn\u{1b}\\",
        "\u{1b}[?64;1;2;6;9;15;18;21;22c", "\u{1b}[>41;390;0c", "\u{1b}[0n", "\u{1b}[12;40R", "\u{1b}[?2004;1$y",
        "\u{1b}[I", "\u{1b}[O", "\u{1b}[121u", "\u{1b}[110;1:3u", "\u{1b}[?1u", "\u{1b}[4;600;800t", "\u{1b}[27;5;121~",
        "\u{1b}P\(String(repeating: "y", count: 3000))\u{1b}\\",
        "\u{1b}[\(String(repeating: "1;", count: 1500))y", "\u{90}1$ry\u{9c}",
    ]

    @Test func aLateReplyIsNeitherAnAnswerNorText() throws {
        let machine = try Machine()
        let (terminal, audit) = try reading(on: machine)
        for reply in Self.replies { try terminal.send(Array(reply.utf8)) }
        try terminal.press("y")
        try terminal.waitUntil(shows: "one area is enough")
        try noteOnCase(terminal)
        try terminal.type("be")
        for reply in Self.replies { try terminal.send(Array(reply.utf8)) }
        try terminal.type("gun\r")
        try terminal.waitUntil(shows: "Note on the case: begun")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        let events = try machine.events(of: audit).dropFirst()
        #expect(events.compactMap(\.["value"].text) == ["yes"])
        #expect(events.compactMap(\.["text"].text) == ["begun"])
    }

    @Test func aReplyInPiecesIsNeither() throws {
        let machine = try Machine()
        let (terminal, audit) = try reading(environment: ["ESCDELAY": "5000"], on: machine)
        for reply in ["\u{1b}[?2004;1$y", "\u{1b}P>|yn\u{1b}\\", "\u{1b}]11;rgb:ff/yy/nn\u{7}"] {
            for byte in reply.utf8 { try terminal.send([byte]) }
        }
        try terminal.press("y")
        try terminal.waitUntil(shows: "one area is enough")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.events(of: audit).dropFirst().compactMap(\.["value"].text) == ["yes"])
    }

    @Test func withoutTheMouseAReportOfItIsNoKey() throws {
        let machine = try Machine()
        let (terminal, audit) = try reading(["--no-mouse"], on: machine)
        #expect(!terminal.screen.reportsMouse)
        for report in ["\u{1b}[<0;2;2M\u{1b}[<0;2;2m", "\u{1b}[M !y", "\u{1b}[<64;11;11M"] {
            try terminal.send(Array(report.utf8))
        }
        try terminal.press("y")
        try terminal.waitUntil(shows: "one area is enough", "case 1 of 12")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.events(of: audit).count == 2)
    }

    /// On a slow line the pieces of a key come apart; `ESCDELAY` waits for them.
    @Test func escapeWaitsAsLongAsItIsTold() throws {
        let machine = try Machine()
        let (terminal, audit) = try reading(environment: ["ESCDELAY": "5000"], on: machine)
        for piece in ["\u{1b}", "[", "200~y\u{1b}", "[20", "1~"] {
            try terminal.send(Array(piece.utf8))
            usleep(100_000)
        }
        try terminal.waitUntil(shows: "nothing was pasted", "case 1 of 12")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.events(of: audit).count == 1)
    }

    @Test func aPasteIsTextWhateverIsInIt() throws {
        let machine = try Machine()
        let (terminal, audit) = try reading(on: machine)
        let evil = "y\u{0}n\u{1b}[A\u{1b}OB\u{1b}P1y\u{1b}\\q\u{3}\u{11}\u{1a}\u{7f}\u{8}\r"
        try terminal.send(Array("\u{1b}[200~\(evil)".utf8) + [0xe9, 0x79, 0xff] + Array("\u{1b}[201~".utf8))
        try terminal.waitUntil(shows: "nothing was pasted", "case 1 of 12")
        try noteOnCase(terminal)
        try terminal.send(Array("\u{1b}[200~see: \(evil)".utf8) + [0xe9, 0x79, 0xff] + Array("\u{1b}[201~end\r".utf8))
        try terminal.waitUntil(shows: "Note on the case: see: yn")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        let events = try machine.events(of: audit).dropFirst()
        #expect(events.count == 1)
        let text = try #require(events.last?["text"].text)
        #expect(text.hasPrefix("see: yn") && text.hasSuffix("\u{fffd}y\u{fffd}end"), "\(text)")
        #expect(!text.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || (0x7f...0x9f).contains($0.value) })
    }

    @Test func aChangeOfSizeWithinAPasteLeavesItAPaste() throws {
        let machine = try Machine()
        let (terminal, audit) = try reading(on: machine)
        try terminal.send(Array("\u{1b}[200~yy".utf8))
        try terminal.resize(rows: 30, columns: 90)
        terminal.kill(SIGWINCH)
        try terminal.send(Array("nnyy\u{1b}[201~".utf8))
        try terminal.waitUntil("until it has the new size") { $0.lines[29].contains("Esc back") }
        try terminal.press("y")
        try terminal.waitUntil(shows: "one area is enough")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.events(of: audit).count == 2)
    }

    @Test func aPasteWithoutAnEndKeepsNobody() throws {
        let machine = try Machine()
        let (terminal, audit) = try reading(on: machine)
        try noteOnCase(terminal)
        try terminal.send(Array("\u{1b}[200~left open".utf8))
        try terminal.waitUntil(shows: "left open")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "Note on the case: left open")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.events(of: audit).last?["text"] == "left open")
    }

    @Test func whatHasNoRoomInANoteIsSaid() throws {
        let machine = try Machine()
        let (terminal, audit) = try reading(on: machine)
        try noteOnCase(terminal)
        try terminal.paste(String(repeating: "five ", count: 1600))
        try terminal.waitUntil(shows: "five")
        #expect(!terminal.screen.contains("have room"))
        try terminal.press("ctrl-u")
        try terminal.paste(String(repeating: "y", count: 1 << 20))
        try terminal.waitUntil(shows: "Only 10,000 characters have room here; left out: 1,038,576.")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "Note on the case:", "yyyy")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(try machine.events(of: audit).last?["text"].text?.count == 10_000)
    }

    /// Left over from another window, as a multiplexer hands them on.
    @Test func staleSizesInTheEnvironmentDoNotCount() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let shell = try ShellOnTerminal(machine)
        try shell.start("open \(audit)")
        let plain = shell.terminal
        try plain.waitUntil(shows: "0 of 12 audited", "Esc back")
        let expected = plain.screen.lines
        try plain.press("ctrl-q")
        try shell.waitForPrompt()

        // In one line: a prompt that is still there from before must not be taken for the one that follows.
        try plain.type("LINES=10 COLUMNS=40 '\(try BuiltProgram.path())' open \(audit)\r")
        try plain.waitUntil("until the whole window is used") { $0.isAlternateScreen && $0.lines == expected }
        try plain.press("ctrl-z")
        try plain.waitUntil(shows: "Stopped")
        try shell.waitForPrompt()
        try plain.type("fg\r")
        try plain.waitUntil("until the whole window is used again") { $0.isAlternateScreen && $0.lines == expected }
        try plain.resize(rows: 40, columns: 120)
        try plain.waitUntil("until the larger window is used") { $0.lines[39].contains("Esc back") }
        try plain.press("ctrl-q")
        try shell.waitForPrompt()
    }

    /// A line that does not know its size, as a serial one: there the variables are all there is.
    @Test func sizesInTheEnvironmentCountWhereTheTerminalKnowsNone() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let terminal = try PseudoTerminal(
            "sh", ["-c", "stty rows 0 cols 0; exec '\(try BuiltProgram.path())' open \(audit)"],
            environment: machine.environment.merging(["LINES": "20", "COLUMNS": "70"]) { $1 },
            directory: machine.folder.path, rows: 24, columns: 80)
        try terminal.waitUntil("until it stands in twenty lines") { $0.lines[19].contains("Esc back") }
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
    }
}
