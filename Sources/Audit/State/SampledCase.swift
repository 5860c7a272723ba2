import Advocacy
import Sampling
import Wording

/// A case that is or was in the sample, with every reading of it.
public struct SampledCase: Sendable, Hashable {
    public enum Status: String, Sendable, CaseIterable {
        case unread, started, read, secondRead, disagreed, moderated, replaced

        public var label: String {
            switch self {
            case .unread: say("not yet audited")
            case .started: say("started", context: "case")
            case .read: say("audited", context: "case")
            case .secondRead: say("audited by two")
            case .disagreed: say("disagreed")
            case .moderated: say("moderated")
            case .replaced: say("replaced", context: "case")
            }
        }
    }

    public let drawn: DrawnUnit
    /// The case whose place this one took.
    public internal(set) var replaces: String?
    public internal(set) var replaced: Replacement?
    /// One of the cases that a second reader reads, unseen.
    public internal(set) var isForSecondReading = false
    /// Everything that was settled between its readers, in the order of the record; `moderation` is what counts of it.
    public internal(set) var moderations: [Moderation] = []
    /// One for each reader, in the order in which they began.
    public internal(set) var readings: [Reading] = []

    public var unit: SamplingUnit { drawn.unit }
    public var reference: String { drawn.unit.reference }
    public var stratum: String { drawn.stratum }

    public func reading(by reader: String) -> Reading? {
        readings.first { $0.reader == reader }
    }

    /// The completed readings, first the one whose conclusion was first made, in the order of the record.
    public var completedReadings: [Reading] {
        let completed = readings.filter(\.isComplete)
        guard completed.count > 1 else { return completed }
        return completed.sorted { ($0.conclusion?.place ?? 0) < ($1.conclusion?.place ?? 0) }
    }

    /// The reading that counts in the findings: the first reader's. Nil while the case is not read.
    public var countedReading: Reading? {
        replaced == nil ? completedReadings.first : nil
    }

    /// What is judged of the case, all readings considered: the moderated judgement, else that of the reading that
    /// counts. Nil while the case is not read.
    public var judgement: (duty: Duty, outcome: Outcome)? {
        guard replaced == nil else { return nil }
        if let moderation { return (moderation.duty, moderation.outcome) }
        return countedReading?.completion.map { ($0.duty, $0.outcome) }
    }

    /// Why nothing can be settled between readers here; nil if it can.
    public var whyNotModerated: String? {
        if replaced != nil { return say("\(reference) was replaced") }
        let count = completedReadings.count
        guard count < 2 else { return nil }
        return count == 0
            ? say("\(reference) has not been audited; there is nothing to settle")
            : say("\(reference) has been audited once; only a case audited by two can be moderated")
    }

    public var status: Status {
        if replaced != nil { return .replaced }
        let completed = completedReadings
        guard let first = completed.first?.completion else { return readings.isEmpty ? .unread : .started }
        if moderation != nil { return .moderated }
        guard completed.count > 1 else { return .read }
        let agreed = completed.allSatisfy {
            $0.completion?.duty == first.duty && $0.completion?.outcome == first.outcome
        }
        return agreed ? .secondRead : .disagreed
    }

    /// What the frame already says of the case, as facts.
    public var factsOfFrame: Facts {
        var facts = Facts([.process: unit.process.rawValue])
        for (column, fact) in SampledCase.factsByColumn {
            // A value that is no value of the fact ("unrecognised") says nothing about it.
            if let text = unit.attributes[column] { try? facts.set(fact, to: text) }
        }
        return facts
    }

    private static let factsByColumn: [(String, Fact)] = [
        ("setting", .setting), ("personRole", .personRole), ("funding", .funding), ("language", .preferredLanguage),
    ]
}

/// A sampled case that gave way, and to which.
public struct Replacement: Sendable, Hashable {
    public let caseReference: String
    public let reason: ReplacementReason
    public let note: String
    /// The case that takes its place: the next ticket of the stratum then. Nil where the stratum has none on hand.
    public internal(set) var replacement: String?
    /// The stratum, and which of its tickets that is, from 0.
    let stratum: Int
    let ticket: Int
}
