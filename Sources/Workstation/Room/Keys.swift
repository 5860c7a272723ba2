import TextUI
import Wording

/// From keys, pasted text and clicks to commands and the focus.
extension Desk {
    mutating func press(_ key: Key) -> [Effect] {
        if type(key) {
            sayLeftOut(of: fieldInFront)
            return []
        }
        guard let entry = table.entry(for: key, in: context) else {
            message = .refused(table.whyNothing(key, in: context))
            return []
        }
        return perform(entry.command, key: key)
    }

    /// A key for the field in front; false where it is none of the field's.
    private mutating func type(_ key: Key) -> Bool {
        switch prompt {
        case .text(var asked):
            guard asked.field.handle(key, width: PromptLayout(self).fieldWidth) else { return false }
            put(&asked)
            return true
        case .palette(var palette):
            guard palette.handle(key) else { return false }
            prompt = .palette(palette)
            return true
        case .list, .confirmation: return false
        case nil: return withFront { $0.type(key, on: $1) } ?? false
        }
    }

    /// What stands in the field was changed: what was wrong with it is no longer said, and a search goes with it.
    private mutating func put(_ asked: inout TextPrompt) {
        asked.fault = nil
        prompt = .text(asked)
        asked.typed?(asked.field.text, &self)
    }

    /// Pasted text is text: it goes into a field or nowhere.
    mutating func paste(_ text: String) -> [Effect] {
        switch prompt {
        case .text(var asked):
            asked.field.insert(text)
            put(&asked)
        case .palette(var palette):
            palette.insert(text)
            prompt = .palette(palette)
        case .list, .confirmation: return pasteNowhere()
        case nil: if withFront({ screen, _ in screen.insert(text) }) != true { return pasteNowhere() }
        }
        sayLeftOut(of: fieldInFront)
        return []
    }

    private mutating func pasteNowhere() -> [Effect] {
        message = .refused(say("Nothing is being typed here, so nothing was pasted."))
        return []
    }

    /// What is being typed into.
    private var fieldInFront: TextField? {
        switch prompt {
        case .text(let asked): asked.field
        case .palette(let palette): palette.field
        case .list, .confirmation: nil
        case nil: front?.field
        }
    }

    mutating func click(_ mouse: MouseEvent) -> [Effect] {
        switch mouse.action {
        case .wheelUp: perform(.up, key: nil)
        case .wheelDown: perform(.down, key: nil)
        case .press: click(row: mouse.row, column: mouse.column)
        }
    }

    /// A click gives the focus; on what has it already in a list to pick from, it picks.
    private mutating func click(row: Int, column: Int) -> [Effect] {
        let layout = PromptLayout(self)
        switch prompt {
        case .list(var list):
            let place = list.scroll(layout).place(row - layout.field.row, list.options.count, layout.field.height)
            guard let place else { return [] }
            if place == list.focus { return perform(.done, key: nil) }
            list.focus = place
            prompt = .list(list)
        case .palette(var palette):
            let rows = layout.field.below(1)
            let place = palette.scroll(rows.height).place(row - rows.row, palette.matches.count, rows.height)
            guard let place else { return [] }
            if place == palette.focus { return perform(.done, key: nil) }
            palette.focus = place
            prompt = .palette(palette)
        case .text, .confirmation: break
        case nil: withFront { $0.click(row: row, column: column, on: $1) }
        }
        return []
    }
}

extension ListScroll {
    /// What stands in a row of the window; nil below the end of the list.
    func place(_ offset: Int, _ count: Int, _ height: Int) -> Int? {
        let place = first + offset
        return offset >= 0 && visible(count: count, height: height).contains(place) ? place : nil
    }
}
