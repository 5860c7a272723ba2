import TextUI
import Wording

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

extension Context {
    public static let newAudit = Context("newAudit", Phrase("making a new audit"))
}

extension Command {
    static let newAudit = Command("newAudit")
    static let change = Command("change")
    static let changeBack = Command("changeBack")
}

extension NewAuditScreen {
    static let place = Context.newAudit
    static let kinds: ScreenKinds = [.behind]
    static let verbs: [Command] = [.newAudit, .complete, .change, .changeBack]
    static let commands: [CommandEntry] = [
        CommandEntry(.goOn, [.enter], label: "go on", "the next line, and behind the last the next step")
            .refused(on: Self.self, whyWaiting),
        CommandEntry(
            .complete, [.tab], label: "complete", "complete the path being typed; elsewhere the next line"
        ).refused(on: Self.self, whyWaiting),
        CommandEntry(.change, [.space, .right], label: "change", "choose another, or mark a column")
            .refused(on: Self.self, whyNotChanged),
        CommandEntry(.changeBack, [.left], "choose the one before").refused(on: Self.self, whyNotChanged),
        CommandEntry(.up, [.up, .backTab], "the line above"),
        CommandEntry(.down, [.down], "the line below"),
        CommandEntry(.pageUp, [.pageUp], "what stands beneath or beside the lines, a page up"),
        CommandEntry(.pageDown, [.pageDown], "what stands beneath or beside the lines, a page down"),
        CommandEntry(.help, [Key(.function(1))], label: "help", "all keys here, searchable"),
    ]

    private static func whyWaiting(_ screen: NewAuditScreen, _ desk: Desk) -> String? {
        screen.work == nil ? nil : say("Not while that is under way; Esc stops it.")
    }

    private static func whyNotChanged(_ screen: NewAuditScreen, _ desk: Desk) -> String? {
        if case .notKept = screen.focused {
            return say("What tells who somebody is is not kept; nothing is chosen here.")
        }
        // Marking another column makes what is being counted out of date.
        if let row = screen.focused, case .column = row { return nil }
        if let why = whyWaiting(screen, desk) { return why }
        guard let row = screen.focused, screen.field(row) == nil else {
            return screen.rows.isEmpty ? say("Nothing is chosen here; Enter goes on.") : say("Type here.")
        }
        return nil
    }

    /// Keys that the focused line has no use for.
    func besideThePoint(on desk: Desk) -> Set<Command> {
        guard work == nil else { return [.complete, .change, .goOn] }
        guard let row = focused else { return [.complete, .change] }
        return row.isPath ? [.change] : field(row) == nil ? [.complete] : [.complete, .change]
    }

    mutating func type(_ key: Key, on desk: Desk) -> Bool { handle(key) }

    var field: TextField? { focused.flatMap { field($0) } }

    var placeOfTyping: String? { "\(step.rawValue) \(focus)" }

    // MARK: The focus

    /// The arrows move among the lines, where there are any; everything else moves the pane.
    mutating func move(_ motion: Motion, on desk: inout Desk) {
        switch motion {
        case .up: if move(by: -1) { return }
        case .down: if move(by: 1) { return }
        default: break
        }
        let layout = NewAuditLayout(self, width: desk.width, height: desk.height)
        first = motion.target(from: first, of: layout.hidden + 1, rows: layout.pane.height)
    }

    /// Up and down among the lines; false where there are none.
    mutating func move(by step: Int) -> Bool {
        guard !rows.isEmpty else { return false }
        focus = max(0, min(focus + step, rows.count - 1))
        candidates = []
        return true
    }

    /// Scrolls so that the focused line can be seen.
    mutating func reveal(on desk: Desk) {
        let layout = NewAuditLayout(self, width: desk.width, height: desk.height)
        if let row = focused, let index = stratumRates.firstIndex(of: row) {
            // The strata's lines stand in the pane.
            let line = index + NewAuditLayout.headLines
            if line < first { first = line }
            if line >= first + layout.pane.height { first = line - layout.pane.height + 1 }
        } else {
            scroll.reveal(focus, count: rows.count, height: layout.form.height)
        }
    }

    mutating func click(row: Int, column: Int, on desk: Desk) {
        let layout = NewAuditLayout(self, width: desk.width, height: desk.height)
        if let index = rows.indices.first(where: { layout.place(of: $0, in: self)?.row == row }) { focus = index }
    }
}
