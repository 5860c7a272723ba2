import Support

/// SQLite from outside the program, as somebody would use it who wants the record to say something else.
enum SQLite {
    /// `sqlite3`, or else Python's module of that name.
    private static let shell = """
        if command -v sqlite3 >/dev/null; then exec sqlite3 -bail "$0" "$1"; fi
        exec python3 -c 'import sqlite3, sys; sqlite3.connect(sys.argv[1]).executescript(sys.argv[2])' "$0" "$1"
        """

    /// Whether the machine has either.
    static let isThere = (try? run("SELECT 1", on: ":memory:")) != nil

    /// Throws with what SQLite said if it refuses.
    static func run(_ sql: String, on file: String, directory: String? = nil) throws {
        let result = try CommandRunner.run("sh", ["-c", shell, file, sql], directory: directory)
        guard result.status == .exited(0) else { throw Unexpected("sqlite: \(result.error)") }
    }
}
