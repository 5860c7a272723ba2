import ArgumentParser
import Findings
import Projection
import Reporting

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
    @OptionGroup var level: LevelOption
    @Option(help: "A share of assessments, as 0.1: how sure the gap is above it, or below.") var threshold:
        ThresholdArgument?
    @Flag(help: "Print although the record has faults, which it then says.") var despiteFaults = false
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
        let audit = try AuditAtHand.open(audit, despiteFaults: despiteFaults)
        let findings = try Findings(of: audit.state, level: level.level, threshold: threshold?.value)
        let bridge = ProjectionBridge(of: audit.state, findings)
        if json {
            try Output.json(audit.provenance.added(to: findings.json(bridge: bridge)))
        } else {
            try Output.line(findings.text(width: 80, bridge: bridge))
            try Output.line(audit.provenance.text)
        }
    }
}
