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
    /// Where a text of that purpose is typed now; nil for one that is not kept when it is left.
    func halfTyped(_ purpose: TextPrompt.Purpose) -> HalfTyped? {
        switch purpose {
        case .note(let fact): HalfTyped(.note, about: fact?.rawValue ?? "", of: subject)
        case .answer(let fact): HalfTyped(.answer, about: fact.rawValue, of: subject)
        case .reasonForAnswer(let fact, let value):
            HalfTyped(.reasonForAnswer, about: "\(fact.rawValue)=\(value ?? "")", of: subject)
        case .reasonForNote(let fact, _, _): HalfTyped(.reasonForNote, about: fact?.rawValue ?? "", of: subject)
        case .reasonForConclusion: HalfTyped(.reasonForConclusion, of: subject)
        case .reasonForStep(let step): HalfTyped(.reasonForStep, about: step.rawValue, of: subject)
        case .overruleReason(let duty, let outcome):
            HalfTyped(
                .overruleReason, about: "\(duty?.rawValue ?? "")/\(outcome?.rawValue ?? "")", of: subject)
        case .feedback: HalfTyped(.feedback, of: subject)
        case .actionText: HalfTyped(.actionText, of: subject)
        case .actionOwner: HalfTyped(.actionOwner, of: subject)
        case .replacementNote(let reason):
            HalfTyped(.replacementNote, about: reason.rawValue, of: caseInFocus)
        case .settledReason(let judgement):
            HalfTyped(
                .settledReason, about: "\(judgement.duty.rawValue)/\(judgement.outcome.rawValue)", of: subject)
        case .assumptionSource(let name): HalfTyped(.assumptionSource, about: name)
        case .areaNote(let area, _): HalfTyped(.areaNote, about: area)
        case .areaActionText(let area): HalfTyped(.areaActionText, about: area)
        case .areaActionOwner(let area, _): HalfTyped(.areaActionOwner, about: area)
        case .reasonToKeep(let original): halfTyped(original.purpose)?.reasonToKeep
        case .date, .actionDue, .areaActionDue, .search, .assumption, .goTo, .exportFile, .baselinePath, .newRecord,
            .newAudit:
            nil
        }
    }

    private var caseInFocus: String? { desk.cases.focused.flatMap { session?.state.cases[$0].reference } }

    /// What a question in front holds that is not recorded yet, by where it was typed; nil for a text that is as it was.
    func halfTyped(in prompt: Prompt?) -> [HalfTyped: String?] {
        switch prompt {
        case .text(let prompt):
            var texts = halfTyped(before: prompt.purpose)
            if let typed = halfTyped(prompt.purpose) {
                texts[typed] = .some(prompt.field.text == prompt.initial ? nil : prompt.field.text)
            }
            return texts
        case .list(let list):
            guard case .privacy(let prompt) = list.purpose else { return [:] }
            return halfTyped(in: .text(prompt))
        case .confirmation(let confirmation):
            guard case .replace(let replaced) = confirmation.purpose else { return [:] }
            return [
                HalfTyped(.replacementNote, about: replaced.reason.rawValue, of: replaced.caseReference):
                    replaced.note
            ]
        case .palette, nil: return [:]
        }
    }

    /// Texts typed in the questions before this one, which are recorded with it.
    private func halfTyped(before purpose: TextPrompt.Purpose) -> [HalfTyped: String?] {
        switch purpose {
        case .reasonForNote(let fact, let text, let kept):
            let note = HalfTyped(.note, about: fact?.rawValue ?? "", of: subject)
            return kept.map { [note: text, note.reasonToKeep: $0] } ?? [note: text]
        case .areaActionOwner(let area, let text): return [HalfTyped(.areaActionText, about: area): text]
        case .areaActionDue(let area, let text, let owner):
            return [
                HalfTyped(.areaActionText, about: area): text, HalfTyped(.areaActionOwner, about: area): owner,
            ]
        case .reasonToKeep(let original): return halfTyped(in: .text(original))
        default: return [:]
        }
    }

    /// Keeps what a question held that is being left; false where that is nothing.
    mutating func leaveHalfTyped(_ prompt: Prompt) -> Bool {
        let texts = halfTyped(in: prompt)
        for (typed, text) in texts { desk.unfinished[typed] = text }
        return texts.values.contains { $0 != nil }
    }
}

// MARK: What the record says of it

extension Desk {
    /// Whether a text that was left half-typed was recorded after all, or has no place any more.
    func isRecorded(_ typed: HalfTyped, _ text: String) -> Bool {
        guard let session else { return false }
        let text = text.trimmed
        switch typed.kind {
        case .assumptionSource: return false
        case .areaNote: return judgement(of: typed.about).note == text
        case .areaActionText: return judgement(of: typed.about).action?.text == text
        case .areaActionOwner: return judgement(of: typed.about).action?.owner == text
        default: break
        }
        guard let reference = typed.reference, let sampled = session.state.sampledCase(reference) else { return true }
        if typed.kind == .replacementNote { return sampled.replaced != nil }
        guard !typed.isReasonToKeep, let reading = sampled.reading(by: session.reader) else { return false }
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
}
