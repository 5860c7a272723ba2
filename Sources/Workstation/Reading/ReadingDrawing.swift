import Advocacy
import Audit
import TextUI
import Wording

extension ReadingScreen {
    func besideThePoint(on desk: Desk) -> Set<Command> {
        let sampled = caseInFocus(on: desk)
        let readings: Set<Command> = sampled.map { desk.whyNotCompared($0) == nil } == true ? [] : [.readings]
        return sampled?.isAnothers(than: desk.reader) == true
            ? readings.union([.yes, .no, .unknown, .pick, .date, .note, .undo]) : readings.union(answersBesideThePoint)
    }

    /// Ways to answer that the kind of question in focus does not take.
    private var answersBesideThePoint: Set<Command> {
        guard let fact = focused?.question.fact else { return [] }
        return switch fact.kind {
        case .answer: [.pick, .date]
        case .choice: [.yes, .no, .date]
        case .date: [.yes, .no, .pick]
        case .days, .text: [.yes, .no, .pick, .date]
        }
    }

    /// The column of the line between the questions and the determination.
    private static func divide(_ width: Int) -> Int { width < 76 ? width - 26 : max(50, min(70, width * 5 / 9)) }

    func draw(on canvas: inout Canvas, of desk: Desk) {
        guard let session = desk.session, let sampled = caseInFocus(on: desk) else { return }
        let (width, divide) = (canvas.width, Self.divide(canvas.width))
        let position = (session.state.cases.firstIndex { $0.reference == sampled.reference } ?? 0) + 1
        ScreenFrame.head(session, place: say("case \(position) of \(session.state.cases.count)"), on: &canvas)
        drawCaseLines(sampled, session, divide, on: &canvas)
        let body = Rect(row: ScreenFrame.headRows, column: 0, height: desk.bodyHeight, width: divide)
        drawQuestions(shownReading(on: desk), in: body, on: &canvas)
        let foot = canvas.height - ScreenFrame.footRows
        canvas.verticalRule(column: divide, rows: 1..<foot)
        let panel = Rect(row: 1, column: divide + 2, height: foot - 1, width: width - divide - 3)
        DeterminationPanel(reading: self, sampled: sampled, session: session)
            .draw(in: panel, on: &canvas)
        canvas.horizontalRule(row: foot)
        canvas.put(canvas.glyphs.teeUp, row: foot, column: divide, role: .rule)
        drawDetail(shownReading(on: desk), on: &canvas)
        ScreenFrame.foot(desk, on: &canvas)
    }

    private func drawCaseLines(_ sampled: SampledCase, _ session: Session, _ divide: Int, on canvas: inout Canvas) {
        let unit = sampled.unit
        let dot = canvas.encoding == .ascii ? " - " : " · "
        let process = unit.process.label(in: session.jurisdiction)
        canvas.write(
            "\(unit.reference)\(dot)\(process)\(dot)" + say("started \(DateWords.long(unit.started))"), row: 1,
            column: 1, role: .strong, end: divide - 1)
        let known = ["team", "ageBand", "locality", "supportReason", "route", "setting"]
        let attributes = known.compactMap { unit.attributes[$0] }.filter { !$0.isEmpty }
        canvas.write(attributes.joined(separator: dot), row: 2, column: 1, role: .dim, end: divide - 1)
    }

    private func drawQuestions(_ shown: Reading?, in body: Rect, on canvas: inout Canvas) {
        let jurisdiction = questionnaire.rules.jurisdiction
        for (offset, place) in scroll.visible(count: rows.count, height: body.height).enumerated() {
            let row = body.row + offset
            switch rows[place] {
            case .heading(let section):
                canvas.write(
                    section.title(in: jurisdiction, about: walk.role), row: row, column: 1, role: .strong,
                    end: body.right - 1)
            case .item(let index):
                draw(walk.items[index], shown, hasFocus: index == focus, row: row, in: body, on: &canvas)
            }
        }
    }

