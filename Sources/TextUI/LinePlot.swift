/// A line over a plot: values at even steps from its left edge to its right.
public struct PlotLine: Sendable, Hashable {
    public enum Stroke: Sendable, Hashable { case solid, dotted }

    /// One stands for a level line; nothing is drawn of none.
    public var values: [Double]
    public var stroke: Stroke
    public var role: Role
    /// What draws it where there are no braille dots; a dotted line is drawn with `.`.
    public var mark: Unicode.Scalar

    public init(_ values: [Double], stroke: Stroke = .solid, role: Role = .plot, mark: Unicode.Scalar = "*") {
        self.values = values
        self.stroke = stroke
        self.role = role
        self.mark = mark
    }

    /// The value at a fraction of the width, on the straight line between its neighbours.
    func value(at fraction: Double) -> Double? {
        guard let last = values.indices.last else { return nil }
        let place = min(max(fraction, 0), 1) * Double(last)
        let before = min(Int(place), max(last - 1, 0))
        guard before < last else { return values[last] }
        return values[before] + (values[before + 1] - values[before]) * (place - Double(before))
    }
}

extension Canvas {
    /// Draws lines over an area whose lower edge is 0 and whose upper edge is `upper`; values beyond stand at the edges.
    ///
    /// With Unicode in braille, two dots across and four down in a cell, where lines that meet share a cell and the later
    /// one gives it its role. In ASCII one mark a column, the later line in front. What the area held is drawn over only
    /// where a line passes.
    public mutating func drawLines(_ lines: [PlotLine], upper: Double, in area: Rect) {
        guard !area.isEmpty, upper > 0 else { return }
        if encoding == .ascii { drawMarks(lines, upper, area) } else { drawBraille(lines, upper, area) }
    }

    /// The row of a value in an area that `drawLines` draws on.
    public static func plotRow(of value: Double, upper: Double, in area: Rect) -> Int {
        area.row + level(of: value, upper: upper, of: area.height * 4) / 4
    }

    /// From the top, 0 to `count - 1`.
    private static func level(of value: Double, upper: Double, of count: Int) -> Int {
        guard upper > 0, value.isFinite else { return max(count - 1, 0) }
        return Int(((1 - min(max(value / upper, 0), 1)) * Double(max(count - 1, 0))).rounded())
    }

    private mutating func drawMarks(_ lines: [PlotLine], _ upper: Double, _ area: Rect) {
        for line in lines {
            for x in 0..<area.width where line.stroke == .solid || x % 2 == 0 {
                let fraction = area.width > 1 ? Double(x) / Double(area.width - 1) : 0
                guard let value = line.value(at: fraction) else { continue }
                let row = area.row + Self.level(of: value, upper: upper, of: area.height)
                put(line.stroke == .solid ? line.mark : ".", row: row, column: area.column + x, role: line.role)
            }
        }
    }

    private mutating func drawBraille(_ lines: [PlotLine], _ upper: Double, _ area: Rect) {
        var dots = [UInt8](repeating: 0, count: area.width * area.height)
        var roles = [Role](repeating: .plot, count: dots.count)
        let (across, down) = (area.width * 2, area.height * 4)
        for line in lines {
            var before: Int?
            for x in 0..<across {
                guard let value = line.value(at: Double(x) / Double(across - 1)) else { break }
                let y = Self.level(of: value, upper: upper, of: down)
                defer { before = y }
                guard line.stroke == .solid || x % 4 == 0 else { continue }
                // A steep line has no holes: the dots between it and the column before belong to it.
                var from = y
                if line.stroke == .solid, let before, abs(before - y) > 1 {
                    from = before < y ? before + 1 : before - 1
                }
                for dot in min(from, y)...max(from, y) {
                    let cell = dot / 4 * area.width + x / 2
                    dots[cell] |= Self.brailleBit(column: x % 2, row: dot % 4)
                    roles[cell] = line.role
                }
            }
        }
        for (cell, bits) in dots.enumerated() where bits != 0 {
            guard let glyph = Unicode.Scalar(0x2800 + UInt32(bits)) else { continue }
            put(glyph, row: area.row + cell / area.width, column: area.column + cell % area.width, role: roles[cell])
        }
    }

    /// Dots 1 to 3 and 7 stand at the left, 4 to 6 and 8 at the right (ISO 11548-1).
    private static func brailleBit(column: Int, row: Int) -> UInt8 {
        row == 3 ? 0x40 << UInt8(column) : 1 << UInt8(row + 3 * column)
    }
}
