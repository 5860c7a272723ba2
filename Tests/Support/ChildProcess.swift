import CSupport
import Glibc

/// How a program ended.
public enum ExitStatus: Sendable, Hashable, CustomStringConvertible {
    case exited(Int32)
    case signalled(Int32)

    public var description: String {
        switch self {
        case .exited(let status): "exit status \(status)"
        case .signalled(let signal): "signal \(signal) (\(String(cString: strsignal(signal))))"
        }
    }
}

/// A started program, the leader of its own session. It does not outlive its owner.
final class ChildProcess {
    private let pid: pid_t
    /// Set once `hasEnded()` has seen the end.
    private(set) var status: ExitStatus?

    /// - Parameters:
    ///   - program: a path, or a name looked up on PATH.
    ///   - environment: see `TestEnvironment`.
    init(
        _ program: String, _ arguments: [String], environment: [String: String], directory: String?,
        streams: support_streams
    ) throws(HarnessFailure) {
        let environment = environment.map { "\($0.key)=\($0.value)" }.sorted()
        var pid: pid_t = 0
        let failed = Self.withCStrings([program] + arguments) { arguments in
            Self.withCStrings(environment) { environment in
                support_spawn(&pid, program, arguments, environment, directory, streams)
            }
        }
        guard failed == 0 else { throw HarnessFailure("cannot start \(program)", errno: failed) }
        self.pid = pid
    }

    deinit {
        guard status == nil else { return }
        Glibc.kill(-pid, SIGKILL)
        waitpid(pid, nil, 0)
    }

    func hasEnded() throws(HarnessFailure) -> Bool {
        if status != nil { return true }
        var value: Int32 = 0
        switch support_reap(pid, &value) {
        case SUPPORT_EXITED: status = .exited(value)
        case SUPPORT_SIGNALLED: status = .signalled(value)
        case SUPPORT_RUNNING: return false
        default: throw HarnessFailure("cannot wait for process \(pid)", errno: value)
        }
        return true
    }

    /// Sends a signal to the program, or to it and all that it started. One that has ended gets none.
    func send(_ signal: Int32, toGroup: Bool = false) {
        if status == nil { Glibc.kill(toGroup ? -pid : pid, signal) }
    }

    private static func withCStrings<Result>(
        _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        var copies = strings.map { strdup($0) } + [nil]
        defer { for copy in copies { free(copy) } }
        return body(&copies)
    }
}
