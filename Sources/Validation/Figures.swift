import Audit
import JSON
import Statistics

/// Results of methods as the values of reference cases.
extension JSONValue {
    /// A number, null where undefined or not finite.
    static func figure(_ value: Double?) -> JSONValue {
        guard let value, value.isFinite else { return .null }
        return .number(value)
    }

    static func figures(_ values: [Double]) -> JSONValue { .array(values.map { figure($0) }) }

    static func count(_ value: Int?) -> JSONValue { value.map { .integer($0) } ?? .null }

    static func counts(_ values: [Int]) -> JSONValue { .array(values.map { .integer($0) }) }

    /// [low, high], null where undefined.
    static func limits(_ interval: Interval?) -> JSONValue {
        interval.map { figures([$0.low, $0.high]) } ?? .null
    }

    /// [low, high] in whole cases, null where undefined.
    static func limits(_ interval: CountInterval?) -> JSONValue {
        interval.map { counts([$0.low, $0.high]) } ?? .null
    }
}

extension Inputs {
    /// The confidence level, `conf`.
    func level() throws -> ConfidenceLevel { try ConfidenceLevel(try number("conf")) }

    /// A simple random sample: x of n of N.
    func sample() throws -> StratumCount {
        try StratumCount(population: try integer("N"), sampled: try integer("n"), events: try integer("x"))
    }

    /// Strata in parallel arrays: N, n and x.
    func strata() throws -> [StratumCount] {
        try Self.strata(populations: try integers("N"), sampled: try integers("n"), events: try integers("x"))
    }

    /// Strata from arrays of equal length.
    static func strata(populations: [Int], sampled: [Int], events: [Int]) throws -> [StratumCount] {
        guard populations.count == sampled.count, sampled.count == events.count else {
            throw ReferenceCaseError.unequalArrays(.strata)
        }
        return try populations.indices.map {
            try StratumCount(population: populations[$0], sampled: sampled[$0], events: events[$0])
        }
    }
}
