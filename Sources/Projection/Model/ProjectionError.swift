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
    /// A setting that cannot be: what, and what to do.
    case impossible(String)
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
