import Advocacy
import Audit
import Calendar
import TextUI
import Wording

/// A judgement that can be settled on.
struct Judgement: Sendable, Hashable {
    let duty: Duty
    let outcome: Outcome

    var words: String {
        switch duty {
        case .required: say("should have been offered, \(outcome.label)")
        case .notRequired:
            outcome == .notApplicable ? say("no advocate needed") : say("no advocate needed, \(outcome.label)")
        case .indeterminate: say("cannot tell")
        }
    }
}

extension Context {
    public static let moderation = Context("moderation", Phrase("two readings side by side"))
}

extension Command {
    static let moderate = Command("moderate")
    static let nextDisagreement = Command("nextDisagreement")
    static let caseToRead = Command("caseToRead")
}

/// Comparing two readings, and settling what is judged of the case.
extension ModerationScreen {
    static let place = Context.moderation
    static let kinds: ScreenKinds = [.keyed, .behind, .audit]
    static let opener: Command? = .readings
    static let verbs: [Command] = [.readings, .moderate, .nextDisagreement, .caseToRead]
    static let commands: [CommandEntry] = [
        CommandEntry(
            .moderate, [.character("m")], label: "settle",
            "record what is settled between the two readings, and why; it then counts"
        ).refused { desk in desk.whyReadOnly ?? desk.caseInFocus.flatMap(desk.whyNotCompared) },
        CommandEntry(
            .nextDisagreement, [.character("N")], label: "next disagreement",
            "the next case on which its readers disagree"),
        CommandEntry(.caseToRead, [.enter], label: "reading", "open the reading of this case"),
    ]

    /// The readings of the case in focus.
    static func open(_ reference: String?, on desk: inout Desk) -> [Effect] {
        let named = reference.flatMap { desk.session?.state.sampledCase($0) }
        guard let sampled = named ?? desk.caseInFocus, let session = desk.session else { return [] }
        do {
            if let screen = try ModerationScreen(sampled, in: session.state.plan) { desk.push(screen) }
        } catch {
            desk.message = .failed(say("\(sampled.reference) cannot be compared: \(error.message)"))
        }
        return []
    }

    var reference: String? { compared }

    mutating func perform(_ command: Command, key: Key?, on desk: inout Desk) -> [Effect] {
        switch command {
        case .moderate: askWhatIsSettled(on: &desk)
        case .caseToRead: return desk.openReading(of: compared)
        case .nextDisagreement: return openNextDisagreement(on: &desk)
        default: break
        }
        return []
    }

    /// The next case in ticket order on which its readers disagree, round the end.
    private func openNextDisagreement(on desk: inout Desk) -> [Effect] {
        guard let session = desk.session else { return [] }
        let cases = session.state.cases
        let start = cases.firstIndex { $0.reference == compared }.map { $0 + 1 } ?? 0
        let next = (cases[start...] + cases[..<start]).first {
            $0.reference != compared && $0.status == .disagreed && desk.whyNotCompared($0) == nil
        }
        if let next { return Self.open(next.reference, on: &desk) }
        desk.message = .refused(say("No other disagreement is left to settle."))
        return []
    }

    // MARK: Settling

    /// The judgements of the two readings, one where they are the same, as far as an outcome fits its duty.
    private var judgementsOfReaders: [(judgement: Judgement, whose: String)] {
        guard let one = first.completion, let other = second.completion else { return [] }
        let judgements = [one, other].map { Judgement(duty: $0.duty, outcome: $0.outcome) }
        let readers = [first.reader, second.reader]
        let choices =
            judgements[0] == judgements[1]
            ? [(judgements[0], say("as both readers"))]
            : zip(judgements, readers).map { ($0, say("as \($1)")) }
        return choices.filter { $0.0.duty.admits($0.0.outcome) }
    }

