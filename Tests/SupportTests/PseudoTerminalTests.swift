import Glibc
import Support
import Testing

@Suite struct PseudoTerminalTests {
    /// A shell that reads keys one at a time.
    private static let keys = "stty raw -echo; printf ready; cat -v"

    private func shell(
        _ script: String, _ environment: [String: String] = [:], rows: Int = 24, columns: Int = 80
    )
        throws -> PseudoTerminal
    {
        try PseudoTerminal("sh", ["-c", script], environment: environment, rows: rows, columns: columns)
    }

    @Test func theProgramIsOnAControllingTerminalOfTheRightSize() throws {
        let terminal = try shell(
            ": </dev/tty && tty && test -t 0 && test -t 1 && test -t 2 && stty size", rows: 17, columns: 61)
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(terminal.screen.contains("/dev/pts/"))
        #expect(terminal.screen.contains("17 61"))
    }

    @Test func theEnvironmentIsWhatTheTestSays() throws {
        let terminal = try PseudoTerminal("env", environment: ["GREETING": "hello"], rows: 60, term: "vt100")
        try terminal.waitForExit()
        for line in ["GREETING=hello", "TERM=vt100", "LANG=C.UTF-8", "HOME=/nonexistent"] {
            #expect(terminal.screen.lines.contains(line))
        }
    }

    @Test func theExitStatusIsTold() throws {
        #expect(try shell("exit 64").waitForExit() == .exited(64))
        #expect(try shell("kill -TERM $$").waitForExit() == .signalled(SIGTERM))
    }

    @Test func signalsReachTheProgramWhateverTheTestThreadBlocks() throws {
        var blocked = sigset_t()
        var before = sigset_t()
        sigfillset(&blocked)
        pthread_sigmask(SIG_BLOCK, &blocked, &before)
        let terminal = try shell("trap 'echo stopped; exit 7' TERM; echo ready; while :; do read -r x; done")
        pthread_sigmask(SIG_SETMASK, &before, nil)
        try terminal.waitUntil(shows: "ready")
        terminal.kill(SIGTERM)
        #expect(try terminal.waitForExit() == .exited(7))
        #expect(terminal.screen.contains("stopped"))
    }

    @Test func nothingCatchesAKill() throws {
        let terminal = try shell("trap '' TERM; echo ready; while :; do read -r x; done")
        try terminal.waitUntil(shows: "ready")
        terminal.kill(SIGTERM)
        #expect(throws: HarnessFailure.self) { try terminal.waitForExit(timeout: .milliseconds(200)) }
        terminal.kill(SIGKILL)
        #expect(try terminal.waitForExit() == .signalled(SIGKILL))
    }

    @Test func keysAreReadAsAPersonPressesThem() throws {
        let terminal = try shell(Self.keys)
        try terminal.waitUntil(shows: "ready")
        try terminal.press("y", "down", "enter", "esc", "ctrl-u", "backspace", "alt-x", "f5")
        try terminal.type("é!")
        try terminal.paste("1\n2")
        try terminal.waitUntil(shows: "readyy^[[B^M^[^U^?^[x^[[15~M-CM-)!1^M2")
        #expect(throws: HarnessFailure.self) { try terminal.press("hyper-q") }
        #expect(throws: HarnessFailure.self) { try terminal.click(ScreenPosition(row: 0, column: 0)) }
    }

    @Test func modesChangeWhatIsSent() throws {
        let terminal = try shell("printf '\\033[?1h\\033[?2004h\\033[?1000;1006h';" + Self.keys)
        try terminal.waitUntil(shows: "ready")
        try terminal.press("up")
        try terminal.paste("a\nb")
        try terminal.click(ScreenPosition(row: 4, column: 9))
        try terminal.click(ScreenPosition(row: 0, column: 0), .wheelDown)
        try terminal.waitUntil(shows: "ready^[OA^[[200~a^Mb^[[201~^[[<0;10;5M^[[<0;10;5m^[[<65;1;1M")
    }

