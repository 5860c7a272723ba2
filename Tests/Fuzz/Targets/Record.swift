import Audit
import AuditStore
import Calendar
import Hashing
import JSON
import TestAudits

/// All that the targets ask of a record on disk.
enum Record {
    /// What a file said of itself.
    struct Verdict: Equatable {
        /// Of its chains, and what contradicts itself in the file.
        let faults: [String]
        let heads: [String]
        /// The words of the refusal where it holds no audit.
        let audit: Outcome<[String]>
    }

    /// An audit of a few events, as the program writes it: the same bytes at every run, but for the id of the copy.
    static let sample = Result { try makeSample() }

    private static func makeSample() throws -> [UInt8] {
        let path = try ScratchFile.freeName()
        defer { ScratchFile.remove(path) }
        var random = SeededRandom(1)
        let script = try Record.script()
        let store = try AuditStore.create(
            at: path, opening: script.state.plan, reader: Sample.reader, time: time, random: &random)
        let entries = script.events.dropFirst().map { Entry($0.body) }
        try store.append(entries, reader: Sample.reader, at: time, random: &random)
        store.close()
        return try ScratchFile.bytes(of: path)
    }

    private static let time = Timestamp(milliseconds: 1_780_000_000_000)

    /// A few events of every kind that is common.
    static func script() throws -> Script {
        var script = try Script(Sample.plan(strata: [Sample.stratum("N", population: 6, sampled: 3, onHand: 4)]))
        let cases = script.state.cases.map(\.reference)
        try script.answer(cases[0], .understanding, "yes")
        try script.add(.noted(Noted(case: cases[0], fact: nil, text: "a note")))
        try script.complete(cases[0])
        try script.add(.replaced(Replaced(case: cases[1], reason: .notAStage, note: "")))
        return script
    }

    /// Looks at a file as `verify` does; throws what cannot be opened.
    static func verdict(of path: String) throws -> Verdict {
        let store = try AuditStore.open(at: path, readOnly: true)
        defer { store.close() }
        let record = try store.record()
        return Verdict(
            faults: try record.faults.map(\.description) + store.integrityFaults(),
            heads: record.heads.map(\.hash.hex),
            audit: Outcome { try use(store.state()) })
    }

    /// Takes up work on a file: what it held stays, and what is added is there when it is opened again.
    static func goOn(at path: String) throws {
        let store = try AuditStore.open(at: path)
        let state = try store.state()
        let before = try store.record().order.events.map(\.event)
        guard !store.isReadOnly, let reference = state.cases.first?.reference else { return store.close() }
        let note = EventBody.noted(Noted(case: reference, fact: nil, text: "one more"))
        do {
            try store.append([note], reader: "somebody", at: Timestamp(milliseconds: 1_790_000_000_000))
        } catch {
            return store.close()
        }
        store.close()
        let again = try AuditStore.open(at: path, readOnly: true)
        defer { again.close() }
        let after = try again.record().order.events.map(\.event)
        try hold(after.count == before.count + 1, "the record holds \(after.count) events after \(before.count)")
        try hold(Set(before).isSubset(of: after), "what the record held is not what it holds")
        try hold(after.contains { $0.body == note }, "what was added is not there")
    }

    /// The record that lines give, exported again, and what is wrong in the audit; throws `Refusal` where they give none.
    static func imported(_ lines: [String]) throws -> (lines: [String], faults: [String]) {
        let path = try ScratchFile.freeName()
        defer { ScratchFile.remove(path) }
        // Looked at as a value: the compiler fails over a typed error that is caught by its pattern here.
        let made: Result<AuditStore, any Error> = Result { try AuditStore.importing(lines, from: "lines", to: path) }
        if case .failure(let error) = made, case .badLine(_, let line, let message)? = error as? StoreError {
            throw Refusal(line: line, message: message)
        }
        let store = try made.get()
        defer { store.close() }
        let faults = try store.record().faults.map(\.description)
        try hold(faults.isEmpty, "a record with faults was imported: \(faults)")
        return (try store.exportedLines(), try use(store.state()))
    }

    struct Refusal: Error {
        let line: Int
        let message: String
    }

    /// The lines with every event in its place of its writer's chain, as if that had been written.
    static func sealed(_ lines: [String]) -> [String] {
        var heads: [String: (sequence: Int, hash: Digest)] = [:]
        return lines.map { line in
            guard let json = try? JSONValue.parse(line), var event = (json["event"] ?? json).object,
                let writer = event["writer"]?.string
            else { return line }
            let head = heads[writer] ?? (0, Chain.beginning)
            event["sequence"] = .integer(head.sequence + 1)
            // In the spelling of what is read of it: that is what the chain is checked by.
            let text = JSONValue.object(event).description
            let hash = Chain.hash(after: head.hash, json: text)
            heads[writer] = (head.sequence + 1, hash)
            let sealed: JSONValue = [
                "event": .object(event), "hash": .string(hash.hex), "previous": .string(head.hash.hex),
            ]
            return sealed.description
        }
    }
}
