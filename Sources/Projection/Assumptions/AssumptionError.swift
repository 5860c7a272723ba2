import Wording

/// Why a value cannot be taken.
public enum AssumptionError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The part of a value that is wrong.
    public enum Part: Sendable, Hashable {
        case value, low, high

        fileprivate var said: String {
            switch self {
            case .value: Phrase("the value").said
            case .low: Phrase("the low").said
            case .high: Phrase("the high").said
            }
        }
    }

    /// The definition says what is allowed.
    case outOfRange(AssumptionDefinition, Part, Double)
    case notWhole(AssumptionName, Part, Double)
    /// What was counted, and what is one number by its nature.
    case noRange(AssumptionName)

    /// In words that say what can be taken, in the language being spoken.
    public var message: String {
        switch self {
        case .outOfRange(let definition, let part, let number):
            AssumptionError.outOfRange(definition, part.said, number)
        case .notWhole(let name, let part, let number):
            say("\(name.text): \(part.said) is \(number.plain); it must be a whole number")
        case .noRange(let name): say("\(name.text) can have no range; leave low and high blank")
        }
    }

    public var description: String { message }

    private static func outOfRange(_ definition: AssumptionDefinition, _ what: String, _ number: Double) -> String {
        let (name, unit) = (definition.name.text, definition.unit)
        let (least, most) = (definition.allowed.lowerBound.plain, definition.allowed.upperBound.plain)
        return definition.writtenUnit.hasPrefix("share") && number > 1
            ? say(
                "\(name): \(what) is \(number.plain); ",
                "it must be from \(least) to \(most) \(unit) (0.07 for 7 in 100)")
            : say("\(name): \(what) is \(number.plain); ", "it must be from \(least) to \(most) \(unit)")
    }
}
