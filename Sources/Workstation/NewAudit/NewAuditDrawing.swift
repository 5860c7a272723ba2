import TextUI
import Wording

extension NewAuditScreen {
    func draw(on canvas: inout Canvas, of desk: Desk) {
        let width = canvas.width
        let layout = NewAuditLayout(self, width: width, height: canvas.height)
        canvas.write(say("New audit"), row: 0, column: 1, role: .heading)
        let steps = self.steps
        let place = (steps.firstIndex(of: step) ?? 0) + 1
        let file = isMapping && maps.count > 1 ? (mapped?.choice.guess.file).map { ": \($0)" } ?? "" : ""
        canvas.writeRight(
            say("step \(place) of \(steps.count): \(step.title)") + file, row: 0, end: width - 1, role: .strong)
        canvas.writeWrapped(step.sentence, in: Rect(row: 1, column: 1, height: 2, width: width - 2), role: .dim)
        canvas.horizontalRule(row: layout.foot.row - 1)
        draw(layout, on: &canvas)
        drawForm(layout, on: &canvas)
        if let work {
            draw(work, progress, in: layout.foot, on: &canvas)
        } else {
            canvas.writeWrapped(layout.hint.text, in: layout.foot, role: layout.hint.role)
        }
        if canvas.cursor == nil { canvas.cursor = .init(row: NewAuditLayout.headRows, column: 0) }
        ScreenFrame.foot(desk, on: &canvas)
    }

    private func drawForm(_ layout: NewAuditLayout, on canvas: inout Canvas) {
        for (index, row) in rows.enumerated() {
            if case .stratumRate = row { continue }
            guard let place = layout.place(of: index, in: self) else { continue }
            let hasFocus = index == focus
            let role: Role = hasFocus ? .focus : .text
            if hasFocus { canvas.put(canvas.glyphs.marker, row: place.row, column: 1, role: .focus) }
            if case .column = row {
                draw(column: row, hasFocus, place.row, layout.form, on: &canvas)
                continue
            }
            canvas.write(label(row), row: place.row, column: 3, role: role, end: place.column - 1)
            if let field = field(row) {
                draw(field, hasFocus, in: place, on: &canvas)
            } else {
                canvas.write(value(row), row: place.row, column: place.column, role: role, end: place.right)
                guard hasFocus else { continue }
                canvas.select(Rect(row: place.row, column: place.column, height: 1, width: place.width))
                canvas.cursor = .init(row: place.row, column: place.column)
            }
        }
    }

    private func draw(_ field: TextField, _ hasFocus: Bool, in place: Rect, on canvas: inout Canvas) {
        if hasFocus {
            canvas.draw(field, in: place)
        } else {
            canvas.write(
                field.isEmpty ? "-" : field.text, row: place.row, column: place.column,
                role: field.isEmpty ? .dim : .text, end: place.right)
        }
    }

    /// A column with its mark: the place it has in the names of the strata.
    private func draw(
        column row: NewAuditRow, _ hasFocus: Bool, _ line: Int, _ form: Rect,
        on canvas: inout Canvas
    ) {
        let name = label(row)
        let mark = marked.firstIndex(of: name).map { "[\($0 + 1)]" } ?? "[ ]"
        canvas.write(mark, row: line, column: 3)
        let values = value(row)
        canvas.write(name, row: line, column: 7, end: form.right - 2 - TextWidth.columns(values))
        canvas.writeRight(values, row: line, end: form.right - 1, role: .dim)
        guard hasFocus else { return }
        canvas.select(Rect(row: line, column: 1, height: 1, width: form.right - 1))
        canvas.cursor = .init(row: line, column: 3)
    }

    private func draw(_ layout: NewAuditLayout, on canvas: inout Canvas) {
        let pane = layout.pane
        guard pane.height > 0 else { return }
        if step == .strata { canvas.verticalRule(column: pane.column - 2, rows: pane.rows) }
        let first = min(self.first, layout.hidden)
        for (offset, line) in layout.lines[first...].prefix(pane.height).enumerated() {
            let row = pane.row + offset
            let numbersWidth = line.numbers.count * 10
            canvas.write(line.text, row: row, column: pane.column, role: line.role, end: pane.right - numbersWidth)
            for (index, number) in line.numbers.reversed().enumerated() {
                canvas.writeRight(number, row: row, end: pane.right - index * 10, role: line.role)
            }
            drawRate(ofLine: first + offset, row: row, pane, on: &canvas)
        }
        if first < layout.hidden {
            canvas.writeRight(
                " " + say("\(layout.hidden - first) more: PgDn") + " ", row: pane.bottom, end: pane.right, role: .dim)
        }
    }

    /// Under Neyman allocation each stratum's line holds the rate expected in it.
    private func drawRate(
        ofLine line: Int, row: Int, _ pane: Rect, on canvas: inout Canvas
    ) {
        let rates = stratumRates
        let index = line - NewAuditLayout.headLines
        guard rates.indices.contains(index) else { return }
        let place = Rect(row: row, column: pane.right - 38, height: 1, width: 8)
        let hasFocus = focused == rates[index]
        if hasFocus { canvas.put(canvas.glyphs.marker, row: row, column: place.column - 2, role: .focus) }
        draw(field(rates[index]) ?? TextField(), hasFocus, in: place, on: &canvas)
    }

    private func draw(_ work: NewAuditScreen.Work, _ progress: WorkProgress?, in foot: Rect, on canvas: inout Canvas) {
        let what: String =
            switch work {
            case .reading: say("Reading your list")
            case .counting: say("Counting the sampling groups")
            case .checking: say("Looking where the audit is to be kept")
            case .making: say("Drawing the sample")
            }
        let sentence =
            progress.map { say("\(what): \($0.rows.grouped) rows. Esc stops it.") } ?? say("\(what). Esc stops it.")
        canvas.write(sentence, row: foot.row, column: foot.column, role: .strong)
        canvas.drawProgress(progress?.share ?? 0, row: foot.row + 1, column: foot.column, width: min(60, foot.width))
    }
}
