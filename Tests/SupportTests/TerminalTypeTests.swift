import Support
import Testing

/// The model and the keys held to the system's own terminfo descriptions.
@Suite struct TerminalTypeTests {
    static let terms = ["xterm-256color", "tmux-256color", "screen", "linux", "vt100"]

    /// Everything ncurses may send, with parameters where it takes some.
    static let capabilities = [
        "bel", "blink", "bold", "cbt", "civis", "clear", "cnorm", "cr", "csr 1 5", "cub 2", "cub1", "cud 2", "cud1",
        "cuf 2", "cuf1",
        "cup 3 4", "cuu 2", "cuu1", "cvvis", "dch 2", "dch1", "dim", "dl 2", "dl1", "ech 3", "ed", "el", "el1", "enacs",
        "flash",
        "home", "hpa 5", "ht", "hts", "ich 2", "ich1", "il 2", "il1", "ind", "indn 2", "initc 1 500 500 500", "invis",
        "nel", "oc",
        "op", "rc", "rep 97 4", "rev", "ri", "rin 2", "ritm", "rmacs", "rmam", "rmcup", "rmir", "rmkx", "rmm", "rmso",
        "rmul", "sc",
        "setab 3", "setaf 5", "sgr 1 1 1 1 1 1 0 0 1", "sgr0", "sitm", "smacs", "smam", "smcup", "smir", "smkx", "smm",
        "smso",
        "smul", "tbc", "vpa 3",
    ]

    @Test(arguments: terms) func theModelKnowsWhatTerminfoHolds(_ term: String) throws {
        let held = try CommandRunner.run(
            "sh", ["-c", "while read -r capability; do tput -T \"$0\" $capability; done 2>/dev/null", term],
            input: Self.capabilities.joined(separator: "\n") + "\n")
        #expect(held.outputBytes.count > 140)
        var screen = ScreenModel(term: term)
        try screen.feed("a".utf8)
        try screen.feed(held.outputBytes)
    }

    @Test(arguments: terms) func keysAreThoseOfTerminfo(_ term: String) throws {
        var names = [
            "kcuu1": "up", "kcud1": "down", "kcuf1": "right", "kcub1": "left", "khome": "home", "kend": "end",
            "kpp": "pageup",
            "knp": "pagedown", "kich1": "insert", "kdch1": "delete", "kbs": "backspace", "kcbt": "shift-tab",
            "kf1": "f1", "kf4": "f4",
            "kf5": "f5", "kf6": "f6", "kf12": "f12",
        ]
        // The VT100's upper function keys are on its keypad; the harness does not offer them.
        if term == "vt100" { names = names.filter { !["f5", "f6"].contains($0.value) } }
        var expected: [(key: String, bytes: [UInt8])] = []
        for (capability, key) in names {
            let bytes = try CommandRunner.run("tput", ["-T", term, capability]).outputBytes
            if !bytes.isEmpty { expected.append((key, bytes)) }
        }
        #expect(expected.count == (term == "vt100" ? 7 : 17))

        // `smkx` is what makes the arrows of xterm, tmux and the VT100 send what terminfo says.
        let count = expected.map(\.bytes.count).reduce(0, +)
        let folder = try TemporaryFolder()
        let terminal = try PseudoTerminal(
            "sh", ["-c", "stty raw -echo; tput smkx; printf ready; head -c \(count) > keys; printf done"],
            directory: folder.path,
            term: term)
        try terminal.waitUntil(shows: "ready")
        for (key, _) in expected { try terminal.press(key) }
        try terminal.waitUntil(shows: "done")
        #expect(try Array(folder.read("keys").utf8) == expected.flatMap(\.bytes))
    }
}
