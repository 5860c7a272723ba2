import CNcurses
import CTerminal

/// What has come from the keyboard.
package enum KeyRead: Equatable {
    case nothing
    case byte(UInt8)
    /// A key of which ncurses knows the sequence, or one of `KeyReader`'s own.
    case code(Int32)
}

/// Where a reader of keys gets them from: ncurses, or a script in tests.
package protocol KeySource {
    /// What has come already.
    mutating func read() -> KeyRead
    /// Waits until there is more, and returns how long that took; nil where nothing came in time. In microseconds.
    mutating func wait(_ microseconds: Int) -> Int?
}

/// ncurses, reading the terminal on `input`.
struct CursesKeys: KeySource {
    let input: Int32

    func read() -> KeyRead {
        let value = cn_read()
        guard value >= 0 else { return .nothing }
        return UInt8(exactly: value).map { .byte($0) } ?? .code(value)
    }

    func wait(_ microseconds: Int) -> Int? {
        let passed = cterminal_wait_for_input(input, Int(microseconds))
        return passed < 0 ? nil : passed
    }
}
