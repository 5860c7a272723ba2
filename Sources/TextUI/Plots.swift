/// A scale from 0 to a round number, with round steps.
public struct Scale: Sendable, Hashable {
    public let upper: Double
    public let step: Double

    /// The smallest round scale that holds `value`, in four to eight steps, no larger than `most`.
    public init(holding value: Double, most: Double = .infinity) {
        let value = value.isFinite && value > 0 ? value : 1
        var unit = 1.0
        while unit * 10 <= value { unit *= 10 }
        while unit > value { unit /= 10 }
        var step = unit / 5
        for candidate in [0.2, 0.25, 0.5, 1, 2] where step * 8 < value * 1.0001 { step = unit * candidate }
        self.step = step
        let steps = (value / step).rounded(.up)
        upper = min(step * max(steps, 1), most)
    }

    /// The column of a value among `width` columns, 0 to `width - 1`; values outside stand at the ends.
    public func column(of value: Double, width: Int) -> Int {
        guard width > 1, upper > 0, value.isFinite else { return 0 }
        return Int((min(max(value / upper, 0), 1) * Double(width - 1)).rounded())
    }

    /// The values that are marked, 0 and `upper` among them.
    public var marks: [Double] {
        let count = Int((upper / step).rounded())
        return (0...max(count, 1)).map { Double($0) * step }
    }
}

/// Simple plots.
extension Canvas {
    /// A bar that is filled by a fraction of its width, to an eighth of a column.
    public mutating func drawBar(
        _ fraction: Double, row: Int, column: Int, width: Int, role: Role = .bar, shaded: Bool = false
    ) {
        let fraction = fraction.isFinite ? min(max(fraction, 0), 1) : 0
        let eighths = Int((fraction * Double(width) * 8).rounded())
        let full = shaded ? (eighths + 4) / 8 : eighths / 8
        fill(shaded ? glyphs.shade : glyphs.eighths[7], row: row, column: column, width: full, role: role)
        if shaded {
            // A shade has no eighths; what is not nothing shows as one column.
            if full == 0, fraction > 0 { put(glyphs.shade, row: row, column: column, role: role) }
        } else if eighths % 8 > 0 {
            put(glyphs.eighths[eighths % 8 - 1], row: row, column: column + full, role: role)
        }
    }

    /// A bar between two ends, for how far work has come. Takes `width` columns, ends included.
    public mutating func drawProgress(_ fraction: Double, row: Int, column: Int, width: Int) {
        put(glyphs.barLeft, row: row, column: column, role: .track)
        drawBar(fraction, row: row, column: column + 1, width: width - 2)
        put(glyphs.barRight, row: row, column: column + width - 1, role: .track)
    }

    /// An axis with a mark at each step, and the numbers above it in the row before.
    public mutating func drawAxis(_ scale: Scale, row: Int, column: Int, width: Int, label: (Double) -> String) {
        fill(glyphs.axis, row: row, column: column, width: width, role: .rule)
        var free = column - 2
        for (number, value) in scale.marks.enumerated() {
            let at = column + scale.column(of: value, width: width)
            let glyph = number == 0 ? glyphs.axisLeft : at == column + width - 1 ? glyphs.axisRight : glyphs.axisTick
            put(glyph, row: row, column: at, role: .rule)
            let text = label(value)
            let start = max(column, min(at, at - (TextWidth.columns(text) - 1) / 2))
            if start > free { free = write(text, row: row - 1, column: start, role: .dim) }
        }
    }

    /// An interval as a line on the scale, with its estimate as a point.
    public mutating func drawInterval(
        from low: Double, to high: Double, estimate: Double?, on scale: Scale, row: Int, column: Int, width: Int,
        role: Role = .plot
    ) {
        let start = scale.column(of: low, width: width)
        let end = max(scale.column(of: high, width: width), start)
        fill(glyphs.interval, row: row, column: column + start, width: end - start, role: role)
        put(glyphs.intervalLeft, row: row, column: column + start, role: role)
        put(glyphs.intervalRight, row: row, column: column + end, role: role)
        if let estimate {
            put(glyphs.point, row: row, column: column + scale.column(of: estimate, width: width), role: role)
        }
    }
}
