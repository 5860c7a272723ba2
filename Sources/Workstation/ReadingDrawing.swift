import Advocacy
import Audit
import TextUI
import Wording

extension Desk {
    /// Commands that what is in front has no use for; the key line leaves them out.
    var commandsBesideThePoint: Set<Command> {
        switch desk.screen {
        case .newAudit: return newAuditBesideThePoint
        case .cases:
            let focused = desk.cases.focused.flatMap { session?.state.cases[$0] }
            return focused.map { whyNotCompared($0) == nil } == true ? [] : [.readings]
        case .reading, .conclusion:
            let readings: Set<Command> = currentCase.map { whyNotCompared($0) == nil } == true ? [] : [.readings]
            guard currentCase?.isAnothers(than: reader) != true else {
                return readings.union([
                    .yes, .no, .unknown, .pick, .date, .note, .undo, .agree, .overrule, .feedback, .action, .urgent,
                ])
            }
            return readings.union(answersBesideThePoint)
        case .selfAssessment:
            return session?.jurisdiction == .wales
                ? [.rateRed, .rateAmber, .rateGreen, .share] : [.markDone, .markUnderWay, .markNotDone]
        default: return []
        }
    }

    /// Ways to answer that the kind of question in focus does not take.
    private var answersBesideThePoint: Set<Command> {
        guard desk.screen == .reading, let fact = desk.reading?.focused?.question.fact else { return [] }
        return switch fact.kind {
        case .answer: [.pick, .date]
        case .choice: [.yes, .no, .date]
        case .date: [.yes, .no, .pick]
        case .days, .text: [.yes, .no, .pick, .date]
        }
    }

    /// The column of the line between the questions and the determination.
    private var divide: Int { width < 76 ? width - 26 : max(50, min(70, width * 5 / 9)) }

    func drawReading(on canvas: inout Canvas) {
        guard let session, let reading = desk.reading, let sampled = currentCase else { return }
        let position = (session.state.cases.firstIndex { $0.reference == sampled.reference } ?? 0) + 1
        ScreenFrame.head(session, place: say("case \(position) of \(session.state.cases.count)"), on: &canvas)
        drawCaseLines(sampled, on: &canvas)
        let body = Rect(row: ScreenFrame.headRows, column: 0, height: bodyHeight, width: divide)
        drawQuestions(reading, in: body, on: &canvas)
        let foot = height - ScreenFrame.footRows
        canvas.verticalRule(column: divide, rows: 1..<foot)
        let panel = Rect(row: 1, column: divide + 2, height: foot - 1, width: width - divide - 3)
        DeterminationPanel(reading: reading, sampled: sampled, session: session)
            .draw(in: panel, on: &canvas)
        canvas.horizontalRule(row: foot)
        canvas.put(canvas.glyphs.teeUp, row: foot, column: divide, role: .rule)
        drawDetail(reading, on: &canvas)
        ScreenFrame.foot(self, on: &canvas)
    }

    private func drawCaseLines(_ sampled: SampledCase, on canvas: inout Canvas) {
        let unit = sampled.unit
        let dot = canvas.encoding == .ascii ? " - " : " · "
        let process = unit.process.label(in: session?.jurisdiction ?? .england)
        canvas.write(
            "\(unit.reference)\(dot)\(process)\(dot)" + say("started \(DateWords.long(unit.started))"), row: 1,
            column: 1, role: .strong, end: divide - 1)
        let known = ["team", "ageBand", "locality", "supportReason", "route", "setting"]
        let attributes = known.compactMap { unit.attributes[$0] }.filter { !$0.isEmpty }
        canvas.write(attributes.joined(separator: dot), row: 2, column: 1, role: .dim, end: divide - 1)
    }

    private func drawQuestions(_ reading: ReadingScreen, in body: Rect, on canvas: inout Canvas) {
        let jurisdiction = reading.questionnaire.rules.jurisdiction
        for (offset, place) in reading.scroll.visible(count: reading.rows.count, height: body.height).enumerated() {
            let row = body.row + offset
            switch reading.rows[place] {
            case .heading(let section):
                canvas.write(section.title(in: jurisdiction), row: row, column: 1, role: .strong, end: body.right - 1)
            case .item(let index):
                draw(reading.walk.items[index], hasFocus: index == reading.focus, row: row, in: body, on: &canvas)
            }
        }
    }

    private func draw(_ item: Walk.Item, hasFocus: Bool, row: Int, in body: Rect, on canvas: inout Canvas) {
        let end = body.right - 1
        let answer = shownAnswer(item, room: end - 4 - TextWidth.columns(item.question.text))
        let answerStart = end - TextWidth.columns(answer.text)
        let role: Role = item.standing.isParked ? .dim : .text
        canvas.write(item.question.text, row: row, column: 3, role: role, end: answerStart - 1)
        canvas.write(answer.text, row: row, column: answerStart, role: answer.role)
        if shownReading?.notes[item.question.fact] != nil { canvas.put("o", row: row, column: 0, role: .notice) }
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
    private func drawDetail(_ reading: ReadingScreen, on canvas: inout Canvas) {
        guard let item = reading.focused else { return }
        let area = Rect(row: height - ScreenFrame.footRows + 1, column: 1, height: 3, width: width - 2)
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
        switch item.question.fact.kind {
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
            let title = item.question.section.title(in: reading.questionnaire.rules.jurisdiction)
            let after = canvas.write(title, row: area.row, column: area.column, role: .dim, end: area.right)
            canvas.write(item.question.text, row: area.row, column: after + 1, role: .dim, end: area.right)
            used = 1
        case .days: break
        }
        guard let reading = shownReading else { return }
        let rest = area.below(used)
        if let note = reading.notes[item.question.fact] {
            canvas.writeWrapped(say("Note: \(note)"), in: rest)
        } else if let note = reading.note {
            canvas.writeWrapped(say("Note on the case: \(note)"), in: rest, role: .dim)
        }
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
