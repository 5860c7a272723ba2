import Advocacy
import Audit
import Calendar
import TextUI
import Wording

/// Answers and notes, typed or given by a key, and the reasons that some of them need.
extension ReadingScreen {
    var reference: String? { read }

    /// What is read of the case by this reader.
    func ownReading(on desk: Desk) -> Reading? { caseInFocus(on: desk)?.reading(by: desk.reader) }

    /// The reading on the screen: this reader's, or that of another reader, to look at.
    func shownReading(on desk: Desk) -> Reading? { caseInFocus(on: desk)?.readingShown(to: desk.reader) }

    /// Why nothing can be written into what is on the screen; nil if it can.
    func whyNotWritten(on desk: Desk) -> String? { desk.whyReadOnly ?? whyAnothers(on: desk) }

    private func whyAnothers(on desk: Desk) -> String? {
        guard let sampled = caseInFocus(on: desk), sampled.isAnothers(than: desk.reader),
            let shown = shownReading(on: desk)
        else { return nil }
        return say("This reading is \(shown.reader)'s; nobody else can change it. N opens the next case to audit.")
    }

    func whyNotAsked(_ item: Walk.Item) -> String? {
        guard case .notAsked(let why) = item.standing else { return nil }
        return say("Not asked: \(why). If wrong, change the answer it rests on.")
    }

    /// Opens the field for a date, a number of days or a text.
    func typeAnswer(_ item: Walk.Item, beginning: String, on desk: inout Desk) -> [Effect] {
        let fact = item.question.fact
        if let why = whyNotWritten(on: desk) ?? whyNotAsked(item) {
            desk.message = .refused(why)
            return []
        }
        guard fact.kind == .date else {
            let asked = TextPrompt(
                "answer", .line, item.question.text, text: beginning.isEmpty ? item.value ?? "" : beginning, limit: 80,
                draft: HalfTyped(.answer, about: fact.rawValue, of: read),
                finish: Self.finish { screen, answer, desk in
                    do throws(FactError) {
                        guard let value = try fact.canonical(answer.text) else { return [] }
                        return screen.put(fact, value, on: &desk)
                    } catch {
                        return desk.refused(error.message)
                    }
                })
            desk.ask(asked.needing(say("Nothing is typed; Esc leaves the question open.")))
            return []
        }
        askForDate(fact, item.question.text, beginning, on: &desk)
        return []
    }

    private func askForDate(_ fact: Fact, _ title: String, _ beginning: String, on desk: inout Desk) {
        let near = referenceDate(for: fact, on: desk)
        let started = caseInFocus(on: desk)?.unit.started
        let asked = TextPrompt(
            "date", .entry, title, text: beginning, limit: 20,
            finish: Self.finish { screen, answer, desk in
                if ["u", "unknown"].contains(answer.text.lowercased()) {
                    return screen.put(fact, Answer.unknown.rawValue, on: &desk)
                }
                do throws(DateEntry.Fault) {
                    return screen.put(fact, try DateEntry.read(answer.text, near: near).description, on: &desk)
                } catch {
                    return desk.refused(error.message)
                }
            })
        desk.ask(
            asked.remarking { text, _ in
                text.isEmpty
                    ? (say("12 is the next 12th, 12/6 a day and month; u: not recorded"), .dim)
                    : TextPrompt.meaning(of: text, near: near, start: started)
            })
    }

    /// The date that a date is likely to be near: the step before it, or the start of the stage.
    private func referenceDate(for fact: Fact, on desk: Desk) -> CivilDate {
        let steps: [Fact] =
            switch fact {
            case .firstMetOn: [.arrangedOn, .referredOn]
            case .arrangedOn: [.referredOn]
            default: []
            }
        let earlier = steps.lazy.compactMap { walk.activeFacts[$0] }.compactMap { try? CivilDate.parse($0) }.first
        return earlier ?? caseInFocus(on: desk)?.unit.started ?? CivilDate(dayNumber: 0)
    }

