import ArgumentParser
import Findings

/// `agreement AUDIT`: how far readers agree, where they do not, and the gap corrected for it.
struct AgreementCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agreement", abstract: "Second reading: agreement, disagreements, corrected rates.",
        discussion: """
            Raw agreement, kappa, AC1 and PABAK with their limits, for the determination and for every question; the cases on
            which two readers differ; and the gap as it would be were every case judged as those are that two have settled.

            EXAMPLE
              advocacy-audit agreement town.audit --json
            """)

    @Argument(help: "The audit.") var audit: String
    @Flag(help: "Print although the record has faults, which it then says.") var despiteFaults = false
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
        let audit = try AuditAtHand.open(audit, despiteFaults: despiteFaults)
        let found = try SecondReading(of: audit.state)
        if json {
            try Output.json(audit.provenance.added(to: found.json))
        } else {
            try Output.write(found.text(width: 80))
            try Output.line(audit.provenance.text)
        }
    }
}
