import ArgumentParser
import Audit
import AuditStore
import JSON
import Sampling

/// `verify AUDIT`: checks the chains and the tickets; with the frame, its hash and that no smaller ticket was left out.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check the record and re-perform the draw.",
        discussion: """
            Exit status 1 if anything is wrong. The head hash it prints is worth noting elsewhere: only against it does a
            record that was cut off at its end show.

            EXAMPLE
              advocacy-audit verify town.audit --frame assessments.csv safeguarding.csv
            """)

    @Argument(help: "The audit.") var audit: String
    @Option(parsing: .upToNextOption, help: "The frame, the same files in the same order.") var frame: [String] = []
    @Option(parsing: .upToNextOption, help: "cld, plain or a profile file, as when the audit was made.")
    var profile: [String] = []
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
        let store = try AuditStore.open(at: audit, readOnly: true)
        defer { store.close() }
        let chainFaults = try store.faults()
        var ticketFaults: [String] = []
        var frameFaults: [String]?
        // A broken chain may still fold; what it says is then checked too.
        if let state = try? store.state() {
            ticketFaults = TicketCheck.faults(in: state)
            if !frame.isEmpty { frameFaults = try FrameWork.verify(state, frame: frame, profiles: profile) }
        } else if chainFaults.isEmpty {
            _ = try store.state()
        }
        let isWhole = chainFaults.isEmpty && ticketFaults.isEmpty && frameFaults?.isEmpty ?? true
        if json {
            try Output.json(try report(store, isWhole, chainFaults, ticketFaults, frameFaults))
        } else {
            for fault in chainFaults { try Output.line("FAULT: \(fault)") }
            for fault in ticketFaults + (frameFaults ?? []) { try Output.line("FAULT: \(fault)") }
            for head in try store.heads() {
                try Output.line("writer \(head.writer): \(head.sequence) events, head \(head.hash)")
            }
            if isWhole {
                let frameToo = frameFaults == nil ? "" : ", and the frame gives this sample"
                try Output.line("every event and every ticket is as it was written\(frameToo)")
            }
        }
        if !isWhole { throw ExitCode(Failure.Status.no.rawValue) }
    }

    private func report(
        _ store: AuditStore, _ isWhole: Bool, _ chainFaults: [ChainFault], _ ticketFaults: [String],
        _ frameFaults: [String]?
    ) throws -> JSONValue {
        let heads = try store.heads()
        return [
            "ok": .bool(isWhole), "events": .integer(heads.reduce(0) { $0 + $1.sequence }),
            "heads": .array(
                heads.map {
                    ["writer": .string($0.writer), "sequence": .integer($0.sequence), "hash": .string($0.hash)]
                }),
            "faults": .array(
                chainFaults.map {
                    [
                        "kind": .string($0.kind.rawValue), "writer": .string($0.writer),
                        "sequence": .integer($0.sequence), "message": .string($0.detail),
                    ]
                }),
            "ticketFaults": .array(ticketFaults.map(JSONValue.string)),
            "frameFaults": frameFaults.map { .array($0.map(JSONValue.string)) } ?? .null,
        ]
    }
}
