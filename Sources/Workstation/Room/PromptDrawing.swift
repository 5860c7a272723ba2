import Advocacy
import Audit
import Calendar
import TextUI
import Wording

/// Where the question in front stands: over the foot of the screen, and higher where it needs more room.
struct PromptLayout {
    /// The row of its title.
    let top: Int
    let field: Rect
    /// The row for what is wrong, what is meant, or what to mind.
    let remark: Int

    init(_ desk: Desk) {
        let height = desk.height
        remark = height - 2
        let rows: Int =
            switch desk.prompt {
            case .list(let list): list.options.count
            case .text(let asked): asked.field.isMultiline ? max(2, min(6, height / 6)) : 1
            case .palette: max(5, min(13, height / 2))
            case .confirmation, nil: 2
            }
        let room = max(1, min(rows, height - 5))
        top = remark - room - 1
        field = Rect(row: top + 1, column: 2, height: room, width: desk.width - 4)
    }

    /// The width that the field wraps at.
    var fieldWidth: Int { field.width - 1 }
}

extension Desk {
    func drawPrompt(on canvas: inout Canvas) {
        guard let prompt else { return }
        let layout = PromptLayout(self)
        canvas.clear(Rect(row: layout.top, column: 0, height: layout.remark - layout.top + 1, width: width))
        canvas.horizontalRule(row: layout.top)
        switch prompt {
        case .text(let asked): draw(asked, layout, on: &canvas)
        case .list(let list): draw(list, layout, on: &canvas)
        case .confirmation(let confirmation):
            canvas.writeWrapped(confirmation.question, in: layout.field, role: .warning)
            canvas.cursor = .init(row: layout.field.row, column: layout.field.column)
        case .palette(let palette): draw(palette, layout, on: &canvas)
        }
        ScreenFrame.message(self, on: &canvas)
    }

    private func title(_ text: String, _ layout: PromptLayout, on canvas: inout Canvas) {
        canvas.write(" \(text) ", row: layout.top, column: 1, role: .strong, end: width - 2)
    }

    private func draw(_ asked: TextPrompt, _ layout: PromptLayout, on canvas: inout Canvas) {
        title(asked.title, layout, on: &canvas)
        canvas.draw(asked.field, in: layout.field)
        let remark = remark(on: asked)
        canvas.write(remark.text, row: layout.remark, column: 2, role: remark.role, end: width - 1)
    }

    /// What is wrong with the text, what it is taken for, or what to mind while typing.
    private func remark(on asked: TextPrompt) -> TextPrompt.Remark {
        if let fault = asked.fault { return (fault, .error) }
        if asked.isGuarded, let warning = PrivacyGuard.warning(for: asked.field.text, today: today) {
            return (warning, .warning)
        }
        if let remark = asked.remark { return remark(asked.field.text, self) }
        let isNote = asked.field.isMultiline
        return (isNote ? say("Roles, not names. Ctrl-J begins a new line, Ctrl-O opens your editor.") : "", .dim)
    }

    private func draw(_ list: ListPrompt, _ layout: PromptLayout, on canvas: inout Canvas) {
        title(list.title, layout, on: &canvas)
        let scroll = list.scroll(layout)
        for (offset, index) in scroll.visible(count: list.options.count, height: layout.field.height).enumerated() {
            let row = layout.field.row + offset
            let hasFocus = index == list.focus
            if index < 9 { canvas.write(String(index + 1), row: row, column: 4, role: .key) }
            canvas.write(list.options[index], row: row, column: 6, end: width - 1)
            guard hasFocus else { continue }
            canvas.put(canvas.glyphs.marker, row: row, column: 2, role: .focus)
            canvas.select(Rect(row: row, column: 2, height: 1, width: width - 4))
            canvas.cursor = .init(row: row, column: 2)
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

// MARK: Dates

extension TextPrompt {
    /// By when something is to be done.
    static func remarkOnDue(_ text: String, _ desk: Desk) -> Remark {
        guard !text.isEmpty else { return (say("12 is the next 12th, 12/6 a day and month"), .dim) }
        return meaning(of: text, near: desk.today, start: nil)
    }

    /// The date that a text is taken for, with how far it is from the start of the stage.
    static func meaning(of text: String, near: CivilDate, start: CivilDate?) -> Remark {
        if ["u", "unknown"].contains(text.trimmed.lowercased()) { return (say("not recorded"), .text) }
        do {
            let date = try DateEntry.read(text, near: near)
            let distance = start.map { ", " + DateWords.distance(from: $0, to: date) } ?? ""
            return ("\(DateWords.long(date))\(distance)", .strong)
        } catch {
            return (error.message, .dim)
        }
    }
}
