import ArgumentParser
import Audit
import AuditStore
import JSON
import Sampling

/// `verify AUDIT`: checks the file, the chains and the tickets; with the frame, its hash and that no smaller ticket was left
/// out; with a hash noted elsewhere, that nothing was cut off or rewritten.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check the record and re-perform the draw.",
        discussion: """
            Exit status 1 if anything is wrong. What it can say by itself is that the record agrees with itself. Note the
            checkpoint that it prints elsewhere: with --head it then also says whether anything was cut off or rewritten.

            EXAMPLES
              advocacy-audit verify town.audit --frame assessments.csv safeguarding.csv
              advocacy-audit verify town.audit --head 3f76072340ff06c8
            """)

    @Argument(help: "The audit.") var audit: String
    @Option(parsing: .upToNextOption, help: "Your list, the same files in the same order.") var frame: [String] = []
    @Option(parsing: .upToNextOption, help: "cld, plain or a profile file, as when the audit was made.")
    var profile: [String] = []
    @Option(help: "A hash or checkpoint noted before: 64 or 16 hexadecimal digits, or the four words.") var head:
        String?
    @Flag(help: "Print JSON.") var json = false

    func validate() throws {
        guard head.map({ NotedHash($0) != nil }) ?? true else {
            throw ValidationError("--head is neither 64 or 16 hexadecimal digits nor four words of five letters")
        }
    }

    func run() throws {
        let verification = try Verification(of: audit, head: head.flatMap(NotedHash.init))
        var ticketFaults: [String] = []
        var frameFaults: [String]?
        // A broken chain may still fold; what it says is then checked too.
        if let state = verification.record.state {
            if !frame.isEmpty { try state.refuseBaseline(of: audit) }
            ticketFaults = TicketCheck.faults(in: state)
            if !frame.isEmpty { frameFaults = try FrameWork.verify(state, frame: frame, profiles: profile) }
        }
        let isWhole = verification.isWhole && ticketFaults.isEmpty && frameFaults?.isEmpty ?? true
        if json {
            try Output.json(verification.json(isWhole, ticketFaults, frameFaults))
        } else {
            for fault in verification.faults + ticketFaults + (frameFaults ?? []) { try Output.line("FAULT: \(fault)") }
            for line in verification.notes { try Output.line(line) }
            if isWhole { try Output.line(verification.conclusion(withFrame: frameFaults != nil)) }
        }
        if !isWhole { throw ExitCode(Failure.Status.no.rawValue) }
    }
}

/// What a record says of itself, and against a hash noted elsewhere.
struct Verification {
    let record: Record
    let integrityFaults: [String]
    let head: NotedHash?

    /// Of a file that cannot be read to its end, what can still be read.
    init(of path: String, head: NotedHash?) throws {
        self.head = head
        do {
            let store = try AuditStore.open(at: path, readOnly: true)
            defer { store.close() }
            (record, integrityFaults) = (try store.record(), try store.integrityFaults())
        } catch StoreError.damaged(let path, let detail) {
            let salvaged = try AuditStore.salvagedRecord(path)
            let fault = "the file is damaged (\(detail)); what follows is what can still be read of it"
            (record, integrityFaults) = (salvaged, [fault])
        }
    }

    private var found: Record.Found? { head.map(record.find) }

    var isWhole: Bool { faults.isEmpty }

    var faults: [String] {
        var faults = integrityFaults + record.faults.map(\.description)
        if record.order.events.isEmpty, integrityFaults.isEmpty { faults.append("there is no event in the record") }
        if record.state == nil, !record.order.events.isEmpty { faults.append("nothing in the record opens an audit") }
        faults += record.cutOff.map { "an event that others had seen is not here: \($0); something was cut off" }
        if found == .missing {
            faults.append(
                "the hash that was noted is not found: something was cut off or rewritten, or it is of another audit")
        }
        return faults
    }

    var notes: [String] {
        var lines = record.heads.map {
            "writer \($0.event.writer): \(events(of: $0.event.writer)) events, head \($0.hash)"
        }
        lines += record.order.forks.map {
            "note: writer \($0.event.writer) wrote twice after event \($0.event.sequence), on two copies; both are kept"
        }
        lines += record.state?.notices.map { "note: \($0.description)" } ?? []
        if record.state?.baseline != nil { lines.append("note: a baseline: figures of an earlier audit, and no case") }
        lines.append("checkpoint \(record.checkpoint)")
        return lines
    }

    /// Sequences of a fork are counted once.
    private func events(of writer: String) -> Int {
        Set(record.order.events.lazy.filter { $0.event.writer == writer }.map(\.event.sequence)).count
    }

    func conclusion(withFrame: Bool) -> String {
        let frame = withFrame ? ", and your list gives this sample" : ""
        return switch found {
        case .present: "the record is consistent with itself and stands as it was noted\(frame)"
        case .past: "the record is consistent with itself; all that was noted is there, and more came since\(frame)"
        default:
            "the record is consistent with itself\(frame); to know that nothing was cut off or rewritten, compare the "
                + "checkpoint with one noted elsewhere (--head)"
        }
    }

    func json(_ isWhole: Bool, _ ticketFaults: [String], _ frameFaults: [String]?) -> JSONValue {
        let writers = Set(record.order.events.map(\.event.writer)).sorted()
        return [
            "ok": .bool(isWhole), "events": .integer(writers.reduce(0) { $0 + events(of: $1) }),
            "heads": .array(
                record.heads.map {
                    [
                        "writer": .string($0.event.writer), "sequence": .integer($0.event.sequence),
                        "hash": .string($0.hash.hex),
                    ]
                }),
            "checkpoint": ["hex": .string(record.checkpoint.hex), "words": .string(record.checkpoint.words)],
            "head": JSONValue(found?.rawValue),
            "faults": .array(
                record.faults.map {
                    [
                        "kind": .string($0.kind.rawValue), "writer": .string($0.writer),
                        "sequence": .integer($0.sequence), "message": .string($0.detail),
                    ]
                }),
            "fileFaults": .array(integrityFaults.map(JSONValue.string)),
            "missing": .array(record.cutOff.map { .string($0.hex) }),
            "forks": .array(
                record.order.forks.map {
                    ["writer": .string($0.event.writer), "sequence": .integer($0.event.sequence)]
                }),
            "notices": .array(record.state?.notices.map { .string($0.description) } ?? []),
            "ticketFaults": .array(ticketFaults.map(JSONValue.string)),
            "frameFaults": frameFaults.map { .array($0.map(JSONValue.string)) } ?? .null,
        ]
    }
}
