import Advocacy
import Audit
import Calendar
import TextUI
import Wording

/// The first screen: recent audits, sample audits, and a new one.
struct StartScreen: Sendable {
    enum Item: Sendable, Hashable {
        case recent(StartList.Recent)
        case sample(StartList.Sample)
        case newAudit
    }

    var list: StartList
    var focus = 0
    /// What the recent audits are searched for.
    var search = "" {
        didSet { focus = 0 }
    }
    private(set) var scroll = ListScroll()

    init(_ list: StartList) {
        self.list = list
    }

    /// The recent audits that the search finds.
    var recent: [StartList.Recent] { list.recent.filter { search.isFound(in: [$0.title, $0.path]) } }

    var items: [Item] {
        recent.map { .recent($0) } + list.samples.map { .sample($0) } + [.newAudit]
    }

    /// An audit that was opened stands first among the recent ones; a sample has no place among them.
    mutating func remember(_ audit: OpenedAudit, on date: CivilDate) {
        guard !isSample(audit) else { return }
        remember(path: audit.path, title: audit.state.plan.title, on: date)
    }

    mutating func remember(path: String, title: String, on date: CivilDate) {
        list.recent.removeAll { $0.path == path }
        list.recent.insert(StartList.Recent(path: path, title: title, lastOpened: date), at: 0)
        search = ""
    }

    private func isSample(_ audit: OpenedAudit) -> Bool {
        if case .sample? = items.indices.contains(focus) ? items[focus] : nil { return true }
        return false
    }

    /// The rows, each an item or a heading; drawing and clicking agree on them.
    enum Row: Hashable {
        case heading(String)
        case item(Int)
        case text(String)
        case blank
    }

    var rows: [Row] {
        let recent = recent
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
        return rows + [.blank, .heading(say("A new audit")), .item(items.count - 1)]
    }

    static let firstRow = 3

    func item(atRow row: Int, height: Int) -> Int? {
        let rows = rows
        guard let place = scroll.place(row - Self.firstRow, rows.count, height), case .item(let item) = rows[place]
        else { return nil }
        return item
    }

    /// The heading above the first item is shown with it.
    mutating func reveal(height: Int) {
        let rows = rows
        guard let row = rows.firstIndex(of: .item(focus)) else { return }
        if row > 0, case .heading = rows[row - 1] { scroll.reveal(row - 1, count: rows.count, height: height) }
        scroll.reveal(row, count: rows.count, height: height)
    }
}

extension Desk {
    mutating func performOnStart(_ command: Command) -> [Effect] {
        switch command {
        case .open:
            guard desk.start.items.indices.contains(desk.start.focus) else { return [] }
            switch desk.start.items[desk.start.focus] {
            case .recent(let recent): return [.open(path: recent.path)]
            case .sample(let sample): return [.openSample(name: sample.name)]
            case .newAudit: openNewAudit()
            }
        case .newAudit: openNewAudit()
        case .search: beginSearch()
        default: break
        }
        return []
    }

    /// Rows for the lists of the first screen.
    var startHeight: Int { max(1, height - StartScreen.firstRow - ScreenFrame.footRows) }

    func drawStart(on canvas: inout Canvas) {
        canvas.write("Advocacy Audit", row: 0, column: 1, role: .heading)
        canvas.writeRight(say("reader: \(reader)"), row: 0, end: width - 1, role: .dim)
        canvas.write(
            say("Who should have been offered an independent advocate, and who was."), row: 1, column: 1, end: width - 1
        )
        if language.isDraft { canvas.write(languageWords, row: 2, column: 1, role: .dim, end: width - 1) }
        let start = desk.start
        let rows = start.rows
        for (offset, index) in start.scroll.visible(count: rows.count, height: startHeight).enumerated() {
            let at = StartScreen.firstRow + offset
            switch rows[index] {
            case .heading(let text): canvas.write(text, row: at, column: 1, role: .strong)
            case .text(let text): canvas.write(text, row: at, column: 5, role: .dim)
            case .item(let index): draw(start.items[index], hasFocus: index == start.focus, row: at, on: &canvas)
            case .blank: break
            }
        }
        ScreenFrame.foot(self, on: &canvas)
    }

    private func draw(_ item: StartScreen.Item, hasFocus: Bool, row: Int, on canvas: inout Canvas) {
        if hasFocus {
            canvas.put(canvas.glyphs.marker, row: row, column: 3, role: .focus)
            canvas.cursor = .init(row: row, column: 3)
        }
        let end = width - 1
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
                desk.newAudit.map { say("step by step, from a frame, left at step \($0.step.rawValue + 1)") }
                ?? (desk.start.list.newAudit == nil
                    ? say("step by step, from a frame") : say("go on with the one you began to choose"))
            let after = canvas.write(say("Make a new audit"), row: row, column: 5, end: end)
            canvas.write(how, row: row, column: after + 2, role: .dim, end: end)
        }
        if hasFocus { canvas.select(Rect(row: row, column: 3, height: 1, width: end - 3)) }
    }
}
