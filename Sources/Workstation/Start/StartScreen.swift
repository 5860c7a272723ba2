import Advocacy
import Audit
import Calendar
import TextUI
import Wording

/// The first screen: recent audits, sample audits, and a new one.
struct StartScreen: Screen {
    enum Item: Sendable, Hashable {
        case recent(StartList.Recent)
        case sample(StartList.Sample)
        case newAudit
    }

    var focus = 0
    /// What the recent audits are searched for.
    var search = "" {
        didSet { focus = 0 }
    }
    private(set) var scroll = ListScroll()

    /// The recent audits that the search finds.
    func recent(in list: StartList) -> [StartList.Recent] {
        list.recent.filter { search.isFound(in: [$0.title, $0.path]) }
    }

    func items(in list: StartList) -> [Item] {
        recent(in: list).map { .recent($0) } + list.samples.map { .sample($0) } + [.newAudit]
    }

    /// The rows, each an item or a heading; drawing and clicking agree on them.
    enum Row: Hashable {
        case heading(String)
        case item(Int)
        case text(String)
        case blank
    }

    func rows(in list: StartList) -> [Row] {
        let recent = recent(in: list)
        var rows: [Row] = [.heading(search.isEmpty ? say("Recent audits") : say("Recent audits with “\(search)”"))]
        if list.recent.isEmpty {
            rows.append(.text(say("none yet on this machine")))
        } else if recent.isEmpty {
            rows.append(.text(say("none of \(list.recent.count) fits; / changes the search")))
        }
        rows += recent.indices.map { .item($0) }
        rows += [.blank, .heading(say("Sample audits, to look around in (nothing in them is real)"))]
        if list.samples.isEmpty { rows.append(.text(say("none found beside the program"))) }
        rows += list.samples.indices.map { .item(recent.count + $0) }
        return rows + [.blank, .heading(say("A new audit")), .item(recent.count + list.samples.count)]
    }

    private static let firstRow = 3

    /// Rows for the lists.
    private static func height(on desk: Desk) -> Int { max(1, desk.height - firstRow - ScreenFrame.footRows) }
}

// MARK: Its keys

extension Context {
    public static let start = Context("start", Phrase("the first screen"))
}

extension StartScreen {
    static let place = Context.start
    static let kinds: ScreenKinds = [.keyed, .first, .opens, .quits]
    static let commands: [CommandEntry] = [
        CommandEntry(
            .newAudit, [.character("n")], label: "new audit",
            "make a new audit, step by step; goes on with one that was left"),
        CommandEntry(.search, [.character("/")], label: "search", "search the recent audits by title or path"),
    ]

    static func open(_ reference: String?, on desk: inout Desk) -> [Effect] {
        if desk[Self.self] == nil { desk.screens[place] = StartScreen() }
        desk.stack = [place]
        return []
    }

    mutating func perform(_ command: Command, key: Key?, on desk: inout Desk) -> [Effect] {
        let items = items(in: desk.list)
        switch command {
        case .open:
            guard items.indices.contains(focus) else { return [] }
            switch items[focus] {
            case .recent(let recent): return [.open(path: recent.path)]
            case .sample(let sample): return [.openSample(name: sample.name)]
            case .newAudit: return openNewAudit(on: &desk)
            }
        case .newAudit: return openNewAudit(on: &desk)
        default: return []
        }
    }

    private mutating func openNewAudit(on desk: inout Desk) -> [Effect] {
        focus = items(in: desk.list).count - 1
        return NewAuditScreen.open(nil, on: &desk)
    }

    mutating func beginSearch() -> Search? { Search(title: say("Search the recent audits"), text: search) }

    mutating func search(for text: String, on desk: Desk) { search = text }

