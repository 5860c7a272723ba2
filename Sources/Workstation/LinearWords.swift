import Advocacy
import Audit
import Modelling
import TextUI
import Wording

/// What the workstation says in lines.
extension LinearWorkstation {
    /// What is new since it was last said, and where one stands.
    mutating func tell() -> [String] {
        var lines: [String] = []
        if let message = workstation.desk.message { lines.append(message.text) }
        switch workstation.desk.prompt {
        case .text(let prompt): return lines + words(of: prompt)
        case .list(let prompt):
            let options = prompt.options.enumerated().map { "\($0 + 1) \($1)" }
            return lines + [prompt.title] + options + [
                say("Type a number; Enter alone takes \(prompt.focus + 1); Esc goes back.")
            ]
        case .confirmation(let confirmation): return lines + [confirmation.question, say("Type y or n.")]
        case .palette, nil: return lines + tellScreen()
        }
    }

    private func words(of prompt: TextPrompt) -> [String] {
        var lines = [prompt.title]
        if !prompt.field.isEmpty { lines.append(say("It says: \(prompt.field.text)")) }
        if let fault = prompt.fault { lines.append(fault) }
        var how = [
            prompt.field.isMultiline
                ? say("Type the text; a line that ends in \\ goes on in the next.") : say("Type the text.")
        ]
        if !prompt.field.isEmpty { how.append(say("Enter alone keeps what it says, :clear empties it.")) }
        how.append(say(":back leaves it."))
        return lines + [how.joined(separator: " ")]
    }

    private mutating func tellScreen() -> [String] {
        let screen = workstation.desk.screen
        let isReading = screen == .reading || screen == .conclusion
        let reference = isReading ? workstation.desk.reading?.reference : nil
        let place = "\(screen.rawValue) \(reference ?? workstation.desk.moderation?.reference ?? "")"
        let isNew = place != said.place
        if isNew { (said.place, said.section, said.conclusion) = (place, nil, []) }
        switch screen {
        case .cases: return (isNew ? casesHead : []) + [focusedCase].compactMap(\.self)
        case .reading: return (isNew ? readingHead : []) + tellReading()
        case .conclusion: return tellConclusion()
        case .selfAssessment: return (isNew ? selfAssessmentHead : []) + focusedArea
        case .moderation: return isNew ? everything : [focusedLine].compactMap(\.self)
        case .actions: return (isNew ? [actionsHead] : []) + [focusedAction]
        case .projection where workstation.desk.projection.isShowingList:
            return (isNew ? everything : []) + [focusedAssumption]
        default: return isNew ? everything : []
        }
    }

    // MARK: The list of cases

    private var casesHead: [String] {
        guard let session = workstation.desk.session else { return [] }
        let progress = session.progress
        var parts = [
            say(
                "\(session.state.plan.title), the list of cases: ",
                "\(progress.read) of \(progress.planned) read, \(progress.rest)."),
            say("Showing: \(workstation.desk.cases.filter.label)."),
        ]
        if progress.secondReadingsDue > 0 { parts.append(say("Second reading due: \(progress.secondReadingsDue).")) }
        if progress.disagreements > 0 { parts.append(say("Disagreements: \(progress.disagreements).")) }
        return [parts.joined(separator: " ")]
    }

    private var focusedCase: String? {
        workstation.desk.cases.focused.map(words(ofCase:)) ?? say("No case is shown.")
    }

