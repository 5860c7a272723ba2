/// The DEC special graphics set: what the ASCII characters `+` to `~` stand for while it is selected.
/// Source: xterm's "Control Sequences", and the `acsc` strings of ncurses for the arrows and the block.
enum LineDrawing {
    static func character(for scalar: Unicode.Scalar) -> Unicode.Scalar { characters[scalar] ?? scalar }

    private static let characters: [Unicode.Scalar: Unicode.Scalar] = {
        let from = "+,-.0`abcdefghijklmnopqrstuvwxyz{|}~_"
        let to = "→←↑↓█◆▒␉␌␍␊°±␤␋┘┐┌└┼⎺⎻─⎼⎽├┤┴┬│≤≥π≠£·\u{A0}"
        return Dictionary(zip(from.unicodeScalars, to.unicodeScalars)) { first, _ in first }
    }()
}
