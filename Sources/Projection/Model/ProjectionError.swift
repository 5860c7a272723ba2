import Advocacy
import Statistics
import Wording

/// Why there is no projection.
public enum ProjectionError: Error, Sendable, Hashable {
    case nothingRead
    case unreadStrata([String])
    case statistics(StatisticsError)
    /// Assumptions that must be stated first: all of them.
    case missing([MissingAssumption])
    /// Numbers of draws are from 1 to `ProjectionRun.mostDraws`.
    case draws(Int)
    /// The forms of advocacy come to more than 1 at the high ends, in all scenarios or in one.
    case sharesAboveOne(scenario: String?)
    /// None of the frame's bands is in the population tables.
    case noAgeBand(ofFrame: [String])
    /// What the population tables would have to hold: a band in a year of the projection.
    case noPopulation(band: String, year: Int, from: Int, to: Int)
    /// A table of people beside the audit that does not fit: what is wrong, with its place.
    case population(String)
    case dutyLineMissing([ServiceTerm])
    case dutyLineStaff(Double)
    /// One of two terms that go together.
    case statedAlone(ServiceTerm, without: ServiceTerm)
    case seasons
    /// A contract that runs longer than is projected.
    case contractYears(Int, projected: Int)
    /// `option.scenario`, and what it could be.
    case noSuchScenario(shown: String, [ScenarioKind])
    case contract(ContractError)
}

/// An assumption that must be stated before anything is projected.
public enum MissingAssumption: Sendable, Hashable {
    case one(AssumptionName, Jurisdiction)
    /// One of two ways to state it.
    case price

    /// As it is written in the name column.
    public var name: String {
        switch self {
        case .one(let name, _): name.text
        case .price: "price.hour, or pay.year and pay.onCosts"
        }
    }

    public var unit: String {
        switch self {
        case .one(let name, let jurisdiction): AssumptionDefinition.of(name, in: jurisdiction).unit
        case .price: say("pounds")
        }
    }

    public var meaning: String {
        switch self {
        case .one(let name, let jurisdiction): AssumptionDefinition.of(name, in: jurisdiction).meaning
        case .price: say("what an hour, or an advocate and the overheads, costs in the first projected year")
        }
    }
}
