import CSupport
import Glibc

/// What a program without a terminal wrote, and how it ended.
public struct CommandResult: Sendable {
    public let status: ExitStatus
    public let outputBytes: [UInt8]
    public let errorBytes: [UInt8]

    public var output: String { String(decoding: outputBytes, as: UTF8.self) }
    public var error: String { String(decoding: errorBytes, as: UTF8.self) }
}

/// Runs programs without a terminal.
public enum CommandRunner {
    /// Runs a program to its end.
    /// - Parameters:
    ///   - program: a path, or a name looked up on PATH.
    ///   - input: what it finds on standard input.
    ///   - environment: on top of `TestEnvironment`'s standard one.
    /// - Throws: when it cannot be started, or has not ended within the limit: it is then killed with all it started.
    public static func run(
        _ program: String, _ arguments: [String] = [], input: String = "", environment: [String: String] = [:],
        directory: String? = nil, timeLimit: Duration = .seconds(120)
    ) throws -> CommandResult {
        let inputFile = Array(input.utf8).withUnsafeBytes { support_open_bytes($0.baseAddress, $0.count) }
        guard inputFile >= 0 else { throw HarnessFailure("cannot hold standard input", errno: -inputFile) }
        defer { close(inputFile) }
        let output = try CapturedStream()
        let error = try CapturedStream()
        let child = try ChildProcess(
            program, arguments, environment: TestEnvironment.with(environment), directory: directory,
            streams: support_streams(
                terminal: nil, input: inputFile, output: output.writeEnd, error: error.writeEnd))
        output.closeWriteEnd()
        error.closeWriteEnd()

        let deadline = ContinuousClock.now + timeLimit
        while true {
            let hasEnded = try child.hasEnded()
            // Asked before this read, so what the program wrote before it ended is in it.
            try output.readWhatThereIs()
            try error.readWhatThereIs()
            if hasEnded, let status = child.status {
                return CommandResult(status: status, outputBytes: output.bytes, errorBytes: error.bytes)
            }
            guard ContinuousClock.now < deadline else {
                child.send(SIGKILL, toGroup: true)
                let command = ([program] + arguments).joined(separator: " ")
                let written = String(decoding: output.bytes + error.bytes, as: UTF8.self)
                throw HarnessFailure("not ended after \(timeLimit): \(command)\n\(written)")
            }
            var watched = [output.watched, error.watched]
            poll(&watched, 2, 10)
        }
    }
}

/// A pipe of which the program holds the end written to.
private final class CapturedStream {
    private(set) var writeEnd: Int32 = -1
    private(set) var bytes: [UInt8] = []
    private var readEnd: Int32 = -1
    private var isOpen = true

    init() throws {
        let failed = support_open_pipe(&readEnd, &writeEnd)
        guard failed == 0 else { throw HarnessFailure("cannot open a pipe", errno: failed) }
    }

    deinit {
        closeWriteEnd()
        close(readEnd)
    }

    func closeWriteEnd() {
        if writeEnd >= 0 { close(writeEnd) }
        writeEnd = -1
    }

    /// A negative descriptor is passed over by `poll`.
    var watched: pollfd { pollfd(fd: isOpen ? readEnd : -1, events: Int16(POLLIN), revents: 0) }

    func readWhatThereIs() throws {
        if isOpen { isOpen = try readAvailable(readEnd) { bytes += $0 } }
    }
}
