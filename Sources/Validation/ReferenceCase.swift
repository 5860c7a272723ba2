import Audit
import JSON

/// One reference case: what is put in, what must come out, and how near.
public struct ReferenceCase: Sendable, Hashable {
    /// The case's own name in its file.
    public let id: String
    /// Which method it holds to account.
    public let topic: String
    /// The whole record; a topic reads its inputs from it.
    public let record: JSONObject

    /// Throws `ReferenceCaseError` unless `json` is an object with a text `id`, a text `topic` and an object `expected`.
    public init(_ json: JSONValue) throws(ReferenceCaseError) {
        guard case .object(let record) = json else {
            throw .noObject
        }
        guard case .string(let id)? = record["id"] else {
            throw .noID
        }
        guard case .string(let topic)? = record["topic"] else {
            throw .noTopic(id: id)
        }
        guard case .object? = record["expected"] else {
            throw .noExpected(id: id)
        }
        self.id = id
        self.topic = topic
        self.record = record
    }

    /// The cases of a file: an array of objects. Throws `ReferenceCaseError` naming the first that is none, or when
    /// there is no case at all.
    public static func list(_ json: JSONValue) throws(ReferenceCaseError) -> [ReferenceCase] {
        guard case .array(let values) = json else {
            throw .noArray
        }
        if values.isEmpty { throw .noCase }
        var cases: [ReferenceCase] = []
        for (index, value) in values.enumerated() {
            do throws(ReferenceCaseError) {
                cases.append(try ReferenceCase(value))
            } catch {
                throw .entry(index + 1, error)
            }
        }
        return cases
    }

    /// The values a computation takes.
    public var inputs: Inputs {
        get throws(ReferenceCaseError) {
            guard case .object(let values)? = record["inputs"] else {
                throw .noInputs(id: id)
            }
            return Inputs(values)
        }
    }

    /// The values that must come out, by field.
    public var expected: JSONObject {
        guard case .object(let values)? = record["expected"] else { return [:] }
        return values
    }

    /// How near they must come.
    public var tolerance: Tolerance {
        guard case .object(let keys)? = record["tolerance"] else { return Tolerance([:]) }
        return Tolerance(keys)
    }
}
