import Glibc
import Support

/// The program that is measured: the release build, not the one that tests run.
enum Program {
    static func path() throws -> String {
        if let named = getenv("ADVOCACY_AUDIT_PROGRAM"), named.pointee != 0 { return String(cString: named) }
        let path = RepositoryRoot.path(".build/release/advocacy-audit")
        guard access(path, X_OK) == 0 else {
            throw BenchmarkFailure("there is no program at \(path); make build makes it")
        }
        return path
    }

    /// Bytes of its file.
    static func size() throws -> Int {
        var status = stat()
        let path = try path()
        guard stat(path, &status) == 0 else { throw BenchmarkFailure("\(path): \(String(cString: strerror(errno)))") }
        return Int(status.st_size)
    }

    /// A home and a state of its own, so that nothing of the person's is read or written.
    static func environment(in folder: TemporaryFolder) -> [String: String] {
        ["HOME": folder.path, "XDG_STATE_HOME": folder.path("state"), "TMPDIR": folder.path]
    }

    /// Runs a command and throws with what it said if it fails.
    @discardableResult
    static func run(_ arguments: [String], in folder: TemporaryFolder) throws -> String {
        let result = try CommandRunner.run(
            path(), arguments, environment: environment(in: folder), directory: folder.path)
        guard result.status == .exited(0) else {
            throw BenchmarkFailure("\(arguments.joined(separator: " ")): \(result.status)\n\(result.error)")
        }
        return result.output
    }

    /// Whether a program of that name is on the PATH.
    static func isInstalled(_ name: String) throws -> Bool {
        try CommandRunner.run("sh", ["-c", "command -v \"$0\"", name]).status == .exited(0)
    }
}

struct BenchmarkFailure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
