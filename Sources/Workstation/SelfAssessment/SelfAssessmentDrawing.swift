import Advocacy
import Audit
import TextUI
import Wording

extension SelfAssessmentScreen {
    func draw(on canvas: inout Canvas, of desk: Desk) {
        let width = canvas.width
        guard let session = desk.session else { return }
        ScreenFrame.head(session, place: say("Self-assessment"), on: &canvas)
        let separator = canvas.encoding == .ascii ? "  -  " : "  ·  "
        canvas.write(
            head(session).joined(separator: separator), row: 1, column: 1, role: .strong, end: width - 1)
        canvas.write(
            CommissioningInstrument.of(session.jurisdiction).caution, row: 2, column: 1, role: .dim, end: width - 1)
        let layout = SelfAssessmentLayout(on: desk)
        let visible = scroll.visible(count: rows.count, height: layout.list.height)
        for (offset, place) in visible.enumerated() {
            let row = layout.list.row + offset
            switch rows[place] {
            case .heading(let text):
                canvas.write(text, row: row, column: layout.list.column, role: .heading, end: layout.list.right)
            case .area(let id):
                draw(id, hasFocus: place == focus, in: session, layout.list, row: row, on: &canvas)
            }
        }
        if focused == nil {
            canvas.write(
                say("No area fits. f changes the filter, / the search."), row: layout.list.row, column: 2,
                end: layout.list.right)
            canvas.cursor = .init(row: layout.list.row, column: 0)
        }
        drawBeside(layout, session, desk, on: &canvas)
        ScreenFrame.foot(desk, on: &canvas)
    }

    /// How far it has come, and what is shown.
    func head(_ session: Session) -> [String] {
        let tally = AssessmentTally(of: session.state)
        var parts = [tally.words]
        if filter != .all {
            parts.append(say("showing: \(AreaWords.filter(filter, in: session.jurisdiction))"))
        }
        if !search.isEmpty { parts.append(say("search: \(search)")) }
        if tally.withoutAction > 0 { parts.append(say("no action: \(tally.withoutAction)")) }
        return parts
    }

    private func draw(
        _ id: String, hasFocus: Bool, in session: Session, _ list: Rect, row: Int, on canvas: inout Canvas
    ) {
        guard let area = CommissioningInstrument.of(session.jurisdiction).area(id) else { return }
        let judgement = session.judgement(of: id)
        let standing = AreaWords.standing(judgement.rating, in: session.jurisdiction)
        let start = list.column + 2
        canvas.put(AreaWords.mark(judgement.rating, canvas.glyphs), row: row, column: start, role: standing.role)
        canvas.write(standing.word, row: row, column: start + 2, role: standing.role, end: list.right)
        // What stands beside the rating, at the end of the line: an action is missing, a strength is to be shared.
        let aside = judgement.lacksAction ? say("no action") : judgement.isToShare ? say("share", context: "mark") : ""
        let isRoomy = list.width >= 54
        let title = isRoomy && !aside.isEmpty ? list.right - TextWidth.columns(aside) - 1 : list.right
        let titleStart = start + 2 + AreaWords.standingWidth(in: session.jurisdiction) + 1
        canvas.write(AreaWords.title(area), row: row, column: titleStart, end: title)
        if isRoomy {
            canvas.writeRight(aside, row: row, end: list.right, role: judgement.lacksAction ? .warning : .notice)
        }
        guard hasFocus else { return }
        canvas.put(canvas.glyphs.marker, row: row, column: list.column, role: .focus)
        canvas.select(Rect(row: row, column: list.column, height: 1, width: list.width))
        canvas.cursor = .init(row: row, column: list.column)
    }

    /// Rows below which level and stage of a task give way to what is said of it.
    private static let roomForPlace = 6

    private func drawBeside(_ layout: SelfAssessmentLayout, _ session: Session, _ desk: Desk, on canvas: inout Canvas) {
        let foot = canvas.height - SelfAssessmentLayout.footRows
        canvas.horizontalRule(row: foot)
        if let divide = layout.divide {
            canvas.verticalRule(column: divide, rows: layout.list.row..<foot)
            canvas.put(canvas.glyphs.teeUp, row: foot, column: divide, role: .rule)
        } else {
            canvas.horizontalRule(row: layout.detail.row - 1)
        }
        if let grid = layout.grid {
            SelfAssessmentGrid(of: session.state).draw(in: grid, focus: focusedArea(on: desk), on: &canvas)
        }
        guard let area = focusedArea(on: desk) else { return }
        let isBrief = layout.grid != nil || layout.detail.height < Self.roomForPlace
        draw(area, lines(on: area, isBrief: isBrief, desk), in: layout.detail, on: &canvas)
    }

    /// The area in full: its title, what it asks, what is said of it. Where there is too little room, what is said of it
    /// comes before what it asks.
    private func draw(
        _ area: CommissioningArea, _ lines: [SelfAssessmentLayout.Line], in detail: Rect, on canvas: inout Canvas
    ) {
        func rows(_ text: String) -> Int { Wrapping.texts(of: text, width: detail.width).count }
        let title = AreaWords.title(area)
        var room = detail.height - lines.reduce(rows(title)) { $0 + rows($1.text) }
        var rest = detail.below(canvas.writeWrapped(title, in: detail, role: .strong))
        if !area.meaning.isEmpty, room > 0 {
            let used = canvas.writeWrapped(area.meaning, in: rest.top(min(room, rows(area.meaning))), role: .dim)
            rest = rest.below(used)
            room -= used
        }
        for line in lines {
            guard rest.height > 0 else {
                canvas.put(canvas.glyphs.ellipsis, row: detail.bottom - 1, column: detail.right - 1)
                return
            }
            rest = rest.below(canvas.writeWrapped(line.text, in: rest, role: line.role))
        }
        if let aside = AreaWords.aside(area), room > 0 { canvas.writeWrapped(aside, in: rest, role: .dim) }
    }
}
