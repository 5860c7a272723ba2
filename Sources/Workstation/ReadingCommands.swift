import Advocacy
import Audit
import Calendar
import TextUI
import Wording

/// What keys do while a case is read.
extension Desk {
    mutating func performOnReading(_ command: Command, key: Key?, at now: Timestamp) -> [Effect] {
        guard let reading = desk.reading, let item = reading.focused else { return [] }
        switch command {
        case .yes: return answer(item, with: .yes, at: now)
        case .no: return answer(item, with: .no, at: now)
        case .unknown: return answer(item, with: .unknown, at: now)
        case .pick: return pick(key, for: item, at: now)
        case .date:
            guard item.question.fact.kind == .date else {
                desk.message = .refused(say("No date is asked for here. \(howToAnswer(item.question.fact))"))
                return []
            }
            typeAnswer(item, beginning: "")
        case .goOn: goOn(reading, item)
        case .nextQuestion: desk.reading?.moveToAnswerable(by: 1)
        case .previousQuestion: desk.reading?.moveToAnswerable(by: -1)
        case .clearAnswer:
            if let why = whyNotWritten {
                desk.message = .refused(why)
                return []
            }
            guard currentReading?.answered.contains(item.question.fact) == true else {
                desk.message = .refused(say("You have not answered this, so there is nothing to take away."))
                return []
            }
            return put(item.question.fact, nil, at: now)
        case .note: writeNote(on: item.question.fact)
        case .caseNote: writeNote(on: nil)
        case .conclude: openConclusion()
        default: break
        }
        return []
    }

    /// y, n or u on whatever kind of question has the focus.
    private mutating func answer(_ item: Walk.Item, with answer: Answer, at now: Timestamp) -> [Effect] {
        let fact = item.question.fact
        switch fact.kind {
        case .answer: return put(fact, answer.rawValue, at: now)
        case .date, .days: if answer == .unknown { return put(fact, answer.rawValue, at: now) }
        case .choice(let values):
            // "not recorded" and "none" stand for unknown and no where a list has no such value.
            let spellings = answer == .unknown ? ["unknown", "notRecorded"] : answer == .no ? ["no", "none"] : ["yes"]
            if let value = spellings.first(where: values.contains) { return put(fact, value, at: now) }
        case .text: if answer == .unknown { return put(fact, answer.rawValue, at: now) }
        }
        desk.message = .refused(say("That is no answer here. \(howToAnswer(fact))"))
        return []
    }

    private mutating func pick(_ key: Key?, for item: Walk.Item, at now: Timestamp) -> [Effect] {
        guard let scalar = key?.typed, let number = Int(String(Character(scalar))) else { return [] }
        let fact = item.question.fact
        switch fact.kind {
        case .choice(let values):
            guard values.indices.contains(number - 1) else {
                desk.message = .refused(say("The list ends at \(values.count)."))
                return []
            }
            return put(fact, values[number - 1], at: now)
        case .date, .days: typeAnswer(item, beginning: String(number))
        case .answer, .text: desk.message = .refused(say("There is no list here. \(howToAnswer(fact))"))
        }
        return []
    }

    /// How the question wants its answer, in a sentence.
    func howToAnswer(_ fact: Fact) -> String {
        switch fact.kind {
        case .answer: say("Answer y, n or u.")
        case .choice(let values):
            fact.canBeUnknown
                ? say("Pick 1 to \(values.count).") : say("Pick 1 to \(values.count), or leave it open with Tab.")
        case .date: say("Type the date, or u if the file does not give it.")
        case .days: say("Type the number of days, or u.")
        case .text: say("Press Enter and type it, or u if the file does not say.")
        }
    }

    private mutating func goOn(_ reading: ReadingScreen, _ item: Walk.Item) {
        let isTyped: Bool =
            switch item.question.fact.kind {
            case .date, .days, .text: !item.standing.isParked
            case .answer, .choice: false
            }
        let isOpen = item.standing == .asked && item.value == nil
        if isTyped, isOpen || item.standing == .optional || reading.next == nil {
            typeAnswer(item, beginning: "")
        } else if let next = reading.next {
            if isOpen {
                desk.message = .refused(say("This question is open. \(howToAnswer(item.question.fact))"))
            }
            desk.reading?.focus = next
        } else {
            openConclusion()
        }
    }

