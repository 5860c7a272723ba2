import Audit
import JSON

/// A method that reference cases can hold to account: its topic, and how to compute a case's fields.
public struct Topic: Sendable {
    /// The name cases use.
    public let name: String
    /// The fields of a case as this build computes them. May throw any error; the case then fails and prints it.
    public let compute: @Sendable (ReferenceCase) throws -> JSONObject
    /// The fields to be checked, when they are not simply those under `expected`.
    public let expected: @Sendable (ReferenceCase) throws -> JSONObject

    public init(
        _ name: String,
        expected: @escaping @Sendable (ReferenceCase) throws -> JSONObject = { $0.expected },
        compute: @escaping @Sendable (ReferenceCase) throws -> JSONObject
    ) {
        self.name = name
        self.expected = expected
        self.compute = compute
    }

    /// A topic whose fields follow from the case's inputs alone.
    static func ofInputs(
        _ name: String, _ compute: @escaping @Sendable (Inputs) throws -> JSONObject
    ) -> Topic {
        Topic(name) { try compute(try $0.inputs) }
    }
}
