import Findings
import TextUI
import Wording

extension CompareScreen {
    func draw(on canvas: inout Canvas, of desk: Desk) {
        guard let session = desk.session else { return }
        ScreenFrame.head(session, place: say("Compare"), on: &canvas)
        let layout = CompareLayout(self, desk)
        let first = min(self.first, layout.hidden)
        for (offset, line) in layout.lines[first...].prefix(layout.area.height).enumerated() {
            draw(line, in: layout.area, row: layout.area.row + offset, on: &canvas)
        }
        canvas.horizontalRule(row: canvas.height - 3)
        if first < layout.hidden {
            canvas.writeRight(" \(say("more below: Down")) ", row: canvas.height - 3, end: canvas.width - 2, role: .dim)
        }
        canvas.cursor = .init(row: layout.area.row, column: 0)
        ScreenFrame.foot(desk, on: &canvas)
    }

    private func draw(_ line: CompareLayout.Line, in area: Rect, row: Int, on canvas: inout Canvas) {
        let columns = ChangeColumns(area)
        switch line {
        case .text(let text, let role): canvas.write(text, row: row, column: area.column, role: role, end: area.right)
        case .plot(let plot, let plotRow):
            var drawn = Canvas(
                width: min(area.width - 2, 101), height: DifferencePlot.rows, encoding: canvas.encoding)
            drawn.draw(
                plot, in: drawn.bounds, less: say("the gap fell"), more: say("the gap grew"), label: \.atMostTenths)
            canvas.put(row: plotRow, of: drawn, at: row, column: area.column + 2)
        case .headings:
            for (name, end) in [
                (say("before", context: "column"), columns.before), (say("after", context: "column"), columns.after),
                (say("change", context: "column"), columns.change), ("95%", columns.limits),
            ] { canvas.writeRight(name, row: row, end: end, role: .dim) }
        case .part(let part, let name): draw(part, name, columns, row: row, on: &canvas)
        }
    }

    private func draw(
        _ part: PartChange, _ name: String, _ columns: ChangeColumns, row: Int, on canvas: inout Canvas
    ) {
        let change = part.change
        canvas.write(name, row: row, column: columns.name, end: columns.before - 8)
        canvas.writeRight("\(change.before.count)/\(change.before.cases)", row: row, end: columns.before)
        canvas.writeRight("\(change.after.count)/\(change.after.cases)", row: row, end: columns.after)
        canvas.writeRight(change.difference.map(\.perHundred) ?? "-", row: row, end: columns.change)
        if let limits = change.interval {
            canvas.writeRight(limits.perHundred, row: row, end: columns.limits)
        }
        let role: Role =
            switch change.verdict {
            case .better: .good
            case .worse: .gap
            case .unchanged, .cannotSay: .dim
            }
        canvas.write(part.words, row: row, column: columns.limits + 2, role: role)
    }
}

/// Where the columns of a table of changes end; the verdict stands behind the last.
private struct ChangeColumns {
    let name: Int
    let before: Int
    let after: Int
    let change: Int
    let limits: Int

    init(_ area: Rect) {
        name = area.column
        before = name + min(40, max(14, area.width - 58)) + 10
        after = before + 9
        change = after + 9
        limits = change + 16
    }
}
