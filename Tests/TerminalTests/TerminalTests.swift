import Testing

@testable import Terminal

struct TerminalTests {
    @Test(arguments: [
        ("\u{1b}[?1049l", "\u{1b}[?1049l"), ("\u{1b}[H\u{1b}[J$<50>", "\u{1b}[H\u{1b}[J"), ("a$<5/>b$<10*>c", "abc"),
        ("a$<5", "a$<5"), ("$", "$"), ("", ""),
    ])
    func delaysAreLeftOut(capability: String, plain: String) {
        #expect(Terminal.withoutDelays(capability) == plain)
    }

    @Test func messagesSayWhatToDo() {
        #expect(TerminalError.unknown("wy99x").message.contains("wy99x"))
        #expect(TerminalError.unknown("wy99x").message.contains("TERM="))
        #expect(String(describing: TerminalError.notATerminal) == TerminalError.notATerminal.message)
    }

    @Test(
        arguments: [
            (nil, 25), ("", 25), ("700", 700), ("1", 1), ("5000", 5000), ("0", 25), ("5001", 25), ("-3", 25),
            ("soon", 25),
            ("99999999999999999999", 25),
        ] as [(String?, Int32)])
    func theDelayOfEscapeIsTakenWhereItIsSane(variable: String?, delay: Int32) {
        #expect(Terminal.escapeDelay(variable) == delay)
    }
}
