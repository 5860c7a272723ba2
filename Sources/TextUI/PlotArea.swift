/// Where a plot with two axes stands: the numbers of the vertical axis at the left, those of the horizontal one below.
struct PlotArea {
    /// The rows and columns of values; the highest row is the top of the scale.
    let inner: Rect
    /// Values from the foot to the top.
    let vertical: Scale

    /// Columns of the numbers at the left, and of the axis itself.
    static let margin = 6
    /// Rows of the axis below, and of its numbers.
    static let footRows = 2

    init(_ area: Rect, vertical: Scale) {
        inner = Rect(
            row: area.row, column: area.column + Self.margin, height: area.height - Self.footRows,
            width: area.width - Self.margin)
        self.vertical = vertical
    }

    /// The row of a value; values outside stand at the ends.
    func row(of value: Double) -> Int {
        inner.bottom - 1 - vertical.column(of: value, width: inner.height)
    }
}

extension Canvas {
    /// The vertical axis with its numbers, and the horizontal one without.
    mutating func drawAxes(_ plot: PlotArea, label: (Double) -> String) {
        let column = plot.inner.column - 1
        verticalRule(column: column, rows: plot.inner.rows)
        fill(glyphs.axis, row: plot.inner.bottom, column: column, width: plot.inner.width + 1, role: .rule)
        put(glyphs.corner, row: plot.inner.bottom, column: column, role: .rule)
        var free = plot.inner.bottom + 1
        for value in plot.vertical.marks {
            let row = plot.row(of: value)
            // Numbers in neighbouring rows would read as one.
            guard row < free - 1 || value == 0 else { continue }
            put(glyphs.axisRight, row: row, column: column, role: .rule)
            writeRight(label(value), row: row, end: column - 1, role: .dim)
            free = row
        }
    }
}
