import Advocacy
import Calendar

/// What an assumption is about. In a file it is written as `text`: "growth.contact", "assessments.needsAssessment".
public enum AssumptionName: Sendable, Hashable {
    /// Stages of a process in the first projected year.
    case assessments(Process)
    /// Stages of a process through which one referral takes a person, on average.
    case stages(Process)
    /// People referred to the service in a quarter that has passed.
    case referrals(FinancialQuarter)
    case plain(PlainAssumption)
    /// How far some assumptions move together.
    case correlation(CorrelationGroup)
    /// What is agreed or known of the service.
    case term(ServiceTerm)
    /// The share that somebody pays, and that a service of its own would take, by a name that is free.
    case partner(String)
    case service(String)

    public var text: String {
        switch self {
        case .assessments(let process): "assessments.\(process.rawValue)"
        case .stages(let process): "stages.\(process.rawValue)"
        case .referrals(let quarter): "\(AssumptionName.referralsPrefix)\(quarter)"
        case .plain(let plain): plain.rawValue
        case .correlation(let group): group.rawValue
        case .term(let term): term.rawValue
        case .partner(let name): AssumptionName.partnerPrefix + name
        case .service(let name): AssumptionName.servicePrefix + name
        }
    }

    static let referralsPrefix = "referrals."
    private static let partnerPrefix = "contract.partner."
    private static let servicePrefix = "contract.service."

    /// The name written so, if there is one; capitals and spaces do not matter.
    public init?(_ text: String) {
        let key = AssumptionName.folded(text)
        if let known = AssumptionName.known[key] {
            self = known
            return
        }
        let parts = text.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
        if parts.count == 3, case let name = String(parts[2].drop(while: \.isWhitespace)), !name.isEmpty {
            if key.hasPrefix(AssumptionName.partnerPrefix) {
                self = .partner(name)
                return
            }
            if key.hasPrefix(AssumptionName.servicePrefix) {
                self = .service(name)
                return
            }
        }
        guard key.hasPrefix(AssumptionName.referralsPrefix),
            let quarter = FinancialQuarter(key.dropFirst(AssumptionName.referralsPrefix.count))
        else { return nil }
        self = .referrals(quarter)
    }

    /// The names of a nation's assumptions, in the order of the template; quarters of referrals are not among them.
    public static func all(in jurisdiction: Jurisdiction) -> [AssumptionName] {
        let processes = Process.all(in: jurisdiction).filter { $0.isInScope(in: jurisdiction) == true }
        return processes.map(AssumptionName.assessments) + processes.map(AssumptionName.stages)
            + Self.unnamed
    }

    /// Those that belong to no process, nation or quarter.
    package static let unnamed =
        PlainAssumption.allCases.map(AssumptionName.plain) + CorrelationGroup.allCases.map(AssumptionName.correlation)
        + ServiceTerm.allCases.map(AssumptionName.term)

    private static let known: [String: AssumptionName] = {
        let names =
            Process.allCases.map(AssumptionName.assessments) + Process.allCases.map(AssumptionName.stages) + unnamed
        return Dictionary(names.map { (folded($0.text), $0) }, uniquingKeysWith: { first, _ in first })
    }()

    static func folded(_ text: String) -> String {
        text.filter { !$0.isWhitespace }.lowercased()
    }

    /// The number of the stream of random numbers that is this assumption's own: the same in every version that knows
    /// the name (FNV-1a, 64 bits, of the name).
    var stream: Int {
        let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return Int(hash >> 2)
    }
}
