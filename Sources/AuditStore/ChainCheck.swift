import Audit

/// What is wrong with one event of a record.
public struct ChainFault: Sendable, Hashable, CustomStringConvertible {
    public enum Kind: String, Sendable, CaseIterable {
        case changed, missing, reordered, inserted, unreadable
    }

    public let kind: Kind
    public let writer: String
    public let sequence: Int
    public let detail: String

    public var description: String { "event \(sequence) of writer \(writer): \(detail)" }
}

/// Re-performs every chain of a record, row by row as they lie on disk.
enum ChainCheck {
    static func faults(in links: [Link]) -> [ChainFault] {
        var faults: [ChainFault] = []
        var writers: [String] = []
        var chains: [String: [Link]] = [:]
        for link in links {
            if chains[link.writer] == nil { writers.append(link.writer) }
            chains[link.writer, default: []].append(link)
        }
        for writer in writers { faults += check(chains[writer] ?? []) }
        return faults
    }

    private static func check(_ rows: [Link]) -> [ChainFault] {
        var faults: [ChainFault] = []
        func report(_ kind: ChainFault.Kind, _ row: Link, sequence: Int? = nil, _ detail: String) {
            faults.append(
                ChainFault(kind: kind, writer: row.writer, sequence: sequence ?? row.sequence, detail: detail))
        }
        var highest = 0
        for row in rows {
            if row.sequence <= highest { report(.reordered, row, "out of order: it lies behind event \(highest)") }
            highest = max(highest, row.sequence)
            content(of: row, report: report)
        }
        let sorted = rows.sorted { $0.sequence < $1.sequence }
        var before: Link?
        for row in sorted {
            let expected = (before?.sequence ?? 0) + 1
            if row.sequence == before?.sequence {
                report(.inserted, row, "stands twice in the record")
            } else if row.sequence > expected {
                let range = row.sequence - 1 == expected ? "it is missing" : "missing, and on to \(row.sequence - 1)"
                report(.missing, row, sequence: expected, range)
            } else if row.previous != before?.hash ?? Chain.beginning {
                report(.inserted, row, "does not follow the event before it: one of the two was put in or exchanged")
            }
            before = row
        }
        return faults
    }

    private static func content(of row: Link, report: (ChainFault.Kind, Link, Int?, String) -> Void) {
        guard Chain.hash(after: row.previous, json: row.json) == row.hash else {
            report(.changed, row, nil, "changed after it was written: its hash is not that of its text")
            return
        }
        guard let event = try? row.event() else {
            report(.unreadable, row, nil, "cannot be read by this version")
            return
        }
        if event.json.description != row.json {
            report(.changed, row, nil, "is not in the canonical form in which it is written")
        } else if event.writer != row.writer || event.sequence != row.sequence || event.time.description != row.time {
            report(.changed, row, nil, "its writer, number or time differs from what its text says")
        }
    }
}
