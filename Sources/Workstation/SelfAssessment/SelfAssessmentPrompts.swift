import Advocacy
import Audit
import Calendar
import TextUI
import Wording

/// The texts that are asked for beside a rating: the strengths, and the action with who does it and by when.
extension SelfAssessmentScreen {
    /// `rating` is put together with the text, where it needs one.
    func askForStrengths(of area: CommissioningArea, rating: AreaRating?, on desk: inout Desk) {
        let stands = desk.session?.judgement(of: area.id) ?? AreaJudgement()
        let isStrength = rating == .green || stands.rating == .green || stands.isToShare
        let title =
            rating == .green
            ? say("Key strengths of \(area.id) (green needs them)")
            : isStrength ? say("Key strengths of \(area.id)") : say("Strengths or note on \(area.id)")
        desk.ask(
            TextPrompt(
                "areaNote", .note, title, text: stands.note, draft: HalfTyped(.areaNote, about: area.id),
                finish: Self.finish { screen, answer, desk in
                    screen.finishStrengths(of: area, rating: rating, answer.text, on: &desk)
                }))
    }

    private mutating func finishStrengths(
        of area: CommissioningArea, rating: AreaRating?, _ text: String, on desk: inout Desk
    ) -> [Effect] {
        guard var judgement = desk.session?.judgement(of: area.id) else { return [] }
        guard !text.isEmpty || (rating ?? judgement.rating) != .green else {
            return desk.refused(say("Green needs a note of the key strengths; Esc leaves the area as it was."))
        }
        if let rating { return put(rating, note: text, on: area, desk: &desk) }
        judgement.note = text
        if text.isEmpty { judgement.isToShare = false }
        return write(judgement, of: area, on: &desk) ?? []
    }

    /// An empty text takes the action away.
    func askForAction(on area: CommissioningArea, desk: inout Desk) {
        desk.ask(
            TextPrompt(
                "areaActionText", .line, say("What should be done about \(area.id)? (empty: nothing)"),
                text: desk.session?.judgement(of: area.id).action?.text ?? "",
                draft: HalfTyped(.areaActionText, about: area.id),
                finish: Self.finish { screen, answer, desk in
                    if answer.text.isEmpty { return screen.writeAction(nil, on: area, desk: &desk) }
                    screen.askForOwner(on: area, text: answer.text, desk: &desk)
                    return []
                }))
    }

    private func askForOwner(on area: CommissioningArea, text: String, desk: inout Desk) {
        let asked = TextPrompt(
            "areaActionOwner", .line, say("Who should do it? (a role, not a name)"),
            text: desk.session?.judgement(of: area.id).action?.owner ?? "",
            draft: HalfTyped(.areaActionOwner, about: area.id),
            finish: Self.finish { screen, answer, desk in
                screen.askByWhen(on: area, text: text, owner: answer.text, desk: &desk)
                return []
            })
        desk.ask(asked.after([HalfTyped(.areaActionText, about: area.id): text]))
    }

    private func askByWhen(on area: CommissioningArea, text: String, owner: String, desk: inout Desk) {
        let asked = TextPrompt(
            "areaActionDue", .entry, say("By when? (empty: no date)"),
            text: desk.session?.judgement(of: area.id).action?.due.map(\.description) ?? "",
            finish: Self.finish { screen, answer, desk in
                do throws(DateEntry.Fault) {
                    let due = answer.text.isEmpty ? nil : try DateEntry.read(answer.text, near: desk.today)
                    return screen.writeAction(
                        Completion.Action(text: text, owner: owner, due: due), on: area, desk: &desk)
                } catch {
                    return desk.refused(error.message)
                }
            })
        let before = [
            HalfTyped(.areaActionText, about: area.id): text, HalfTyped(.areaActionOwner, about: area.id): owner,
        ]
        desk.ask(asked.after(before).remarking(TextPrompt.remarkOnDue))
    }

    private mutating func writeAction(
        _ action: Completion.Action?, on area: CommissioningArea, desk: inout Desk
    ) -> [Effect] {
        guard var judgement = desk.session?.judgement(of: area.id) else { return [] }
        judgement.action = action
        return write(judgement, of: area, on: &desk) ?? []
    }
}
