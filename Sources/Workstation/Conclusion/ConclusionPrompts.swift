import Advocacy
import Audit
import Calendar
import TextUI
import Wording

/// What is asked where a reading is concluded: another judgement and why, feedback, and what should be done.
extension ConclusionScreen {
    func askWhyChanged(on desk: inout Desk) {
        let asked = TextPrompt(
            "reasonForConclusion", .line, say("This reading is complete. Why is its conclusion changed?"),
            draft: HalfTyped(.reasonForConclusion, of: concluded),
            finish: Self.finish { screen, answer, desk in
                screen.conclude(overrule: nil, reason: answer.text, on: &desk)
            })
        desk.ask(asked.needing(say("A reason is needed; Esc leaves the conclusion as it was.")))
    }

    // MARK: Overruling

    func askForDuty(on desk: inout Desk) {
        guard let session = desk.session else { return }
        let duties = Duty.allCases
        let stands = Self.reading(on: desk)?.walk.determination.duty
        desk.ask(
            ListPrompt(
                "overruledDuty", say("Your own judgement"), options: duties.map { $0.label(in: session.jurisdiction) },
                focus: duties.firstIndex { $0 == stands } ?? 0,
                finish: Self.pick { screen, place, desk in
                    screen.askForOutcome(duties[place], on: &desk)
                    return []
                }))
    }

    /// The duty is judged; now what resulted, with the rules' own answer for that duty in focus.
    private func askForOutcome(_ duty: Duty, on desk: inout Desk) {
        let changed = duty == Self.reading(on: desk)?.walk.determination.duty ? nil : duty
        let expected = Self.outcome(under: changed, on: desk)
        let outcomes = Outcome.allCases
        desk.ask(
            ListPrompt(
                "overruledOutcome", say("And what resulted? (Enter: by the rules' own table)"),
                options: outcomes.map(\.label), focus: outcomes.firstIndex { $0 == expected } ?? 0,
                finish: Self.pick { screen, place, desk in
                    screen.askForReason(changed, outcomes[place], on: &desk)
                    return []
                }))
    }

    private func askForReason(_ duty: Duty?, _ outcome: Outcome, on desk: inout Desk) {
        let judged = duty ?? Self.reading(on: desk)?.walk.determination.duty
        guard let judged, judged.admits(outcome) else {
            desk.message = .refused(
                say("“\(outcome.label)” cannot be what resulted with that judgement; pick another."))
            return
        }
        let changed = outcome == Self.outcome(under: duty, on: desk) ? nil : outcome
        guard duty != nil || changed != nil else {
            desk.prompt = nil
            desk.message = .refused(say("That is what the rules say too: a agrees with them."))
            return
        }
        let about = "\(duty?.rawValue ?? "")/\(changed?.rawValue ?? "")"
        let asked = TextPrompt(
            "overruleReason", .note, say("Why do you judge otherwise?"),
            draft: HalfTyped(.overruleReason, about: about, of: concluded),
            finish: Self.finish { screen, answer, desk in
                screen.conclude(
                    overrule: Completion.Overrule(duty: duty, outcome: changed, reason: answer.text), on: &desk)
            })
        desk.ask(asked.needing(say("Overruling needs a reason; Esc goes back.")))
    }

    // MARK: Beside the judgement

    func askForFeedback(on desk: inout Desk) {
        desk.ask(
            TextPrompt(
                "feedback", .note, say("Feedback for the practitioner"), text: Self.preparation(on: desk).feedback,
                draft: HalfTyped(.feedback, of: concluded),
                finish: Self.finish { screen, answer, desk in
                    let effects = screen.prepare(on: &desk) { $0.feedback = answer.text }
                    desk.prompt = nil
                    return effects
                }))
    }

    func askForAction(on desk: inout Desk) {
        desk.ask(
            TextPrompt(
                "actionText", .line, say("What should be done?"), text: Self.preparation(on: desk).action?.text ?? "",
                draft: HalfTyped(.actionText, of: concluded),
                finish: Self.finish { screen, answer, desk in
                    let effects = screen.prepare(on: &desk) { beside in
                        let action = beside.action
                        beside.action =
                            answer.text.isEmpty
                            ? nil
                            : Completion.Action(text: answer.text, owner: action?.owner ?? "", due: action?.due)
                    }
                    desk.prompt = nil
                    if !answer.text.isEmpty { screen.askForOwner(on: &desk) }
                    return effects
                }))
    }

    private func askForOwner(on desk: inout Desk) {
        desk.ask(
            TextPrompt(
                "actionOwner", .line, say("Who should do it? (a role, not a name)"),
                text: Self.preparation(on: desk).action?.owner ?? "", draft: HalfTyped(.actionOwner, of: concluded),
                finish: Self.finish { screen, answer, desk in
                    let effects = screen.prepare(on: &desk) { beside in
                        beside.action = beside.action.map {
                            Completion.Action(text: $0.text, owner: answer.text, due: $0.due)
                        }
                    }
                    screen.askByWhen(on: &desk)
                    return effects
                }))
    }

    private func askByWhen(on desk: inout Desk) {
        let asked = TextPrompt(
            "actionDue", .entry, say("By when? (empty: no date)"),
            text: Self.preparation(on: desk).action?.due?.description ?? "",
            finish: Self.finish { screen, answer, desk in
                do throws(DateEntry.Fault) {
                    let due = answer.text.isEmpty ? nil : try DateEntry.read(answer.text, near: desk.today)
                    let effects = screen.prepare(on: &desk) { beside in
                        beside.action = beside.action.map {
                            Completion.Action(text: $0.text, owner: $0.owner, due: due)
                        }
                    }
                    desk.prompt = nil
                    return effects
                } catch {
                    return desk.refused(error.message)
                }
            })
        desk.ask(asked.remarking(TextPrompt.remarkOnDue))
    }
}
