import Statistics

/// How one method did on the samples of one design.
public struct MethodCoverage: Sendable, Hashable {
    public let method: Method
    /// Samples whose interval covered the truth, lay above it, lay below it, and that gave none. A missing interval
    /// covers nothing and has no width.
    public private(set) var covered = 0
    public private(set) var above = 0
    public private(set) var below = 0
    public private(set) var undefined = 0
    private var totalWidth = 0.0

    init(_ method: Method) {
        self.method = method
    }

    /// What rounding may do to a limit that is the truth itself.
    private static let slack = 1e-12

    mutating func add(_ limits: Interval?, truth: Double, times: Int = 1) {
        guard let limits else {
            undefined += times
            return
        }
        if limits.low > truth + MethodCoverage.slack {
            above += times
        } else if limits.high < truth - MethodCoverage.slack {
            below += times
        } else {
            covered += times
        }
        totalWidth += Double(times) * (limits.high - limits.low)
    }

    public var samples: Int { covered + above + below + undefined }
    /// Fractions of the samples.
    public var coverage: Double { Double(covered) / Double(samples) }
    /// Mean, a fraction of 1.
    public var width: Double { totalWidth / Double(samples) }
}
