import Advocacy
import Audit
import Calendar
import Findings
import TextUI
import Wording

extension ActionsScreen {
    /// How many there are, and what is shown of them.
    var summary: [String] {
        var parts = [items.count == 1 ? say("1 action") : say("\(items.count) actions")]
        if order != .urgency { parts.append(say("by \(Self.label(order))")) }
        if !search.isEmpty { parts.append(say("search: \(search)")) }
        if let owner { parts.append(say("of: \(ActionWords.owner(owner))")) }
        let (urgent, overdue) = (items.count(where: \.isUrgent), items.count(where: \.isOverdue))
        if urgent > 0 { parts.append(say("\(urgent) urgent")) }
        if overdue > 0 { parts.append(say("\(overdue) overdue")) }
        if hidden > 0 { parts.append(say("\(hidden) of cases you are to audit unseen not shown")) }
        return parts
    }

    func draw(on canvas: inout Canvas, of desk: Desk) {
        guard let session = desk.session else { return }
        let (width, height) = (canvas.width, canvas.height)
        ScreenFrame.head(session, place: say("Actions"), on: &canvas)
        canvas.write(
            summary.joined(separator: canvas.encoding == .ascii ? "  -  " : "  ·  "), row: 1, column: 1,
            end: canvas.width - 1)
        let columns = ActionColumns(width: width)
        let head = ScreenFrame.headRows - 1
        for (name, column) in [
            ("", columns.state), (say("due", context: "column"), columns.due),
            (say("owner", context: "column"), columns.owner), (say("case", context: "column"), columns.reference),
            (say("action", context: "column"), columns.text),
        ] { canvas.write(name, row: head, column: column, role: .dim) }
        for (offset, index) in scroll.visible(count: items.count, height: desk.bodyHeight).enumerated() {
            draw(
                items[index], hasFocus: index == focus, columns, row: ScreenFrame.headRows + offset,
                on: &canvas)
        }
        if items.isEmpty {
            canvas.write(
                search.isEmpty
                    ? say("No action has been written yet; t writes one where a reading is concluded.")
                    : say("No action fits; / changes the search."),
                row: ScreenFrame.headRows, column: 2, end: canvas.width - 1)
            canvas.cursor = .init(row: ScreenFrame.headRows, column: 0)
        }
        let top = height - ScreenFrame.footRows
        canvas.horizontalRule(row: top)
        if let item = focused {
            canvas.writeWrapped(
                words(of: item, in: session.jurisdiction),
                in: Rect(row: top + 1, column: 1, height: 2, width: width - 2),
                role: .dim)
        }
        ScreenFrame.foot(desk, on: &canvas)
    }

    private func draw(
        _ item: ActionList.Item, hasFocus: Bool, _ columns: ActionColumns, row: Int, on canvas: inout Canvas
    ) {
        let state = item.isUrgent ? say("URGENT") : item.isOverdue ? say("OVERDUE") : ""
        let stateRole: Role = hasFocus ? .focus : item.isUrgent ? .error : .warning
        canvas.write(state, row: row, column: columns.state, role: stateRole)
        canvas.write(
            item.due.map(DateWords.long) ?? say("no date"), row: row, column: columns.due,
            role: item.due == nil ? .dim : .text)
        canvas.write(
            ActionWords.owner(item.owner), row: row, column: columns.owner,
            role: item.owner.isEmpty ? .dim : .text, end: columns.reference - 1)
        canvas.write(item.caseReference, row: row, column: columns.reference, end: columns.text - 1)
        canvas.write(
            item.text.isEmpty ? say("no action written") : item.text.replacing("\n", with: " "), row: row,
            column: columns.text, end: canvas.width - 1)
        guard hasFocus else { return }
        canvas.put(canvas.glyphs.marker, row: row, column: 1, role: .focus)
        canvas.select(Rect(row: row, column: 1, height: 1, width: canvas.width - 2))
        canvas.cursor = .init(row: row, column: 1)
    }

    /// An action in a sentence.
    func words(of item: ActionList.Item, in jurisdiction: Jurisdiction) -> String {
        let days = item.daysOverdue.map { $0 == 1 ? say("1 day overdue") : say("\($0) days overdue") }
        let late = days.map { " (\($0))" } ?? ""
        let due = item.due.map { say("by \(DateWords.long($0))", context: "due") + late } ?? say("no date")
        let urgent = item.isUrgent ? say("Urgent.") + " " : ""
        let text = item.text.isEmpty ? say("No action is written") : item.text
        let team = item.team.isEmpty ? "" : ", \(item.team)"
        return
            "\(urgent)\(text): \(ActionWords.owner(item.owner)), \(due). \(item.caseReference), "
            + "\(item.process.label(in: jurisdiction))\(team), \((item.outcome?.shortLabel.lowercased() ?? say("still being audited")))."
    }
}

// MARK: In lines

extension ActionsScreen {
    func lines(isNew: Bool, said: inout Said, of desk: Desk) -> [String] {
        guard let session = desk.session else { return [] }
        let focused = focused.map { words(of: $0, in: session.jurisdiction) } ?? say("No action is shown.")
        return (isNew ? [head] : []) + [focused]
    }

    func everything(of desk: Desk) -> [String]? {
        guard let session = desk.session else { return [] }
        return [head] + items.map { words(of: $0, in: session.jurisdiction) }
    }

    private var head: String { say("Actions: \(summary.joined(separator: ", ")).") }
}

/// Where the columns of the list of actions start.
private struct ActionColumns {
    let state = 3
    let due = 11
    let owner = 23
    let reference: Int
    let text: Int

    init(width: Int) {
        reference = owner + (width >= 110 ? 24 : 15)
        text = reference + (width >= 110 ? 22 : 13)
    }
}