    private func draw(
        _ item: Walk.Item, _ shown: Reading?, hasFocus: Bool, row: Int, in body: Rect, on canvas: inout Canvas
    ) {
        let end = body.right - 1
        let answer = shownAnswer(item, room: end - 4 - TextWidth.columns(item.question.text))
        let answerStart = end - TextWidth.columns(answer.text)
        let role: Role = item.standing.isParked ? .dim : .text
        canvas.write(item.question.text, row: row, column: 3, role: role, end: answerStart - 1)
        canvas.write(answer.text, row: row, column: answerStart, role: answer.role)
        if shown?.notes[item.question.fact] != nil { canvas.put("o", row: row, column: 0, role: .notice) }
        guard hasFocus else { return }
        canvas.put(canvas.glyphs.marker, row: row, column: 1, role: .focus)
        canvas.select(Rect(row: row, column: 1, height: 1, width: end - 1))
        canvas.cursor = .init(row: row, column: 1)
    }

    /// The answer, or why there is none, in the columns there are.
    private func shownAnswer(_ item: Walk.Item, room: Int) -> (text: String, role: Role) {
        let value = item.value.map { AnswerWords.text($0, of: item.question.fact) }
        switch item.standing {
        case .notAsked(let why):
            if value != nil { return (say("parked"), .dim) }
            return (TextWidth.columns(why) <= room ? why : say("not asked", context: "question"), .dim)
        case .asked: return value.map { ($0, .strong) } ?? ("?", .key)
        case .optional: return value.map { ($0, .strong) } ?? ("", .dim)
        }
    }

    /// The focused question in full: its list, its note, or why it is not asked.
    private func drawDetail(_ shown: Reading?, on canvas: inout Canvas) {
        guard let item = focused else { return }
        let area = Rect(row: canvas.height - ScreenFrame.footRows + 1, column: 1, height: 3, width: canvas.width - 2)
        if case .notAsked(let why) = item.standing {
            var text = say("Not asked: \(why).")
            if let value = item.value {
                let answer = AnswerWords.text(value, of: item.question.fact)
                text += " " + say("Your answer “\(answer)” is parked; it comes back if that changes.")
            }
            canvas.writeWrapped(text, in: area, role: .dim)
            return
        }
        var used = 0
        switch item.question.kind {
        case .choice(let values): used = drawChoices(values, of: item, in: area, on: &canvas)
        case .date:
            canvas.write(
                say("d or a digit begins the date: 12 the next 12th, 12/6 in June; u not recorded"),
                row: area.row, column: area.column, role: .dim, end: area.right)
            used = 1
        case .text:
            canvas.write(say("Enter types it; u not recorded."), row: area.row, column: area.column, role: .dim)
            used = 1
        case .answer:
            let title = item.question.section.title(in: questionnaire.rules.jurisdiction, about: walk.role)
            let after = canvas.write(title, row: area.row, column: area.column, role: .dim, end: area.right)
            canvas.write(item.question.text, row: area.row, column: after + 1, role: .dim, end: area.right)
            used = 1
        case .days: break
        }
        drawBeneath(item, shown, in: area.below(used), on: &canvas)
    }

    /// The note on the question; without one what counts as evidence, and the note on the case in the last row.
    private func drawBeneath(_ item: Walk.Item, _ shown: Reading?, in area: Rect, on canvas: inout Canvas) {
        if let note = shown?.notes[item.question.fact] {
            canvas.writeWrapped(say("Note: \(note)"), in: area)
            return
        }
        var area = area
        if let note = shown?.note, area.height > 0 {
            let last = area.below(area.height - 1)
            area.height -= 1
            canvas.write(
                say("Note on the case: \(note)"), row: last.row, column: last.column, role: .dim, end: last.right)
        }
        canvas.writeWrapped(help(on: item.question), in: area, role: .dim)
    }

    /// What counts as evidence for it, and where the law asks it.
    func help(on question: Question) -> String {
        guard let provision = questionnaire.rules.provision(of: question.fact, in: questionnaire.process) else {
            return question.help
        }
        return "\(question.help) \(provision)"
    }

    /// The list with its digits; returns the rows it took.
    private func drawChoices(_ values: [String], of item: Walk.Item, in area: Rect, on canvas: inout Canvas) -> Int {
        var (row, column) = (area.row, area.column)
        for (index, value) in values.prefix(9).enumerated() {
            let label = AnswerWords.text(value, of: item.question.fact)
            let columns = TextWidth.columns(label) + 4
            if column > area.column, column + columns > area.right {
                (row, column) = (row + 1, area.column)
                guard row < area.bottom else { break }
            }
            let after = canvas.write(String(index + 1), row: row, column: column, role: .key)
            let isGiven = item.value == value
            column = canvas.write(label, row: row, column: after + 1, role: isGiven ? .strong : .text) + 2
        }
        return row - area.row + 1
    }
}
