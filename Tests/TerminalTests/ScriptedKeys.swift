@testable import Terminal

/// Keys as a test has them come: pieces of bytes and codes, each after a wait of so many milliseconds.
final class ScriptedKeys: KeySource {
    struct Piece {
        let wait: Int
        let reads: [KeyRead]
    }

    private var pieces: [Piece]
    private var ready: [KeyRead] = []
    private var at = 0

    init(_ pieces: [Piece]) {
        self.pieces = pieces
        while let first = self.pieces.first, first.wait == 0 {
            ready += first.reads
            self.pieces.removeFirst()
        }
    }

    func read() -> KeyRead {
        guard at < ready.count else { return .nothing }
        defer { at += 1 }
        return ready[at]
    }

    func wait(_ microseconds: Int) -> Int? {
        guard let next = pieces.first, next.wait * 1000 <= microseconds else {
            // The time that passed is not waited for again.
            if let next = pieces.first {
                pieces[0] = Piece(wait: max(0, next.wait - microseconds / 1000), reads: next.reads)
            }
            return nil
        }
        pieces.removeFirst()
        ready += next.reads
        return next.wait * 1000
    }

    /// What is still to come, however long it takes.
    func lets() -> Bool {
        guard !pieces.isEmpty else { return false }
        ready += pieces.removeFirst().reads
        return true
    }
}

extension ScriptedKeys.Piece {
    static func now(_ text: String) -> Self { after(0, text) }
    static func after(_ milliseconds: Int, _ text: String) -> Self { bytes(Array(text.utf8), after: milliseconds) }
    static func bytes(_ bytes: [UInt8], after milliseconds: Int = 0) -> Self {
        Self(wait: milliseconds, reads: bytes.map { .byte($0) })
    }
    static func code(_ code: Int32, after milliseconds: Int = 0) -> Self {
        Self(wait: milliseconds, reads: [.code(code)])
    }
}
