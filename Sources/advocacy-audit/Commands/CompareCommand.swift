import ArgumentParser
import Audit
import AuditStore
import Modelling

/// `compare BEFORE AFTER`: a re-audit against its baseline.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "A re-audit against its baseline.",
        discussion: """
            Says whether the gap is better, worse, or whether one cannot say, by the interval of the difference.

            EXAMPLE
              advocacy-audit compare town-2024.audit town-2025.audit
            """)

    @Argument(help: "The earlier audit.") var before: String
    @Argument(help: "The later audit.") var after: String
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
        let comparison: Comparison
        do {
            comparison = try Comparison(before: state(of: before), after: state(of: after))
        } catch let error as ComparisonError {
            throw Failure(.badData, error.description)
        }
        if json { try Output.json(comparison.json) } else { try Output.write(comparison.text(width: 80)) }
    }

    private func state(of path: String) throws -> AuditState {
        let store = try AuditStore.open(at: path, readOnly: true)
        defer { store.close() }
        return try store.state()
    }
}
