import Calendar
import Wording

/// A fault in a fact's name or value, in a policy, or in the rules asked for; its words say what to write instead. Text of
/// a file is kept as it may be shown (`ShownCell`), so that no error carries what identifies somebody.
public enum FactError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A fact without a name.
    case unnamed
    /// `shown` is no fact's name.
    case unknown(shown: String, nearest: Fact)
    case givenTwice(Fact)
    /// It stands under its own and its earlier name, with two values.
    case namesDisagree(Fact)
    case noAnswer(Fact, shown: String)
    /// `nearest` where the choices are many and one is near.
    case noChoice(Fact, shown: String, choices: [String], nearest: String?)
    case noDate(Fact, shown: String, CivilDateError)
    case noDays(Fact, shown: String)
    case unknownPolicy(String)
    case noSetting(String, policy: String, no: String, yes: String)
    case noDateOfPolicy(String, policy: String, CivilDateError)
    /// Without it no duty can be judged.
    case noProcess
    case processElsewhere(Process, Jurisdiction)
    /// On that day, or at all, no rules of the nation were in force; `first` came into force later.
    case noRules(Jurisdiction, on: CivilDate?, first: RuleSet?)

    /// In the language being spoken.
    public var message: String {
        switch self {
        case .unnamed: "a fact has no name"
        case .unknown(let shown, let nearest): "unknown fact “\(shown)”; the nearest is “\(nearest.rawValue)”"
        case .givenTwice(let fact): "\(fact.rawValue) is given twice"
        case .namesDisagree(let fact):
            say("\(fact.rawValue) stands under its own and its earlier name with different values")
        case .noAnswer(let fact, let shown): say("\(fact.rawValue): “\(shown)” is not yes, no or unknown")
        case .noChoice(let fact, let shown, let choices, let nearest):
            FactError.noChoice(fact.rawValue, shown, choices.joined(separator: ", "), nearest)
        case .noDate(let fact, let shown, let why): "\(fact.rawValue): “\(shown)”: \(why.message)"
        case .noDays(let fact, let shown): say("\(fact.rawValue): “\(shown)” is not a whole number of days")
        case .unknownPolicy(let name): FactError.unknownPolicy(name)
        case .noSetting(let value, let policy, let no, let yes):
            say("policy \(policy): “\(value)” is neither \(yes) nor \(no)")
        case .noDateOfPolicy(let value, let policy, let why): "policy \(policy): “\(value)”: \(why.message)"
        case .noProcess: say("process is missing: the duty cannot be judged without it")
        case .processElsewhere(let process, let jurisdiction):
            FactError.processElsewhere(process.rawValue, jurisdiction)
        case .noRules(let jurisdiction, let date, let first): FactError.noRules(jurisdiction.rawValue, date, first)
        }
    }

    public var description: String { message }

    private static func noChoice(_ name: String, _ shown: String, _ known: String, _ nearest: String?) -> String {
        nearest.map { say("\(name): “\(shown)” is not one of \(known); the nearest is “\($0)”") }
            ?? say("\(name): “\(shown)” is not one of \(known)")
    }

    private static func unknownPolicy(_ name: String) -> String {
        let known = Policies.Name.allCases.map(\.rawValue).joined(separator: ", ")
        return say("unknown policy “\(name)”; the policies are \(known)")
    }

    private static func processElsewhere(_ process: String, _ jurisdiction: Jurisdiction) -> String {
        let known = Process.all(in: jurisdiction).map(\.rawValue).joined(separator: ", ")
        return say("process: \(process) is not a process in \(jurisdiction.rawValue); those are \(known)")
    }

    private static func noRules(_ nation: String, _ date: CivilDate?, _ first: RuleSet?) -> String {
        guard let first else {
            return date.map { say("no rules of \(nation) were in force on \($0)") }
                ?? say("no rules of \(nation) were in force")
        }
        let begin = first.inForceFrom
        return date.map { say("no rules of \(nation) were in force on \($0) (\(first.id), from \(begin))") }
            ?? say("no rules of \(nation) were in force (\(first.id), from \(begin))")
    }
}

/// Every fault found in one set of facts, in the order of the facts given.
public struct FactErrors: Error, Hashable, Sendable, CustomStringConvertible {
    public let errors: [FactError]

    /// `errors` holds one fault at the least.
    public init(errors: [FactError]) {
        self.errors = errors
    }

    public var description: String { errors.map(\.message).joined(separator: "\n") }
}
