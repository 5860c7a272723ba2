import JSON
import Validation

extension FuzzTarget {
    /// Reference cases: any of them is computed, or missed in words.
    static let reference = FuzzTarget("reference") { bytes in
        guard let json = try? JSONValue.parse(utf8: bytes), let cases = try? ReferenceCase.list(json) else { return }
        let report = Validator().check(cases)
        try hold(report.cases.count == cases.count, "\(report.cases.count) results of \(cases.count) cases")
        _ = report.json.description
    }
}
