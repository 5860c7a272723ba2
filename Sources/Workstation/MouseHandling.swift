import Audit
import Calendar
import TextUI

/// From clicks to the focus.
extension Desk {
    /// A click gives the focus; on what has it already in a list to pick from, it picks.
    mutating func click(row: Int, column: Int, at now: Timestamp) -> [Effect] {
        let layout = PromptLayout(self)
        switch desk.prompt {
        case .list(var prompt):
            guard
                let place = prompt.scroll(layout).place(
                    row - layout.field.row, prompt.options.count, layout.field.height)
            else { return [] }
            if place == prompt.focus { return perform(.done, key: nil, at: now) }
            prompt.focus = place
            desk.prompt = .list(prompt)
        case .palette(var palette):
            let rows = layout.field.below(1)
            guard let place = palette.scroll(rows.height).place(row - rows.row, palette.matches.count, rows.height)
            else {
                return []
            }
            if place == palette.focus { return perform(.done, key: nil, at: now) }
            palette.focus = place
            desk.prompt = .palette(palette)
        case .text, .confirmation: break
        case nil: select(row: row, column: column)
        }
        return []
    }

    /// What was clicked takes the focus.
    private mutating func select(row: Int, column: Int) {
        switch desk.screen {
        case .start: if let item = desk.start.item(atRow: row, height: startHeight) { desk.start.focus = item }
        case .actions:
            let offset = row - ScreenFrame.headRows
            if let place = desk.actions.scroll.place(offset, desk.actions.items.count, bodyHeight) {
                desk.actions.focus = place
            }
        case .projection:
            let list = ProjectionLayout(self).list
            guard desk.projection.isShowingList, list.contains(row: row, column: column) else { return }
            let count = desk.projection.lines.count
            if let place = desk.projection.scroll.place(row - list.row, count, list.height) {
                desk.projection.focus = place
            }
        case .newAudit: selectInNewAudit(row: row)
        case .cases: if let place = desk.cases.place(atRow: row, height: bodyHeight) { desk.cases.focus = place }
        case .moderation:
            let rows = moderationHeight
            desk.moderation?.select(row: row, height: rows)
        case .reading: if let item = desk.reading?.item(atRow: row, height: bodyHeight) { desk.reading?.focus = item }
        case .findings: if let panel = findingsPanel(atRow: row, column: column) { desk.findings.show(panel) }
        case .selfAssessment:
            let list = selfAssessmentLayout.list
            if list.contains(row: row, column: column) {
                desk.selfAssessment.select(row - list.row, height: list.height)
            }
        case .help: if let place = desk.help.place(atRow: row, height: helpHeight) { desk.help.search.focus = place }
        default: break
        }
    }
}

extension ListPrompt {
    /// The options that are in view.
    func scroll(_ layout: PromptLayout) -> ListScroll {
        var scroll = ListScroll()
        scroll.reveal(focus, count: options.count, height: layout.field.height)
        return scroll
    }
}

extension ListScroll {
    /// What stands in a row of the window; nil below the end of the list.
    func place(_ offset: Int, _ count: Int, _ height: Int) -> Int? {
        let place = first + offset
        return offset >= 0 && visible(count: count, height: height).contains(place) ? place : nil
    }
}
