import Advocacy
import ArgumentParser
import Audit
import Findings
import JSON

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
    @OptionGroup var forms: TableForms

    func run() throws {
        let audit = try AuditAtHand.open(audit, despiteFaults: forms.despiteFaults)
        let state = audit.state
        let today = World.today()
        let list = ActionList(of: state, today: today).filtered { item in owner.map { $0 == item.owner } ?? true }
        if forms.json {
            try Output.json(
                audit.provenance.added(to: [
                    "today": .string(today.description), "actions": .array(list.items.map(\.json)),
                ]))
        } else if forms.csv {
            try Output.write(list.csv(in: state.plan.jurisdiction))
        } else if list.items.isEmpty {
            try Output.line("nothing is to be done")
        } else {
            for item in list.items { try Output.line(item.text(in: state.plan.jurisdiction)) }
        }
        if !forms.json, !forms.csv, audit.provenance.caution != nil { try Output.line(audit.provenance.text) }
    }
}

extension ActionList.Item {
    fileprivate var json: JSONValue {
        [
            "case": .string(caseReference), "process": .string(process.rawValue), "team": Self.orNull(team),
            "outcome": JSONValue(outcome?.rawValue), "urgent": .bool(isUrgent), "action": Self.orNull(text),
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
            + "\(caseReference), \(process.label(in: jurisdiction)), \(outcome?.label ?? "still being audited")"
    }
}
