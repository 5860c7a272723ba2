import ArgumentParser
import Audit
import Findings

/// `compare BEFORE AFTER`: a re-audit against its baseline.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "A re-audit against its baseline.",
        discussion: """
            Says whether the gap is better, worse, or whether one cannot say, by the interval of the difference.

            EXAMPLE
              advocacy-audit compare town-2024.audit town-2025.audit
            """)

    @Argument(help: "The earlier audit, or a baseline.") var before: String
    @Argument(help: "The later audit.") var after: String
    @OptionGroup var level: LevelOption
    @Flag(help: "Print although the record has faults, which it then says.") var despiteFaults = false
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
        let earlier = try AuditAtHand.open(before, despiteFaults: despiteFaults, mayBeBaseline: true)
        let later = try AuditAtHand.open(after, despiteFaults: despiteFaults)
        let comparison: Comparison
        do {
            comparison = try Comparison(before: earlier.state, after: later.state, level: level.level)
        } catch {
            throw Failure(.comparison(error))
        }
        if json {
            try Output.json(later.provenance.added(to: comparison.json))
        } else {
            try Output.write(comparison.text(width: 80))
            try Output.line("Before: \(earlier.provenance.text)")
            try Output.line("After: \(later.provenance.text)")
        }
    }
}
