import Advocacy
import Audit
import Calendar
import Tables
import Wording

/// What is to be done about the cases of an audit, as its readers wrote it when they concluded.
///
/// One item for each completed reading with an action or an urgent flag; cases that were replaced are left out. First
/// what is urgent, then what is overdue, the longest first, then the rest by owner and due date, without a date last.
public struct ActionList: Sendable, Hashable {
    public struct Item: Sendable, Hashable {
        public let caseReference: String
        public let process: Process
        /// Blank where the frame has none.
        public let team: String
        public let reader: String
        /// Nil while the reading is open: only what is urgent is listed of it.
        public let outcome: Outcome?
        /// Blank where a case was flagged as urgent and no action was written.
        public let text: String
        /// Blank where nobody was named.
        public let owner: String
        public let due: CivilDate?
        public let isUrgent: Bool
        /// Days past the due date, none before it and without one.
        public let daysOverdue: Int?

        public var isOverdue: Bool { daysOverdue != nil }
    }

    public let items: [Item]

    /// As it stands on a day. `isShown` leaves out readings that somebody may not see yet.
    public init(
        of state: AuditState, today: CivilDate, isShown: (SampledCase, Reading) -> Bool = { _, _ in true }
    ) {
        var items: [Item] = []
        for sampled in state.cases where sampled.replaced == nil {
            // An urgent mark stands here at once, whatever else is still to be judged.
            for reading in sampled.readings where isShown(sampled, reading) && (reading.isComplete || reading.isUrgent)
            {
                let action = reading.prepared?.action ?? reading.completion?.action
                guard action != nil || reading.isUrgent else { continue }
                let due = action?.due
                let overdue = due.map { today.dayNumber - $0.dayNumber } ?? 0
                items.append(
                    Item(
                        caseReference: sampled.reference, process: sampled.unit.process,
                        team: sampled.unit.attributes["team"] ?? "", reader: reading.reader,
                        outcome: reading.completion?.outcome, text: action?.text ?? "",
                        owner: action?.owner ?? "", due: due, isUrgent: reading.isUrgent,
                        daysOverdue: overdue > 0 ? overdue : nil))
            }
        }
        self.items = items.enumerated().sorted { one, other in
            let (first, second) = (ActionList.rank(one.element), ActionList.rank(other.element))
            return first == second ? one.offset < other.offset : first < second
        }.map(\.element)
    }

    /// Everybody who has something to do, by name; blank for what nobody was named for.
    public var owners: [String] { Array(Set(items.map(\.owner))).sorted() }

    private typealias Rank = (group: Int, days: Int, owner: String, due: Int)

    private static func rank(_ item: Item) -> Rank {
        let due = item.due?.dayNumber ?? .max
        if item.isUrgent { return (0, 0, "", due) }
        if let days = item.daysOverdue { return (1, -days, item.owner, due) }
        return (2, 0, item.owner.isEmpty ? "\u{10FFFF}" : item.owner, due)
    }
}

extension ActionList {
    /// Comma-separated, a line for each item; what a spreadsheet would take for a formula has an apostrophe before it.
    public func csv(in jurisdiction: Jurisdiction) -> String {
        var table = DelimitedText(lineEnd: "\r\n")
        table.add(["case", "process", "team", "outcome", "urgent", "action", "owner", "due", "days overdue", "reader"])
        for item in items {
            let cells = [
                item.caseReference, item.process.label(in: jurisdiction), item.team,
                item.outcome?.label ?? say("still being audited"),
                item.isUrgent ? "yes" : "no", item.text, item.owner, item.due?.description ?? "",
                item.daysOverdue.map(String.init) ?? "", item.reader,
            ]
            table.add(cells)
        }
        return table.text
    }
}

extension ActionList {
    /// How the items can be put in order; what is equal stays in the order of urgency.
    public enum Order: String, Sendable, CaseIterable {
        case urgency = "what is most urgent"
        case due = "due date"
        case owner = "owner"
        case team = "team"
        case caseReference = "case"
    }

    /// What has no date, no owner or no team comes last.
    public func sorted(by order: Order) -> ActionList {
        func named(_ name: String) -> String { name.isEmpty ? "\u{10FFFF}" : name }
        switch order {
        case .urgency: return self
        case .due: return by { $0.due?.dayNumber ?? .max }
        case .owner: return by { named($0.owner) }
        case .team: return by { named($0.team) }
        case .caseReference: return by(\.caseReference)
        }
    }

    private func by(_ key: (Item) -> some Comparable) -> ActionList {
        ActionList(
            items.enumerated().map { (key($0.element), $0.offset, $0.element) }
                .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2))
    }

    /// Some of the items, in the same order.
    public func filtered(_ isKept: (Item) -> Bool) -> ActionList { ActionList(items.filter(isKept)) }

    private init(_ items: [Item]) { self.items = items }
}
