import Advocacy
import Statistics

extension Timeliness {
    init(_ sample: ReadSample) throws(StatisticsError) {
        let owed = sample.read.filter(\.isOwed)
        referral = Days(until: .referredOn, in: owed)
        arranged = Days(until: .arrangedOn, in: owed)
        firstMeeting = Days(until: .firstMetOn, in: owed)
        clocks = Origin.allCases.map { Clock($0, owed) }.filter {
            $0.arranged.n + $0.referral.n + $0.firstMeeting.n > 0
        }
        inTime = try Timeliness.share(in: sample)
        arrangedCases = sample.read.count(where: \.wasArranged)
    }

    /// Outcome met among those owed the duty for whom an advocate was arranged. An advocate whose timing is not
    /// recorded stays in the denominator: this is the confirmed share.
    private static func share(in sample: ReadSample) throws(StatisticsError) -> Estimate {
        let count = sample.read.count { $0.wasArranged && $0.outcome == .met }
        guard let ratio = try sample.ratio(of: { $0.outcome == .met }, among: \.wasArranged), let share = ratio.ratio
        else { return .countOnly(count) }
        return Estimate(
            count: count, rate: share, interval: sample.isInterim ? nil : try UnseenEligible(ratio).interval,
            total: ratio.eventTotal.total,
            totalInterval: sample.isInterim ? nil : sample.fixedLimits(of: ratio.eventTotal))
    }
}

extension Timeliness.Clock {
    fileprivate init(_ origin: Timeliness.Origin, _ cases: [JudgedCase]) {
        from = origin
        referral = Timeliness.Days(until: .referredOn, from: origin, in: cases)
        arranged = Timeliness.Days(until: .arrangedOn, from: origin, in: cases)
        firstMeeting = Timeliness.Days(until: .firstMetOn, from: origin, in: cases)
    }
}

extension Timeliness.Days {
    /// Days to a date of the reading. They are counted from the person's first contact if the frame knows it for at
    /// least half of the cases with that date, and then of those cases alone; otherwise from the start of the stage.
    /// One clock for a figure: a mixture would measure what the frame records rather than how long people wait.
    init(until fact: Fact, in cases: [JudgedCase]) {
        let reached = cases.count { $0.facts.date(fact) != nil }
        let fromContact = Timeliness.Days(until: fact, from: .firstContact, in: cases)
        self = 2 * fromContact.n >= reached ? fromContact : Timeliness.Days(until: fact, from: .start, in: cases)
    }

    /// Days from that origin, over the cases that have both dates.
    init(until fact: Fact, from origin: Timeliness.Origin, in cases: [JudgedCase]) {
        days =
            cases.compactMap { judged in
                let begun = origin == .start ? judged.unit.started : judged.unit.firstContact
                guard let begun, let reached = judged.facts.date(fact) else { return nil }
                return reached.dayNumber - begun.dayNumber
            }
            .sorted()
        from = days.isEmpty ? nil : origin
        n = days.count
        // Of a handful the middle is any case's.
        let sorted = n < Breakdown.fewest ? [] : days.map(Double.init)
        q1 = sorted.sampleQuantile(0.25)
        median = sorted.sampleQuantile(0.5)
        q3 = sorted.sampleQuantile(0.75)
    }
}

extension JudgedCase {
    /// Owed the duty, and an advocate was arranged, by the file or by the auditor's own judgement of the outcome.
    var wasArranged: Bool {
        isOwed && (facts[.arranged] == Answer.yes.rawValue || outcome == .met || outcome == .metLate)
    }
}
