import Audit
import Foundation
import JSON
import Validation

/// The reference files beside the tests.
enum ReferenceFiles {
    static func cases(_ name: String) throws -> [ReferenceCase] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: folder.appendingPathComponent("Conformance/\(name).json"), encoding: .utf8)
        return try ReferenceCase.list(try JSONValue.parse(text))
    }
}
