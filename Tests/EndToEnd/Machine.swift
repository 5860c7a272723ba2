import Support

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A person's machine with the program on it: a home, a place for its state and one for temporary files, all fresh and
/// gone with the value. Commands run in `folder`, so that names of files in them are short.
struct Machine {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for name in ["home", "state", "tmp"] {
            try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: false)
        }
    }

    var environment: [String: String] {
        [
            "HOME": folder.path("home"), "XDG_STATE_HOME": folder.path("state"), "TMPDIR": folder.path("tmp"),
            "ADVOCACY_AUDIT_SHARE": RepositoryRoot.path,
        ]
    }

    /// Runs the program without a terminal, to its end.
    func run(_ arguments: String..., input: String = "") throws -> CommandResult { try run(arguments, input: input) }

    func run(_ arguments: [String], input: String = "") throws -> CommandResult {
        try CommandRunner.run(
            BuiltProgram.path(), arguments, input: input, environment: environment, directory: folder.path)
    }

    /// Runs it and returns what it printed. Throws with what it said if it did not end well.
    @discardableResult
    func output(_ arguments: String...) throws -> String { try output(arguments) }

    @discardableResult
    func output(_ arguments: [String]) throws -> String {
        let result = try run(arguments)
        guard result.status == .exited(0) else { throw Unexpected(arguments, result) }
        return result.output
    }

    /// What it printed, read as JSON.
    func json(_ arguments: String...) throws -> JSON { try JSON(parsing: output(arguments)) }

    /// Runs another program in the same place.
    func tool(_ name: String, _ arguments: [String], input: String = "") throws -> CommandResult {
        try CommandRunner.run(name, arguments, input: input, environment: environment, directory: folder.path)
    }

    /// Runs the program on a terminal of its own.
    func open(_ arguments: String..., rows: Int = 24, columns: Int = 80) throws -> PseudoTerminal {
        try PseudoTerminal(
            BuiltProgram.path(), arguments, environment: environment, directory: folder.path, rows: rows,
            columns: columns)
    }

    /// Opens the workstation on an audit, once its list of cases is shown.
    func workstation(
        on audit: String, reader: String = "lead", rows: Int = 24, columns: Int = 80
    ) throws
        -> PseudoTerminal
    {
        let terminal = try open("open", audit, "--reader", reader, rows: rows, columns: columns)
        try terminal.waitUntil(shows: "showing: all", "Esc back")
        return terminal
    }

    /// The permissions of a file in the folder, as `chmod` writes them.
    func mode(of name: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(name))
        return (attributes[.posixPermissions] as? Int ?? -1) & 0o777
    }

    /// How many bytes a file in the folder has.
    func size(of name: String) throws -> Int {
        try FileManager.default.attributesOfItem(atPath: folder.path(name))[.size] as? Int ?? 0
    }

    func copy(_ name: String, to other: String) throws {
        try FileManager.default.copyItem(atPath: folder.path(name), toPath: folder.path(other))
    }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: folder.path(name)) }
}

extension PseudoTerminal {
    /// Answers questions in turn, each once it is asked.
    func answer(_ questions: (asked: String, text: String)..., file: String = #fileID, line: Int = #line) throws {
        for (asked, text) in questions {
            try waitUntil(shows: asked, file: file, line: line)
            try type(text, file: file, line: line)
            try press("enter", file: file, line: line)
        }
    }
}

/// A command did not end as the test needs it to.
struct Unexpected: Error, CustomStringConvertible {
    let description: String

    init(_ arguments: [String], _ result: CommandResult) {
        description =
            "advocacy-audit \(arguments.joined(separator: " ")): \(result.status)\n\(result.error)\(result.output)"
    }

    init(_ description: String) { self.description = description }
}