    private func askWhatIsSettled(on desk: inout Desk) {
        let choices = judgementsOfReaders
        let options = choices.map { "\($0.whose): \($0.judgement.words)" } + [say("something else")]
        let judgements = choices.map(\.judgement)
        desk.ask(
            ListPrompt(
                "settled", say("What is settled?"), options: options,
                finish: Self.pick { screen, place, desk in
                    if judgements.indices.contains(place) {
                        screen.askWhy(judgements[place], on: &desk)
                    } else {
                        screen.askForDuty(on: &desk)
                    }
                    return []
                }))
    }

    private func askForDuty(on desk: inout Desk) {
        let (duties, jurisdiction) = (Duty.allCases, desk.session?.jurisdiction ?? .england)
        desk.ask(
            ListPrompt(
                "settledDuty", say("Should an advocate have been offered?"),
                options: duties.map { $0.label(in: jurisdiction) },
                finish: Self.pick { screen, place, desk in
                    screen.askForOutcome(duties[place], on: &desk)
                    return []
                }))
    }

    private func askForOutcome(_ duty: Duty, on desk: inout Desk) {
        let outcomes = Outcome.allCases.filter(duty.admits)
        desk.ask(
            ListPrompt(
                "settledOutcome", say("And what resulted?"), options: outcomes.map(\.label),
                finish: Self.pick { screen, place, desk in
                    screen.askWhy(Judgement(duty: duty, outcome: outcomes[place]), on: &desk)
                    return []
                }))
    }

    private func askWhy(_ judgement: Judgement, on desk: inout Desk) {
        let asked = TextPrompt(
            "settledReason", .note, say("Settled: \(judgement.words). Why?"),
            draft: HalfTyped(
                .settledReason, about: "\(judgement.duty.rawValue)/\(judgement.outcome.rawValue)", of: compared),
            finish: Self.finish { screen, answer, desk in
                screen.settle(judgement, reason: answer.text, on: &desk)
            })
        desk.ask(asked.needing(say("A reason is needed; Esc leaves it unsettled.")))
    }

    private mutating func settle(_ judgement: Judgement, reason: String, on desk: inout Desk) -> [Effect] {
        guard let sampled = caseInFocus(on: desk) else { return [] }
        let moderated = Moderated(
            case: compared, duty: judgement.duty, outcome: judgement.outcome, reason: reason,
            settles: sampled.completedReadings.prefix(2).compactMap { $0.conclusion?.event })
        guard let effects = append([.moderated(moderated)], on: &desk) else { return [] }
        desk.prompt = nil
        desk.message = .done(say("\(compared) is settled: \(judgement.words). N: the next disagreement."))
        return effects
    }

    // MARK: The focus

    mutating func move(_ motion: Motion, on desk: inout Desk) {
        let place = lines.firstIndex(of: focus) ?? 0
        move(to: motion.target(from: place, of: lines.count, rows: desk.bodyHeight))
    }

    /// A click on a line.
    mutating func click(row: Int, column: Int, on desk: Desk) {
        let place = scroll.place(row - ScreenFrame.headRows, rows.count, Self.height(on: desk))
        if let place, rows[place].line != nil { focus = place }
    }

    /// The heading above the first line of a section is shown with it.
    mutating func reveal(on desk: Desk) {
        let height = Self.height(on: desk)
        if focus > 0, rows[focus - 1].line == nil { scroll.reveal(focus - 1, count: rows.count, height: height) }
        scroll.reveal(focus, count: rows.count, height: height)
    }

    /// The readings may have changed, or be fewer than two again: then it is left.
    mutating func refresh(on desk: inout Desk) {
        guard let session = desk.session, let sampled = caseInFocus(on: desk) else { return }
        if let fresh = try? ModerationScreen(sampled, in: session.state.plan) {
            let kept = focus
            self = fresh
            move(to: fresh.lines.firstIndex { $0 >= kept } ?? 0)
        } else {
            desk.stack.removeAll { $0 == Self.place }
        }
    }
}
