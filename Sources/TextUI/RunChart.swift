/// A value over time: a point for each period with its limits as an upright line, and the value of the whole as a dashed
/// line.
public struct RunChart: Sendable, Hashable {
    public struct Point: Sendable, Hashable {
        public let label: String
        /// nil where nothing can be said of the period: its place stays empty.
        public let value: Double?
        public let limits: ClosedRange<Double>?

        public init(label: String, value: Double?, limits: ClosedRange<Double>?) {
            self.label = label
            self.value = value
            self.limits = limits
        }
    }

    public let points: [Point]
    public let centre: Double?
    public let vertical: Scale

    /// `most` is the highest value there can be.
    public init(points: [Point], centre: Double?, most: Double) {
        self.points = points
        self.centre = centre
        let highest = points.compactMap { $0.limits?.upperBound ?? $0.value }.max() ?? 0
        vertical = Scale(holding: max(highest, centre ?? 0), most: most)
    }
}

extension Canvas {
    /// Draws it, axes and all.
    public mutating func draw(_ chart: RunChart, in area: Rect, label: (Double) -> String) {
        let place = PlotArea(area, vertical: chart.vertical)
        let inner = place.inner
        guard inner.width > 1, inner.height > 1, !chart.points.isEmpty else { return }
        drawAxes(place, label: label)
        if let centre = chart.centre {
            for column in stride(from: inner.column, to: inner.right, by: 2) {
                put(glyphs.axis, row: place.row(of: centre), column: column, role: .dim)
            }
        }
        let step = min(12.0, Double(inner.width) / Double(chart.points.count))
        var free = inner.column - 1
        for (index, point) in chart.points.enumerated() {
            let column = inner.column + Int((Double(index) + 0.5) * step)
            guard column < inner.right else { break }
            if let limits = point.limits {
                for row in place.row(of: limits.upperBound)...place.row(of: limits.lowerBound) {
                    put(glyphs.vertical, row: row, column: column, role: .plot)
                }
            }
            if let value = point.value { put(glyphs.point, row: place.row(of: value), column: column, role: .plot) }
            put(glyphs.axisTick, row: inner.bottom, column: column, role: .rule)
            let width = TextWidth.columns(point.label)
            let start = max(inner.column, min(column - width / 2, inner.right - width))
            if start > free { free = write(point.label, row: inner.bottom + 1, column: start, role: .dim) }
        }
    }
}
