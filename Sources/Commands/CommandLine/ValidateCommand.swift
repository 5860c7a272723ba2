import ArgumentParser
import Audit
import Validation

/// `validate FILE.json…`: holds this build to reference values.
struct ValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate", abstract: "Hold this build to reference values.",
        discussion: """
            A line per case and a summary; exit status 1 on any miss. A topic that this build does not know is a miss.

            EXAMPLE
              advocacy-audit validate Tests/Conformance/statistics.json
            """)

    @Argument(help: "Files of reference cases.") var files: [String]
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
        var references: [ReferenceCase] = []
        for file in files {
            let document = try Files.json(file)
            do throws(ReferenceCaseError) {
                references += try ReferenceCase.list(document)
            } catch {
                throw Failure(.references(error, file: file))
            }
        }
        let report = Validator().check(references)
        if json {
            try Output.json(report.json)
        } else {
            for result in report.cases { try Output.line(ValidateCommand.line(result)) }
            try Output.line("\(report.passed) passed, \(report.failed) failed")
        }
        if report.failed > 0 { throw ExitCode(Failure.Status.no.rawValue) }
    }

    private static func line(_ result: CaseResult) -> String {
        guard let miss = result.miss else { return "passed  \(result.topic)  \(result.id)" }
        let field = miss.field.isEmpty ? "" : "\(miss.field): "
        return "FAILED  \(result.topic)  \(result.id)  \(field)expected \(miss.expected), computed \(miss.actual)"
    }
}
