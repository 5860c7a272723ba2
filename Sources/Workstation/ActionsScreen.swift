import Advocacy
import Audit
import Calendar
import Modelling
import TextUI
import Wording

/// What is to be done about the cases: urgent first, then overdue, then by owner and due date.
struct ActionsScreen: Sendable {
    /// Those shown.
    private(set) var items: [ActionList.Item] = []
    /// Everybody who has something to do.
    private(set) var owners: [String] = []
    /// Only this owner's; nil shows all.
    var owner: String?
    var order = ActionList.Order.urgency
    var search = ""
    /// Actions of cases that this reader is still to read unseen: they would tell what another reader found.
    private(set) var hidden = 0
    var focus = 0
    private(set) var scroll = ListScroll()

    var focused: ActionList.Item? { items.indices.contains(focus) ? items[focus] : nil }

    mutating func refresh(_ session: Session, today: CivilDate) {
        let blind = Set(session.summaries.lazy.filter(\.isBlind).map(\.reference))
        let all = ActionList(of: session.state, today: today)
        let list = ActionList(of: session.state, today: today) { sampled, reading in
            !blind.contains(sampled.reference) || reading.reader == session.reader
        }
        hidden = all.items.count - list.items.count
        owners = list.owners
        if let owner, !owners.contains(owner) { self.owner = nil }
        items = list.sorted(by: order).items.filter { item in
            (owner == nil || item.owner == owner)
                && search.isFound(in: [
                    item.caseReference, item.text, Self.name(item.owner), item.team,
                    item.process.label(in: session.jurisdiction), item.isUrgent ? say("urgent") : "",
                    item.isOverdue ? say("overdue") : "",
                ])
        }
        focus = max(0, min(focus, items.count - 1))
    }

    mutating func reveal(height: Int) { scroll.reveal(focus, count: items.count, height: height) }

    /// How an owner is called in a list.
    static func name(_ owner: String) -> String { owner.isEmpty ? say("nobody named") : owner }
}

extension Desk {
    mutating func openActions(_ session: Session) {
        desk.actions.refresh(session, today: today)
        desk.stack = [.start, .cases, .actions]
    }

