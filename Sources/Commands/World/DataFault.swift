import Advocacy
import Audit
import Findings
import JSON
import Projection
import Sampling
import Simulation
import Validation
import Wording

/// What a file says that cannot be taken, beside what the reader of a frame and the record say themselves.
package enum DataFault {
    case json(JSONError, file: String)
    case noUTF8(file: String)
    case noObject(file: String)
    case noMember(String, file: String)
    case noCase(String, audit: String)
    case replacedAlready(String)
    case words(PortableObject.Fault, file: String)
    case rules(FactError)
    case frameChanged
    case sequentialTooLate(audit: String)
    case comparison(ComparisonError)
    case references(ReferenceCaseError, file: String)
    case truth(SimulationError, file: String)
    /// The member of a truth from which an audit is made.
    case noDesign(file: String)
    case sampleSize(file: String)
    case secondReading(file: String)
    case noFileName(String, folder: String)
    case fileNameTwice(String, folder: String)
    case answers(AnswerSheet.Faults, file: String)
    case isBaseline(audit: String)
    case baseline(BaselineSheet.Faults, file: String)
    case nothingLeftToRead(audit: String, reader: String)
    case assumptions(AssumptionFaults, file: String)
    case monitoring(MonitoringSheet.Faults, file: String)
    case reportTable(ReportTableFault, file: String, line: Int, column: Int)
    /// `file` is nil where none was given.
    case projection(ProjectionError, file: String?, audit: String)

    var message: String {
        switch self {
        case .json(let error, let file): "\(file):\(error)"
        case .noUTF8(let file): "\(file):1:1: not UTF-8 text; export writes UTF-8"
        case .noObject(let file): "\(file):1:1: an object should stand here"
        case .noMember(let key, let file): "\(file):1:1: \"\(key)\" is missing or of the wrong kind"
        case .noCase(let reference, let audit):
            "\(reference) is not a case of this sample; see `advocacy-audit sample \(audit)`"
        case .replacedAlready(let reference): "\(reference) was replaced already"
        case .words(let fault, let file): "\(file):\(fault); nothing was opened"
        case .rules(let error): error.message
        case .frameChanged: say("your list has changed since it was read; go back to its files and read it again")
        case .sequentialTooLate(let audit):
            "\(audit): results could be seen already, so --sequential comes too late: extend without it, and the findings show "
                + "the limits that hold at every look beside the headline"
        case .comparison(let error): error.description
        case .references(let error, let file): "\(file): \(error.message)"
        case .truth(let error, let file): "\(file): \(error.message)"
        case .noDesign(let file): "\(file): \"audit\" must have summary, strata and sampleSize"
        case .sampleSize(let file):
            "\(file): audit.sampleSize must be a whole number from 1 to \(Limit.said(Limit.cases))"
        case .secondReading(let file): "\(file): audit.secondReading must be a number from 0 to 1"
        case .noFileName(let name, let folder):
            "“\(name)” is no name for a file in \(folder); leave out folders and dots before it"
        case .fileNameTwice(let name, let folder):
            "“\(name)” is the name of two files in \(folder); give one of them another"
        case .isBaseline(let audit):
            say(
                "\(audit): a baseline, of which only figures are kept: there is no case in it to audit and nothing to find. ",
                "`advocacy-audit compare` takes it as the earlier audit; export, import, merge, recover and verify work"
            )
        case .baseline(let faults, let file): Self.lines(faults.all.map { ($0.line, $0.column, $0.message) }, file)
        case .nothingLeftToRead(let audit, let reader):
            "\(audit): no case is left for \(reader) to audit; name another --reader, or draw more with `advocacy-audit extend`"
        case .answers(let faults, let file): Self.lines(faults.all.map { ($0.line, $0.column, $0.message) }, file)
        case .assumptions(let faults, let file): Self.lines(faults.all.map { ($0.line, $0.column, $0.message) }, file)
        case .reportTable(let fault, let file, let line, let column):
            "\(file):\(line):\(column): \(fault.message)"
        case .monitoring(let faults, let file): Self.lines(faults.all.map { ($0.line, $0.column, $0.message) }, file)
        case .projection(let error, let file, let audit):
            "\(file ?? audit): " + (error.lines + Self.remedy(of: error, file, audit)).joined(separator: "\n")
        }
    }

    private static func lines(_ faults: [(line: Int, column: Int, message: String)], _ file: String) -> String {
        faults.map { "\(file):\($0.line):\($0.column): \($0.message)" }.joined(separator: "\n")
    }

    private static func remedy(of error: ProjectionError, _ file: String?, _ audit: String) -> [String] {
        guard case .missing = error else { return [] }
        return [
            file == nil
                ? "state them in a file: advocacy-audit project \(audit) --template > assumptions.csv, fill in the "
                    + "values, then --assumptions assumptions.csv"
                : "add them to the file; --template prints all names with their units"
        ]
    }
}
