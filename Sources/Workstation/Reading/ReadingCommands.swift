import Advocacy
import Audit
import Calendar
import TextUI
import Wording

extension Context {
    public static let reading = Context("reading", Phrase("the reading of a case"))
}

extension Command {
    static let date = Command("date")
    static let nextQuestion = Command("nextQuestion")
    static let previousQuestion = Command("previousQuestion")
    static let conclude = Command("conclude")
}

/// What keys do while a case is read.
extension ReadingScreen {
    static let place = Context.reading
    static let kinds: ScreenKinds = [.keyed, .behind, .audit, .casework, .inCase, .answers, .undoes]
    static let verbs: [Command] = [
        .yes, .no, .unknown, .pick, .date, .goOn, .clearAnswer, .note, .caseNote, .nextQuestion, .previousQuestion,
        .conclude, .undo, .redo,
    ]
    static let commands: [CommandEntry] = [
        CommandEntry(.yes, [.character("y")], label: "yes", "answer yes and move on"),
        CommandEntry(.no, [.character("n")], label: "no", "answer no and move on"),
        CommandEntry(
            .unknown, [.character("u")], label: "not recorded",
            "record that the file does not say, and move on: a finding about recording"),
        CommandEntry(
            .pick, SharedCommands.digits, label: "pick",
            "pick from the list by its number; on a date, begin typing it"),
        CommandEntry(.date, [.character("d")], label: "date", "type the date that is asked for")
            .refused(on: ReadingScreen.self) { screen, desk in screen.whyNoDate(on: desk) },
        CommandEntry(.note, [.character("o")], label: "note", "write the note on this question")
            .refused(on: ReadingScreen.self) { screen, desk in screen.whyNotWritten(on: desk) },
        CommandEntry(
            .goOn, [.enter],
            "go on: type a text or a date that is asked for, else go to the next open question, or conclude"),
        CommandEntry(.nextQuestion, [.tab], "the next question that can be answered"),
        CommandEntry(.previousQuestion, [.backTab], "the question before that can be answered"),
        CommandEntry(
            .clearAnswer, [.backspace, .delete], "take the answer away: the question is open again"
        ).refused(on: ReadingScreen.self) { screen, desk in screen.whyNothingToClear(on: desk) },
        CommandEntry(
            .conclude, [.character("c")], "see the determination in full, and agree or overrule"),
    ]

    /// A case from its first open question; what was read of it stands.
    static func open(_ reference: String?, on desk: inout Desk) -> [Effect] {
        guard let session = desk.session, let reference, let sampled = session.state.sampledCase(reference) else {
            return []
        }
        if let replaced = sampled.replaced {
            let note = replaced.note
            desk.message = .refused(
                replaced.replacement.map { say("\(reference) was replaced: \(note). Read \($0) in its place.") }
                    ?? say("\(reference) was replaced: \(note)."))
            return []
        }
        do {
            desk.bring(try ReadingScreen(sampled, in: session))
            desk.prompt = nil
        } catch {
            desk.message = .failed(say("\(reference) cannot be read: \(error.message)"))
        }
        return []
    }

    mutating func perform(_ command: Command, key: Key?, on desk: inout Desk) -> [Effect] {
        if command == .nextUnread { return desk.openNext(after: read) }
        guard let item = focused else { return [] }
        switch command {
        case .yes: return answer(item, with: .yes, on: &desk)
        case .no: return answer(item, with: .no, on: &desk)
        case .unknown: return answer(item, with: .unknown, on: &desk)
        case .pick: return pick(key, for: item, on: &desk)
        case .date: return typeAnswer(item, beginning: "", on: &desk)
        case .goOn: return goOn(item, on: &desk)
        case .nextQuestion: moveToAnswerable(by: 1)
        case .previousQuestion: moveToAnswerable(by: -1)
        case .clearAnswer: return put(item.question.fact, nil, on: &desk)
        case .note: writeNote(on: item.question.fact, on: &desk)
        case .caseNote: if let why = whyNotWritten(on: desk) { desk.refuse(why) } else { writeNote(on: nil, on: &desk) }
        default: break
        }
        return []
    }

    private func whyNoDate(on desk: Desk) -> String? {
        guard let question = focused?.question, question.kind != .date else { return nil }
        return say("No date is asked for here. \(howToAnswer(question))")
    }

