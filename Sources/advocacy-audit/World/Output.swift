import Audit
import Glibc
import JSON

/// Standard output and standard error.
enum Output {
    /// Writes text and a line end. Status 74 if standard output does not take it (a full disk; not a closed pipe, which
    /// ends the program by its signal).
    static func line(_ text: String) throws(Failure) {
        try write(text + "\n")
    }

    static func json(_ value: JSONValue) throws(Failure) {
        try line(value.indented)
    }

    static func write(_ text: String) throws(Failure) {
        guard put(text, to: STDOUT_FILENO) else {
            throw Failure(
                .inputOutput, "standard output: \(String(cString: strerror(errno))); what was printed is not whole")
        }
    }

    /// A line on standard error, each line of it with the program's name before the first.
    static func error(_ text: String) {
        _ = put("advocacy-audit: \(text)\n", to: STDERR_FILENO)
    }

    /// Text on standard error as it is, for progress that is overwritten.
    static func progress(_ text: String) {
        _ = put(text, to: STDERR_FILENO)
    }

    private static func put(_ text: String, to descriptor: Int32) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var done = 0
            while done < bytes.count {
                let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
                if count < 0 {
                    if errno == EINTR || errno == EAGAIN { continue }
                    return false
                }
                done += count
            }
            return true
        }
    }
}
