/// Why a method gave no answer: an argument outside its range, or a problem too large to be solved exactly.
///
/// What is undefined for valid arguments (a standard error of one observation, a ratio over nothing) is not an
/// error: it is nil in the result.
public enum StatisticsError: Error, Hashable, Sendable, CustomStringConvertible {
    /// An argument outside the range the method is defined on.
    case outOfRange(argument: String, value: String, allowed: String)
    /// A stratum (0-based index) of which no case was sampled: the estimate does not exist.
    case unreadStratum(index: Int)
    /// The exact computation would take too long; `limit` says what it can do.
    case tooLarge(method: String, limit: String)

    public var description: String {
        switch self {
        case .outOfRange(let argument, let value, let allowed):
            "\(argument) is \(value); it must be \(allowed)"
        case .unreadStratum(let index):
            "stratum \(index + 1) has no sampled case, so nothing can be estimated for the whole"
        case .tooLarge(let method, let limit):
            "\(method) cannot be computed exactly at this size: \(limit)"
        }
    }
}

/// Throws `StatisticsError.outOfRange` unless `condition` holds.
func require(
    _ condition: Bool, _ argument: @autoclosure () -> String, _ value: @autoclosure () -> any Sendable,
    _ allowed: @autoclosure () -> String
) throws(StatisticsError) {
    guard condition else {
        throw .outOfRange(argument: argument(), value: "\(value())", allowed: allowed())
    }
}
