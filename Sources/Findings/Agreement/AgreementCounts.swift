import Advocacy
import Audit
import Statistics

extension ReaderAgreement {
    /// Compares the two readings of a case that were completed first. Replaced cases are left out.
    init(_ state: AuditState, level: ReportedLevel = .ninetyFive) throws(StatisticsError) {
        let pairs = state.liveCases.compactMap(ReadTwice.init)
        n = pairs.count
        duty = try AgreementMeasures(pairs.map { ($0.firstConclusion.duty, $0.secondConclusion.duty) }, level: level)
        outcome = try AgreementMeasures(
            pairs.map { ($0.firstConclusion.outcome, $0.secondConclusion.outcome) }, level: level)
    }
}

/// A case with the two readings of it that were completed first.
struct ReadTwice {
    let sampled: SampledCase
    let first: Reading
    let second: Reading
    let firstConclusion: Completion
    let secondConclusion: Completion

    init?(_ sampled: SampledCase) {
        let readings = sampled.completedReadings
        guard readings.count >= 2, let one = readings[0].completion, let other = readings[1].completion else {
            return nil
        }
        self.sampled = sampled
        first = readings[0]
        second = readings[1]
        firstConclusion = one
        secondConclusion = other
    }

    var isDisagreed: Bool {
        firstConclusion.duty != secondConclusion.duty || firstConclusion.outcome != secondConclusion.outcome
    }
}

extension AgreementMeasures {
    /// Over the whole scale of an enumeration, values that neither reader used included.
    init<Value: CaseIterable & Equatable>(
        _ pairs: [(Value, Value)], level: ReportedLevel
    ) throws(StatisticsError) {
        try self.init(pairs, scale: Array(Value.allCases), level: level)
    }

    /// Over a scale of at least two values. A pair with a value outside the scale must not occur.
    init<Value: Equatable>(
        _ pairs: [(Value, Value)], scale: [Value], level: ReportedLevel = .ninetyFive
    ) throws(StatisticsError) {
        let level = level.confidence
        n = pairs.count
        agreed = pairs.count { $0 == $1 }
        guard !pairs.isEmpty else {
            let none = Coefficient(value: nil, interval: nil)
            (raw, kappa, ac1, pabak) = (none, none, none, none)
            return
        }
        let table = try AgreementTable(scale.map { row in scale.map { column in pairs.count { $0 == (row, column) } } })
        raw = Coefficient(value: table.observed, interval: table.observedInterval(level: level))
        kappa = Coefficient(
            value: table.kappa, interval: table.kappaInterval(level: level).flatMap(\.unlessWithoutWidth))
        ac1 = Coefficient(value: table.ac1, interval: table.ac1Interval(level: level).flatMap(\.unlessWithoutWidth))
        pabak = Coefficient(value: table.pabak, interval: table.pabakInterval(level: level))
    }
}

extension Interval {
    /// Where readers agree throughout, a standard error is 0: that is no certainty, and no interval.
    fileprivate var unlessWithoutWidth: Interval? { low < high ? self : nil }
}
