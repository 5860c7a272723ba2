import Wording

/// How practice goes on in the years that are projected.
public enum ScenarioKind: Sendable, Hashable {
    /// As the audit found it: the same share of those owed an advocate has the duty met.
    case todaysPractice
    /// As many people referred each year as in the last four quarters, however many are owed an advocate.
    case todaysReferrals
    /// Everyone owed an advocate is offered one in time.
    case fullCompliance
    /// The unmet share is closed in equal steps over `improvement.years`.
    case improving
    /// The person's own: improving, with its own values for some assumptions.
    case own(String)

    /// Those that are always there, in the order of the tables.
    static let builtIn: [ScenarioKind] = [.todaysPractice, .todaysReferrals, .improving, .fullCompliance]

    /// As it is shown.
    public var name: String {
        switch self {
        case .todaysPractice: say("today's practice")
        case .todaysReferrals: say("today's referrals continued")
        case .fullCompliance: say("full compliance")
        case .improving: say("practice improving")
        case .own(let name): name
        }
    }

    /// Whether a name, as it is shown in any language or stands in machine-readable output, is its; capitals do not matter.
    func isCalled(_ text: String) -> Bool {
        let wanted = AssumptionName.folded(text)
        let english = Language.english.speak { name }
        if case .own = self { return AssumptionName.folded(name) == wanted }
        return [name, english, code].contains { AssumptionName.folded($0) == wanted }
    }

    /// The name in machine-readable output.
    package var code: String {
        switch self {
        case .todaysPractice: "todaysPractice"
        case .todaysReferrals: "todaysReferrals"
        case .fullCompliance: "fullCompliance"
        case .improving: "improving"
        case .own: "own"
        }
    }
}
