import Audit
import JSON

/// The first field in which what was computed differs from what was expected.
public struct Miss: Sendable, Hashable {
    /// Where: "wilson[1]", "rows[2].cost".
    public let field: String
    public let expected: JSONValue
    public let actual: JSONValue

    public init(field: String, expected: JSONValue, actual: JSONValue) {
        self.field = field
        self.expected = expected
        self.actual = actual
    }
}

/// Compares computed values with expected ones, field by field, within a tolerance.
///
/// Every expected field must have been computed; more may have been. Null means undefined and matches null alone.
/// Whether a number is whole by nature is known from what was computed, an integer or not, so that 0 may stand for 0.0 in
/// a file. Arrays must be of equal length, text and truth values equal.
public struct Comparison: Sendable {
    public let tolerance: Tolerance

    public init(_ tolerance: Tolerance) { self.tolerance = tolerance }

    /// The first miss in the order of the fields' names, nil when everything agrees.
    public func firstMiss(expected: JSONObject, actual: JSONObject) -> Miss? {
        firstMiss(expected: expected, actual: actual, prefix: "")
    }

    private func firstMiss(expected: JSONObject, actual: JSONObject, prefix: String) -> Miss? {
        for (name, value) in expected.sorted(by: { $0.key < $1.key }) {
            let field = prefix + name
            guard let computed = actual[name] else {
                return Miss(field: field, expected: value, actual: .string("not computed"))
            }
            if let miss = firstMiss(field: field, name: name, expected: value, actual: computed) { return miss }
        }
        return nil
    }

    private func firstMiss(field: String, name: String, expected: JSONValue, actual: JSONValue) -> Miss? {
        let miss = Miss(field: field, expected: expected, actual: actual)
        switch (expected, actual) {
        case (.object(let wanted), .object(let given)):
            return firstMiss(expected: wanted, actual: given, prefix: field + ".")
        case (.array(let wanted), .array(let given)):
            guard wanted.count == given.count else { return miss }
            for (index, pair) in zip(wanted, given).enumerated() {
                let place = "\(field)[\(index)]"
                if let miss = firstMiss(field: place, name: name, expected: pair.0, actual: pair.1) { return miss }
            }
            return nil
        default:
            if let wanted = expected.number, let given = actual.number {
                return agrees(name: name, expected: wanted, actual: given, isWhole: actual.isInteger) ? nil : miss
            }
            return expected == actual ? nil : miss
        }
    }

    private func agrees(name: String, expected: Double, actual: Double, isWhole: Bool) -> Bool {
        if isWhole && tolerance.wholeNumbersAreExact { return expected == actual }
        return abs(actual - expected) <= tolerance.margin(field: name, expected: expected)
    }
}

extension JSONValue {
    fileprivate var isInteger: Bool {
        if case .integer = self { return true }
        return false
    }
}