    /// An audit that was opened stands first among the recent ones; a sample has no place among them.
    mutating func take(_ event: WorkstationEvent, on desk: inout Desk) -> Bool {
        switch event {
        case .opened(let audit):
            let items = items(in: desk.list)
            if case .sample? = items.indices.contains(focus) ? items[focus] : nil { return false }
            desk.remember(path: audit.path, title: audit.state.plan.title)
            search = ""
        case .writtenOut: search = ""
        default: break
        }
        return false
    }

    mutating func move(_ motion: Motion, on desk: inout Desk) {
        focus = motion.target(from: focus, of: items(in: desk.list).count, rows: desk.bodyHeight)
    }

    mutating func click(row: Int, column: Int, on desk: Desk) {
        let rows = rows(in: desk.list)
        guard let place = scroll.place(row - Self.firstRow, rows.count, Self.height(on: desk)),
            case .item(let item) = rows[place]
        else { return }
        focus = item
    }

    /// The heading above the first item is shown with it.
    mutating func reveal(on desk: Desk) {
        let (rows, height) = (rows(in: desk.list), Self.height(on: desk))
        guard let row = rows.firstIndex(of: .item(focus)) else { return }
        if row > 0, case .heading = rows[row - 1] { scroll.reveal(row - 1, count: rows.count, height: height) }
        scroll.reveal(row, count: rows.count, height: height)
    }
}

// MARK: How it looks

extension StartScreen {
    func draw(on canvas: inout Canvas, of desk: Desk) {
        let width = canvas.width
        canvas.write("Advocacy Audit", row: 0, column: 1, role: .heading)
        canvas.writeRight(say("reader: \(desk.reader)"), row: 0, end: width - 1, role: .dim)
        canvas.write(
            say("Who should have been offered an independent advocate, and who was."), row: 1, column: 1, end: width - 1
        )
        if desk.language.isDraft { canvas.write(desk.languageWords, row: 2, column: 1, role: .dim, end: width - 1) }
        let (rows, items) = (rows(in: desk.list), items(in: desk.list))
        for (offset, index) in scroll.visible(count: rows.count, height: Self.height(on: desk)).enumerated() {
            let at = StartScreen.firstRow + offset
            switch rows[index] {
            case .heading(let text): canvas.write(text, row: at, column: 1, role: .strong)
            case .text(let text): canvas.write(text, row: at, column: 5, role: .dim)
            case .item(let index): draw(items[index], hasFocus: index == focus, row: at, on: &canvas, desk)
            case .blank: break
            }
        }
        ScreenFrame.foot(desk, on: &canvas)
    }

    private func draw(_ item: Item, hasFocus: Bool, row: Int, on canvas: inout Canvas, _ desk: Desk) {
        if hasFocus {
            canvas.put(canvas.glyphs.marker, row: row, column: 3, role: .focus)
            canvas.cursor = .init(row: row, column: 3)
        }
        let end = canvas.width - 1
        switch item {
        case .recent(let recent):
            let opened = recent.lastOpened.map { say("opened \(DateWords.long($0))") } ?? ""
            let after = canvas.write(recent.title, row: row, column: 5, end: end - 22)
            canvas.write(recent.path, row: row, column: after + 2, role: .dim, end: end - opened.count - 2)
            canvas.writeRight(opened, row: row, end: end, role: .dim)
        case .sample(let sample):
            let after = canvas.write(sample.title, row: row, column: 5, end: end)
            canvas.write(Phrase(sample.summary).said, row: row, column: after + 2, role: .dim, end: end)
        case .newAudit:
            let how =
                desk[NewAuditScreen.self].map {
                    say("step by step, from a list, left at step \(($0.steps.firstIndex(of: $0.step) ?? 0) + 1)")
                }
                ?? (desk.list.newAudit == nil
                    ? say("step by step, from a list") : say("go on with the one you began to choose"))
            let after = canvas.write(say("Make a new audit"), row: row, column: 5, end: end)
            canvas.write(how, row: row, column: after + 2, role: .dim, end: end)
        }
        if hasFocus { canvas.select(Rect(row: row, column: 3, height: 1, width: end - 3)) }
    }
}
