import Advocacy
import Audit
import Calendar
import TextUI
import Wording

/// The texts that are asked for beside a rating: the strengths, and the action with who does it and by when.
extension Desk {
    /// `rating` is put together with the text, where it needs one.
    mutating func askForStrengths(of area: CommissioningArea, rating: AreaRating?) {
        let stands = judgement(of: area.id)
        let isStrength = rating == .green || stands.rating == .green || stands.isToShare
        let title =
            rating == .green
            ? say("Key strengths of \(area.id) (green needs them)")
            : isStrength ? say("Key strengths of \(area.id)") : say("Strengths or note on \(area.id)")
        ask(for: .areaNote(area.id, rating: rating), title, text: stands.note)
    }

    mutating func finishStrengths(
        of id: String, rating: AreaRating?, _ text: String, at now: Timestamp
    ) -> [Effect] {
        guard let session, let area = CommissioningInstrument.of(session.jurisdiction).area(id) else { return [] }
        var judgement = judgement(of: id)
        guard !text.isEmpty || (rating ?? judgement.rating) != .green else {
            refuse(say("Green needs a note of the key strengths; Esc leaves the area as it was."))
            return []
        }
        desk.prompt = nil
        if let rating { return put(rating, note: text, on: area, at: now) }
        judgement.note = text
        if text.isEmpty { judgement.isToShare = false }
        return write(judgement, of: area, at: now) ?? []
    }

    mutating func askForAction(on area: CommissioningArea) {
        ask(
            for: .areaActionText(area.id), say("What should be done about \(area.id)? (empty: nothing)"),
            text: judgement(of: area.id).action?.text ?? "")
    }

    /// An empty text takes the action away.
    mutating func finishActionText(on id: String, _ text: String, at now: Timestamp) -> [Effect] {
        guard text.isEmpty else {
            ask(
                for: .areaActionOwner(id, text: text), say("Who should do it? (a role, not a name)"),
                text: judgement(of: id).action?.owner ?? "")
            return []
        }
        return writeAction(nil, on: id, at: now)
    }

    mutating func finishActionOwner(on id: String, text: String, _ owner: String) {
        ask(
            for: .areaActionDue(id, text: text, owner: owner), say("By when? (empty: no date)"),
            text: judgement(of: id).action?.due.map(\.description) ?? "")
    }

    mutating func finishActionDue(
        on id: String, text: String, owner: String, _ typed: String, at now: Timestamp
    ) -> [Effect] {
        do {
            let due = typed.isEmpty ? nil : try DateEntry.read(typed, near: now.date)
            return writeAction(Completion.Action(text: text, owner: owner, due: due), on: id, at: now)
        } catch {
            refuse(error.message)
            return []
        }
    }

    private mutating func writeAction(_ action: Completion.Action?, on id: String, at now: Timestamp) -> [Effect] {
        guard let session, let area = CommissioningInstrument.of(session.jurisdiction).area(id) else { return [] }
        desk.prompt = nil
        var judgement = judgement(of: id)
        judgement.action = action
        return write(judgement, of: area, at: now) ?? []
    }
}
