import Glibc
import Terminal
import TextUI

extension FuzzTarget {
    /// Bytes from the keyboard or the terminal itself: every one is read, in no more events than there are bytes.
    ///
    /// FE and the byte after it stand for a key that ncurses knows, FD and the byte after it for a pause.
    static let keys = FuzzTarget("keys") { bytes in
        setlocale(LC_CTYPE, "C.UTF-8")
        let keyboard = Keyboard(bytes)
        var reader = KeyReader(keyboard)
        var events = 0
        repeat {
            while let event = reader.nextEvent() {
                events += 1
                if case .paste(let text) = event {
                    try hold(text.unicodeScalars.count <= bytes.count, "more was pasted than came")
                }
            }
        } while keyboard.goesOn()
        try hold(keyboard.isSpent, "the reader left something")
        try hold(events <= bytes.count, "\(events) events of \(bytes.count) bytes")
    }
}

private final class Keyboard: KeySource {
    private let bytes: [UInt8]
    private var at = 0
    /// Milliseconds until more comes.
    private var pause = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isSpent: Bool { at == bytes.count }

    func read() -> KeyRead {
        guard pause == 0, at < bytes.count else { return .nothing }
        let byte = bytes[at]
        at += 1
        guard byte == 0xFE || byte == 0xFD, at < bytes.count else { return .byte(byte) }
        let next = Int32(bytes[at])
        at += 1
        // The codes of ncurses, and those that the reader gives names of its own.
        if byte == 0xFE { return .code(next < 0xF0 ? 0x100 + next : 0x4000 + next - 0xF0) }
        pause = (Int(next) + 1) * 16
        return .nothing
    }

    func wait(_ microseconds: Int) -> Int? {
        guard at < bytes.count else { return nil }
        guard pause * 1000 <= microseconds else {
            // The time that passed is not waited for again.
            pause -= microseconds / 1000
            return nil
        }
        defer { pause = 0 }
        return pause * 1000
    }

    /// The time passes until more comes; false if nothing more does.
    func goesOn() -> Bool {
        pause = 0
        return at < bytes.count
    }
}
