import Audit
import Hashing
import JSON
import Statistics

/// A record as it was read: the events whose texts are those that were hashed, and what is wrong with the rest.
///
/// Every chain is re-performed in the pass that parses it: each event's hash from its text and the hash before it, its
/// canonical form, its columns against its text, and that the event before it is there and lies before it.
struct RecordReading {
    private(set) var events: [RecordedEvent] = []
    /// The rows of those events, one for each: an event keeps its text as it was read, and is never written anew.
    private(set) var rows: [RecordFile.Row] = []
    private(set) var faults: [ChainFault] = []
    /// The first event that hashes as it should and says something that this version does not know.
    private(set) var unknown: ChainFault?

    /// Everything that was read of a file.
    init(_ read: RecordFile.RowsRead) {
        self.init(read.rows, read.faults)
        // What the chain does not tell more closely.
        if faults.isEmpty, let fault = read.tableFault {
            faults.append(
                ChainFault(
                    kind: .missing, writer: "unknown", sequence: read.rows.count + 1, detail: "is missing: \(fault)"))
        }
    }

    init(_ rows: [RecordFile.Row], _ unreadable: [RecordFile.RowFault] = []) {
        for row in unreadable {
            faults.append(
                ChainFault(
                    kind: .unreadable, writer: row.writer ?? "unknown", sequence: row.sequence ?? row.position,
                    detail: "cannot be read (row \(row.position)): \(row.detail)"))
        }
        let parsed = RecordReading.parsed(rows)
        events = parsed.compactMap(\.self)
        if events.count == rows.count {
            self.rows = rows
        } else {
            self.rows = zip(rows, parsed).compactMap { $1 == nil ? nil : $0 }
            for (row, event) in zip(rows, parsed) where event == nil {
                // Once more, here, where the language is that of who asked.
                guard case .fault(let fault, let isUnknown) = RecordReading.outcome(of: row) else { continue }
                faults.append(fault)
                if isUnknown { unknown = unknown ?? fault }
            }
        }
        if events.count < rows.count || !chainsFollow { checkChains(rows) }
    }

    /// Whether each event begins its writer's chain or follows the one that this writer wrote last: then nothing is wrong
    /// with the chains, and nearly every record is so.
    private var chainsFollow: Bool {
        var last: [String: RecordedEvent] = [:]
        var latest: RecordedEvent?
        for event in events {
            let before = latest?.event.writer == event.event.writer ? latest : last[event.event.writer]
            let follows =
                if let before {
                    event.previous == before.hash && event.event.sequence == before.event.sequence + 1
                } else {
                    event.previous == Chain.beginning && event.event.sequence == 1
                }
            guard follows else { return false }
            if let latest, latest.event.writer != event.event.writer { last[latest.event.writer] = latest }
            latest = event
        }
        return true
    }

    /// What a row is, taken by itself.
    private enum Outcome {
        case event(RecordedEvent)
        case fault(ChainFault, isUnknown: Bool)
    }

    /// So many rows are parsed on one core; more on every one.
    private static let fewRows = 1000

    /// The events of the rows, nil where there is a fault. Nothing of a row depends on another.
    private static func parsed(_ rows: [RecordFile.Row]) -> [RecordedEvent?] {
        @Sendable func event(_ place: Int) -> RecordedEvent? {
            if case .event(let event) = outcome(of: rows[place]) { event } else { nil }
        }
        return rows.count <= fewRows ? rows.indices.map(event) : EveryCore.map(rows.count, atATime: 128, event)
    }

    private mutating func report(_ kind: ChainFault.Kind, _ row: RecordFile.Row, _ detail: String) {
        faults.append(ChainFault(kind: kind, writer: row.writer, sequence: row.sequence, detail: detail))
    }

