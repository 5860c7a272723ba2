import Audit
import JSON

/// What became of one reference case.
public struct CaseResult: Sendable, Hashable {
    public let id: String
    public let topic: String
    /// The first field that differs, nil when the case passed. Its field is empty when nothing could be computed.
    public let miss: Miss?

    public var passed: Bool { miss == nil }
}

/// What became of every reference case.
public struct ValidationReport: Sendable, Hashable {
    public let cases: [CaseResult]

    public var passed: Int { cases.count { $0.passed } }
    public var failed: Int { cases.count - passed }

    /// `{"passed","failed","cases":[{"id","topic","passed","field","expected","actual"}]}`; field, expected and actual
    /// are null for a case that passed, field also when nothing could be computed.
    public var json: JSONValue {
        .object([
            "passed": .integer(passed),
            "failed": .integer(failed),
            "cases": .array(
                cases.map { result in
                    let field = result.miss?.field ?? ""
                    return .object([
                        "id": .string(result.id),
                        "topic": .string(result.topic),
                        "passed": .bool(result.passed),
                        "field": field.isEmpty ? .null : .string(field),
                        "expected": result.miss?.expected ?? .null,
                        "actual": result.miss?.actual ?? .null,
                    ])
                }),
        ])
    }
}