    private func words(ofCase index: Int) -> String {
        guard let session = workstation.desk.session else { return "" }
        let summary = session.summaries[index]
        let parts = [
            summary.reference, summary.process, summary.team, say("started \(summary.started)"), summary.status,
        ]
        return "\(index + 1): " + parts.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    // MARK: The actions and the assumptions

    private var actionsHead: String {
        guard workstation.desk.session != nil else { return "" }
        return say("Actions: \(workstation.desk.actionsSummary.joined(separator: ", ")).")
    }

    private var focusedAction: String {
        workstation.desk.actions.focused.map(words(of:)) ?? say("No action is shown.")
    }

    private func words(of item: ActionList.Item) -> String {
        guard let session = workstation.desk.session else { return "" }
        return workstation.desk.words(of: item, in: session.jurisdiction)
    }

    private var focusedAssumption: String {
        workstation.desk.projection.focused.map(words(of:)) ?? say("No assumption is shown.")
    }

    private func words(of line: AssumptionLine) -> String {
        let source = line.stated.map { $0.source.isEmpty ? say("no source") : say("source: \($0.source)") }
        let parts = [line.value, line.definition.unit, source].compactMap(\.self)
        return "\(line.text): \(parts.joined(separator: ", "))"
    }

    // MARK: The reading of a case

    private var readingHead: [String] {
        guard let session = workstation.desk.session, let sampled = workstation.desk.currentCase,
            let reading = workstation.desk.reading
        else { return [] }
        let number = (session.state.cases.firstIndex { $0.reference == sampled.reference } ?? 0) + 1
        let unit = sampled.unit
        let known = ["team", "ageBand", "locality", "supportReason", "route", "setting"]
        let parts =
            [unit.process.label(in: session.jurisdiction), say("started \(DateWords.long(unit.started))")]
            + known.compactMap { unit.attributes[$0] }.filter { !$0.isEmpty }
        let (count, rest) = (session.state.cases.count, session.progress.rest)
        let head = say("Case \(number) of \(count), \(rest): \(sampled.reference), \(parts.joined(separator: ", ")).")
        let panel = DeterminationPanel(reading: reading, sampled: sampled, session: session)
        return [head] + [panel.notice].compactMap(\.self)
    }

    private mutating func tellReading() -> [String] {
        guard let reading = workstation.desk.reading, let item = reading.focused else { return [] }
        var lines: [String] = []
        let jurisdiction = reading.questionnaire.rules.jurisdiction
        let isBegun = workstation.desk.shownReading?.isBegun == true
        let verdict = isBegun ? DeterminationPanel.verdict(reading.walk.determination, in: jurisdiction).text : ""
        if verdict != said.verdict, isBegun { lines.append(say("So far: \(verdict).")) }
        said.verdict = verdict
        if item.question.section != said.section {
            said.section = item.question.section
            lines.append(item.question.section.title(in: jurisdiction))
        }
        return lines + [words(of: item)]
    }

    /// A question with how to answer it, or why it is not asked, and what was answered and noted.
    private func words(of item: Walk.Item) -> String {
        let fact = item.question.fact
        var line = item.question.text + (item.question.text.hasSuffix("?") ? "" : ":")
        if let value = item.value { line += " " + say("Answered: \(AnswerWords.text(value, of: fact)).") }
        if case .notAsked(let why) = item.standing {
            line += " " + say("Not asked: \(why).")
        } else if workstation.desk.whyNotWritten == nil {
            if case .choice(let values) = fact.kind {
                let options = values.enumerated().map { "\($0 + 1) \(AnswerWords.text($1, of: fact))" }
                line += " " + say("Pick \(options.joined(separator: ", ")).")
            } else {
                line += " " + workstation.desk.howToAnswer(fact)
            }
        }
        if let note = workstation.desk.shownReading?.notes[fact] { line += " " + say("Note: \(note)") }
        return line
    }

    // MARK: Agreeing or overruling, two readings, and the rest

    private mutating func tellConclusion() -> [String] {
        let lines = conclusion
        defer { said.conclusion = lines }
        let jurisdiction = workstation.desk.session?.jurisdiction ?? .england
        return (lines == said.conclusion ? [] : lines) + [workstation.desk.request(in: jurisdiction).text]
    }

    private var conclusion: [String] {
        ConclusionLayout(workstation.desk).lines.map { line in
            guard let right = line.right else { return line.text }
            return line.text.isEmpty ? "(\(right))" : "\(line.text) (\(right))"
        }.filter { !$0.isEmpty }
    }

    private var focusedLine: String? { workstation.desk.moderation?.focused.map(words(of:)) }

    private func words(of line: ModerationScreen.Line) -> String {
        guard let moderation = workstation.desk.moderation else { return "" }
        func side(_ reader: String, _ value: String, _ note: String) -> String {
            note.isEmpty ? "\(reader): \(value)" : say("\(reader): \(value), noted: \(note)")
        }
        return "\(line.label) \(side(moderation.first.reader, line.first, line.firstNote)); "
            + side(moderation.second.reader, line.second, line.secondNote)
    }

    /// All that is on the screen in front.
    var everything: [String] {
        switch workstation.desk.screen {
        case .cases: return casesHead + workstation.desk.cases.shown.map(words(ofCase:))
        case .reading:
            guard let reading = workstation.desk.reading else { return [] }
            return readingHead
                + reading.rows.map { row in
                    switch row {
                    case .heading(let section): section.title(in: reading.questionnaire.rules.jurisdiction)
                    case .item(let index): words(of: reading.walk.items[index])
                    }
                }
        case .conclusion: return conclusion
        case .moderation:
            guard let moderation = workstation.desk.moderation else { return [] }
            return [say("\(moderation.reference), two readings side by side")]
                + moderation.rows.map { row in
                    switch row {
                    case .heading(let text): text
                    case .line(let line): words(of: line)
                    }
                }
        case .selfAssessment: return selfAssessmentHead + listedAreas
        case .actions: return [actionsHead] + workstation.desk.actions.items.map(words(of:))
        case .findings:
            switch workstation.desk.findings.result {
            case .success(let findings): return findings.text(width: 100).split(separator: "\n").map(String.init)
            case .failure(let failure): return [say("The findings cannot be computed: \(failure.message).")]
            case nil: return []
            }
        case .projection where workstation.desk.projection.isShowingList:
            return workstation.desk.projection.lines.map(words(of:))
        case .projection:
            guard let projection = workstation.desk.projection.projection else { return drawn }
            return projection.text(width: 100).split(separator: "\n").map(String.init)
        default: return drawn
        }
    }

    /// A screen that has no words of its own here, as it is drawn.
    private var drawn: [String] {
        var canvas = Canvas(width: workstation.desk.width, height: workstation.desk.height)
        workstation.draw(on: &canvas)
        return canvas.dump().split(separator: "\n").map { String($0).trimmed }
            .filter { $0.contains { $0.isLetter || $0.isNumber } }
    }
}
