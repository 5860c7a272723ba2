import CSupport
import Glibc
import Support

/// A program on a terminal of 80 by 24, and when it wrote how much. Nothing is drawn here, so that nothing but the
/// program is measured.
final class TimedTerminal {
    /// What came before the terminal fell silent.
    struct Burst {
        /// Seconds from the cause to the first and to the last byte; nil where nothing came.
        var first: Double?
        var last: Double?
        var bytes = 0
    }

    private let master: Int32
    private let pid: pid_t
    private let started: Int
    private var hasEnded = false

    init(_ command: [String], environment: [String: String], directory: String) throws {
        var path = [CChar](repeating: 0, count: 64)
        let master = support_open_terminal(24, 80, &path, path.count)
        guard master >= 0 else { throw BenchmarkFailure("no terminal: \(String(cString: strerror(-master)))") }
        let environment = TestEnvironment.with(environment).merging(["TERM": "xterm-256color"]) { $1 }
            .map { "\($0.key)=\($0.value)" }
        var pid: pid_t = 0
        started = Clock.now
        let failed = CStrings.with(command) { arguments in
            CStrings.with(environment) { environment in
                path.withUnsafeBufferPointer { path in
                    support_spawn(
                        &pid, command[0], arguments, environment, directory,
                        support_streams(terminal: path.baseAddress, input: -1, output: -1, error: -1))
                }
            }
        }
        guard failed == 0 else {
            close(master)
            throw BenchmarkFailure("\(command[0]): \(String(cString: strerror(failed)))")
        }
        self.master = master
        self.pid = pid
    }

    deinit {
        if !hasEnded {
            kill(pid, SIGKILL)
            waitpid(pid, nil, 0)
        }
        close(master)
    }

    /// What it writes from its start until it has been silent for so long; `patience` is how long it may take to begin.
    func start(silence: Int = 200, patience: Int = 2000) throws -> Burst {
        try burst(since: started, silence, patience: patience)
    }

    /// Presses keys at once and takes in what they cause.
    func press(_ keys: String, silence: Int) throws -> Burst {
        let bytes = Array(keys.utf8)
        let since = Clock.now
        guard write(master, bytes, bytes.count) == bytes.count else { throw BenchmarkFailure("a key was not taken") }
        return try burst(since: since, silence, patience: 500)
    }

    /// Presses keys that end it and waits for its end.
    func end(_ keys: String) throws {
        _ = try press(keys, silence: 50)
        while waitpid(pid, nil, WNOHANG) == 0 { _ = try burst(since: Clock.now, 10) }
        hasEnded = true
    }

    /// Peak resident memory in bytes.
    var memory: Int? {
        guard let file = fopen("/proc/\(pid)/status", "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, Int32(line.count), file) != nil {
            let words = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
                .split { $0 == "\t" || $0 == " " }
            if words.first == "VmHWM:", words.count > 1 { return Int(words[1]).map { $0 * 1024 } }
        }
        return nil
    }

    private func burst(since: Int, _ silence: Int, patience: Int = 2000) throws -> Burst {
        var burst = Burst()
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        // Before the first byte it may think for longer.
        while true {
            var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
            guard poll(&watched, 1, Int32(burst.bytes == 0 ? max(silence, patience) : silence)) > 0 else {
                return burst
            }
            let count = read(master, &buffer, buffer.count)
            let now = Double(Clock.now - since) / 1e9
            guard count > 0 else { return burst }
            burst.first = burst.first ?? now
            burst.last = now
            burst.bytes += count
        }
    }
}
