import Advocacy
import Audit
import Wording

/// The reading of a case in lines.
extension ReadingScreen {
    func lines(isNew: Bool, said: inout Said, of desk: Desk) -> [String] {
        (isNew ? head(of: desk) : []) + focusedLines(&said, of: desk)
    }

    func everything(of desk: Desk) -> [String]? {
        head(of: desk)
            + rows.map { row in
                switch row {
                case .heading(let section): section.title(in: questionnaire.rules.jurisdiction, about: walk.role)
                case .item(let index): words(of: walk.items[index], desk) + " " + help(on: walk.items[index].question)
                }
            }
    }

    /// A date or a number of days: the first digit opens its field.
    var takesDigits: Bool {
        switch focused?.question.kind {
        case .date, .days: true
        default: false
        }
    }

    private func head(of desk: Desk) -> [String] {
        guard let session = desk.session, let sampled = caseInFocus(on: desk) else { return [] }
        let number = (session.state.cases.firstIndex { $0.reference == sampled.reference } ?? 0) + 1
        let unit = sampled.unit
        let known = ["team", "ageBand", "locality", "supportReason", "route", "setting"]
        let parts =
            [unit.process.label(in: session.jurisdiction), say("started \(DateWords.long(unit.started))")]
            + known.compactMap { unit.attributes[$0] }.filter { !$0.isEmpty }
        let (count, rest) = (session.state.cases.count, session.progress.rest)
        let head = say("Case \(number) of \(count), \(rest): \(sampled.reference), \(parts.joined(separator: ", ")).")
        let panel = DeterminationPanel(reading: self, sampled: sampled, session: session)
        let others = StagesOfPersonWords(of: sampled, in: session)
        return [head] + [panel.notice, others.sentence(naming: others.stages.count), others.change].compactMap(\.self)
    }

    private func focusedLines(_ said: inout Said, of desk: Desk) -> [String] {
        guard let item = focused else { return [] }
        var lines: [String] = []
        let jurisdiction = questionnaire.rules.jurisdiction
        let isBegun = shownReading(on: desk)?.isBegun == true
        let verdict = isBegun ? DeterminationPanel.verdict(walk.determination, in: jurisdiction).text : ""
        if verdict != said.verdict, isBegun { lines.append(say("So far: \(verdict).")) }
        said.verdict = verdict
        if item.question.section != said.section {
            said.section = item.question.section
            lines.append(item.question.section.title(in: jurisdiction, about: walk.role))
        }
        return lines + [words(of: item, desk)]
    }

    /// A question with how to answer it, or why it is not asked, and what was answered and noted.
    private func words(of item: Walk.Item, _ desk: Desk) -> String {
        let fact = item.question.fact
        var line = item.question.text + (item.question.text.hasSuffix("?") ? "" : ":")
        if let value = item.value { line += " " + say("Answered: \(AnswerWords.text(value, of: fact)).") }
        if case .notAsked(let why) = item.standing {
            line += " " + say("Not asked: \(why).")
        } else if whyNotWritten(on: desk) == nil {
            if case .choice(let values) = item.question.kind {
                let options = values.enumerated().map { "\($0 + 1) \(AnswerWords.text($1, of: fact))" }
                line += " " + say("Pick \(options.joined(separator: ", ")).")
            } else {
                line += " " + howToAnswer(item.question)
            }
        }
        if let note = shownReading(on: desk)?.notes[fact] { line += " " + say("Note: \(note)") }
        return line
    }
}
