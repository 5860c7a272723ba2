import Advocacy
import Audit
import Calendar
import Findings
import TextUI
import Wording

/// What is to be done about the cases: urgent first, then overdue, then by owner and due date.
struct ActionsScreen: Screen {
    /// Those shown.
    private(set) var items: [ActionList.Item] = []
    /// Everybody who has something to do.
    private(set) var owners: [String] = []
    /// Only this owner's; nil shows all.
    private(set) var owner: String?
    private(set) var order = ActionList.Order.urgency
    private(set) var search = ""
    /// Actions of cases that this reader is still to read unseen: they would tell what another reader found.
    private(set) var hidden = 0
    private(set) var focus = 0
    private(set) var scroll = ListScroll()

    var focused: ActionList.Item? { items.indices.contains(focus) ? items[focus] : nil }

    /// Lists the actions anew.
    private mutating func list(on desk: Desk) {
        guard let session = desk.session else { return }
        let blind = Set(session.summaries.lazy.filter(\.isBlind).map(\.reference))
        let all = ActionList(of: session.state, today: desk.today)
        let list = ActionList(of: session.state, today: desk.today) { sampled, reading in
            !blind.contains(sampled.reference) || reading.reader == session.reader
        }
        hidden = all.items.count - list.items.count
        owners = list.owners
        if let owner, !owners.contains(owner) { self.owner = nil }
        items = list.sorted(by: order).items.filter { item in
            (owner == nil || item.owner == owner)
                && search.isFound(in: [
                    item.caseReference, item.text, ActionWords.owner(item.owner), item.team,
                    item.process.label(in: session.jurisdiction), item.isUrgent ? say("urgent") : "",
                    item.isOverdue ? say("overdue") : "",
                ])
        }
        focus = max(0, min(focus, items.count - 1))
    }

    static func label(_ order: ActionList.Order) -> String {
        switch order {
        case .urgency: say("what is most urgent")
        case .due: say("due date")
        case .owner: say("owner")
        case .team: say("team")
        case .caseReference: say("case")
        }
    }
}

// MARK: Its keys

extension Context {
    public static let actions = Context("actions", Phrase("the list of actions"))
}

extension Command {
    static let actions = Command("actions")
}

extension ActionsScreen {
    static let place = Context.actions
    static let kinds: ScreenKinds = [.keyed, .behind, .quits, .opens, .audit, .overview]
    static let way: CommandEntry? = CommandEntry(
        .actions, [.character("3")], of: .overview, label: "actions", "what is to be done, by whom and by when")
    static let verbs: [Command] = [.actions]
    static let commands: [CommandEntry] = [
        CommandEntry(.filter, [.character("f")], label: "whose", "show one owner's actions")
            .refused(on: ActionsScreen.self) { screen, _ in
                screen.owners.isEmpty ? say("Nobody has anything to do yet.") : nil
            },
        CommandEntry(.export, [.character("e")], label: "export", "write those shown to a file (CSV)")
            .refused(on: ActionsScreen.self) { screen, _ in
                screen.items.isEmpty ? say("No action is shown, so there is nothing to export.") : nil
            },
        CommandEntry(
            .search, [.character("/")], label: "search", "search by case, action, owner, team or process"),
        CommandEntry(.sort, [.character("S")], "put the list in another order"),
    ]

    static func open(_ reference: String?, on desk: inout Desk) -> [Effect] {
        var screen = desk[Self.self] ?? ActionsScreen()
        screen.list(on: desk)
        desk.bring(screen)
        return []
    }

    mutating func perform(_ command: Command, key: Key?, on desk: inout Desk) -> [Effect] {
        switch command {
        case .open:
            guard let focused else { return desk.refused(say("No action is shown.")) }
            let effects = desk.openReading(of: focused.caseReference)
            // The way back from there leads here.
            if desk.screen != Self.place { desk.stack.insert(Self.place, at: desk.stack.count - 1) }
            return effects
        case .filter: askWhose(on: &desk)
        case .sort: askForOrder(on: &desk)
        case .export: desk.ask(toExport: Self.export)
        default: break
        }
        return []
    }

    private func askWhose(on desk: inout Desk) {
        desk.ask(
            ListPrompt(
                "actionOwner", say("Whose actions?"), options: [say("everybody's")] + owners.map(ActionWords.owner),
                focus: owner.flatMap { owners.firstIndex(of: $0) }.map { $0 + 1 } ?? 0,
                finish: Self.pick { screen, place, desk in
                    desk.prompt = nil
                    let owners = screen.owners
                    screen.owner = owners.indices.contains(place - 1) ? owners[place - 1] : nil
                    screen.focus = 0
                    screen.list(on: desk)
                    return []
                }))
    }

    private func askForOrder(on desk: inout Desk) {
        let orders = ActionList.Order.allCases
        desk.ask(
            ListPrompt(
                "actionOrder", say("Sort by what?"), options: orders.map(Self.label),
                focus: orders.firstIndex(of: order) ?? 0,
                finish: Self.pick { screen, place, desk in
                    desk.prompt = nil
                    screen.order = orders[place]
                    screen.list(on: desk)
                    return []
                }))
    }

    mutating func beginSearch() -> Search? { Search(title: say("Search the actions"), text: search) }

    mutating func search(for text: String, on desk: Desk) {
        search = text
        list(on: desk)
    }

    mutating func move(_ motion: Motion, on desk: inout Desk) {
        focus = motion.target(from: focus, of: items.count, rows: desk.bodyHeight)
    }

    mutating func click(row: Int, column: Int, on desk: Desk) {
        if let place = scroll.place(row - ScreenFrame.headRows, items.count, desk.bodyHeight) { focus = place }
    }

    mutating func reveal(on desk: Desk) { scroll.reveal(focus, count: items.count, height: desk.bodyHeight) }

    mutating func comeBack(from reference: String?, on desk: Desk) { list(on: desk) }

    mutating func listAnew(on desk: Desk) { list(on: desk) }

    /// Those shown, as a table for a spreadsheet.
    private static var export: Export {
        Export(
            word: "actions", endings: Export.table, title: say("Write the actions shown to which file? (.csv)")
        ) { desk, _ throws(Export.Fault) in
            guard let session = desk.session, let screen = desk[ActionsScreen.self] else { return nil }
            return Language.english.speak {
                let shown = Set(screen.items)
                return ActionList(of: session.state, today: desk.today).sorted(by: screen.order)
                    .filtered(shown.contains).csv(in: session.jurisdiction)
            }
        }
    }
}