    private static func outcome(of row: RecordFile.Row) -> Outcome {
        func fault(_ kind: ChainFault.Kind, _ detail: String, isUnknown: Bool = false) -> Outcome {
            .fault(
                ChainFault(kind: kind, writer: row.writer, sequence: row.sequence, detail: detail),
                isUnknown: isUnknown)
        }
        let hash = Chain.hash(after: row.previous, json: row.json)
        guard hash == Digest(hex: row.hash), let previous = Digest(hex: row.previous) else {
            return fault(.changed, "changed after it was written: its hash is not that of its text")
        }
        if let event = AnswerLine.event(row.json, writer: row.writer, sequence: row.sequence, time: row.time) {
            return .event(RecordedEvent(event: event, hash: hash, previous: previous))
        }
        let event: Event
        let time: String?
        do {
            let (json, isCanonical) = try JSONValue.parseCanonical(row.json)
            guard isCanonical else { return fault(.changed, "is not in the canonical form in which it is written") }
            event = try Event(json: json)
            time = json["time"]?.string
        } catch let error as EventError {
            return fault(.unreadable, "says what this version does not know: \(error.message)", isUnknown: true)
        } catch {
            return fault(.unreadable, "is not JSON: \(error)")
        }
        guard event.writer == row.writer, event.sequence == row.sequence, time == row.time else {
            return fault(.changed, "its writer, number or time differs from what its text says")
        }
        return .event(RecordedEvent(event: event, hash: hash, previous: previous))
    }

    /// By the rows' own word of their hashes: what is wrong with one is not wrong with those behind it too.
    private mutating func checkChains(_ rows: [RecordFile.Row]) {
        var places: [String: Int] = [:]
        places.reserveCapacity(rows.count)
        let gaps = Set(RecordedEvent.gaps(in: events).map(\.hash.hex))
        for (place, row) in rows.enumerated() where places.updateValue(place, forKey: row.hash) != nil {
            report(.inserted, row, "stands twice in the record")
        }
        var unattached: [RecordFile.Row] = []
        let beginning = Chain.beginning.hex
        for (place, row) in rows.enumerated() {
            if row.previous == beginning {
                if row.sequence != 1 { report(.missing, row, "the events before it are missing") }
            } else if let before = places[row.previous] {
                if rows[before].writer != row.writer || rows[before].sequence &+ 1 != row.sequence {
                    report(
                        .inserted, row, "does not follow the event before it: one of the two was put in or exchanged")
                } else if before > place, !gaps.contains(row.previous) {
                    // What filled a named gap came later than what had been read behind it.
                    report(.reordered, rows[before], "is out of order: it lies behind event \(row.sequence)")
                }
            } else if !gaps.contains(row.previous) {
                unattached.append(row)
            }
        }
        reportUnattached(unattached, rows)
    }

    /// Rows whose event before is nowhere: something else stands in its place, or nothing does.
    private mutating func reportUnattached(_ unattached: [RecordFile.Row], _ rows: [RecordFile.Row]) {
        if unattached.isEmpty { return }
        let numbers = Dictionary(grouping: rows, by: \.writer).mapValues { $0.map(\.sequence).sorted() }
        for row in unattached {
            let below = numbers[row.writer, default: []].largest(below: row.sequence) ?? 0
            // Numbers are at least 1, or the event could not have been read.
            if row.sequence < 2 || below == row.sequence - 1 {
                report(.inserted, row, "does not follow the event before it: one of the two was put in or exchanged")
            } else {
                let last = row.sequence - 1
                faults.append(
                    ChainFault(
                        kind: .missing, writer: row.writer, sequence: max(0, below) + 1,
                        detail: max(0, below) + 1 == last ? "is missing" : "is missing, and so are those up to \(last)")
                )
            }
        }
    }
}

extension [Int] {
    /// Of ascending numbers.
    fileprivate func largest(below limit: Int) -> Int? {
        var range = startIndex..<endIndex
        while !range.isEmpty {
            let middle = (range.lowerBound + range.upperBound) / 2
            range = self[middle] < limit ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return range.lowerBound == startIndex ? nil : self[range.lowerBound - 1]
    }
}

extension RecordFile.Row {
    /// Of an event that is written for the first time.
    init(_ recorded: RecordedEvent) {
        self.init(
            writer: recorded.event.writer, sequence: recorded.event.sequence, time: recorded.event.time.description,
            previous: recorded.previous.hex, hash: recorded.hash.hex, json: recorded.event.json.description)
    }
}
