/// How many rows were refused for each reason and value, and where the first of each stands.
struct RefusalCounts {
    struct Reason: Hashable {
        /// nil where the whole row is at fault.
        let column: Int?
        let reason: RowReason
    }

    struct Count {
        var rows: Int
        /// Line of the first, and what stands there.
        var line: Int
    }

    struct Group {
        var rows = 0
        var line: Int
        /// The value of the first.
        let value: String
        /// nil where they are too many to be told apart.
        var byValue: [String: Count]? = [:]
    }

    private(set) var groups: [Reason: Group] = [:]
    private(set) var rows = 0

    mutating func clear() { self = RefusalCounts() }

    /// Takes in as many rows of one fault, the first of them on a line.
    mutating func add(_ fault: RowFault, line: Int, rows: Int = 1) {
        self.rows += rows
        let value = fault.reason.isOfValue ? fault.value : ""
        let reason = Reason(column: fault.column, reason: fault.reason.grouped)
        guard let index = groups.index(forKey: reason) else {
            groups[reason] = Group(
                rows: rows, line: line, value: fault.value, byValue: [value: Count(rows: rows, line: line)])
            return
        }
        groups.values[index].rows += rows
        groups.values[index].count(value, rows: rows, line: line)
    }

    /// Takes in those of a chunk that begins on a line.
    mutating func add(_ other: RefusalCounts, line: Int) {
        rows += other.rows
        for (reason, group) in other.groups { add(group, of: reason, from: line) }
    }

    private mutating func add(_ other: Group, of reason: Reason, from line: Int) {
        guard var group = groups.removeValue(forKey: reason) else {
            var group = other
            group.line += line
            group.byValue = group.byValue?.mapValues { Count(rows: $0.rows, line: $0.line + line) }
            groups[reason] = group
            return
        }
        group.rows += other.rows
        if let others = other.byValue {
            for (value, count) in others { group.count(value, rows: count.rows, line: line + count.line) }
        } else {
            group.byValue = nil
        }
        groups[reason] = group
    }
}

extension RefusalCounts.Group {
    /// Values of one reason that are told apart.
    private static let mostValues = 200

    fileprivate mutating func count(_ value: String, rows: Int, line: Int) {
        byValue?[value, default: RefusalCounts.Count(rows: 0, line: line)].rows += rows
        if let count = byValue?.count, count > Self.mostValues { byValue = nil }
    }
}
