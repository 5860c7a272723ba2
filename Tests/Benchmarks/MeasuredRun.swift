import CSupport
import Glibc
import Support

/// A program run to its end: how long it took as a whole process, and the most memory it held.
struct MeasuredRun {
    let seconds: Double
    /// Peak resident memory in bytes, as the kernel counts it for the program alone.
    let memory: Int

    static let helperArgument = "--measure"

    /// Runs a program, its output thrown away.
    ///
    /// A process inherits the peak of the one that starts it, so a fresh copy of this program does, which holds little:
    /// what is below some 10 MB cannot be told.
    init(_ program: String, _ arguments: [String], environment: [String: String] = [:], directory: String? = nil) throws
    {
        let result = try CommandRunner.run(
            "/proc/\(getpid())/exe", [Self.helperArgument, program] + arguments, environment: environment,
            directory: directory, timeLimit: .seconds(600))
        let numbers = result.output.split { $0 == " " || $0 == "\n" }.compactMap { Int($0) }
        guard result.status == .exited(0), numbers.count == 2 else {
            throw BenchmarkFailure(
                "\(([program] + arguments).joined(separator: " ")): \(result.status)\n\(result.error)")
        }
        seconds = Double(numbers[0]) / 1e9
        memory = numbers[1] * 1024
    }

    /// The helper's whole life: starts the program, waits for it, prints nanoseconds and kibibytes. Returns its status.
    static func helper(_ command: [String]) -> Int32 {
        guard let program = command.first else { return 64 }
        let null = open("/dev/null", O_RDWR | O_CLOEXEC)
        guard null >= 0 else { return 74 }
        var pid: pid_t = 0
        let start = Clock.now
        let failed = CStrings.with(command) { arguments in
            support_spawn(
                &pid, program, arguments, environ, nil,
                support_streams(terminal: nil, input: null, output: null, error: STDERR_FILENO))
        }
        guard failed == 0 else {
            Say.error("\(program): \(String(cString: strerror(failed)))")
            return 74
        }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(pid, &status, 0, &usage) < 0 {
            guard errno == EINTR else { return 74 }
        }
        let end = Clock.now
        Say.line("\(end - start) \(usage.ru_maxrss)")
        // The low seven bits say which signal ended it, the next eight its exit status.
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }
}

enum Clock {
    /// Nanoseconds of a clock that nobody sets.
    static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }

    /// Seconds that `body` takes.
    static func seconds(_ body: () throws -> Void) rethrows -> Double {
        let start = now
        try body()
        return Double(now - start) / 1e9
    }
}

enum CStrings {
    /// Hands over strings as C wants them, with a null pointer at the end.
    static func with<Result>(
        _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        var copies = strings.map { strdup($0) } + [nil]
        defer { for copy in copies { free(copy) } }
        return body(&copies)
    }
}
