/// How values are spread, in one row: the fuller a column, the more values fall there.
public struct Distribution: Sendable, Hashable {
    public let values: [Int]
    /// What the first and the last column stand for, at least so far apart that a column is no less than a whole.
    public let range: ClosedRange<Int>

    /// nil without values. Several distributions share a scale when they are given one range.
    public init?(_ values: [Int], over range: ClosedRange<Int>? = nil) {
        guard let least = values.min(), let most = values.max() else { return nil }
        self.values = values
        self.range = range ?? least...most
    }

    /// How many values fall in each of so many columns; every value within the range is counted once.
    public func counts(columns: Int) -> [Int] {
        guard columns > 0 else { return [] }
        var counts = [Int](repeating: 0, count: columns)
        for value in values where range.contains(value) { counts[column(of: value, columns: columns)] += 1 }
        return counts
    }

    func column(of value: Int, columns: Int) -> Int {
        let span = max(range.upperBound - range.lowerBound, columns - 1)
        guard span > 0 else { return 0 }
        return (value - range.lowerBound) * (columns - 1) / span
    }
}

extension Canvas {
    /// Draws it in a row, each column by its share of the fullest; what is not nothing shows.
    public mutating func draw(_ distribution: Distribution, row: Int, column: Int, width: Int, role: Role = .bar) {
        let counts = distribution.counts(columns: width)
        guard let most = counts.max(), most > 0 else { return }
        let levels = glyphs.levels.count
        for (offset, count) in counts.enumerated() where count > 0 {
            let level = max(1, (count * levels + most - 1) / most)
            put(glyphs.levels[level - 1], row: row, column: column + offset, role: role)
        }
    }
}
