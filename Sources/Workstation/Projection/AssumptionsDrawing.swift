import Projection
import TextUI
import Wording

extension ProjectionScreen {
    /// The list of assumptions with the one in focus, and what there is to know about it below.
    func drawAssumptions(_ layout: ProjectionLayout, on canvas: inout Canvas) {
        if lines.isEmpty {
            canvas.write(
                say("No assumption fits “\(search)”; / changes the search."), row: layout.list.row,
                column: layout.list.column + 2, end: layout.list.right)
        }
        let visible = scroll.visible(count: lines.count, height: layout.list.height)
        let area = layout.list
        let valueStart = area.column + 32
        for (offset, index) in visible.enumerated() {
            let line = lines[index]
            let row = area.row + offset
            let hasFocus = index == focus
            if hasFocus { canvas.put(canvas.glyphs.marker, row: row, column: area.column, role: .focus) }
            canvas.write(
                line.text, row: row, column: area.column + 2, end: valueStart - 1)
            let role: Role = line.isMissing ? .warning : line.stated == nil ? .dim : .strong
            let end = canvas.write(line.value, row: row, column: valueStart, role: role, end: area.right)
            // The unit is among what is said of the line in focus; here it stands where it fits whole.
            let unit = line.stated != nil || line.isMissing ? line.definition.unit : ""
            if end + 1 + TextWidth.columns(unit) <= area.right {
                canvas.write(unit, row: row, column: end + 1, role: .dim)
            }
            guard hasFocus else { continue }
            canvas.select(Rect(row: row, column: area.column, height: 1, width: area.width))
            canvas.cursor = .init(row: row, column: area.column)
        }
        drawAssumptionDetail(layout.detail, on: &canvas)
    }

    private func drawAssumptionDetail(_ area: Rect, on canvas: inout Canvas) {
        guard !area.isEmpty else { return }
        for (row, text) in zip(area.rows, assumptionDetail(width: area.width - 2)) {
            canvas.write(text, row: row, column: area.column + 2, role: .dim, end: area.right)
        }
    }

    /// What there is to know about the assumption in focus: its meaning, its source, and all that was published beside it
    /// with source and year, in lines of that width.
    func assumptionDetail(width: Int) -> [String] {
        guard let line = focused else { return [] }
        var texts = ["\(line.definition.unit): \(line.definition.meaning)"]
        if let stated = line.stated {
            texts.append(stated.source.isEmpty ? say("No source: o states one.") : say("Source: \(stated.source)"))
        } else if case .optional(let otherwise) = line.definition.need {
            texts.append(say("Not stated: \(otherwise)."))
        }
        for point in ReferencePoint.beside(line.name) {
            let value = point.value < 1 ? AssumptionEntry.plain(point.value) : point.value.atMostTenths
            let published = say("Published: \(value) \(point.unit), \(point.text) (\(point.source))")
            texts += Wrapping.texts(of: published, width: width)
        }
        return texts
    }
}
