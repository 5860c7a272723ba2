import ArgumentParser
import AuditStore
import Modelling

/// `findings AUDIT`: the compliance gap.
struct FindingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "findings", abstract: "The compliance gap: estimates, intervals, methods, breakdowns.",
        discussion: """
            Works at any time: with nothing read it says so, until the planned sample is read the intervals are interim.

            EXAMPLE
              advocacy-audit findings town.audit --json
            """)

    @Argument(help: "The audit.") var audit: String
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
        let store = try AuditStore.open(at: audit, readOnly: true)
        defer { store.close() }
        let findings = try Findings(of: store.state())
        if json { try Output.json(findings.json) } else { try Output.line(findings.text(width: 80)) }
    }
}
