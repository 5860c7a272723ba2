import Advocacy
import Audit
import Calendar
import TextUI
import Wording

/// A judgement that can be settled on.
struct Judgement: Sendable, Hashable {
    let duty: Duty
    let outcome: Outcome
}

/// Comparing two readings, and settling what is judged of the case.
extension Desk {
    /// The case that a text or a judgement is about.
    var subject: String? { desk.screen == .moderation ? desk.moderation?.reference : desk.reading?.reference }

    /// Why the readings of a case cannot be shown side by side to this reader; nil if they can.
    func whyNotCompared(_ sampled: SampledCase) -> String? {
        if sampled.isBlind(for: reader) {
            return say("The other reading is kept from you until your own is complete.")
        }
        return sampled.whyNotModerated.map { "\($0)." }
    }

    mutating func openModeration() {
        guard let session else { return }
        let index = desk.screen == .cases ? desk.cases.focused : nil
        guard let sampled = desk.screen == .cases ? index.map({ session.state.cases[$0] }) : currentCase else { return }
        if let why = whyNotCompared(sampled) {
            desk.message = .refused(why)
            return
        }
        show(sampled)
    }

    private mutating func show(_ sampled: SampledCase) {
        guard let session else { return }
        do {
            desk.moderation = try ModerationScreen(sampled, in: session.state.plan)
            if desk.screen != .moderation { desk.stack.append(.moderation) }
        } catch {
            desk.message = .failed(say("\(sampled.reference) cannot be compared: \(error.message)"))
        }
    }

    mutating func performOnModeration(_ command: Command) {
        switch command {
        case .moderate: beginModeration()
        case .caseToRead: openReadingOfModerated()
        case .nextDisagreement: openNextDisagreement()
        default: break
        }
    }

    private mutating func openReadingOfModerated() {
        if let reference = desk.moderation?.reference { openReading(of: reference) }
    }

    /// The next case in ticket order on which its readers disagree, round the end.
    private mutating func openNextDisagreement() {
        guard let session, let reference = desk.moderation?.reference else { return }
        let cases = session.state.cases
        let start = cases.firstIndex { $0.reference == reference }.map { $0 + 1 } ?? 0
        let next = (cases[start...] + cases[..<start]).first {
            $0.reference != reference && $0.status == .disagreed && whyNotCompared($0) == nil
        }
        if let next {
            show(next)
        } else {
            desk.message = .refused(say("No other disagreement is left to settle."))
        }
    }

    /// The judgements of the two readings, one where they are the same, as far as an outcome fits its duty.
    private var judgementsOfReaders: [(judgement: Judgement, whose: String)] {
        guard let moderation = desk.moderation, let first = moderation.first.completion,
            let second = moderation.second.completion
        else { return [] }
        let judgements = [first, second].map { Judgement(duty: $0.duty, outcome: $0.outcome) }
        let readers = [moderation.first.reader, moderation.second.reader]
        let choices =
            judgements[0] == judgements[1]
            ? [(judgements[0], say("as both readers"))]
            : zip(judgements, readers).map { ($0, say("as \($1)")) }
        return choices.filter { $0.0.duty.admits($0.0.outcome) }
    }

    private mutating func beginModeration() {
        if let why = whyReadOnly {
            desk.message = .refused(why)
            return
        }
        guard let sampled = desk.moderation.flatMap({ session?.state.sampledCase($0.reference) }) else { return }
        if let why = whyNotCompared(sampled) {
            desk.message = .refused(why)
            return
        }
        let choices = judgementsOfReaders
        let options = choices.map { "\($0.whose): \(words($0.judgement))" } + [say("something else")]
        desk.prompt = .list(
            ListPrompt(purpose: .settled(choices.map(\.judgement)), title: say("What is settled?"), options: options))
    }

    private func words(_ judgement: Judgement) -> String {
        switch judgement.duty {
        case .required: say("should have been offered, \(judgement.outcome.label)")
        case .notRequired:
            judgement.outcome == .notApplicable
                ? say("no advocate needed") : say("no advocate needed, \(judgement.outcome.label)")
        case .indeterminate: say("cannot tell")
        }
    }

    /// One of the readers' judgements was picked, or what lies behind them.
    mutating func pickSettled(_ choices: [Judgement], _ place: Int) {
        guard choices.indices.contains(place) else {
            let duties = Duty.allCases.map { $0.label(in: session?.jurisdiction ?? .england) }
            desk.prompt = .list(
                ListPrompt(
                    purpose: .settledDuty, title: say("Should an advocate have been offered?"), options: duties))
            return
        }
        askWhySettled(choices[place])
    }

    mutating func pickSettledDuty(_ duty: Duty) {
        let outcomes = Outcome.allCases.filter(duty.admits)
        desk.prompt = .list(
            ListPrompt(
                purpose: .settledOutcome(outcomes.map { Judgement(duty: duty, outcome: $0) }),
                title: say("And what resulted?"),
                options: outcomes.map(\.label)))
    }

    mutating func askWhySettled(_ judgement: Judgement) {
        ask(for: .settledReason(judgement), say("Settled: \(words(judgement)). Why?"))
    }

    mutating func settle(_ judgement: Judgement, reason: String, at now: Timestamp) -> [Effect] {
        guard let reference = desk.moderation?.reference, let sampled = session?.state.sampledCase(reference) else {
            return []
        }
        let moderated = Moderated(
            case: reference, duty: judgement.duty, outcome: judgement.outcome, reason: reason,
            settles: sampled.completedReadings.prefix(2).compactMap { $0.conclusion?.event })
        guard let effects = append([.moderated(moderated)], at: now) else { return [] }
        desk.prompt = nil
        desk.message = .done(say("\(reference) is settled: \(words(judgement)). N: the next disagreement."))
        return effects
    }

    /// After a change of the record: the readings may have changed, or be fewer than two again.
    mutating func refreshModeration() {
        guard let session, let reference = desk.moderation?.reference,
            let sampled = session.state.sampledCase(reference)
        else { return }
        let focus = desk.moderation?.focus ?? 0
        if let fresh = try? ModerationScreen(sampled, in: session.state.plan) {
            desk.moderation = fresh
            desk.moderation?.move(to: fresh.lines.firstIndex { $0 >= focus } ?? 0)
        } else if let place = desk.stack.firstIndex(of: .moderation) {
            desk.stack.remove(at: place)
            desk.moderation = nil
        }
    }
}