    mutating func performOnActions(_ command: Command) -> [Effect] {
        guard let session else { return [] }
        switch command {
        case .open:
            guard let item = desk.actions.focused else {
                desk.message = .refused(say("No action is shown."))
                return []
            }
            openReading(of: item.caseReference)
            if desk.screen == .reading { desk.stack = [.start, .cases, .actions, .reading] }
        case .filter:
            let owners = desk.actions.owners
            guard !owners.isEmpty else {
                desk.message = .refused(say("Nobody has anything to do yet."))
                return []
            }
            let focus = desk.actions.owner.flatMap { owners.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
            desk.prompt = .list(
                ListPrompt(
                    purpose: .actionOwner, title: say("Whose actions?"),
                    options: [say("everybody's")] + owners.map(ActionsScreen.name), focus: focus))
        case .search: beginSearch()
        case .sort:
            let orders = ActionList.Order.allCases
            desk.prompt = .list(
                ListPrompt(
                    purpose: .actionOrder, title: say("Sort by what?"), options: orders.map(Self.label),
                    focus: orders.firstIndex(of: desk.actions.order) ?? 0))
        case .export:
            guard !desk.actions.items.isEmpty else {
                desk.message = .refused(say("No action is shown, so there is nothing to export."))
                return []
            }
            ask(toExport: .actions)
        case .cases: desk.stack = [.start, .cases]
        case .findings: openFindings(session)
        case .compare: openCompare(session)
        case .selfAssessment: openSelfAssessment(session)
        default: break
        }
        return []
    }

    /// An owner was picked from the list, the first of which stands for everybody.
    mutating func showActions(ofChoice choice: Int) {
        guard let session else { return }
        let owners = desk.actions.owners
        desk.actions.owner = owners.indices.contains(choice - 1) ? owners[choice - 1] : nil
        desk.actions.focus = 0
        desk.actions.refresh(session, today: today)
    }

    private static func label(_ order: ActionList.Order) -> String {
        switch order {
        case .urgency: say("what is most urgent")
        case .due: say("due date")
        case .owner: say("owner")
        case .team: say("team")
        case .caseReference: say("case")
        }
    }

    /// Those shown, as a table for a spreadsheet.
    var actionsTable: String? {
        guard let session else { return nil }
        let shown = Set(desk.actions.items)
        let list = ActionList(of: session.state, today: today).sorted(by: desk.actions.order).filtered(shown.contains)
        return list.csv(in: session.jurisdiction)
    }

    /// How many there are, and what is shown of them.
    var actionsSummary: [String] {
        let items = desk.actions.items
        var parts = [items.count == 1 ? say("1 action") : say("\(items.count) actions")]
        if desk.actions.order != .urgency { parts.append(say("by \(Self.label(desk.actions.order))")) }
        if !desk.actions.search.isEmpty { parts.append(say("search: \(desk.actions.search)")) }
        if let owner = desk.actions.owner { parts.append(say("of: \(ActionsScreen.name(owner))")) }
        let (urgent, overdue) = (items.count(where: \.isUrgent), items.count(where: \.isOverdue))
        if urgent > 0 { parts.append(say("\(urgent) urgent")) }
        if overdue > 0 { parts.append(say("\(overdue) overdue")) }
        let hidden = desk.actions.hidden
        if hidden > 0 { parts.append(say("\(hidden) of cases you are to read unseen not shown")) }
        return parts
    }

    func drawActions(on canvas: inout Canvas) {
        guard let session else { return }
        ScreenFrame.head(session, place: say("Actions"), on: &canvas)
        let actions = desk.actions
        canvas.write(
            actionsSummary.joined(separator: canvas.encoding == .ascii ? "  -  " : "  ·  "), row: 1, column: 1,
            end: width - 1)
        let columns = ActionColumns(width: width)
        let head = ScreenFrame.headRows - 1
        for (name, column) in [
            ("", columns.state), (say("due", context: "column"), columns.due),
            (say("owner", context: "column"), columns.owner), (say("case", context: "column"), columns.reference),
            (say("action", context: "column"), columns.text),
        ] { canvas.write(name, row: head, column: column, role: .dim) }
        for (offset, index) in actions.scroll.visible(count: actions.items.count, height: bodyHeight).enumerated() {
            draw(
                actions.items[index], hasFocus: index == actions.focus, columns, row: ScreenFrame.headRows + offset,
                on: &canvas)
        }
        if actions.items.isEmpty {
            canvas.write(
                actions.search.isEmpty
                    ? say("No action has been written yet; t writes one where a reading is concluded.")
                    : say("No action fits; / changes the search."),
                row: ScreenFrame.headRows, column: 2, end: width - 1)
            canvas.cursor = .init(row: ScreenFrame.headRows, column: 0)
        }
        let top = height - ScreenFrame.footRows
        canvas.horizontalRule(row: top)
        if let item = actions.focused {
            canvas.writeWrapped(
                words(of: item, in: session.jurisdiction),
                in: Rect(row: top + 1, column: 1, height: 2, width: width - 2),
                role: .dim)
        }
        ScreenFrame.foot(self, on: &canvas)
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
            ActionsScreen.name(item.owner), row: row, column: columns.owner,
            role: item.owner.isEmpty ? .dim : .text, end: columns.reference - 1)
        canvas.write(item.caseReference, row: row, column: columns.reference, end: columns.text - 1)
        canvas.write(
            item.text.isEmpty ? say("no action written") : item.text.replacing("\n", with: " "), row: row,
            column: columns.text, end: width - 1)
        guard hasFocus else { return }
        canvas.put(canvas.glyphs.marker, row: row, column: 1, role: .focus)
        canvas.select(Rect(row: row, column: 1, height: 1, width: width - 2))
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
            "\(urgent)\(text): \(ActionsScreen.name(item.owner)), \(due). \(item.caseReference), "
            + "\(item.process.label(in: jurisdiction))\(team), \((item.outcome?.shortLabel.lowercased() ?? say("still being read")))."
    }
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
