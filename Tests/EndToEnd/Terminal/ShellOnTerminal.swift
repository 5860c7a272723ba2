import Support

/// A shell with job control on a terminal, from which the program is started as a person starts it.
struct ShellOnTerminal {
    let terminal: PseudoTerminal
    private let machine: Machine
    private static let prompt = "ready>"

    init(_ machine: Machine) throws {
        self.machine = machine
        let environment = machine.environment.merging(["PS1": Self.prompt + " ", "ENV": ""]) { $1 }
        terminal = try PseudoTerminal(
            "sh", ["-i"], environment: environment, directory: machine.folder.path, rows: 24, columns: 80)
        try waitForPrompt()
    }

    /// Types a command of the program. Its own text must not hold what is then waited for.
    func start(_ arguments: String) throws {
        try terminal.type("'\(BuiltProgram.path())' \(arguments)\r")
    }

    /// Waits until the shell has the terminal and asks for a command.
    func waitForPrompt() throws {
        try terminal.waitUntil("for the shell's prompt") { screen in
            !screen.isAlternateScreen && screen.line(screen.cursor.row) == Self.prompt
        }
    }

    /// Types a command at the prompt and returns what it printed.
    func ask(_ command: String) throws -> String {
        try machine.folder.write("", to: "answer")
        try terminal.type("{ \(command); } >answer; echo 'an'swered\r")
        try terminal.waitUntil(shows: "answered")
        try terminal.type("clear\r")
        try terminal.waitUntil(hides: "answered")
        try waitForPrompt()
        return try machine.folder.read("answer")
    }

    /// What `stty` says of the terminal, word by word: `icanon` where lines are edited, `-icanon` where they are not.
    func modes() throws -> Set<String> {
        Set(try ask("stty -a").split { $0.isWhitespace || $0 == ";" }.map(String.init))
    }
}
