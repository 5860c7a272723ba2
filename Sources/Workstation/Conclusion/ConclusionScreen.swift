import Advocacy
import Audit
import Calendar
import TextUI
import Wording

/// Agreeing with the determination or overruling it, and what should follow from the case that lies beneath.
struct ConclusionScreen: Screen {
    /// The case.
    let concluded: String
    /// The first line that is visible.
    private(set) var first = 0

    init(of reference: String) { concluded = reference }

    /// The reading that it concludes.
    static func reading(on desk: Desk) -> ReadingScreen? { desk[ReadingScreen.self] }
}

// MARK: Its keys

extension Context {
    public static let conclusion = Context("conclusion", Phrase("agreeing or overruling"))
}

extension Command {
    static let agree = Command("agree")
    static let overrule = Command("overrule")
    static let feedback = Command("feedback")
    static let urgent = Command("urgent")
    static let learn = Command("learn")
}

extension ConclusionScreen {
    static let place = Context.conclusion
    static let kinds: ScreenKinds = [.keyed, .behind, .audit, .casework, .inCase, .undoes]
    static let opener: Command? = .conclude
    static let verbs: [Command] = [.agree, .overrule, .feedback, .action, .urgent, .learn]
    static let commands: [CommandEntry] = [
        CommandEntry(
            .agree, [.character("a")], label: "agree", "agree, conclude the reading, and open the next case"
        ).refused(whyNotConcluded),
        CommandEntry(
            .overrule, [.character("r")], label: "overrule",
            "judge otherwise and say why; concludes the reading too"
        ).refused(whyNotConcluded),
        CommandEntry(
            .feedback, [.character("f")], label: "feedback", "write feedback for the practitioner"
        ).refused(whyNotWritten),
        CommandEntry(
            .action, [.character("t")], label: "action", "write what should be done, by whom and by when"
        ).refused(whyNotWritten),
        CommandEntry(
            .urgent, [.character("!")], label: "urgent",
            "mark that somebody may be at risk now, or take the mark away"
        ).refused(whyNotWritten),
        CommandEntry(
            .learn, [.character("v")], label: "learn",
            "answer the questions that decide nothing and from which practice is learned"
        ).refused(whyNothingToLearn),
    ]

    static func open(_ reference: String?, on desk: inout Desk) -> [Effect] {
        guard desk.screen == ReadingScreen.place else { return [] }
        // The reading may be at work, and then it is its case.
        guard let reference = reference ?? desk[ReadingScreen.self]?.read else { return [] }
        desk.push(ConclusionScreen(of: reference))
        return []
    }

    var reference: String? { concluded }

    func besideThePoint(on desk: Desk) -> Set<Command> {
        let sampled = caseInFocus(on: desk)
        let readings: Set<Command> = sampled.map { desk.whyNotCompared($0) == nil } == true ? [] : [.readings]
        return sampled?.isAnothers(than: desk.reader) == true
            ? readings.union([.undo, .agree, .overrule, .feedback, .action, .urgent, .learn]) : readings
    }

    mutating func perform(_ command: Command, key: Key?, on desk: inout Desk) -> [Effect] {
        switch command {
        case .agree: return conclude(overrule: nil, on: &desk)
        case .overrule: askForDuty(on: &desk)
        case .feedback: askForFeedback(on: &desk)
        case .action: askForAction(on: &desk)
        case .urgent:
            let effects = prepare(on: &desk) { $0.isUrgent.toggle() }
            guard !effects.isEmpty else { return [] }
            desk.message = .done(
                Self.preparation(on: desk).isUrgent
                    ? say("Marked urgent; it stands among the actions at once.") : say("No longer marked urgent."))
            return effects
        case .caseNote:
            if let why = Self.whyNotWritten(on: desk) {
                desk.message = .refused(why)
            } else {
                Self.reading(on: desk)?.writeNote(on: nil, on: &desk)
            }
        case .learn: Self.learn(on: &desk)
        case .nextUnread: return desk.openNext(after: concluded)
        default: break
        }
        return []
    }

    mutating func move(_ motion: Motion, on desk: inout Desk) {
        first = motion.target(from: first, of: ConclusionLayout(desk).hidden + 1, rows: desk.bodyHeight)
    }
}

// MARK: Concluding

extension ConclusionScreen {
    static func whyNotWritten(on desk: Desk) -> String? { reading(on: desk)?.whyNotWritten(on: desk) }

