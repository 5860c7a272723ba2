import Glibc

/// The lines of standard input, typed or from a file. Of a line longer than any text that is taken only so much is kept as
/// shows that it is too long. What is no UTF-8 reads as U+FFFD.
struct TypedLines {
    static let longest = 1 << 20

    private var block: [UInt8] = []
    private var at = 0

    /// Without its line end; nil behind the last, and where the terminal is gone.
    mutating func next() -> String? {
        var line: [UInt8] = []
        var hasBegun = false
        while at < block.count || fill() {
            let end = block[at...].firstIndex(of: 0x0a)
            let part = block[at..<(end ?? block.count)]
            line += part.prefix(max(0, Self.longest - line.count))
            at = end.map { $0 + 1 } ?? block.count
            hasBegun = true
            guard end == nil else { break }
        }
        guard hasBegun else { return nil }
        if line.last == 0x0d { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
    }

    /// Reads on; false at the end.
    private mutating func fill() -> Bool {
        block = [UInt8](repeating: 0, count: 1 << 16)
        at = 0
        var count = 0
        repeat {
            count = block.withUnsafeMutableBytes { Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count) }
        } while count < 0 && errno == EINTR
        block.removeLast(block.count - max(0, count))
        return count > 0
    }
}
