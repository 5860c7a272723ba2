import Advocacy
import Audit
import JSON

/// What is true of the population of a simulated audit, to compare findings with.
public struct TrueTotals: Sendable, Hashable {
    public let population: Int
    /// Stages with a gap, with the duty, and in which the duty cannot be told.
    public let gap: Int
    public let required: Int
    public let indeterminate: Int
    public let outcomes: [Outcome: Int]
    public let byTeam: [String: Part]
    public let byProcess: [String: Part]

    public struct Part: Sendable, Hashable {
        public let population: Int
        public let gap: Int
    }

    init(_ stages: [SimulatedStage], policies: Policies) {
        func isGap(_ stage: SimulatedStage) -> Bool { stage.outcome.isGap(under: policies) }
        func parts(_ key: (SimulatedStage) -> String) -> [String: Part] {
            Dictionary(grouping: stages, by: key).mapValues { Part(population: $0.count, gap: $0.count(where: isGap)) }
        }
        population = stages.count
        gap = stages.count(where: isGap)
        required = stages.count { $0.duty == .required }
        indeterminate = stages.count { $0.duty == .indeterminate }
        outcomes = Dictionary(
            uniqueKeysWithValues: Outcome.allCases.map { outcome in (outcome, stages.count { $0.outcome == outcome }) })
        byTeam = parts(\.frame.team)
        byProcess = parts(\.frame.process.rawValue)
    }

    /// The totals as a document to keep beside the frame; rates are fractions of 1, null where nothing is owed.
    public var json: JSONValue {
        func parts(_ parts: [String: Part]) -> JSONValue {
            .object(parts.mapValues { ["population": .integer($0.population), "gap": .integer($0.gap)] })
        }
        func rate(_ count: Int, of whole: Int) -> JSONValue {
            JSONValue(whole > 0 ? Double(count) / Double(whole) : nil)
        }
        return [
            "population": .integer(population),
            "gap": [
                "total": .integer(gap), "perAssessment": rate(gap, of: population), "ofDuty": rate(gap, of: required),
            ],
            "duty": ["required": .integer(required), "indeterminate": .integer(indeterminate)],
            "outcomes": .object(
                Dictionary(uniqueKeysWithValues: outcomes.map { ($0.key.rawValue, .integer($0.value)) })),
            "byTeam": parts(byTeam), "byProcess": parts(byProcess),
        ]
    }
}
