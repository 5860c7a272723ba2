import Advocacy
import Audit
import TextUI
import Wording

// MARK: Its keys

extension Context {
    public static let cases = Context("cases", Phrase("the list of cases"))
}

extension Command {
    static let cases = Command("cases")
    static let replace = Command("replace")
}

extension CasesScreen {
    static let place = Context.cases
    static let kinds: ScreenKinds = [.keyed, .behind, .quits, .opens, .audit, .overview, .casework, .undoes]
    static let way: CommandEntry? = CommandEntry(
        .cases, [.character("1")], of: .overview, label: "cases", "the list of cases")
    static let verbs: [Command] = [
        .nextUnread, .search, .filter, .sort, .goTo, .replace, .findings, .cases,
    ]
    static let commands: [CommandEntry] = [
        CommandEntry(.open, [.enter], of: .opens, label: "open", "open what has the focus"),
        CommandEntry(
            .readings, [.character("m")], of: .casework, label: "both readings",
            "both readings of the case side by side, and what is settled between them"
        ).refused { desk in desk.caseInFocus.flatMap(desk.whyNotCompared) },
        CommandEntry(
            .search, [.character("/")], label: "search", "search by reference, team, process or outcome"),
        CommandEntry(.filter, [.character("f")], label: "filter", "show only some of the cases"),
        CommandEntry(.sort, [.character("S")], "put the list in another order"),
        CommandEntry(
            .replace, [.character("x")], label: "replace",
            "replace a case that cannot be used by the next in the draw of its sampling group; asks why"
        ).refused(on: CasesScreen.self) { screen, desk in screen.whyNotReplaced(on: desk) },
    ]

    /// The list, with the focus on a case where one is named.
    static func open(_ reference: String?, on desk: inout Desk) -> [Effect] {
        var screen = desk[Self.self] ?? CasesScreen()
        desk.stack = [desk.table.first.place, place]
        if let session = desk.session { screen.list(session) }
        if let reference { screen.focus(on: reference) }
        desk.screens[place] = screen
        return []
    }

    func caseInFocus(on desk: Desk) -> SampledCase? { focused.flatMap { desk.session?.state.cases[$0] } }

    func besideThePoint(on desk: Desk) -> Set<Command> {
        caseInFocus(on: desk).map { desk.whyNotCompared($0) == nil } == true ? [] : [.readings]
    }

    mutating func perform(_ command: Command, key: Key?, on desk: inout Desk) -> [Effect] {
        guard let session = desk.session else { return [] }
        switch command {
        case .open:
            guard let focused else {
                return desk.refused(say("No case is shown. f changes the filter, / the search."))
            }
            return desk.openReading(of: session.state.cases[focused].reference)
        case .nextUnread:
            let sampled = caseInFocus(on: desk)
            // The focused case itself comes first, if it is not read.
            if let sampled, sampled.replaced == nil, sampled.countedReading == nil {
                return desk.openReading(of: sampled.reference)
            }
            return desk.openNext(after: sampled?.reference)
        case .filter: askForFilter(on: &desk)
        case .sort: askForOrder(on: &desk)
        case .replace: askWhyReplaced(on: &desk)
        default: break
        }
        return []
    }

    private func askForFilter(on desk: inout Desk) {
        let filters = Filter.allCases
        desk.ask(
            ListPrompt(
                "filter", say("Show which cases?"), options: filters.map(\.label),
                focus: filters.firstIndex(of: filter) ?? 0,
                finish: Self.pick { screen, place, desk in
                    desk.prompt = nil
                    screen.filter = filters[place]
                    if let session = desk.session { screen.list(session) }
                    return []
                }))
    }

    private func askForOrder(on desk: inout Desk) {
        let orders = Order.allCases
        desk.ask(
            ListPrompt(
                "sort", say("Sort by what?"), options: orders.map(\.label), focus: orders.firstIndex(of: order) ?? 0,
                finish: Self.pick { screen, place, desk in
                    desk.prompt = nil
                    screen.order = orders[place]
                    if let session = desk.session { screen.list(session) }
                    return []
                }))
    }

    mutating func beginSearch() -> Search? { Search(title: say("Search the cases"), text: search) }

    mutating func search(for text: String, on desk: Desk) {
        search = text
        if let session = desk.session { list(session) }
    }

    /// A search or a filter that hides the case is taken away.
    mutating func focus(onCase index: Int, on desk: inout Desk) -> Bool {
        guard let session = desk.session else { return false }
        if !shown.contains(index) {
            (filter, search) = (.all, "")
            list(session)
            desk.message = .done(say("All cases are shown again."))
        }
        focus(on: session.state.cases[index].reference)
        return true
    }

    mutating func move(_ motion: Motion, on desk: inout Desk) {
        focus = motion.target(from: focus, of: shown.count, rows: desk.bodyHeight)
    }

    mutating func click(row: Int, column: Int, on desk: Desk) {
        if let place = scroll.place(row - ScreenFrame.headRows, shown.count, desk.bodyHeight) { focus = place }
    }

    mutating func reveal(on desk: Desk) { scroll.reveal(focus, count: shown.count, height: desk.bodyHeight) }

    mutating func refresh(on desk: inout Desk) {
        if desk.screen == Self.place, let session = desk.session { list(session) }
    }

    mutating func comeBack(from reference: String?, on desk: Desk) {
        if let session = desk.session { list(session) }
        if let reference { focus(on: reference) }
    }

    /// The audit is no longer needed.
    mutating func goBack(on desk: inout Desk) -> [Effect]? {
        desk.stack.removeLast()
        desk.session = nil
        desk.clearAudit()
        return [.close]
    }
}
