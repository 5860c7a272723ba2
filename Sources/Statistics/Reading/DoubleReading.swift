/// The rate of a sample read once, corrected by a random part of it that was moderated (Tenenbein's double sampling).
///
/// Of n cases the first reader found x1 positive. Of these m1 were moderated, t1 of them truly positive; of the others
/// m0 were moderated, t0 truly positive. P1 = x1/n, a1 = t1/m1, a0 = t0/m0, p = a1 P1 + a0 P0. Rates are fractions,
/// variances those of p.
public struct DoubleReading: Sendable, Hashable {
    public let counts: DoubleReadingCounts
    public let level: ConfidenceLevel
    private let observed: DoubleReadingModel?

    /// `counts` are of a simple random sample whose moderated part was drawn at random within each class.
    public init(_ counts: DoubleReadingCounts, level: ConfidenceLevel = .ninetyFive) {
        self.counts = counts
        self.level = level
        observed = counts.isEstimable ? DoubleReadingModel(counts) : nil
    }

    /// The corrected rate p; nil when a class of the first reader has cases but none moderated.
    public var rate: Double? { observed?.rate }

    /// The first reader's own rate, uncorrected.
    public var firstReaderRate: Double { counts.positiveShare }

    /// t1/m1 and t0/m0; 0 for a class without cases, nil for one with cases and none moderated.
    public var trueSharePositive: Double? { counts.positive.trueShare }
    public var trueShareNegative: Double? { counts.negative.trueShare }

    /// Tenenbein's variance, for a random moderated part of m = m1 + m0 cases; nil with the rate.
    public var varianceTenenbein: Double? { observed?.varianceTenenbein }

    /// The variance given how many of each class were moderated; nil with the rate.
    public var varianceConditional: Double? { observed?.varianceConditional }

    /// The same for n cases drawn without replacement from N; nil with the rate or without N.
    public var varianceFinite: Double? { observed?.varianceFinite }

    /// (a1-a0)² P1 P0/(pq), how far the first reader explains the truth; nil with the rate and when pq = 0.
    public var reliability: Double? {
        guard let observed, observed.rate > 0, observed.rate < 1 else { return nil }
        return observed.explained / (observed.rate * (1 - observed.rate))
    }

    /// a1 P1/p, the share of true positives the first reader found; nil with the rate and when p = 0.
    public var sensitivity: Double? {
        guard let observed, observed.rate > 0 else { return nil }
        return observed.a1 * observed.positiveShare / observed.rate
    }

    /// (1-a0) P0/(1-p); nil with the rate and when p = 1.
    public var specificity: Double? {
        guard let observed, observed.rate < 1 else { return nil }
        return (1 - observed.a0) * observed.negativeShare / (1 - observed.rate)
    }

    /// ps(1-ps)/vs with smoothed shares: (t+1/2)/(m+1), and (x1+1/2)/(n+1) when 0 < x1 < n; nil with the rate, and when
    /// nothing is left to estimate (vs = 0).
    public var effectiveSize: Double? {
        guard observed != nil else { return nil }
        let smoothed = DoubleReadingModel(smoothing: counts)
        let variance = smoothed.varianceFinite ?? smoothed.varianceConditional
        return variance > 0 ? smoothed.rate * (1 - smoothed.rate) / variance : nil
    }

    /// Wilson's interval at p on the effective size; nil with the rate.
    public var interval: Interval? {
        guard let rate else { return nil }
        let limits = wilsonLimits(rate: rate, size: effectiveSize ?? .infinity, quantile: level.z)
        return Interval(low: limits.low, high: limits.high, level: level, method: .doubleReading)
    }

    /// Where the rate lies whatever the class that was not moderated holds; nil when the rate exists.
    public var bounds: ClosedRange<Double>? {
        guard rate == nil else { return nil }
        let low =
            counts.positiveShare * (trueSharePositive ?? 0) + (1 - counts.positiveShare) * (trueShareNegative ?? 0)
        let high =
            counts.positiveShare * (trueSharePositive ?? 1) + (1 - counts.positiveShare) * (trueShareNegative ?? 1)
        return low...high
    }
}

extension Method {
    public static let doubleReading = Method(
        name: "double reading, Wilson on the smoothed effective size",
        formula: "p = a1 P1 + a0 P0; Wilson at p with neff = ps(1-ps)/vs, shares smoothed by 1/2",
        source: "Tenenbein 1970, JASA 65:1350; interval by this product, calibrated by simulation")
}
