/// A difference on a scale with nothing in its middle: how much less or more, with its limits.
public struct DifferencePlot: Sendable, Hashable {
    public let low: Double
    public let high: Double
    public let estimate: Double
    /// To either side of nothing.
    public let reach: Scale

    /// `most` is the largest difference there can be.
    public init(low: Double, high: Double, estimate: Double, most: Double) {
        self.low = low
        self.high = high
        self.estimate = estimate
        reach = Scale(holding: max(abs(low), abs(high), abs(estimate)), most: most)
    }

    /// Rows it takes: numbers, axis, interval, and what the sides mean.
    public static let rows = 4

    /// The column of a value among `width`, those outside at the ends; nothing stands in the middle.
    public func column(of value: Double, width: Int) -> Int {
        let half = max(0, (width - 1) / 2)
        let distance = reach.column(of: abs(value), width: half + 1)
        return value < 0 ? half - distance : half + distance
    }
}

extension Canvas {
    /// Draws it in four rows; the words say what less and more mean.
    public mutating func draw(
        _ plot: DifferencePlot, in area: Rect, less: String, more: String, label: (Double) -> String
    ) {
        let width = area.width - (area.width + 1) % 2
        guard width > 2, area.height >= DifferencePlot.rows else { return }
        fill(glyphs.axis, row: area.row + 1, column: area.column, width: width, role: .rule)
        let marks = plot.reach.marks
        var free = area.column - 1
        for value in marks.dropFirst().reversed().map({ -$0 }) + marks {
            let column = area.column + plot.column(of: value, width: width)
            let isEnd = abs(value) == plot.reach.upper
            put(
                !isEnd ? glyphs.axisTick : value < 0 ? glyphs.axisLeft : glyphs.axisRight, row: area.row + 1,
                column: column, role: .rule)
            let text = (value > 0 ? "+" : "") + label(value)
            let start = max(area.column, min(column - (TextWidth.columns(text) - 1) / 2, area.right - text.count))
            if start > free { free = write(text, row: area.row, column: start, role: .dim) }
        }
        let middle = area.column + plot.column(of: 0, width: width)
        put(glyphs.vertical, row: area.row + 2, column: middle, role: .rule)
        let start = plot.column(of: plot.low, width: width)
        let end = max(start, plot.column(of: plot.high, width: width))
        fill(glyphs.interval, row: area.row + 2, column: area.column + start, width: end - start, role: .plot)
        put(glyphs.intervalLeft, row: area.row + 2, column: area.column + start, role: .plot)
        put(glyphs.intervalRight, row: area.row + 2, column: area.column + end, role: .plot)
        put(
            glyphs.point, row: area.row + 2, column: area.column + plot.column(of: plot.estimate, width: width),
            role: .plot)
        write(less, row: area.row + 3, column: area.column, role: .dim, end: middle)
        writeRight(more, row: area.row + 3, end: area.column + width, role: .dim)
    }
}
