import Audit
import JSON

/// The inputs of a reference case, read by name and kind; every wrong one is an error that names it.
public struct Inputs: Sendable, Hashable {
    public let values: JSONObject

    public init(_ values: JSONObject) { self.values = values }

    /// Whether the input is there and not null.
    public func has(_ name: String) -> Bool {
        values[name].map { $0 != .null } ?? false
    }

    public func integer(_ name: String) throws(ReferenceCaseError) -> Int {
        try Self.integer(try value(name), name)
    }

    public func optionalInteger(_ name: String) throws(ReferenceCaseError) -> Int? {
        has(name) ? try integer(name) : nil
    }

    public func number(_ name: String) throws(ReferenceCaseError) -> Double {
        try Self.number(try value(name), name)
    }

    public func text(_ name: String) throws(ReferenceCaseError) -> String {
        guard case .string(let text) = try value(name) else { throw .input(name, mustBe: .text) }
        return text
    }

    public func integers(_ name: String) throws(ReferenceCaseError) -> [Int] {
        var result: [Int] = []
        for value in try array(name) { result.append(try Self.integer(value, name)) }
        return result
    }

    public func numbers(_ name: String) throws(ReferenceCaseError) -> [Double] {
        var result: [Double] = []
        for value in try array(name) { result.append(try Self.number(value, name)) }
        return result
    }

    /// An array of arrays of whole numbers.
    public func integerRows(_ name: String) throws(ReferenceCaseError) -> [[Int]] {
        var rows: [[Int]] = []
        for value in try array(name) {
            guard case .array(let row) = value else { throw .input(name, mustBe: .arrays) }
            var integers: [Int] = []
            for value in row { integers.append(try Self.integer(value, name)) }
            rows.append(integers)
        }
        return rows
    }

    /// An array of arrays of numbers.
    public func numberRows(_ name: String) throws(ReferenceCaseError) -> [[Double]] {
        var rows: [[Double]] = []
        for value in try array(name) {
            guard case .array(let row) = value else { throw .input(name, mustBe: .arrays) }
            var numbers: [Double] = []
            for value in row { numbers.append(try Self.number(value, name)) }
            rows.append(numbers)
        }
        return rows
    }

    public func texts(_ name: String) throws(ReferenceCaseError) -> [String] {
        var result: [String] = []
        for value in try array(name) {
            guard case .string(let text) = value else { throw .input(name, mustBe: .texts) }
            result.append(text)
        }
        return result
    }

    /// An array of objects, each to be read like the inputs themselves.
    public func rows(_ name: String) throws(ReferenceCaseError) -> [Inputs] {
        var rows: [Inputs] = []
        for value in try array(name) {
            guard case .object(let row) = value else { throw .input(name, mustBe: .objects) }
            rows.append(Inputs(row))
        }
        return rows
    }

    /// A nested object.
    public func object(_ name: String) throws(ReferenceCaseError) -> Inputs {
        guard case .object(let values) = try value(name) else { throw .input(name, mustBe: .object) }
        return Inputs(values)
    }

    private func value(_ name: String) throws(ReferenceCaseError) -> JSONValue {
        guard let value = values[name] else { throw .missing(input: name) }
        return value
    }

    private func array(_ name: String) throws(ReferenceCaseError) -> [JSONValue] {
        guard case .array(let values) = try value(name) else { throw .input(name, mustBe: .array) }
        return values
    }

    private static func integer(_ value: JSONValue, _ name: String) throws(ReferenceCaseError) -> Int {
        guard let integer = value.integer else { throw .input(name, mustBe: .whole) }
        return integer
    }

    private static func number(_ value: JSONValue, _ name: String) throws(ReferenceCaseError) -> Double {
        guard let number = value.number else { throw .input(name, mustBe: .number) }
        return number
    }
}
