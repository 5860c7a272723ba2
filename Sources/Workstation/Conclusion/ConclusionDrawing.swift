import Advocacy
import Audit
import TextUI
import Wording

/// The lines of the screen, which may be more than there are rows.
struct ConclusionLayout {
    struct Line {
        var text: String
        var role: Role = .text
        var indent = 1
        /// Stands at the right end of the line.
        var right: String?
    }

    private(set) var lines: [Line] = []
    let height: Int
    private let width: Int

    /// How many lines do not fit.
    var hidden: Int { max(0, lines.count - height) }

    init(_ desk: Desk) {
        height = desk.bodyHeight
        width = desk.width
        guard let reading = ConclusionScreen.reading(on: desk) else { return }
        let determination = reading.walk.determination
        let jurisdiction = reading.questionnaire.rules.jurisdiction
        verdict(determination, jurisdiction, desk)
        for contradiction in determination.contradictions {
            add(say("Contradiction: \(contradiction.message)"), .error)
        }
        add("")
        for reason in determination.reasons { add(reason.sentence, right: reason.provision) }
        if !determination.material.isEmpty {
            add("")
            add(say("It turns on what the file does not say:"), .strong)
            for fact in determination.material { add("- \(fact.label(in: jurisdiction))", indent: 3) }
        }
        if let result = determination.outcomeReason { add(result.sentence, right: result.provision) }
        for entitlement in determination.otherEntitlements {
            add(
                say("Also owed: \(entitlement.label)"), .notice,
                right: entitlement.provision(for: reading.walk.activeFacts))
        }
        for entitlement in determination.possibleEntitlements {
            add(say("Perhaps also owed: \(entitlement.label)"), right: entitlement.provision)
        }
        for caution in determination.cautions { add(say("Look again: \(caution)"), .warning) }
        add("")
        draft(desk)
        add(say("Rules: \(reading.questionnaire.rules.title) (\(determination.rules))"), .dim)
    }

    private mutating func verdict(
        _ determination: Determination, _ jurisdiction: Jurisdiction, _ desk: Desk
    ) {
        let says: String =
            switch determination.duty {
            case .required: say("By the rules this person \(determination.duty.label(in: jurisdiction)).")
            case .notRequired: say("By the rules: \(determination.duty.label(in: jurisdiction)).")
            case .indeterminate:
                determination.needsLegalAdvice
                    ? say("The law leaves open whether the duty arose: take legal advice.")
                    : say("From the file one cannot tell whether the duty arose.")
            }
        let outcome = ConclusionScreen.outcome(under: nil, on: desk)
        add(says, .heading)
        if let outcome, determination.contradictions.isEmpty {
            add(say("What resulted: \(outcome.label)."), outcome.role)
        }
    }

    /// What will be recorded beside the judgement.
    private mutating func draft(_ desk: Desk) {
        let draft = ConclusionScreen.preparation(on: desk)
        if draft.isUrgent {
            add(say("! URGENT: somebody may be at risk now. Tell the manager before going on."), .error)
        }
        if !draft.feedback.isEmpty { add(say("Feedback: \(draft.feedback)")) }
        if let action = draft.action {
            let owner = ActionWords.owner(action.owner)
            add(
                action.due.map { say("Action: \(action.text) (\(owner), by \(DateWords.long($0)))") }
                    ?? say("Action: \(action.text) (\(owner))"))
        }
        if let note = ConclusionScreen.reading(on: desk)?.shownReading(on: desk)?.note {
            add(say("Note on the case: \(note)"))
        }
        if lines.last?.text.isEmpty == false { add("") }
    }

    /// Wraps a text into lines; what stands at the right goes on the last, or on one of its own.
    private mutating func add(_ text: String, _ role: Role = .text, right: String? = nil, indent: Int = 1) {
        let room = max(10, min(width, 100) - indent - 2)
        lines += Wrapping.texts(of: text, width: room).map { Line(text: $0, role: role, indent: indent) }
        guard let right, let last = lines.last else { return }
        if TextWidth.columns(last.text) + 2 + TextWidth.columns(right) <= room {
            lines[lines.count - 1].right = right
        } else {
            lines.append(Line(text: "", role: role, indent: indent, right: right))
        }
    }
}

