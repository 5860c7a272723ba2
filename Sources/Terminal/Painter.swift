import CNcurses
import CTerminal
import Glibc
import TextUI

/// Hands ncurses the cells that differ from what it was last given.
struct Painter {
    private var shown: [Cell] = []
    private var width = 0
    private let palette: Palette
    private var wide: [wchar_t] = []

    init(palette: Palette) {
        self.palette = palette
    }

    /// Everything is drawn again by the next `paint`.
    mutating func forget() {
        shown = []
    }

    /// `width` and `height` of the canvas and of ncurses' screen may differ for a moment; ncurses ignores what
    /// is outside its own.
    mutating func paint(_ canvas: Canvas) {
        let isWhole = shown.count != canvas.cells.count || width != canvas.width
        if isWhole { cn_erase() }
        width = canvas.width
        for row in 0..<canvas.height where isWhole || hasChanged(row, of: canvas) {
            let line = row * width
            var column = 0
            while column < width {
                let cell = canvas.cells[line + column]
                // A wide character and its right half change together.
                let columns = column + 1 < width && canvas.cells[line + column + 1].isContinuation ? 2 : 1
                let isSame =
                    !isWhole
                    && (0..<columns).allSatisfy { shown[line + column + $0] == canvas.cells[line + column + $0] }
                if !isSame { draw(cell, of: canvas, row: Int32(row), column: Int32(column), columns: columns) }
                column += columns
            }
        }
        shown = canvas.cells
        if let cursor = canvas.cursor {
            cn_move(Int32(cursor.row), Int32(cursor.column))
        } else {
            cn_move(Int32(canvas.height - 1), 0)
        }
        cn_stage()
        doupdate()
    }

    /// Compares a row as plain memory: most keys change few.
    private func hasChanged(_ row: Int, of canvas: Canvas) -> Bool {
        shown.withUnsafeBytes { old in
            canvas.cells.withUnsafeBytes { new in
                guard let old = old.baseAddress, let new = new.baseAddress else { return true }
                let length = width * MemoryLayout<Cell>.stride
                return memcmp(old + row * length, new + row * length, length) != 0
            }
        }
    }

    private mutating func draw(_ cell: Cell, of canvas: Canvas, row: Int32, column: Int32, columns: Int) {
        let look = palette[cell]
        if let ascii = cell.ascii {
            cn_put_ascii(row, column, ascii, look.attributes, look.pair)
            return
        }
        wide.removeAll(keepingCapacity: true)
        for scalar in canvas.text(of: cell).unicodeScalars {
            // Marks join their letter; of joined emoji the first is shown, for ncurses holds no more in a cell.
            let isJoining = scalar == "\u{200d}" || scalar == "\u{fe0f}"
            if !wide.isEmpty, isJoining || cterminal_columns(wchar_t(scalar.value)) != 0 { break }
            wide.append(wchar_t(scalar.value))
        }
        guard let first = wide.first else { return }
        // ncurses counts columns with the C library. Where that disagrees with ours the rest of the line would shift,
        // so something is drawn about which they agree.
        let believed = Int(cterminal_columns(first))
        guard believed > 0, believed <= columns else {
            for offset in 0..<columns { put([0xfffd, 0], row, column + Int32(offset), look) }
            return
        }
        wide.append(0)
        put(wide, row, column, look)
        if believed < columns { cn_put_ascii(row, column + 1, 0x20, look.attributes, look.pair) }
    }

    private func put(_ text: [wchar_t], _ row: Int32, _ column: Int32, _ look: Palette.Look) {
        if cn_put_wide(row, column, text, look.attributes, look.pair) != OK {
            cn_put_ascii(row, column, 0x3f, look.attributes, look.pair)
        }
    }
}
