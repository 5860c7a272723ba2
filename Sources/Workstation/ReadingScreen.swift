import Advocacy
import Audit
import Calendar
import TextUI
import Wording

/// One case being read: its questions, where the walk stands, and what has the focus.
struct ReadingScreen: Sendable {
    let reference: String
    let questionnaire: Questionnaire
    private(set) var walk: Walk
    /// The questions with the headings between them, as they stand on the screen.
    let rows: [Row]
    /// Index into the walk's items.
    var focus = 0
    private(set) var scroll = ListScroll()

    enum Row: Sendable, Hashable {
        case heading(Section)
        case item(Int)
    }

    /// Throws when no rules were in force when the stage started, or the process is another nation's.
    init(_ sampled: SampledCase, in session: Session) throws(FactError) {
        reference = sampled.reference
        questionnaire = try Questionnaire(for: sampled, plan: session.state.plan)
        walk = try questionnaire.walk(through: ReadingScreen.facts(of: sampled, reader: session.reader))
        var rows: [Row] = []
        var section: Section?
        for (index, item) in walk.items.enumerated() {
            if item.question.section != section {
                section = item.question.section
                rows.append(.heading(item.question.section))
            }
            rows.append(.item(index))
        }
        self.rows = rows
        focus = next ?? walk.items.firstIndex { !$0.standing.isParked } ?? 0
    }

    private static func facts(of sampled: SampledCase, reader: String) -> Facts {
        sampled.readingShown(to: reader)?.facts ?? sampled.factsOfFrame
    }

    /// Takes in what the answers now are.
    mutating func refresh(_ sampled: SampledCase, reader: String) throws(FactError) {
        walk = try questionnaire.walk(through: ReadingScreen.facts(of: sampled, reader: reader))
        focus = max(0, min(focus, walk.items.count - 1))
    }

    var focused: Walk.Item? { walk.items.indices.contains(focus) ? walk.items[focus] : nil }

    /// The questions that are still to be answered before the reading can be concluded. A list in which nothing says
    /// "none" or "not recorded" may be left open: what does not apply could not be answered.
    var open: [Int] {
        walk.items.indices.filter {
            let item = walk.items[$0]
            return item.standing == .asked && item.value == nil && item.question.fact.canBeUnknown
        }
    }

    /// The first of them.
    var next: Int? { open.first }

    /// After an answer: the next open question, round the end; with none left the next row that can be answered.
    mutating func advance() {
        if let next = open.first(where: { $0 > focus }) ?? open.first {
            focus = next
        } else {
            moveToAnswerable(by: 1)
        }
    }

    mutating func focus(on fact: Fact) {
        if let index = walk.items.firstIndex(where: { $0.question.fact == fact }) { focus = index }
    }

    /// The next question that can be answered in a direction; stays where it is at the ends.
    mutating func moveToAnswerable(by step: Int) {
        var at = focus + step
        while walk.items.indices.contains(at) {
            if !walk.items[at].standing.isParked {
                focus = at
                return
            }
            at += step
        }
    }

    private func row(ofItem item: Int) -> Int {
        rows.firstIndex(of: .item(item)) ?? 0
    }

    /// The heading above the first question of a section is shown with it.
    mutating func reveal(height: Int) {
        let row = row(ofItem: focus)
        if row > 0, case .heading = rows[row - 1] { scroll.reveal(row - 1, count: rows.count, height: height) }
        scroll.reveal(row, count: rows.count, height: height)
    }

    func item(atRow row: Int, height: Int) -> Int? {
        let place = row - ScreenFrame.headRows + scroll.first
        guard scroll.visible(count: rows.count, height: height).contains(place), case .item(let item) = rows[place]
        else {
            return nil
        }
        return item
    }
}

extension Fact {
    /// Whether something says that the file does not tell, or that none applies.
    var canBeUnknown: Bool {
        guard case .choice(let values) = kind else { return true }
        return values.contains { ["unknown", "notRecorded", "none"].contains($0) }
    }
}

extension Desk {
    /// The case on the reading screen.
    var currentCase: SampledCase? {
        desk.reading.flatMap { session?.state.sampledCase($0.reference) }
    }

    /// What is read of it by this reader.
    var currentReading: Reading? { currentCase?.reading(by: reader) }

    /// The reading on the screen: this reader's, or that of another reader, to look at.
    var shownReading: Reading? { currentCase?.readingShown(to: reader) }

    /// Why nothing can be written into what is on the screen; nil if it can.
    var whyNotWritten: String? { whyReadOnly ?? whyAnothers }

    private var whyAnothers: String? {
        guard let sampled = currentCase, sampled.isAnothers(than: reader), let shown = shownReading else { return nil }
        return say("This reading is \(shown.reader)'s; nobody else can change it. N opens the next case to read.")
    }

    mutating func openReading(of reference: String) {
        guard let session, let sampled = session.state.sampledCase(reference) else { return }
        if let replaced = sampled.replaced {
            let note = replaced.note
            desk.message = .refused(
                replaced.replacement.map { say("\(reference) was replaced: \(note). Read \($0) in its place.") }
                    ?? say("\(reference) was replaced: \(note)."))
            return
        }
        do {
            desk.reading = try ReadingScreen(sampled, in: session)
            desk.stack = [.start, .cases, .reading]
            desk.prompt = nil
        } catch {
            desk.message = .failed(say("\(reference) cannot be read: \(error.message)"))
        }
    }

    mutating func openNext(at now: Timestamp) -> [Effect] {
        guard let session else { return [] }
        let current =
            desk.screen == .cases
            ? desk.cases.focused.map { session.state.cases[$0].reference } : desk.reading?.reference
        // On the list the focused case itself comes first, if it is not read.
        let focused = desk.screen == .cases ? current.flatMap { session.state.sampledCase($0) } : nil
        if let focused, focused.replaced == nil, focused.countedReading == nil {
            openReading(of: focused.reference)
        } else if let next = session.nextUnread(after: current) {
            openReading(of: next)
        } else {
            desk.message = .refused(everythingIsRead)
        }
        return []
    }

    var everythingIsRead: String {
        guard let progress = session?.progress else { return "" }
        let left = progress.planned - progress.read
        return left > 0
            ? say("No other case is left to read.")
            : say("All \(progress.planned) cases are read. In the list, 2 shows the findings.")
    }

    /// After a change of the record.
    mutating func refreshReading() {
        guard let session else { return }
        if desk.screen == .cases { desk.cases.refresh(session) }
        refreshModeration()
        guard let sampled = currentCase else { return }
        let reader = reader
        do {
            try desk.reading?.refresh(sampled, reader: reader)
        } catch {
            desk.message = .failed(error.message)
        }
    }
}
