import Advocacy
import Audit
import Calendar
import Modelling
import TextUI
import Wording

/// What follows from a pick, by what the list was for.
extension Desk {
    /// What was picked from the list in front.
    mutating func finish(_ prompt: ListPrompt, at now: Timestamp) -> [Effect] {
        switch prompt.purpose {
        case .filter:
            desk.prompt = nil
            desk.cases.filter = CasesScreen.Filter.allCases[prompt.focus]
            if let session { desk.cases.refresh(session) }
        case .sort:
            desk.prompt = nil
            desk.cases.order = CasesScreen.Order.allCases[prompt.focus]
            if let session { desk.cases.refresh(session) }
        case .actionOwner:
            desk.prompt = nil
            showActions(ofChoice: prompt.focus)
        case .actionOrder:
            desk.prompt = nil
            desk.actions.order = ActionList.Order.allCases[prompt.focus]
            if let session { desk.actions.refresh(session, today: today) }
        case .areaFilter:
            desk.prompt = nil
            showAreas { screen, session in
                screen.filter = SelfAssessmentScreen.filters(in: session.jurisdiction)[prompt.focus]
            }
        case .areaOrder:
            desk.prompt = nil
            showAreas { screen, _ in screen.order = SelfAssessmentScreen.Order.allCases[prompt.focus] }
        case .baseline: return chooseBaseline(prompt.focus)
        case .replacementReason:
            ask(for: .replacementNote(ReplacementReason.allCases[prompt.focus]), say("What is wrong with the case?"))
        case .overruledDuty: askForOutcome(Duty.allCases[prompt.focus])
        case .overruledOutcome(let duty): askForReason(duty, Outcome.allCases[prompt.focus])
        case .settled(let choices): pickSettled(choices, prompt.focus)
        case .settledDuty: pickSettledDuty(Duty.allCases[prompt.focus])
        case .settledOutcome(let choices): askWhySettled(choices[prompt.focus])
        case .privacy(let text):
            if prompt.focus == 0 {
                desk.prompt = .text(text)
            } else {
                ask(for: .reasonToKeep(text), say("Why must it be kept as it is?"))
            }
        }
        return []
    }

    /// The duty is judged; now what resulted, with the rules' own answer for that duty in focus.
    private mutating func askForOutcome(_ duty: Duty) {
        let changed = duty == desk.reading?.walk.determination.duty ? nil : duty
        let expected = outcome(under: changed)
        let focus = Outcome.allCases.firstIndex { $0 == expected } ?? 0
        desk.prompt = .list(
            ListPrompt(
                purpose: .overruledOutcome(changed), title: say("And what resulted? (Enter: by the rules' own table)"),
                options: Outcome.allCases.map(\.label), focus: focus))
    }

    private mutating func askForReason(_ duty: Duty?, _ outcome: Outcome) {
        guard let judged = duty ?? desk.reading?.walk.determination.duty, judged.admits(outcome) else {
            desk.message = .refused(
                say("“\(outcome.label)” cannot be what resulted with that judgement; pick another."))
            return
        }
        let changed = outcome == self.outcome(under: duty) ? nil : outcome
        guard duty != nil || changed != nil else {
            desk.prompt = nil
            desk.message = .refused(say("That is what the rules say too: a agrees with them."))
            return
        }
        ask(for: .overruleReason(duty: duty, outcome: changed), say("Why do you judge otherwise?"))
    }
}
