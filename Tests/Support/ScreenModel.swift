/// One position on the screen.
struct ScreenCell: Sendable, Hashable {
    /// The character here; empty in the right half of a wide one.
    var text = " "
    var isWide = false
    var style = ScreenStyle()

    var isRightHalf: Bool { text.isEmpty }
}

/// A row and a column, both counted from 0 at the top left.
public struct ScreenPosition: Sendable, Hashable, CustomStringConvertible {
    public var row: Int
    public var column: Int

    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    public var description: String { "row \(row), column \(column)" }
}

/// What a terminal shows after the bytes it was fed.
///
/// A model of the VT100 and of what xterm, tmux, screen and the Linux console add to it, no larger than programs drawn
/// by ncurses need. It refuses what it does not know, so that a program that starts to send something else is noticed.
public struct ScreenModel: Sendable {
    public private(set) var rows: Int
    public private(set) var columns: Int
    public internal(set) var cursor = ScreenPosition(row: 0, column: 0)
    public internal(set) var title = ""
    public internal(set) var bells = 0
    /// The DEC private modes that are set: 1 application cursor keys, 7 wrapping, 25 cursor shown, 1000, 1002, 1003 and
    /// 1006 mouse, 1049 alternate screen, 2004 bracketed paste.
    public internal(set) var privateModes: Set<Int> = [7, 25]

    public var isCursorVisible: Bool { privateModes.contains(25) }
    public var isAlternateScreen: Bool { privateModes.contains(1049) }
    public var isBracketedPaste: Bool { privateModes.contains(2004) }
    public var reportsMouse: Bool { !privateModes.isDisjoint(with: [1000, 1002, 1003]) }
    public var usesApplicationCursorKeys: Bool { privateModes.contains(1) }

    let term: String
    var grid: [[ScreenCell]]
    /// What the alternate screen hides.
    var ordinaryScreen: [[ScreenCell]]?
    var ordinaryPen = Pen()
    var style = ScreenStyle()
    var drawsLines = [false, false]
    var selectedSet = 0
    /// The last column was written and the next character starts a new line (terminfo `xenl`).
    var wrapsNext = false
    var insertsCharacters = false
    var region: ClosedRange<Int>
    var tabStops: Set<Int>
    var lastScalar: Unicode.Scalar?
    var savedPen = Pen()
    var parser = SequenceParser()

    /// Where and how the next character is drawn, as "save cursor" keeps it.
    struct Pen: Sendable {
        var cursor = ScreenPosition(row: 0, column: 0)
        var style = ScreenStyle()
        var drawsLines = [false, false]
        var selectedSet = 0
    }

    public init(rows: Int = 24, columns: Int = 80, term: String = "xterm-256color") {
        self.rows = rows
        self.columns = columns
        self.term = term
        grid = Self.blank(rows, columns)
        region = 0...rows - 1
        tabStops = Set(stride(from: 0, to: columns, by: 8))
    }

    static func blank(_ rows: Int, _ columns: Int) -> [[ScreenCell]] {
        Array(repeating: Array(repeating: ScreenCell(), count: columns), count: rows)
    }

    /// What the terminal would show after these bytes. A sequence may be cut anywhere: the rest comes in the next call.
    public mutating func feed(_ bytes: some Sequence<UInt8>) throws(UnknownSequence) {
        for byte in bytes {
            if let action = try parser.take(byte) { try perform(action) }
        }
    }

    /// Gives the screen another size. What is at the top left stays, as on most terminals; the program draws the rest.
    public mutating func resize(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        grid = Self.fit(grid, rows, columns)
        ordinaryScreen = ordinaryScreen.map { Self.fit($0, rows, columns) }
        region = 0...rows - 1
        tabStops = Set(stride(from: 0, to: columns, by: 8))
        move(toRow: cursor.row, column: cursor.column)
    }

    private static func fit(_ old: [[ScreenCell]], _ rows: Int, _ columns: Int) -> [[ScreenCell]] {
        var new = blank(rows, columns)
        for row in 0..<min(rows, old.count) {
            let kept = min(columns, old[row].count)
            new[row].replaceSubrange(0..<kept, with: old[row][..<kept])
            mend(&new[row])
        }
        return new
    }

    // MARK: What is seen

    /// A line without the blanks at its end.
    public func line(_ row: Int) -> String {
        var text = ""
        var end = 0
        for cell in grid[row] where !cell.isRightHalf {
            text += cell.text
            if cell.text != " " { end = text.utf8.count }
        }
        return String(Substring(text.utf8.prefix(end)))
    }

    public var lines: [String] { (0..<rows).map(line) }

    /// The whole screen: the lines, without the blanks at their ends, joined by newlines.
    public var text: String { lines.joined(separator: "\n") }

    /// Whether the text stands on the screen, within a line or, where it holds newlines, across the ends of lines.
    public func contains(_ sought: String) -> Bool { text.contains(sought) }

    /// Where the text begins for the first time, from the top; nil when no line holds it.
    public func position(of sought: String) -> ScreenPosition? {
        for row in 0..<rows {
            let cells = grid[row]
            for column in 0..<columns where !cells[column].isRightHalf {
                if cells[column...].lazy.map(\.text).joined().starts(with: sought) {
                    return ScreenPosition(row: row, column: column)
                }
            }
        }
        return nil
    }

    public func style(at position: ScreenPosition) -> ScreenStyle { grid[position.row][position.column].style }

    /// The style of the first character of the text where it stands first; nil when no line holds it.
    public func style(of sought: String) -> ScreenStyle? { position(of: sought).map(style(at:)) }
}

extension ScreenModel: CustomStringConvertible {
    /// The screen in a frame, for a person who reads a failure.
    public var description: String {
        let rule = String(repeating: "─", count: columns)
        let body = grid.map { "│" + $0.map(\.text).joined() + "│" }.joined(separator: "\n")
        return "┌\(rule)┐\n\(body)\n└\(rule)┘\ncursor at \(cursor)\(isCursorVisible ? "" : ", hidden")"
    }
}
