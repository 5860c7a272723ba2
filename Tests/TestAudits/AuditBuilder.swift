import Advocacy
import Audit
import Calendar
import Sampling

/// Builds small audits whose findings can be worked out by hand.
package struct AuditBuilder {
    package struct Stratum {
        var name: String
        var population: Int
        var sampled: Int
        var units: [SamplingUnit]
    }

    package var jurisdiction = Jurisdiction.england
    package var policies = Policies()
    package var strataColumns: [String] = []
    package var counts: [String: [String: Int]] = [:]
    package var beyondDuty: [String: Int]?
    package var secondReadingShare = 0.2
    package var profile = "plain"
    package var excluded = 0
    package var isSequential = false
    package var opened = day(2026, 9, 1)
    package private(set) var strata: [Stratum] = []
    private var bodies: [(reader: String, body: EventBody)] = []

    package init() {}

    /// Adds a stratum whose sample and reserve are the cases `<name>-1`, `<name>-2`, … in ticket order.
    package mutating func stratum(
        _ name: String, population: Int, sampled: Int, reserve: Int = 0, process: Process = .needsAssessment,
        firstContact: CivilDate? = nil, starts: [CivilDate] = [], attributes: (Int) -> [String: String] = { _ in [:] }
    ) {
        stratum(
            name, population: population, sampled: sampled, reserve: reserve, process: process,
            firstContact: firstContact, starts: starts, person: { _ in nil }, attributes: attributes)
    }

    /// The same, where the frame says whose stages they are, or where a stratum holds several processes.
    package mutating func stratum(
        _ name: String, population: Int, sampled: Int, reserve: Int = 0, process: Process = .needsAssessment,
        firstContact: CivilDate? = nil, starts: [CivilDate] = [], person: (Int) -> String?,
        attributes: (Int) -> [String: String] = { _ in [:] }, processes: ((Int) -> Process)? = nil
    ) {
        let units = (1...max(1, sampled + reserve)).prefix(sampled + reserve).map { number in
            SamplingUnit(
                reference: "\(name)-\(number)", process: processes?(number) ?? process,
                started: starts.isEmpty ? day(2025, 6, 2) : starts[number - 1], firstContact: firstContact,
                person: person(number), attributes: attributes(number))
        }
        strata.append(Stratum(name: name, population: population, sampled: sampled, units: units))
    }

    package mutating func add(_ body: EventBody, by reader: String = "R") {
        bodies.append((reader, body))
    }

    /// A completed reading with its final duty and outcome; the facts, canonical, are answered before.
    package mutating func read(
        _ reference: String, _ duty: Duty, _ outcome: Outcome, facts: [Fact: String] = [:], overruled: Bool = false,
        by reader: String = "R"
    ) {
        for (fact, value) in facts { add(.answered(Answered(case: reference, fact: fact, value: value)), by: reader) }
        let overrule = Completion.Overrule(duty: duty, outcome: outcome, reason: "the file shows more")
        let completion = Completion(
            rules: "england-2015-04.2", policies: policies, determinedDuty: overruled ? .notRequired : duty,
            determinedOutcome: outcome, basis: [], overrule: overruled ? overrule : nil, duty: duty, outcome: outcome,
            feedback: "", action: nil, isUrgent: false)
        add(.completed(Completed(case: reference, completion: completion)), by: reader)
    }

    /// Reads the first cases of a stratum in ticket order, one outcome after the other.
    package mutating func read(_ stratum: String, _ outcomes: [Outcome], from first: Int = 1) {
        for (index, outcome) in outcomes.enumerated() {
            read("\(stratum)-\(first + index)", outcome.usualDuty, outcome)
        }
    }

    package mutating func replace(_ reference: String, _ reason: ReplacementReason) {
        add(.replaced(Replaced(case: reference, reason: reason, note: "as noted")))
    }

    /// Settles the two conclusions that now stand.
    package mutating func moderate(_ reference: String, _ duty: Duty, _ outcome: Outcome, _ reason: String) throws {
        let readings = try state().sampledCase(reference)?.completedReadings ?? []
        let standing = readings.prefix(2).compactMap { $0.conclusion?.event }
        add(
            .moderated(Moderated(case: reference, duty: duty, outcome: outcome, reason: reason, settles: standing)),
            by: "M")
    }

    package var plan: Plan {
        let frame = FrozenFrame.ofTest(
            files: [FrameFile(name: "frame.csv", sha256: "00", profile: profile)],
            population: strata.reduce(0) { $0 + $1.population }, excluded: excluded, counts: counts,
            beyondDuty: beyondDuty)
        return Plan.ofTest(
            jurisdiction: jurisdiction, strata: draws, columns: strataColumns, frame: frame, policies: policies,
            secondReadingShare: secondReadingShare, isSequential: isSequential, seed: "1", program: "test")
    }

    package var draws: [StratumDraw] {
        strata.enumerated().map { place, stratum in
            StratumDraw(
                name: stratum.name, population: stratum.population, sampled: stratum.sampled,
                drawn: stratum.units.enumerated().map { index, unit in
                    DrawnUnit(unit: unit, stratum: stratum.name, rank: index + 1, ticket: ticket(index, place))
                })
        }
    }

    /// Tickets that take the strata in turn, so that the order of the whole sample mixes them.
    private func ticket(_ index: Int, _ place: Int) -> String {
        let digits = String(index * 100 + place)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }

    package func state() throws -> AuditState {
        try AuditState(oneLine: [("R", .opened(plan))] + bodies, from: opened)
    }
}

extension AuditState {
    /// The fold of what happened in one copy, a minute apart.
    package init(oneLine bodies: [(reader: String, body: EventBody)], from day: CivilDate) throws {
        var events: [RecordedEvent] = []
        for (index, entry) in bodies.enumerated() {
            let time = Timestamp(milliseconds: day.dayNumber * 86_400_000 + 60_000 * index)
            let event = Event(
                writer: "w", sequence: index + 1, time: time, reader: entry.reader, salt: "salt-\(index)",
                body: entry.body)
            events.append(RecordedEvent(event, after: events.last?.hash ?? Chain.beginning))
        }
        try self.init(folding: events)
    }
}

/// A date that a test writes. One that is none ends the tests there and then.
package func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    guard let date = CivilDate(year: year, month: month, day: day) else {
        preconditionFailure("\(year), \(month), \(day): no date")
    }
    return date
}

extension Outcome {
    /// The duty under which this outcome comes about.
    package var usualDuty: Duty {
        switch self {
        case .notApplicable, .beyondDuty: .notRequired
        case .indeterminate: .indeterminate
        default: .required
        }
    }
}

/// So many of one outcome, then so many of another.
package func outcomes(_ runs: (Int, Outcome)...) -> [Outcome] {
    runs.flatMap { Array(repeating: $0.1, count: $0.0) }
}
