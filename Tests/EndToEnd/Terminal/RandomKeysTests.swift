import Support
import TestAudits
import Testing

/// Keys struck at random at the real program: it goes on, and its record verifies.
@Suite struct RandomKeysTests {
    private static let rounds = Bound.number("SOAK_ROUNDS", usual: 20)

    @Test(arguments: [1, 2]) func theRecordVerifiesWhateverKeysAreStruck(seed: UInt64) throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: PlainFrame(stages: 120, processes: ["needsAssessment"]))
        let terminal = try machine.workstation(on: audit)
        let keys =
            "yyynnnuuu12345aaNNoOrt!mxfS/?:".map(String.init)
            + ["enter", "enter", "enter", "tab", "up", "down", "backspace", "ctrl-u", "ctrl-r", "end", "ctrl-k"]
        var random = SeededRandom(seed)
        for round in 0..<Self.rounds {
            // Towards a case, wherever the last keys led.
            for key in ["esc", "1", "enter"] { try terminal.press(key) }
            for _ in 0..<25 {
                try terminal.press(random.pick(keys))
            }
            if round % 4 == 0 {
                try terminal.resize(rows: 16 + round % 40, columns: 60 + 2 * round)
                try terminal.waitUntil("until the screen has its new size") { $0.rows == 16 + round % 40 }
            }
        }
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        expectWhole(terminal)
        #expect(try machine.events(of: audit).count > 5)
        #expect(try machine.json("verify", audit, "--json")["ok"] == .bool(true))
        #expect(try machine.run("findings", audit).status == .exited(0))
    }
}
