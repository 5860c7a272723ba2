/// What was cut from a field, the last first in reach, as in readline: cuts in a row are one piece.
struct CutRing: Sendable, Hashable {
    private var pieces: [String] = []
    /// The next cut joins the last piece.
    private var isCutting = false
    /// Where the last piece was put back, while nothing else happened since.
    private(set) var lastPut: Range<Int>?

    private static let most = 10

    /// What `Ctrl-Y` puts back; empty before the first cut.
    var last: String { pieces.last ?? "" }

    /// Keeps what was cut; `before` says that it stood before the cursor.
    mutating func keep(_ text: String, before: Bool) {
        if isCutting, let last = pieces.popLast() {
            pieces.append(before ? text + last : last + text)
        } else {
            pieces.append(text)
            if pieces.count > Self.most { pieces.removeFirst() }
        }
        isCutting = true
        lastPut = nil
    }

    mutating func put(_ range: Range<Int>) {
        isCutting = false
        lastPut = range
    }

    /// The piece cut before the one that was put back last; round the end.
    mutating func turned() -> String {
        if let last = pieces.popLast() { pieces.insert(last, at: 0) }
        return last
    }

    /// Something else was done: cuts begin a new piece, and nothing put back can be exchanged.
    mutating func rest() {
        isCutting = false
        lastPut = nil
    }
}
