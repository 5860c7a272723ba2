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
