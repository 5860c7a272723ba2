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

    /// In plain words, one line for each thing to be done.
    public var lines: [String] {
        switch self {
        case .nothingRead: [say("no case has been read yet, so nothing can be projected; read the sample first")]
        case .unreadStrata(let names):
            [say("no case is read in \(names.joined(separator: "; ")); nothing can be projected until one is")]
        case .statistics(let error): [error.said]
        case .missing(let missing):
            [say("\(missing.count) assumptions are missing; nothing is invented in their place:")]
                + missing.map { "  \($0.name) (\($0.unit)): \($0.meaning)" }
        case .impossible(let why): [why]
        }
    }
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
