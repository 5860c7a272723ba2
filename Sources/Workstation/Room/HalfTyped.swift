import Advocacy
import Audit
import TextUI
import Wording

/// Where a text was typed that is not recorded yet: it is there again when one comes back.
struct HalfTyped: Sendable, Hashable {
    /// As drafts on the disk name it.
    enum Kind: String, Sendable {
        case note, answer, reasonForAnswer, reasonForNote, reasonForConclusion, reasonForStep, overruleReason, feedback,
            actionText, actionOwner, replacementNote, settledReason, assumptionSource, areaNote, areaActionText,
            areaActionOwner
    }

    let kind: Kind
    /// The question, assumption, area or judgement that it is about; empty where there is nothing to tell apart.
    let about: String
    let reference: String?
    /// Why such a text is kept as it is, and not the text itself.
    let isReasonToKeep: Bool

    init(_ kind: Kind, about: String = "", of reference: String? = nil, isReasonToKeep: Bool = false) {
        self.kind = kind
        self.about = about
        self.reference = reference
        self.isReasonToKeep = isReasonToKeep
    }

    /// Why what is typed there is kept as it is.
    var reasonToKeep: HalfTyped { HalfTyped(kind, about: about, of: reference, isReasonToKeep: true) }

    /// The case, or else the area or assumption.
    var place: String { reference ?? about }
}

extension Desk {
    /// What a question in front holds that is not recorded yet, by where it was typed; nil for a text that is as it was.
    func halfTyped(in prompt: Prompt?) -> [HalfTyped: String?] {
        switch prompt {
        case .text(let asked): asked.halfTyped
        case .list(let list): list.about?.halfTyped ?? [:]
        case .confirmation(let confirmation): confirmation.before
        case .palette, nil: [:]
        }
    }

    /// Keeps what a question held that is being left; false where that is nothing.
    mutating func leaveHalfTyped(_ prompt: Prompt) -> Bool {
        let texts = halfTyped(in: prompt)
        for (typed, text) in texts { unfinished[typed] = text }
        return texts.values.contains { $0 != nil }
    }
}

// MARK: What the record says of it

extension Session {
    /// Whether a text that was left half-typed was recorded after all, or has no place any more.
    func isRecorded(_ typed: HalfTyped, _ text: String) -> Bool {
        let text = text.trimmed
        switch typed.kind {
        case .assumptionSource: return false
        case .areaNote: return judgement(of: typed.about).note == text
        case .areaActionText: return judgement(of: typed.about).action?.text == text
        case .areaActionOwner: return judgement(of: typed.about).action?.owner == text
        default: break
        }
        guard let reference = typed.reference, let sampled = state.sampledCase(reference) else { return true }
        if typed.kind == .replacementNote { return sampled.replaced != nil }
        guard !typed.isReasonToKeep, let reading = sampled.reading(by: reader) else { return false }
        let beside = reading.prepared ?? reading.completion.map { Preparation($0, keepingOverrule: true) }
        switch typed.kind {
        case .note: return reading.notes[Fact(rawValue: typed.about)] == text
        case .answer: return Fact(rawValue: typed.about).flatMap { reading.facts[$0] } == text
        case .feedback: return beside?.feedback == text
        case .actionText: return beside?.action?.text == text
        case .actionOwner: return beside?.action?.owner == text
        case .overruleReason: return reading.completion?.overrule?.reason == text
        case .reasonForAnswer:
            let parts = typed.about.split(separator: "=", omittingEmptySubsequences: false)
            guard let fact = Fact(rawValue: String(parts[0])) else { return true }
            return reading.facts[fact] ?? "" == parts.dropFirst().joined(separator: "=")
        default: return false
        }
    }

    /// What is said of an area of the self-assessment.
    func judgement(of area: String) -> AreaJudgement { state.assessments[area]?.judgement ?? AreaJudgement() }
}
