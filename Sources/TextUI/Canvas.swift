/// A screen in memory: a grid of cells that screens draw on and the terminal shows.
///
/// Everything is clipped to the grid; nothing that is drawn can fail. A canvas is kept from frame to frame
/// (`clear` and draw again), so that the indices of longer graphemes stay comparable between frames.
public struct Canvas: Sendable {
    public private(set) var width: Int
    public private(set) var height: Int
    /// Row by row, `width * height` of them.
    public internal(set) var cells: [Cell]
    /// Where the hardware cursor stands: on what has the focus. Screen readers and braille displays follow it.
    public var cursor: Position?
    public let encoding: TextEncoding
    public let glyphs: Glyphs

    private var graphemes: [String] = []
    private var graphemeIndices: [String: UInt32] = [:]
    /// Far more than any screen holds; beyond it the first scalar stands for the rest.
    private static let mostGraphemes = 1 << 16

    public struct Position: Sendable, Hashable {
        public var row: Int
        public var column: Int
        public init(row: Int, column: Int) {
            self.row = row
            self.column = column
        }
    }

    public init(width: Int, height: Int, encoding: TextEncoding = .unicode) {
        self.width = max(width, 0)
        self.height = max(height, 0)
        self.encoding = encoding
        glyphs = .for(encoding)
        cells = Array(repeating: .blank, count: self.width * self.height)
    }

    /// The whole grid.
    public var bounds: Rect { Rect(row: 0, column: 0, height: height, width: width) }

    /// Blank everywhere, no cursor.
    public mutating func clear() {
        cursor = nil
        cells.withUnsafeMutableBufferPointer { $0.update(repeating: .blank) }
    }

    /// A blank grid of another size.
    public mutating func resize(width: Int, height: Int) {
        self.width = max(width, 0)
        self.height = max(height, 0)
        cells = Array(repeating: .blank, count: self.width * self.height)
        cursor = nil
    }

    public subscript(row: Int, column: Int) -> Cell {
        guard contains(row, column) else { return .blank }
        return cells[row * width + column]
    }

    /// The text of a cell; empty for the right half of a wide character.
    public func text(of cell: Cell) -> String {
        if cell.isContinuation { return "" }
        if cell.code & Cell.longGrapheme != 0 {
            let index = Int(cell.code & ~Cell.longGrapheme)
            return graphemes.indices.contains(index) ? graphemes[index] : ""
        }
        return Unicode.Scalar(cell.code).map { String(Character($0)) } ?? ""
    }

    func contains(_ row: Int, _ column: Int) -> Bool {
        row >= 0 && row < height && column >= 0 && column < width
    }

    /// Sets one cell of a single column, and keeps no half of a wide character beside it.
    mutating func set(_ row: Int, _ column: Int, _ code: UInt32, _ role: Role) {
        let index = row * width + column
        if cells[index].isContinuation { cells[index - 1].code = 0x20 }
        if column + 1 < width, cells[index + 1].isContinuation {
            cells[index + 1].code = 0x20
            cells[index + 1].marks.remove(.continuation)
        }
        cells[index] = Cell(code: code, role: role)
    }

    /// Sets a character of two columns; both must be on the grid.
    mutating func setWide(_ row: Int, _ column: Int, _ code: UInt32, _ role: Role) {
        set(row, column, code, role)
        set(row, column + 1, 0, role)
        cells[row * width + column + 1].marks.insert(.continuation)
    }

    /// The code of a grapheme longer than a scalar, the same for the same text ever after; nil when there are too many.
    mutating func code(ofGrapheme text: String) -> UInt32? {
        if let index = graphemeIndices[text] { return index | Cell.longGrapheme }
        guard graphemes.count < Self.mostGraphemes else { return nil }
        let index = UInt32(graphemes.count)
        graphemes.append(text)
        graphemeIndices[text] = index
        return index | Cell.longGrapheme
    }

    /// The screen as text, a line for each row, blanks at the ends of lines left out. For tests and for printing.
    public func dump() -> String {
        var text = ""
        for row in 0..<height {
            var line = ""
            for cell in cells[row * width..<(row + 1) * width] { line += self.text(of: cell) }
            while line.utf8.last == 0x20 { line.unicodeScalars.removeLast() }
            text += line + "\n"
        }
        return text
    }
}