    private func whyNothingToClear(on desk: Desk) -> String? {
        if let why = whyNotWritten(on: desk) { return why }
        guard let fact = focused?.question.fact, ownReading(on: desk)?.answered.contains(fact) != true else {
            return nil
        }
        return say("You have not answered this, so there is nothing to take away.")
    }

    /// y, n or u on whatever kind of question has the focus.
    private mutating func answer(_ item: Walk.Item, with answer: Answer, on desk: inout Desk) -> [Effect] {
        let fact = item.question.fact
        switch item.question.kind {
        case .answer: return put(fact, answer.rawValue, on: &desk)
        case .date, .days: if answer == .unknown { return put(fact, answer.rawValue, on: &desk) }
        case .choice(let values):
            // "not recorded" and "none" stand for unknown and no where a list has no such value.
            let spellings = answer == .unknown ? ["unknown", "notRecorded"] : answer == .no ? ["no", "none"] : ["yes"]
            if let value = spellings.first(where: values.contains) { return put(fact, value, on: &desk) }
        case .text: if answer == .unknown { return put(fact, answer.rawValue, on: &desk) }
        }
        desk.message = .refused(say("That is no answer here. \(howToAnswer(item.question))"))
        return []
    }

    private mutating func pick(_ key: Key?, for item: Walk.Item, on desk: inout Desk) -> [Effect] {
        guard let scalar = key?.typed, let number = Int(String(Character(scalar))) else { return [] }
        let fact = item.question.fact
        switch item.question.kind {
        case .choice(let values):
            guard values.indices.contains(number - 1) else {
                desk.message = .refused(say("The list ends at \(values.count)."))
                return []
            }
            return put(fact, values[number - 1], on: &desk)
        case .date, .days: return typeAnswer(item, beginning: String(number), on: &desk)
        case .answer, .text:
            desk.message = .refused(say("There is no list here. \(howToAnswer(item.question))"))
            return []
        }
    }

    /// How the question wants its answer, in a sentence.
    func howToAnswer(_ question: Question) -> String {
        switch question.kind {
        case .answer: say("Answer y, n or u.")
        case .choice(let values):
            question.canBeLeftUnknown
                ? say("Pick 1 to \(values.count).") : say("Pick 1 to \(values.count), or leave it open with Tab.")
        case .date: say("Type the date, or u if the file does not give it.")
        case .days: say("Type the number of days, or u.")
        case .text: say("Press Enter and type it, or u if the file does not say.")
        }
    }

    private mutating func goOn(_ item: Walk.Item, on desk: inout Desk) -> [Effect] {
        let isTyped: Bool =
            switch item.question.kind {
            case .date, .days, .text: !item.standing.isParked
            case .answer, .choice: false
            }
        let isOpen = item.standing == .asked && item.value == nil
        if isTyped, isOpen || item.standing == .optional || next == nil {
            return typeAnswer(item, beginning: "", on: &desk)
        }
        guard let next else { return desk.open(.conclude, about: read) }
        if isOpen {
            desk.message = .refused(say("This question is open. \(howToAnswer(item.question))"))
        }
        focus = next
        return []
    }

    // MARK: The focus

    mutating func move(_ motion: Motion, on desk: inout Desk) {
        focus = motion.target(from: focus, of: walk.items.count, rows: desk.bodyHeight)
    }

    mutating func click(row: Int, column: Int, on desk: Desk) {
        let place = scroll.place(row - ScreenFrame.headRows, rows.count, desk.bodyHeight)
        if let place, case .item(let item) = rows[place] { focus = item }
    }

    /// The heading above the first question of a section is shown with it.
    mutating func reveal(on desk: Desk) {
        let (row, height) = (rows.firstIndex(of: .item(focus)) ?? 0, desk.bodyHeight)
        if row > 0, case .heading = rows[row - 1] { scroll.reveal(row - 1, count: rows.count, height: height) }
        scroll.reveal(row, count: rows.count, height: height)
    }

    mutating func refresh(on desk: inout Desk) {
        guard let sampled = caseInFocus(on: desk) else { return }
        do {
            try walk(through: sampled, reader: desk.reader)
        } catch {
            desk.message = .failed(error.message)
        }
    }
}
