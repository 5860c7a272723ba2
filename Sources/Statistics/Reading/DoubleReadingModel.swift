/// The rate of a double reading and its variances for given shares, as observed or smoothed.
///
/// The counts must be estimable. A class without cases contributes nothing.
struct DoubleReadingModel: Sendable, Hashable {
    let counts: DoubleReadingCounts
    /// P1 and 1 - P1.
    let positiveShare: Double
    var negativeShare: Double { 1 - positiveShare }
    let a1: Double
    let a0: Double

    /// The shares as observed.
    init(_ counts: DoubleReadingCounts) {
        self.counts = counts
        positiveShare = counts.positiveShare
        a1 = counts.positive.trueShare ?? 0
        a0 = counts.negative.trueShare ?? 0
    }

    /// The shares drawn towards one half, so that no variance is estimated as 0 from a handful of cases.
    init(smoothing counts: DoubleReadingCounts) {
        func smoothed(_ events: Int, _ trials: Int) -> Double { (Double(events) + 0.5) / Double(trials + 1) }
        self.counts = counts
        let hasBoth = counts.positive.cases > 0 && counts.negative.cases > 0
        positiveShare = hasBoth ? smoothed(counts.positive.cases, counts.cases) : counts.positiveShare
        a1 = smoothed(counts.positive.positive, counts.positive.moderated)
        a0 = smoothed(counts.negative.positive, counts.negative.moderated)
    }

    /// p = a1 P1 + a0 P0.
    var rate: Double { a1 * positiveShare + a0 * negativeShare }

    /// (a1-a0)² P1 P0, the variance of the truth between the classes.
    var explained: Double { (a1 - a0) * (a1 - a0) * positiveShare * negativeShare }

    private var n: Double { Double(counts.cases) }

    /// (P1 a1(1-a1) + P0 a0(1-a0))/m + (a1-a0)² P1 P0/n.
    var varianceTenenbein: Double {
        let within = positiveShare * a1 * (1 - a1) + negativeShare * a0 * (1 - a0)
        return within / Double(counts.positive.moderated + counts.negative.moderated) + explained / n
    }

    /// P1² a1(1-a1)/m1 + P0² a0(1-a0)/m0 + (a1-a0)² P1 P0/n.
    var varianceConditional: Double { moderation(finite: false) + explained / n }

    /// (1-n/N) pq/n + P1²(1-m1/x1) a1(1-a1)/m1 + P0²(1-m0/(n-x1)) a0(1-a0)/m0; nil without N.
    var varianceFinite: Double? {
        counts.population.map { population in
            (1 - n / Double(population)) * rate * (1 - rate) / n + moderation(finite: true)
        }
    }

    /// What moderating only a part of each class adds.
    private func moderation(finite: Bool) -> Double {
        func term(_ share: Double, _ a: Double, _ part: DoubleReadingCounts.Class) -> Double {
            guard part.moderated > 0 else { return 0 }
            let unmoderated = finite ? 1 - Double(part.moderated) / Double(part.cases) : 1
            return share * share * unmoderated * a * (1 - a) / Double(part.moderated)
        }
        return term(positiveShare, a1, counts.positive) + term(negativeShare, a0, counts.negative)
    }
}
