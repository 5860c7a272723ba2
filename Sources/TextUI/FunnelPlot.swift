/// Rates of groups by their size, with the limits that they would keep within by chance alone.
///
/// Each group is a letter, so that a table beside the plot can name it; where two letters fall on one place a plus sign
/// stands for both. The common rate is a dashed line, the inner limits are dots and the outer ones colons.
public struct FunnelPlot: Sendable, Hashable {
    public struct Point: Sendable, Hashable {
        public let letter: Unicode.Scalar
        /// What the horizontal axis measures.
        public let size: Int
        public let value: Double
        /// It lies outside the inner limits; drawn strong, and said in the table.
        public let isOutside: Bool

        public init(letter: Unicode.Scalar, size: Int, value: Double, isOutside: Bool) {
            self.letter = letter
            self.size = size
            self.value = value
            self.isOutside = isOutside
        }
    }

    /// The limits for groups of one size.
    public struct Limits: Sendable, Hashable {
        public let size: Int
        public let inner: ClosedRange<Double>
        public let outer: ClosedRange<Double>

        public init(size: Int, inner: ClosedRange<Double>, outer: ClosedRange<Double>) {
            self.size = size
            self.inner = inner
            self.outer = outer
        }
    }

    public let points: [Point]
    /// By size, the smallest first.
    public let limits: [Limits]
    public let centre: Double
    public let vertical: Scale
    public let horizontal: Scale

    /// `most` is the highest value there can be.
    public init(points: [Point], limits: [Limits], centre: Double, most: Double) {
        self.points = points
        self.limits = limits.sorted { $0.size < $1.size }
        self.centre = centre
        let largest = points.map(\.size).max() ?? 1
        horizontal = Scale(holding: Double(largest))
        // A group of one or two has limits that say nothing; they must not flatten the rest.
        let fitting = limits.filter { $0.size >= max(1, largest / 4) }.map(\.outer.upperBound)
        vertical = Scale(holding: max(points.map(\.value).max() ?? 0, fitting.max() ?? 0, centre), most: most)
    }
}

extension Canvas {
    /// Draws it, axes and all. Needs some 30 columns and 6 rows to be of use.
    public mutating func draw(_ plot: FunnelPlot, in area: Rect, label: (Double) -> String) {
        let place = PlotArea(area, vertical: plot.vertical)
        let inner = place.inner
        guard inner.width > 1, inner.height > 1 else { return }
        drawAxes(place, label: label)
        var free = inner.column - 2
        for value in plot.horizontal.marks {
            let column = inner.column + plot.horizontal.column(of: value, width: inner.width)
            put(glyphs.axisTick, row: inner.bottom, column: column, role: .rule)
            let text = label(value)
            let start = min(column, inner.right - TextWidth.columns(text))
            if start > free { free = write(text, row: inner.bottom + 1, column: start, role: .dim) + 1 }
        }
        for column in stride(from: inner.column, to: inner.right, by: 2) {
            put(glyphs.axis, row: place.row(of: plot.centre), column: column, role: .dim)
        }
        drawLimits(plot, place)
        var taken: Set<Position> = []
        for point in plot.points {
            let position = Position(
                row: place.row(of: point.value),
                column: inner.column + plot.horizontal.column(of: Double(point.size), width: inner.width))
            let isFree = taken.insert(position).inserted
            put(
                isFree ? point.letter : "+", row: position.row, column: position.column,
                role: point.isOutside ? .strong : .plot)
        }
    }

    private mutating func drawLimits(_ plot: FunnelPlot, _ place: PlotArea) {
        let inner = place.inner
        for column in 0..<inner.width {
            let size = plot.horizontal.upper * Double(column) / Double(inner.width - 1)
            guard let limits = plot.limits(atSize: size) else { continue }
            for (value, glyph) in [
                (limits.outer.lowerBound, ":" as Unicode.Scalar), (limits.outer.upperBound, ":"),
                (limits.inner.lowerBound, glyphs.dots), (limits.inner.upperBound, glyphs.dots),
            ] where value <= plot.vertical.upper {
                put(glyph, row: place.row(of: value), column: inner.column + column, role: .dim)
            }
        }
    }
}

extension FunnelPlot {
    /// The limits at a size between two that are known, in proportion; nil below the smallest and above the largest.
    func limits(atSize size: Double) -> Limits? {
        guard let above = limits.firstIndex(where: { Double($0.size) >= size }) else { return nil }
        if Double(limits[above].size) == size { return limits[above] }
        guard above > 0 else { return nil }
        let (one, other) = (limits[above - 1], limits[above])
        let share = (size - Double(one.size)) / Double(other.size - one.size)
        func between(_ first: Double, _ second: Double) -> Double { first + share * (second - first) }
        func between(_ first: ClosedRange<Double>, _ second: ClosedRange<Double>) -> ClosedRange<Double> {
            let low = between(first.lowerBound, second.lowerBound)
            return low...max(low, between(first.upperBound, second.upperBound))
        }
        return Limits(
            size: Int(size), inner: between(one.inner, other.inner), outer: between(one.outer, other.outer))
    }
}