    /// Why there is no question for learning to go to; nil if there is.
    static func whyNothingToLearn(on desk: Desk) -> String? {
        if let why = whyNotWritten(on: desk) { return why }
        return reading(on: desk)?.walk.learning.isEmpty == false ? nil : say("No question for learning is left.")
    }

    /// Goes back to the first question for learning; after the last the determination stands here again.
    private static func learn(on desk: inout Desk) {
        guard let first = reading(on: desk)?.walk.learning.first else { return }
        _ = desk.back()
        desk.with(ReadingScreen.self) { screen, _ in
            screen.focus = first
            screen.isLearning = true
        }
    }

    /// Why the reading cannot be concluded; nil if it can.
    static func whyNotConcluded(on desk: Desk) -> String? {
        if let why = whyNotWritten(on: desk) { return why }
        guard let reading = reading(on: desk) else { return nil }
        if let contradiction = reading.walk.determination.contradictions.first {
            return say("Two answers contradict each other: \(contradiction.message) Esc goes back to change one.")
        }
        let open = reading.open.count
        guard open > 0 else { return nil }
        return open == 1
            ? say("One question is still open; Esc goes back to it.")
            : say("\(open) questions are still open; Esc goes back to them.")
    }

    /// What stands beside the judgement: set since, or as the conclusion has it.
    static func preparation(on desk: Desk) -> Preparation {
        guard let reading = reading(on: desk)?.shownReading(on: desk) else { return Preparation() }
        return reading.prepared ?? reading.completion.map { Preparation($0, keepingOverrule: true) } ?? Preparation()
    }

    /// Changes what stands beside the judgement; on the disk before the next key, as an answer is.
    mutating func prepare(on desk: inout Desk, _ change: (inout Preparation) -> Void) -> [Effect] {
        let stands = Self.preparation(on: desk)
        var changed = stands
        change(&changed)
        guard changed != stands else { return [] }
        return append([.prepared(Prepared(case: concluded, preparation: changed))], on: &desk) ?? []
    }

    /// The completion that agreeing, or overruling, would record now.
    private static func completion(overrule: Completion.Overrule?, on desk: Desk) -> Completion? {
        guard let reading = reading(on: desk), let session = desk.session else { return nil }
        let beside = preparation(on: desk)
        return Completion(
            reading.walk.determination, of: reading.walk.activeFacts, under: reading.questionnaire.rules,
            policies: session.state.plan.policies, overrule: overrule, feedback: beside.feedback, action: beside.action,
            isUrgent: beside.isUrgent)
    }

    /// What the outcome would be under another duty, by the rules' own table.
    static func outcome(under duty: Duty?, on desk: Desk) -> Outcome? {
        completion(overrule: Completion.Overrule(duty: duty, outcome: nil, reason: ""), on: desk)?.outcome
    }

    /// Completes the reading and opens the next case that is not read.
    mutating func conclude(
        overrule: Completion.Overrule?, reason: String? = nil, on desk: inout Desk
    ) -> [Effect] {
        if let why = Self.whyNotConcluded(on: desk) {
            desk.message = .refused(why)
            return []
        }
        guard let reading = Self.reading(on: desk), let completion = Self.completion(overrule: overrule, on: desk)
        else { return [] }
        var effects: [Effect] = []
        let own = reading.ownReading(on: desk)
        if own?.completion != completion {
            if own?.isComplete == true, overrule == nil, reason == nil {
                askWhyChanged(on: &desk)
                return []
            }
            let completed = Completed(case: concluded, completion: completion, reason: reason)
            guard let appended = append([.completed(completed)], on: &desk) else { return [] }
            effects = appended
        }
        desk.prompt = nil
        goOn(after: completion, on: &desk)
        return effects
    }

    private func goOn(after completion: Completion, on desk: inout Desk) {
        guard let session = desk.session else { return }
        if let next = session.nextUnread(after: concluded) {
            _ = desk.openReading(of: next)
            if Self.reading(on: desk)?.read == next {
                desk.message = .done(say("\(concluded): \(completion.outcome.label). Now \(next)."))
            }
        } else {
            _ = desk.table.home.open(concluded, on: &desk)
            desk.message = .done("\(concluded): \(completion.outcome.label). \(desk.everythingIsRead)")
        }
    }
}
