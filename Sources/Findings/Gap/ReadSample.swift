import Advocacy
import Audit
import Sampling
import Statistics

/// A case with the reading that counts, and what is judged of it.
package struct JudgedCase {
    private final class Read {
        let sampled: SampledCase
        let facts: Facts
        let completion: Completion

        init(_ sampled: SampledCase, _ facts: Facts, _ completion: Completion) {
            (self.sampled, self.facts, self.completion) = (sampled, facts, completion)
        }
    }

    /// Estimators sort and split the sample again and again: a copy costs a retain.
    private let held: Read
    /// The moderated judgement where there is one, else the reader's own.
    package let duty: Duty
    package let outcome: Outcome
    package let isGap: Bool
    /// Whether a gap resulted cannot be told; under the policy `notRecorded=indeterminate` also where nothing is
    /// recorded.
    package let isUndecided: Bool

    package var sampled: SampledCase { held.sampled }
    package var facts: Facts { held.facts }
    package var completion: Completion { held.completion }
    package var unit: SamplingUnit { held.sampled.unit }

    package init?(_ sampled: SampledCase, policies: Policies) {
        guard let reading = sampled.countedReading, let completion = reading.completion,
            let judgement = sampled.judgement
        else { return nil }
        self.init(
            Read(sampled, reading.facts, completion), duty: judgement.duty, outcome: judgement.outcome,
            policies: policies)
    }

    /// The same case with another judgement, as other policies count it.
    package func judged(_ duty: Duty, _ outcome: Outcome, under policies: Policies) -> JudgedCase {
        JudgedCase(held, duty: duty, outcome: outcome, policies: policies)
    }

    private init(_ held: Read, duty: Duty, outcome: Outcome, policies: Policies) {
        self.held = held
        self.duty = duty
        self.outcome = outcome
        isGap = outcome.isGap(under: policies)
        isUndecided = outcome == .indeterminate || (outcome == .notRecorded && !policies.notRecordedIsGap)
    }
}

/// The sample as the estimators see it: its strata, what was read of each, and in which order.
package struct ReadSample {
    package struct Stratum {
        package let name: String
        /// N_h: rows of the frame.
        package let rows: Int
        /// m_h: rows drawn and found not to be stages. They speak for as many more of the rows as a case read does.
        package let notStages: Int
        /// The cases read (n_h of them), in ticket order.
        package let read: [JudgedCase]
        /// What was settled before the first row in ticket order that is not: what the order of work cannot bias. Places in
        /// `read`, nil for a row that is no stage.
        package let unbroken: [Int?]
        /// Cases replaced because their file could not be read: they stay in the population.
        package let unreadable: Int

        /// Rows less those found not to be stages.
        package var population: Int { rows - notStages }
        /// Rows that a settled one stands for.
        var weight: Double { Double(rows) / Double(read.count + notStages) }

        package func count(_ belongs: (JudgedCase) -> Bool) throws(StatisticsError) -> StratumCount {
            try StratumCount(population: population, sampled: read.count, events: read.count(where: belongs))
        }
    }

    /// Every stratum of the frame with a row, in the order of their names.
    package let strata: [Stratum]
    /// Some planned case is still to be read.
    package let isInterim: Bool
    /// How sure limits are to be.
    package let level: ReportedLevel
    /// How the size of the sample came about.
    let size: Size

    enum Size {
        case planned
        /// Taken on after results could be seen.
        case extended
        /// The same may be done, as was said before there were any.
        case openEnded
    }

    package init(_ state: AuditState, level: ReportedLevel = .ninetyFive) {
        let cases = Dictionary(grouping: state.cases, by: \.stratum)
        strata = state.strata.filter { $0.population > 0 }
            .map { ReadSample.stratum($0, cases[$0.name] ?? [], state.plan.policies) }
        isInterim = state.read < state.planned
        self.level = level
        size = state.isSequential ? .openEnded : state.wasExtendedAfterReading ? .extended : .planned
    }

    private static func stratum(_ draw: StratumDraw, _ cases: [SampledCase], _ policies: Policies) -> Stratum {
        let live = cases.filter { $0.replaced == nil }
        let settled = cases.filter { $0.replaced?.reason != .cannotBeRead }
            .prefix { $0.replaced != nil || $0.countedReading != nil }
        var place = -1
        let unbroken = settled.map { sampled -> Int? in
            guard sampled.replaced == nil else { return nil }
            place += 1
            return place
        }
        return Stratum(
            name: draw.name, rows: draw.population,
            notStages: cases.count { $0.replaced?.reason == .notAStage },
            read: live.compactMap { JudgedCase($0, policies: policies) },
            unbroken: unbroken,
            unreadable: cases.count { $0.replaced?.reason == .cannotBeRead })
    }

    /// The same audit with other strata, or its cases judged otherwise.
    private init(_ other: ReadSample, strata: [Stratum]) {
        self.strata = strata
        isInterim = other.isInterim
        level = other.level
        size = other.size
    }

    /// Rows of the frame.
    package var rows: Int { strata.reduce(0) { $0 + $1.rows } }
    /// Rows less those found not to be stages.
    package var population: Int { strata.reduce(0) { $0 + $1.population } }
    /// Some row that was drawn is no stage.
    package var hasFrameErrors: Bool { strata.contains { $0.notStages > 0 } }
    /// Some file that was drawn could not be read.
    package var hasUnreadable: Bool { strata.contains { $0.unreadable > 0 } }
    package var read: [JudgedCase] { strata.flatMap(\.read) }
    /// Strata of which no case is read: without them nothing can be estimated for the whole.
    package var unread: [Stratum] { strata.filter { $0.read.isEmpty && $0.notStages == 0 } }
    package var canEstimate: Bool { !strata.isEmpty && unread.isEmpty }

    func with(_ strata: [Stratum]) -> ReadSample { ReadSample(self, strata: strata) }

    /// The whole strata of those names, as a sample of their own.
    package func restricted(to names: Set<String>) -> ReadSample {
        with(strata.filter { names.contains($0.name) })
    }
}
