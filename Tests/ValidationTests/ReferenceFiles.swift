import Audit
import Foundation
import Validation

/// The reference files beside the tests, read with the system's JSON decoder.
enum ReferenceFiles {
    static func cases(_ name: String) throws -> [ReferenceCase] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: folder.appendingPathComponent("Conformance/\(name).json"))
        return try ReferenceCase.list(json(data))
    }

    static func json(_ text: String) throws -> JSONValue { try json(Data(text.utf8)) }

    private static func json(_ data: Data) throws -> JSONValue {
        try JSONDecoder().decode(DecodedValue.self, from: data).value
    }
}

/// Any JSON value, whole numbers kept apart from others.
private struct DecodedValue: Decodable {
    let value: JSONValue

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            value = .null
        } else if let bool = try? container.decode(Bool.self) {
            value = .bool(bool)
        } else if let integer = try? container.decode(Int.self) {
            value = .integer(integer)
        } else if let number = try? container.decode(Double.self) {
            value = .number(number)
        } else if let text = try? container.decode(String.self) {
            value = .string(text)
        } else if let array = try? container.decode([DecodedValue].self) {
            value = .array(array.map(\.value))
        } else {
            value = .object(try container.decode([String: DecodedValue].self).mapValues(\.value))
        }
    }
}
