import Audit
import Glibc
import JSON
import TextUI

/// Standard output and standard error: the one place that writes to them beside the terminal's own screen. Every text
/// passes `ShownText` here, whatever file, argument or environment it came from.
package enum Output {
    /// Writes text and a line end. Status 74 if standard output does not take it (a full disk; not a closed pipe, which
    /// ends the program by its signal).
    package static func line(_ text: String) throws(Failure) {
        try write(text + "\n")
    }

    package static func write(_ text: String) throws(Failure) {
        try put(ShownText.lines(text))
    }

    /// JSON over several lines, with what a terminal might obey as escapes: the same value.
    static func json(_ value: JSONValue) throws(Failure) {
        try put(value.indented + "\n")
    }

    /// A line of JSON that is kept as it is, byte for byte, where it goes to a file or a program. A terminal gets what it
    /// might obey as escapes.
    static func record(_ json: String) throws(Failure) {
        try put((isatty(STDOUT_FILENO) == 1 ? JSONEscapes.visible(json) : json) + "\n")
    }

    /// Text on standard error, with the program's name before the first line.
    static func error(_ text: String) {
        _ = put(ShownText.lines("advocacy-audit: \(text)\n"), to: STDERR_FILENO)
    }

    /// Something to know on standard error, a line each.
    static func warnings(_ texts: [String]) {
        for text in texts { error("warning: \(text)") }
    }

    /// What the parser of arguments says: help and version on standard output, what is wrong on standard error.
    package static func usage(_ text: String, isError: Bool) {
        _ = put(ShownText.lines(text + "\n"), to: isError ? STDERR_FILENO : STDOUT_FILENO)
    }

    /// Writes over the line of progress on standard error; nil wipes it.
    static func progress(_ text: String?) {
        _ = put("\r\(text.map(ShownText.lines) ?? "")\u{1B}[K", to: STDERR_FILENO)
    }

    private static func put(_ text: String) throws(Failure) {
        guard put(text, to: STDOUT_FILENO) else {
            throw Failure(.cutShort(errno), "standard output")
        }
    }

    private static func put(_ text: String, to descriptor: Int32) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var done = 0
            while done < bytes.count {
                let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
                if count < 0 {
                    guard errno == EINTR || errno == EAGAIN else { return false }
                    // One that does not let a writer wait is waited for here.
                    var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                    if errno == EAGAIN { poll(&ready, 1, -1) }
                    continue
                }
                done += count
            }
            return true
        }
    }
}
