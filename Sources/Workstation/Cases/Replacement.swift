import Audit
import TextUI
import Wording

/// Replacing a case that cannot be used: why, what is wrong with it, and a yes.
extension CasesScreen {
    func whyNotReplaced(on desk: Desk) -> String? {
        guard let sampled = caseInFocus(on: desk) else { return nil }
        if let why = desk.whyReadOnly { return why }
        if let replaced = sampled.replaced {
            return replaced.replacement.map { say("\(sampled.reference) was replaced by \($0) already.") }
                ?? say("\(sampled.reference) was replaced already.")
        }
        return sampled.countedReading == nil
            ? nil : say("\(sampled.reference) has been audited; a case that can be audited stays in the sample.")
    }

    func askWhyReplaced(on desk: inout Desk) {
        guard let reference = caseInFocus(on: desk)?.reference else { return }
        let reasons = ReplacementReason.allCases
        desk.ask(
            ListPrompt(
                "replacementReason", say("Why can \(reference) not be used?"), options: reasons.map(\.label)
            ) { place, desk in
                Self.askWhatIsWrong(reference, reasons[place], on: &desk)
                return []
            })
    }

    private static func askWhatIsWrong(_ reference: String, _ reason: ReplacementReason, on desk: inout Desk) {
        let asked = TextPrompt(
            "replacementNote", .line, say("What is wrong with the case?"),
            draft: HalfTyped(.replacementNote, about: reason.rawValue, of: reference)
        ) { answer, desk in
            confirm(Replaced(case: reference, reason: reason, note: answer.text), on: &desk)
            return []
        }
        desk.ask(asked.needing(say("A note is needed: what is wrong with the case?")))
    }

    /// The reason and the note are given: what would happen, for a yes or no.
    private static func confirm(_ replaced: Replaced, on desk: inout Desk) {
        guard let session = desk.session else { return }
        let reference = replaced.caseReference
        let next = session.state.replacement(for: reference)?.unit.reference
        let question =
            next.map {
                say(
                    "Replace \(reference) for good? Then \($0), the next in the draw of its sampling group, takes its place."
                )
            }
            ?? say(
                "Replace \(reference) for good? ",
                "Then its sampling group has no further case, so the sample loses one.")
        var asked = Confirmation(question: question, yes: answer { $0.replace(replaced, on: &$1) })
        asked.before = [
            HalfTyped(.replacementNote, about: replaced.reason.rawValue, of: reference): replaced.note
        ]
        desk.ask(asked)
    }

    private mutating func replace(_ replaced: Replaced, on desk: inout Desk) -> [Effect] {
        let effects = append([.replaced(replaced)], on: &desk)
        desk.prompt = nil
        guard let effects else { return [] }
        let reference = replaced.caseReference
        let taker = desk.session?.state.sampledCase(reference)?.replaced?.replacement
        if let taker { focus(on: taker) }
        desk.message = .done(
            taker.map { say("\(reference) is replaced. \($0) takes its place.") }
                ?? say("\(reference) is replaced. Its sampling group has no further case."))
        return effects
    }
}
