import TextUI

/// Keys, text and clicks within the lines of a new audit.
extension NewAuditScreen {
    /// False where the key is not the focused field's.
    mutating func handle(_ key: Key) -> Bool {
        guard work == nil, let row = focused, var field = field(row) else { return false }
        let before = field
        guard field.handle(key) else { return false }
        if field.text == before.text { keep(field, row) } else { set(field, row) }
        return true
    }

    /// Pasted text; false where nothing is being typed.
    mutating func insert(_ text: String) -> Bool {
        guard work == nil, let row = focused, var field = field(row) else { return false }
        field.insert(text)
        set(field, row)
        return true
    }

    /// The cursor moved and nothing was changed: what was said of the text still holds.
    private mutating func keep(_ field: TextField, _ row: NewAuditRow) {
        let (said, names) = (fault, candidates)
        set(field, row)
        (fault, candidates) = (said, names)
    }
}

extension Desk {
    /// The arrows move among the lines, where there are any; everything else moves the pane.
    mutating func moveInNewAudit(_ command: Command) {
        guard let screen = desk.newAudit else { return }
        switch command {
        case .up: if moveInNewAudit(by: -1) { return }
        case .down: if moveInNewAudit(by: 1) { return }
        default: break
        }
        let layout = NewAuditLayout(screen, width: width, height: height)
        let page = max(1, layout.pane.height - 1)
        let target: Int =
            switch command {
            case .up: screen.first - 1
            case .down: screen.first + 1
            case .pageUp: screen.first - page
            case .pageDown: screen.first + page
            case .first: 0
            default: layout.hidden
            }
        desk.newAudit?.first = max(0, min(target, layout.hidden))
    }

    /// Scrolls so that the focused line can be seen.
    mutating func revealNewAudit() {
        guard let screen = desk.newAudit else { return }
        let layout = NewAuditLayout(screen, width: width, height: height)
        if let row = screen.focused, let index = screen.stratumRates.firstIndex(of: row) {
            // The strata's lines stand in the pane.
            let line = index + NewAuditLayout.headLines
            var first = screen.first
            if line < first { first = line }
            if line >= first + layout.pane.height { first = line - layout.pane.height + 1 }
            desk.newAudit?.first = first
        } else {
            desk.newAudit?.scroll.reveal(screen.focus, count: screen.rows.count, height: layout.form.height)
        }
    }

    /// Keys that the focused line has no use for.
    var newAuditBesideThePoint: Set<Command> {
        guard let screen = desk.newAudit, screen.work == nil else { return [.complete, .change, .goOn] }
        guard let row = screen.focused else { return [.complete, .change] }
        return row.isPath ? [.change] : screen.field(row) == nil ? [.complete] : [.complete, .change]
    }

    mutating func selectInNewAudit(row: Int) {
        guard let screen = desk.newAudit else { return }
        let layout = NewAuditLayout(screen, width: width, height: height)
        if let index = screen.rows.indices.first(where: { layout.place(of: $0, in: screen)?.row == row }) {
            desk.newAudit?.focus = index
        }
    }
}
