/// A series of measurements in time with its median and what in it is not the play of chance.
///
/// Rules of Perla, Provost and Murray (BMJ Quality & Safety 2011;20:46-51): a shift is six or more points in a row on one
/// side of the median, points on it being passed over; a trend is five or more points in a row going up or down, a point
/// equal to the one before being passed over; too few or too many runs are judged by the distribution of Swed and Eisenhart,
/// 2.5% at each end, given how many points lie above and below. Their fourth rule, the astronomical point, is a judgement by
/// eye and is not made here.
public struct RunChartReading: Sendable, Hashable {
    public enum Signal: Sendable, Hashable {
        /// Places of the first and the last point of the shift.
        case shift(from: Int, through: Int, isAbove: Bool)
        case trend(from: Int, through: Int, isUp: Bool)
        case tooFewRuns
        case tooManyRuns
    }

    public let values: [Double]
    /// nil of no values.
    public let median: Double?
    /// Points that do not lie on the median.
    public let useful: Int
    public let runs: Int
    /// Runs that chance makes likely; nil with fewer than ten useful points, where they are not judged, and where all lie
    /// on one side.
    public let expectedRuns: ClosedRange<Int>?
    public let signals: [Signal]

    /// The points below which a chart is too short for its median to be a baseline.
    public static let fewest = 10
    static let shiftLength = 6
    static let trendLength = 5

    /// Values in the order of time, all finite.
    public init(_ values: [Double]) {
        self.values = values
        let median = values.sorted().sampleQuantile(0.5)
        self.median = median
        let sides = values.indices.filter { values[$0] != median }.map {
            (place: $0, isAbove: values[$0] > median ?? 0)
        }
        useful = sides.count
        let stretches = RunChartReading.stretches(sides)
        runs = stretches.count
        var expected: ClosedRange<Int>?
        let above = sides.count { $0.isAbove }
        if useful >= RunChartReading.fewest, let distribution = try? RunsDistribution(above, useful - above) {
            expected = distribution.limits()
        }
        expectedRuns = expected
        var signals: [Signal] = stretches.filter { $0.count >= RunChartReading.shiftLength }.map {
            .shift(from: $0.first, through: $0.last, isAbove: $0.isUp)
        }
        signals += RunChartReading.trends(values)
        if let expected, runs < expected.lowerBound { signals.append(.tooFewRuns) }
        if let expected, runs > expected.upperBound { signals.append(.tooManyRuns) }
        self.signals = signals
    }

    private struct Stretch {
        let first: Int
        var last: Int
        var count: Int
        let isUp: Bool
    }

    /// Neighbours of one kind put together.
    private static func stretches(_ points: [(place: Int, isAbove: Bool)]) -> [Stretch] {
        points.reduce(into: []) { stretches, point in
            if let last = stretches.last, last.isUp == point.isAbove {
                stretches[stretches.count - 1].last = point.place
                stretches[stretches.count - 1].count += 1
            } else {
                stretches.append(Stretch(first: point.place, last: point.place, count: 1, isUp: point.isAbove))
            }
        }
    }

    private static func trends(_ values: [Double]) -> [Signal] {
        let steps = values.indices.dropFirst().filter { values[$0] != values[$0 - 1] }
            .map { (place: $0, isAbove: values[$0] > values[$0 - 1]) }
        // A step has a point at either end, so five points are four steps.
        return stretches(steps).filter { $0.count + 1 >= trendLength }.map {
            .trend(from: $0.first - 1, through: $0.last, isUp: $0.isUp)
        }
    }
}
