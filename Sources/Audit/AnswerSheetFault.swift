import Advocacy
import Tables

extension AnswerSheet {
    public typealias Fault = SheetFault<Why>
    public typealias Faults = SheetFaults<Why>

    /// What is wrong with a row or a heading. Text of the file is kept as it may be shown (`ShownCell`).
    public enum Why: SheetReason {
        /// A heading that is no fact, a value that does not fit, or rules that cannot judge.
        case fact(FactError)
        case headingTwice(shown: String)
        case noCaseColumn
        case fields(Int, headings: Int)
        case noRow
        case readInLine(Int, String)
        case noCase
        case notInSample(shown: String)
        case replaced(String, by: String?)
        case alreadyRead(String, by: String)
        case otherProcess(Process)
        case impossible(Fact, AnswerCheck.Oddity)
        /// What the privacy guard takes it for.
        case identifies(String, Remedy)
        case contradiction(Contradiction)
        case overruledWithoutReason(Duty, Outcome)
        case noName(shown: String, names: [String])
        /// What people write for an answer, and what to write instead.
        case looseAnswer(Fact, shown: String, Loose)
        /// One fact under two of its names; the column of the other, from 1.
        case namesDisagree(Fact, here: String, there: String, column: Int)
        /// Rows, and no answer in any of them.
        case nothingFilledIn
        /// NULL, N/A and the like, which are neither an answer nor a blank.
        case placeholder(shown: String)

        /// In English, as the command line speaks.
        public var message: String {
            switch self {
            case .fact(let error): error.message
            case .headingTwice(let shown): "the column “\(shown)” stands twice"
            case .noCaseColumn: "there is no column “case”"
            case .fields(let count, let headings): "the row has \(count) fields, the headings \(headings)"
            case .noRow: "there is no row below the headings"
            case .readInLine(let line, let reference): "\(reference) stands in line \(line) already"
            case .noCase: "the case is missing"
            case .notInSample(let shown): "\(shown) is not a case of this sample"
            case .replaced(let reference, let other):
                "\(reference) was replaced" + (other.map { "; \($0) took its place" } ?? "")
            case .alreadyRead(let reference, let reader): "\(reference) has a complete reading by \(reader) already"
            case .otherProcess(let process): "your list says \(process.rawValue)"
            case .impossible(let fact, let why): "\(fact.rawValue): \(why.message)"
            case .identifies(let found, let remedy): "this looks like \(found); \(remedy.message)"
            case .contradiction(let contradiction): contradiction.message
            case .overruledWithoutReason(let duty, let outcome):
                "the rules say \(duty.rawValue), \(outcome.rawValue); overruleReason must say why it is overruled"
            case .looseAnswer(let fact, let shown, let loose):
                "\(fact.rawValue): “\(shown)” is not yes, no or unknown; \(loose.message)"
            case .namesDisagree(let fact, let here, let there, let column):
                "\(fact.rawValue) is “\(here)” here and “\(there)” in column \(column), under another of its names; keep one "
                    + "of the columns"
            case .nothingFilledIn: "no row has an answer; nothing was filled in"
            case .placeholder(let shown):
                "“\(shown)” is neither an answer nor a blank; leave the cell empty where it was not asked, and write u where it "
                    + "is not recorded"
            case .noName(let shown, let names): "“\(shown)” is not one of \(names.joined(separator: ", "))"
            }
        }
    }

    public enum Remedy: Sendable, Hashable {
        case without, withoutOrReason, withoutOrReasonOfNote

        var message: String {
            switch self {
            case .without: "say it without"
            case .withoutOrReason: "say it without, or say with --keep-reason why it must be kept"
            case .withoutOrReasonOfNote:
                "say it without, or say in noteReason or with --keep-reason why it must be kept"
            }
        }
    }
}