    /// Puts an answer, unless it is impossible, after a reason where one is needed. nil takes the answer away.
    mutating func put(_ fact: Fact, _ value: String?, on desk: inout Desk) -> [Effect] {
        guard let sampled = caseInFocus(on: desk), let item = walk.items.first(where: { $0.question.fact == fact })
        else { return [] }
        if let why = whyNotWritten(on: desk) ?? whyNotAsked(item) {
            desk.message = .refused(why)
            return []
        }
        let reading = sampled.reading(by: desk.reader)
        // The same answer again: an answer of this reader's needs no second event, but the walk goes on.
        if value == item.value, value == nil || reading?.answered.contains(fact) == true {
            desk.prompt = nil
            advance()
            return []
        }
        var whyReason: String?
        if let value {
            let hasNote = reading?.notes[fact] != nil
            switch AnswerCheck.of(
                fact, value, in: walk.activeFacts, for: sampled, hasNote: hasNote, today: desk.today)
            {
            case .fine: break
            case .unlikely(let why): whyReason = say("Unlikely: \(why.message). Why is it right?")
            case .impossible(let why): return desk.refused(say("Not possible: \(why.message)."))
            }
        }
        if reading?.isComplete == true { whyReason = say("This reading is complete. Why is the answer changed?") }
        guard let whyReason else { return commit(fact, value, reason: nil, on: &desk) }
        let asked = TextPrompt(
            "reasonForAnswer", .line, whyReason,
            draft: HalfTyped(.reasonForAnswer, about: "\(fact.rawValue)=\(value ?? "")", of: read),
            finish: Self.finish { screen, answer, desk in
                screen.commit(fact, value, reason: answer.text, on: &desk)
            })
        desk.ask(asked.needing(say("A reason is needed; Esc leaves the answer as it was.")))
        return []
    }

    /// Writes the answer and moves on; when that was the last open question, on to agreeing or overruling.
    private mutating func commit(_ fact: Fact, _ value: String?, reason: String?, on desk: inout Desk) -> [Effect] {
        let wasOpen = next != nil
        let wasComplete = ownReading(on: desk)?.isComplete == true
        let answered = Answered(case: read, fact: fact, value: value, reason: reason)
        guard let effects = append([.answered(answered)], on: &desk) else { return [] }
        desk.prompt = nil
        focus(on: fact)
        guard value != nil else { return effects }
        if wasComplete, ownReading(on: desk)?.isComplete == false {
            desk.message = .done(say("The determination may have changed: c leads to agree or overrule again."))
        }
        if isLearning, walk.learning.isEmpty {
            isLearning = false
            desk.open(.conclude, about: read)
        } else if wasOpen, next == nil {
            desk.open(.conclude, about: read)
        } else {
            advance()
        }
        return effects
    }

    // MARK: Notes

    /// On a question, or on the whole case.
    func writeNote(on fact: Fact?, on desk: inout Desk) {
        let about = fact.flatMap { fact in walk.items.first { $0.question.fact == fact }?.question.text }
        let asked = TextPrompt(
            "note", .note, about.map { say("Note on “\($0)”") } ?? say("Note on the whole case"),
            text: ownReading(on: desk)?.notes[fact] ?? "", draft: draftOfNote(fact),
            finish: Self.finish { screen, answer, desk in screen.note(fact, answer, on: &desk) })
        desk.ask(asked.placingReasonToKeep)
    }

    private func draftOfNote(_ fact: Fact?) -> HalfTyped { HalfTyped(.note, about: fact?.rawValue ?? "", of: read) }

    private mutating func note(_ fact: Fact?, _ answer: TextPrompt.Answer, on desk: inout Desk) -> [Effect] {
        let (reading, kept) = (ownReading(on: desk), answer.reasonToKeep)
        guard answer.text != reading?.notes[fact] ?? "" else {
            desk.prompt = nil
            return []
        }
        guard reading?.isComplete == true, reading?.notes[fact] != nil else {
            return commitNote(fact, answer.text, reason: kept, on: &desk)
        }
        let note = draftOfNote(fact)
        let asked = TextPrompt(
            "reasonForNote", .line, say("This reading is complete. Why is the note changed?"),
            draft: HalfTyped(.reasonForNote, about: note.about, of: read),
            finish: Self.finish { screen, reason, desk in
                let reason = kept.map { "\(reason.text); kept as written: \($0)" } ?? reason.text
                return screen.commitNote(fact, answer.text, reason: reason, on: &desk)
            })
        let before = kept.map { [note: answer.text, note.reasonToKeep: $0] } ?? [note: answer.text]
        desk.ask(asked.after(before).needing(say("A reason is needed; Esc leaves the note as it was.")))
        return []
    }

    private mutating func commitNote(
        _ fact: Fact?, _ text: String, reason: String?, on desk: inout Desk
    ) -> [Effect] {
        let noted = Noted(case: read, fact: fact, text: text, reason: reason)
        guard let effects = append([.noted(noted)], on: &desk) else { return [] }
        desk.prompt = nil
        return effects
    }
}
