import Advocacy
import ArgumentParser
import Audit
import AuditStore
import JSON
import Modelling

/// `actions AUDIT`: what is to be done about the cases.
struct ActionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "actions", abstract: "What is to be done about the cases, by whom and by when.",
        discussion: """
            Urgent first, then what is overdue today, then by owner and due date; as readers wrote it when they concluded.

            EXAMPLES
              advocacy-audit actions town.audit
              advocacy-audit actions town.audit --owner "team manager" --csv > todo.csv
            """)

    @Argument(help: "The audit.") var audit: String
    @Option(help: "Only what this owner is to do; an empty name for what nobody is named for.") var owner: String?
    @Flag(help: "Print comma-separated values for a spreadsheet.") var csv = false
    @Flag(help: "Print JSON.") var json = false

    func validate() throws {
        if csv, json { throw ValidationError("--csv and --json are two forms of one answer; give one") }
    }

    func run() throws {
        let store = try AuditStore.open(at: audit, readOnly: true)
        defer { store.close() }
        let state = try store.state()
        let today = World.today()
        let list = ActionList(of: state, today: today).filtered { item in owner.map { $0 == item.owner } ?? true }
        if json {
            try Output.json(["today": .string(today.description), "actions": .array(list.items.map(\.json))])
        } else if csv {
            try Output.write(list.csv(in: state.plan.jurisdiction))
        } else if list.items.isEmpty {
            try Output.line("nothing is to be done")
        } else {
            for item in list.items { try Output.line(item.text(in: state.plan.jurisdiction)) }
        }
    }
}

extension ActionList.Item {
    fileprivate var json: JSONValue {
        [
            "case": .string(caseReference), "process": .string(process.rawValue), "team": Self.orNull(team),
            "outcome": .string(outcome.rawValue), "urgent": .bool(isUrgent), "action": Self.orNull(text),
            "owner": Self.orNull(owner), "due": JSONValue(due?.description), "daysOverdue": JSONValue(daysOverdue),
            "reader": .string(reader),
        ]
    }

    private static func orNull(_ text: String) -> JSONValue { text.isEmpty ? .null : .string(text) }

    fileprivate func text(in jurisdiction: Jurisdiction) -> String {
        var words: [String] = []
        if isUrgent { words.append("URGENT") }
        if let daysOverdue { words.append("OVERDUE by \(daysOverdue) \(daysOverdue == 1 ? "day" : "days")") }
        let state = words.isEmpty ? "" : words.joined(separator: ", ") + ": "
        let what = text.isEmpty ? "no action written" : text.replacing("\n", with: " ")
        return "\(state)\(what); \(owner.isEmpty ? "nobody named" : owner), \(due.map { "by \($0)" } ?? "no date"); "
            + "\(caseReference), \(process.label(in: jurisdiction)), \(outcome.label)"
    }
}
