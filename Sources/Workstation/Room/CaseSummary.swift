import Advocacy
import Audit
import Calendar
import TextUI
import Wording

/// What the list shows of a case and what progress counts, worked out once for each change of the case.
struct CaseSummary: Sendable {
    let reference: String
    let process: String
    let team: String
    let stratum: String
    let started: String
    let startedDay: Int
    /// Status or outcome, as far as this reader may see it.
    let status: String
    let role: Role
    /// Time spent on the reading that this reader is shown.
    let seconds: Int
    let isReplaced: Bool
    let isStarted: Bool
    let isDisagreed: Bool
    let isModerated: Bool
    let isDueForSecondReading: Bool
    let isBlind: Bool
    /// The outcome that counts; nil while the case is not read.
    let outcome: Outcome?
    /// When it was completed and how long that took, of the reading that counts.
    let completed: (date: CivilDate?, seconds: Int)?

    /// What a search looks through, in small letters.
    let searched: String

    var isRead: Bool { completed != nil }
    var isUnread: Bool { !isReplaced && !isRead }

    init(_ sampled: SampledCase, reader: String, jurisdiction: Jurisdiction) {
        let own = sampled.reading(by: reader)
        let finished = sampled.replaced == nil ? sampled.completedReadings : []
        let counted = finished.first
        let status = sampled.status
        isReplaced = sampled.replaced != nil
        isStarted = status == .started
        isDisagreed = status == .disagreed
        isModerated = status == .moderated
        isBlind = sampled.isBlind(for: reader)
        isDueForSecondReading = isBlind && finished.count == 1
        outcome = sampled.judgement?.outcome
        completed = counted.map { ($0.completedAt?.date, $0.seconds) }
        seconds = (sampled.readingShown(to: reader) ?? own)?.seconds ?? 0
        reference = sampled.reference
        process = sampled.unit.process.label(in: jurisdiction)
        team = sampled.unit.attributes["team"] ?? ""
        stratum = sampled.stratum
        started = DateWords.short(sampled.unit.started)
        startedDay = sampled.unit.started.dayNumber
        (self.status, role) = Self.words(
            sampled, own: own, outcome: outcome, isBlind: isBlind, isDisagreed: isDisagreed)
        let locality = sampled.unit.attributes["locality"] ?? ""
        searched = [reference, process, team, stratum, locality, self.status].joined(separator: " ").lowercased()
    }

    private static func words(
        _ sampled: SampledCase, own: Reading?, outcome: Outcome?, isBlind: Bool, isDisagreed: Bool
    ) -> (String, Role) {
        if sampled.replaced != nil { return (say("replaced", context: "status"), .dim) }
        // Another reader's answers are kept from a second reader until they have finished.
        if isBlind { return (own?.isBegun == true ? say("second…") : say("second due"), .notice) }
        if isDisagreed { return (say("disagreed", context: "status"), .warning) }
        if let outcome { return (outcome.shortLabel, outcome.role) }
        if let own { return (own.wasReopened ? say("reopened") : say("reading…"), .strong) }
        return sampled.readings.isEmpty
            ? (say("not yet", context: "status"), .dim) : (say("started", context: "status"), .text)
    }
}

extension Outcome {
    var role: Role {
        switch self {
        case .met: .good
        case .notMet, .notRecorded: .gap
        case .metLate: .late
        case .indeterminate: .unknown
        case .offeredDeclined, .beyondDuty, .notApplicable: .neutral
        }
    }
}