    @Test func oldMouseReports() throws {
        let terminal = try shell("printf '\\033[?1000h';" + Self.keys)
        try terminal.waitUntil(shows: "ready")
        try terminal.click(ScreenPosition(row: 0, column: 1))
        try terminal.waitUntil(shows: "ready^[[M \"!^[[M#\"!")
    }

    @Test func moreThanTheTerminalHoldsIsTyped() throws {
        let terminal = try shell("stty raw -echo; printf 'ready\\r\\n'; head -c 50000 | wc -c")
        try terminal.waitUntil(shows: "ready")
        try terminal.type(String(repeating: "x", count: 50000))
        try terminal.waitUntil(shows: "50000")
    }

    @Test func aResizeIsNoticed() throws {
        let terminal = try shell("trap 'stty size' WINCH; echo ready; while :; do read -r x; done")
        try terminal.waitUntil(shows: "ready")
        try terminal.resize(rows: 30, columns: 100)
        try terminal.waitUntil(shows: "30 100")
        #expect(terminal.screen.lines.count == 30)
    }

    @Test func theWholeOutputIsReadAfterTheEnd() throws {
        let terminal = try shell("i=0; while [ $i -lt 3000 ]; do i=$((i+1)); echo line $i; done; printf last")
        try terminal.waitForExit()
        #expect(terminal.output.count { $0 == UInt8(ascii: "\n") } == 3000)
        #expect(terminal.screen.lines.last == "last")
    }

    @Test func whatTheProgramLeftRunningDoesNotHoldUpTheEnd() throws {
        let terminal = try shell("trap '' HUP; sleep 3 & echo done")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(terminal.screen.contains("done"))
    }

    @Test func aWaitThatFailsShowsTheScreen() throws {
        let terminal = try shell("printf 'on the screen'; read -r x")
        let error = #expect(throws: HarnessFailure.self) {
            try terminal.waitUntil(shows: "elsewhere", timeout: .milliseconds(300))
        }
        let text = try #require(error).description
        for part in [
            "PseudoTerminalTests.swift:", "until the screen shows \"elsewhere\"", "│on the screen ", "row 0, column 13",
        ] {
            #expect(text.contains(part), "\(text)")
        }
    }

    @Test func aWaitOnAnEndedProgramFailsAtOnce() throws {
        let terminal = try shell("echo gone; exit 3")
        let started = ContinuousClock.now
        let error = #expect(throws: HarnessFailure.self) {
            try terminal.waitUntil(shows: "never", timeout: .seconds(60))
        }
        #expect(ContinuousClock.now - started < .seconds(30))
        #expect(error?.description.contains("the program has ended: exit status 3") == true)
        #expect(error?.description.contains("│gone ") == true)
    }

    @Test func textThatGoesAwayIsWaitedFor() throws {
        let terminal = try shell("printf busy; read -r x; printf '\\033[2J'; read -r x")
        try terminal.waitUntil(shows: "busy")
        try terminal.press("enter")
        try terminal.waitUntil(hides: "busy")
    }

    @Test func anUnknownSequenceFailsTheWait() throws {
        let terminal = try shell("printf 'before\\033[?4711hafter'; read -r x")
        let error = #expect(throws: HarnessFailure.self) { try terminal.waitUntil(shows: "after") }
        #expect(error?.description.contains("ESC [ ? 4 7 1 1 h") == true)
    }

    @Test func aProgramThatIsNotThereIsSaid() {
        let error = #expect(throws: HarnessFailure.self) { try PseudoTerminal("/no/such/program") }
        #expect(error?.description == "cannot start /no/such/program: No such file or directory")
    }

    @Test func aTerminalLetGoEndsItsProgram() throws {
        let folder = try TemporaryFolder()
        var terminal: PseudoTerminal? = try PseudoTerminal(
            "sh", ["-c", "trap '' HUP TERM INT; echo $$ > pid; echo ready; while :; do read -r x || :; done"],
            directory: folder.path)
        try terminal?.waitUntil(shows: "ready")
        let pid = try #require(pid_t(folder.read("pid").dropLast()))
        #expect(Glibc.kill(pid, 0) == 0)
        terminal = nil
        #expect(Glibc.kill(pid, 0) == -1)
    }
}
