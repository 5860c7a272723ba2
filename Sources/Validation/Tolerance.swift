import Audit
import JSON

/// How near an actual value must come to the expected one: |actual - expected| <= abs + rel × |expected|.
///
/// The keys of a case's `tolerance`: `abs` and `rel`; `rel_total` in place of `rel` for fields beginning with total or
/// se_total; `K` or `n` (always 0): values that are whole numbers by nature are equal; `exact`: everything is equal. A
/// number that no key covers may differ by 1e-9.
public struct Tolerance: Sendable, Hashable {
    public let absolute: Double?
    public let relative: Double?
    public let relativeOfTotals: Double?
    /// Whole-number limits and counts must be equal.
    public let wholeNumbersAreExact: Bool
    /// Everything must be equal.
    public let isExact: Bool

    public init(_ keys: JSONObject) {
        absolute = keys["abs"]?.number
        relative = keys["rel"]?.number
        relativeOfTotals = keys["rel_total"]?.number
        wholeNumbersAreExact = keys["K"] != nil || keys["n"] != nil
        isExact = keys["exact"] == .bool(true)
    }

    /// How far a number of the field may be from `expected`.
    func margin(field: String, expected: Double) -> Double {
        if isExact { return 0 }
        let isTotal = field.hasPrefix("total") || field.hasPrefix("se_total")
        let relative = isTotal ? (relativeOfTotals ?? relative) : relative
        if absolute == nil && relative == nil { return 1e-9 }
        return (absolute ?? 0) + (relative ?? 0) * abs(expected)
    }
}
