import Audit
import Hashing
import JSON
import Sampling

/// What figures were computed of: enough to find the record again, to see whether it was whole, and to do it anew.
public struct Provenance: Sendable {
    public let checkpoint: Checkpoint
    /// What is not as it was written in the record, or missing from it; nil if it is whole.
    public let caution: String?
    private let state: AuditState
    private let level: Double

    /// `heads` are those of the record of which `state` is the fold; `level` that of the intervals.
    public init(of state: AuditState, heads: some Sequence<Digest>, caution: String? = nil, level: Double = 0.95) {
        self.state = state
        self.caution = caution
        self.level = level
        checkpoint = Checkpoint(heads: Array(heads))
    }

    /// A JSON object printed of the audit, with the provenance in it.
    public func added(to object: JSONValue) -> JSONValue {
        guard let members = object.object else { return object }
        return .object(members.merging([(key: "provenance", value: json)]))
    }

    /// The same as a file of its own.
    public func document(_ object: JSONValue) -> String { added(to: object).indented + "\n" }

    /// What stands behind every text that prints figures of the audit.
    public var text: String {
        "Checkpoint \(checkpoint)" + (caution.map { "\nWITH FAULTS: \($0)" } ?? "")
    }

    private var json: JSONValue {
        let plan = state.plan
        let rules = Set(state.cases.flatMap { $0.readings.compactMap(\.completion?.rules) }).sorted()
        return [
            "title": .string(plan.title), "jurisdiction": .string(plan.jurisdiction.rawValue),
            "period": ["from": .string(plan.from.description), "to": .string(plan.to.description)],
            "population": .integer(plan.frame.population), "sampled": .integer(state.planned),
            "read": .integer(state.read), "seed": .string(plan.seed), "frame": .string(plan.frame.sha256),
            "rules": .array(rules.map(JSONValue.string)),
            "policies": .object(plan.policies.settings(in: plan.edition).mapValues(JSONValue.string)),
            "level": .number(level),
            "checkpoint": .string(checkpoint.hex), "verified": .bool(caution == nil),
            "version": .string(Program.version),
        ]
    }
}
