import Statistics
import Wording

/// Terms or draws that make no contract.
public enum ContractError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Not four quarters of equally many draws, one at least.
    case draws
    case negativeHours
    /// Two services that are to be bought together.
    case unequalDraws
    case noService
    /// Pounds a year.
    case overhead(Double)
    /// A chance of running over that is no chance, or certain.
    case risk(Double)
    /// Pounds an hour.
    case prices(core: Double, flex: Double)
    /// One is below 0 or above 1.
    case share([PartnerShares.Partner])
    case sumOfShares([PartnerShares.Partner])
    /// So many people in a quarter that they cannot be counted.
    case people(StatisticsError)

    /// What to do, in the language being spoken.
    public var message: String {
        switch self {
        case .draws: "hours by quarter need four quarters of equally many draws"
        case .negativeHours: "hours by quarter must be 0 or more"
        case .unequalDraws: "two services must have equally many draws"
        case .noService: "there is no service to be combined"
        case .overhead: "a service's overhead must be 0 pounds a year or more"
        case .risk(let risk): say("the chance of running over must lie between 0 and 1, for example 0.1; it is \(risk)")
        case .prices: say("core and flex prices must be more than 0 pounds an hour")
        case .share(let shares): say("partners' shares lie between 0 and 1; they are \(ContractError.list(shares))")
        case .sumOfShares(let shares): say("partners' shares must add up to 1; they are \(ContractError.list(shares))")
        case .people(let error): "people in a quarter: \(error.description)"
        }
    }

    public var description: String { message }

    private static func list(_ partners: [PartnerShares.Partner]) -> String {
        partners.map { "\($0.name) \($0.share)" }.joined(separator: ", ")
    }
}
