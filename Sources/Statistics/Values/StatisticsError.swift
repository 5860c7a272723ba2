/// Why a method gave no answer: an argument outside its range, or a problem too large to be solved exactly.
///
/// What is undefined for valid arguments (a standard error of one observation, a ratio over nothing) is not an
/// error: it is nil in the result.
public enum StatisticsError: Error, Hashable, Sendable, CustomStringConvertible {
    /// An argument outside the range the method is defined on: what it was, and what it must be.
    case outOfRange(Argument, Number, Allowed)
    /// A stratum (0-based index) of which no case was sampled: the estimate does not exist.
    case unreadStratum(index: Int)
    /// The exact computation would take too long; `Limit` says what it can do.
    case tooLarge(Method, Limit)

    /// What was given. Two that are no number are the same.
    public enum Number: Hashable, Sendable, CustomStringConvertible {
        case whole(Int)
        case real(Double)

        public var description: String {
            switch self {
            case .whole(let number): "\(number)"
            case .real(let number): "\(number)"
            }
        }

        public static func == (left: Number, right: Number) -> Bool {
            switch (left, right) {
            case (.whole(let left), .whole(let right)): left == right
            case (.real(let left), .real(let right)): left == right || left.isNaN && right.isNaN
            case (.whole, .real), (.real, .whole): false
            }
        }

        /// Every NaN hashes alike, as it is equal to every other.
        public func hash(into hasher: inout Hasher) {
            switch self {
            case .whole(let number): hasher.combine(number)
            case .real(let number): hasher.combine(number.isNaN ? .nan : number)
            }
        }
    }

    /// The sentence by way of `say`, which is handed each English pattern (`from {1} to {2}`) with what fills its holes and
    /// gives it back filled, in whatever language. A name without holes is handed to it too.
    public func worded(_ say: (_ pattern: String, _ values: [String]) -> String) -> String {
        switch self {
        case .outOfRange(let argument, let number, let allowed):
            say("{1} is {2}; it must be {3}", [say(argument.rawValue, []), number.description, allowed.worded(say)])
        case .unreadStratum(let index):
            say("sampling group {1} has no sampled case, so nothing can be estimated for the whole", ["\(index + 1)"])
        case .tooLarge(let method, let limit):
            say("{1} cannot be computed exactly at this size: {2}", [say(method.name, []), limit.worded(say)])
        }
    }

    /// In English.
    public var description: String {
        worded { pattern, values in
            values.enumerated().reduce(pattern) { $0.replacing("{\($1.offset + 1)}", with: $1.element) }
        }
    }
}

/// Throws `StatisticsError.outOfRange` unless `condition` holds.
func require(
    _ condition: Bool, _ argument: StatisticsError.Argument, _ value: Int,
    _ allowed: @autoclosure () -> StatisticsError.Allowed
) throws(StatisticsError) {
    guard condition else { throw .outOfRange(argument, .whole(value), allowed()) }
}

/// The same for a number that need not be whole.
func require(
    _ condition: Bool, _ argument: StatisticsError.Argument, _ value: Double,
    _ allowed: @autoclosure () -> StatisticsError.Allowed
) throws(StatisticsError) {
    guard condition else { throw .outOfRange(argument, .real(value), allowed()) }
}