    /// Opens the field for a date, a number of days or a text.
    private mutating func typeAnswer(_ item: Walk.Item, beginning: String) {
        let fact = item.question.fact
        if let why = whyNotWritten ?? whyNotAsked(item) {
            desk.message = .refused(why)
            return
        }
        let isDate = fact.kind == .date
        let current = isDate || !beginning.isEmpty ? beginning : item.value ?? ""
        let purpose: TextPrompt.Purpose = isDate ? .date(fact, near: referenceDate(for: fact)) : .answer(fact)
        ask(for: purpose, item.question.text, text: current, limit: isDate ? 20 : 80)
    }

    /// The date that a date is likely to be near: the step before it, or the start of the stage.
    private func referenceDate(for fact: Fact) -> CivilDate {
        let facts = desk.reading?.walk.activeFacts ?? Facts()
        let steps: [Fact] =
            switch fact {
            case .firstMetOn: [.arrangedOn, .referredOn]
            case .arrangedOn: [.referredOn]
            default: []
            }
        let earlier = steps.lazy.compactMap { facts[$0] }.compactMap { try? CivilDate.parse($0) }.first
        return earlier ?? currentCase?.unit.started ?? CivilDate(dayNumber: 0)
    }

    func whyNotAsked(_ item: Walk.Item) -> String? {
        guard case .notAsked(let why) = item.standing else { return nil }
        return say("Not asked: \(why). If wrong, change the answer it rests on.")
    }

    /// Puts an answer, unless it is impossible, after a reason where one is needed. nil takes the answer away.
    mutating func put(_ fact: Fact, _ value: String?, at now: Timestamp) -> [Effect] {
        guard let sampled = currentCase, let walk = desk.reading?.walk,
            let item = walk.items.first(where: { $0.question.fact == fact })
        else { return [] }
        if let why = whyNotWritten ?? whyNotAsked(item) {
            desk.message = .refused(why)
            return []
        }
        let reading = sampled.reading(by: reader)
        // The same answer again: an answer of this reader's needs no second event, but the walk goes on.
        if value == item.value, value == nil || reading?.answered.contains(fact) == true {
            desk.prompt = nil
            desk.reading?.advance()
            return []
        }
        var whyReason: String?
        if let value {
            let hasNote = reading?.notes[fact] != nil
            switch AnswerCheck.of(fact, value, in: walk.activeFacts, for: sampled, hasNote: hasNote, today: now.date) {
            case .fine: break
            case .unlikely(let why): whyReason = say("Unlikely: \(why). Why is it right?")
            case .impossible(let why):
                refuse(say("Not possible: \(why)."))
                return []
            }
        }
        if reading?.isComplete == true { whyReason = say("This reading is complete. Why is the answer changed?") }
        if let whyReason {
            ask(for: .reasonForAnswer(fact, value: value), whyReason)
            return []
        }
        return commit(fact, value, reason: nil, at: now)
    }

    /// Says what is wrong, in the field that is being typed if there is one.
    mutating func refuse(_ why: String) {
        if case .text(var prompt) = desk.prompt {
            prompt.fault = why
            desk.prompt = .text(prompt)
        } else {
            desk.message = .refused(why)
        }
    }

    /// Writes the answer and moves on; when that was the last open question, on to agreeing or overruling.
    mutating func commit(_ fact: Fact, _ value: String?, reason: String?, at now: Timestamp) -> [Effect] {
        guard let reading = desk.reading else { return [] }
        let wasOpen = reading.next != nil
        let wasComplete = currentReading?.isComplete == true
        let answered = Answered(case: reading.reference, fact: fact, value: value, reason: reason)
        guard let effects = append([.answered(answered)], at: now) else { return [] }
        desk.prompt = nil
        desk.reading?.focus(on: fact)
        guard value != nil else { return effects }
        if wasComplete, currentReading?.isComplete == false {
            desk.message = .done(say("The determination may have changed: c leads to agree or overrule again."))
        }
        if wasOpen, desk.reading?.next == nil {
            openConclusion()
        } else {
            desk.reading?.advance()
        }
        return effects
    }

    private mutating func writeNote(on fact: Fact?) {
        if let why = whyNotWritten {
            desk.message = .refused(why)
            return
        }
        let about = fact.flatMap { fact in desk.reading?.walk.items.first { $0.question.fact == fact }?.question.text }
        let title = about.map { say("Note on “\($0)”") } ?? say("Note on the whole case")
        ask(for: .note(fact), title, text: currentReading?.notes[fact] ?? "")
    }

    mutating func writeCaseNote() { writeNote(on: nil) }
}