extension ConclusionScreen {
    func draw(on canvas: inout Canvas, of desk: Desk) {
        let (width, height) = (canvas.width, canvas.height)
        guard let session = desk.session, let sampled = caseInFocus(on: desk) else { return }
        ScreenFrame.head(session, place: say("Agree or overrule"), on: &canvas)
        let process = sampled.unit.process.label(in: session.jurisdiction)
        canvas.write(
            say("\(sampled.reference), \(process), started \(DateWords.long(sampled.unit.started))"), row: 1,
            column: 1, role: .strong, end: width - 1)
        let layout = ConclusionLayout(desk)
        let first = min(self.first, layout.hidden)
        let end = min(width, 100) - 1
        for (offset, line) in layout.lines[first...].prefix(layout.height).enumerated() {
            let row = ScreenFrame.headRows + offset
            canvas.write(line.text, row: row, column: line.indent, role: line.role, end: end)
            if let right = line.right { canvas.writeRight(right, row: row, end: end, role: .dim) }
        }
        let foot = height - ScreenFrame.footRows
        canvas.horizontalRule(row: foot)
        let request = request(in: session.jurisdiction, desk)
        let area = Rect(row: foot + 1, column: 1, height: 2, width: width - 2)
        canvas.writeWrapped(request.text, in: area, role: request.role)
        if first < layout.hidden {
            canvas.writeRight(say("more below: Down"), row: foot, end: width - 1, role: .dim)
        }
        canvas.cursor = .init(row: foot + 1, column: 1)
        ScreenFrame.foot(desk, on: &canvas)
    }

    /// What the screen wants of the reader, or how the reading was concluded.
    private func request(in jurisdiction: Jurisdiction, _ desk: Desk) -> (text: String, role: Role) {
        guard let shown = Self.reading(on: desk)?.shownReading(on: desk), let completion = shown.completion else {
            if let why = Self.whyNotConcluded(on: desk) { return (why, .warning) }
            let asked = say("Do you agree? a agrees and opens the next case; r overrules, with a reason.")
            switch Self.whyNothingToLearn(on: desk) == nil ? Self.reading(on: desk)?.walk.learning.count ?? 0 : 0 {
            case 0: return (asked, .strong)
            case 1: return (asked + " " + say("1 more question for learning: v"), .strong)
            case let count: return (asked + " " + say("\(count) more questions for learning: v"), .strong)
            }
        }
        let isOwn = shown.reader == desk.reader
        guard let overrule = completion.overrule else {
            return isOwn
                ? (say("You agreed with this. a goes on to the next case; a change opens the reading again."), .strong)
                : (say("\(shown.reader) agreed with this. N opens the next case to audit."), .strong)
        }
        let parts = [overrule.duty?.label(in: jurisdiction), overrule.outcome?.label].compactMap(\.self)
        let judged = parts.joined(separator: ", ")
        return isOwn
            ? (say("You overruled this: \(judged), because \(overrule.reason)"), .strong)
            : (say("\(shown.reader) overruled this: \(judged), because \(overrule.reason)"), .strong)
    }
}

// MARK: In lines

extension ConclusionScreen {
    func lines(isNew: Bool, said: inout Said, of desk: Desk) -> [String] {
        let lines = everything(of: desk) ?? []
        defer { said.conclusion = lines }
        let request = request(in: desk.session?.jurisdiction ?? .england, desk).text
        return (lines == said.conclusion ? [] : lines) + [request]
    }

    func everything(of desk: Desk) -> [String]? {
        ConclusionLayout(desk).lines.map { line in
            guard let right = line.right else { return line.text }
            return line.text.isEmpty ? "(\(right))" : "\(line.text) (\(right))"
        }.filter { !$0.isEmpty }
    }
}
