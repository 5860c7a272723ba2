import Advocacy
import Audit
import Calendar
import JSON

extension Validator {
    /// Worked cases of the law: the duty, the other entitlements as a set, and the outcome, the possible entitlements and
    /// what is material where they are given. Basis and rationale are prose and not compared.
    static let dutyTopic = Topic(
        "duty",
        expected: { reference in
            var expected: JSONObject = [:]
            for key in ["duty", "outcome"] { expected[key] = reference.expected[key] }
            for key in ["otherEntitlements", "possibleEntitlements", "material"] {
                guard let texts = reference.expected[key]?.array else { continue }
                expected[key] = sortedTexts(texts.compactMap(\.string))
            }
            return expected
        },
        compute: { reference in
            let record = Inputs(reference.record)
            guard let jurisdiction = Jurisdiction(rawValue: try record.text("jurisdiction")) else {
                throw ReferenceCaseError.jurisdiction(known: Jurisdiction.allCases.map(\.rawValue))
            }
            let started = record.has("started") ? try CivilDate.parse(try record.text("started")) : nil
            let facts = try facts(try record.object("facts"))
            let policies = try Policies(settings: record.has("policy") ? try texts(try record.object("policy")) : [:])
            let rules = try RuleSet.inForce(in: jurisdiction, on: started)
            let determination = try rules.determine(facts, policies: policies, started: started)
            return [
                "duty": .string(determination.duty.rawValue),
                "otherEntitlements": sortedTexts(determination.otherEntitlements.map(\.rawValue)),
                "possibleEntitlements": sortedTexts(determination.possibleEntitlements.map(\.rawValue)),
                "material": sortedTexts(determination.material.map(\.rawValue)),
                "outcome": determination.outcome.map { .string($0.rawValue) } ?? .null,
            ]
        })

    /// Facts by dotted name from nested objects; null is not asked.
    private static func facts(_ inputs: Inputs) throws -> Facts {
        try Facts(named: try pairs(inputs.values, under: ""))
    }

    private static func pairs(
        _ values: JSONObject, under group: String
    ) throws -> [(name: String, value: String?)] {
        try values.flatMap { key, value -> [(name: String, value: String?)] in
            let name = group + key
            switch value {
            case .object(let nested): return try pairs(nested, under: name + ".")
            case .null: return [(name, nil)]
            case .string(let text): return [(name, text)]
            case .integer(let whole): return [(name, String(whole))]
            default: throw ReferenceCaseError.fact(name)
            }
        }
    }

    private static func texts(_ inputs: Inputs) throws -> [String: String] {
        var texts: [String: String] = [:]
        for name in inputs.values.keys { texts[name] = try inputs.text(name) }
        return texts
    }

    private static func sortedTexts(_ texts: [String]) -> JSONValue {
        .array(Set(texts).sorted().map { .string($0) })
    }
}
