import Sampling

/// A number as a table of somebody else writes it: 12345, 12,345, 12 345 or 12.3; from 0 to the largest that is taken.
struct WrittenNumber {
    let value: Double
    let hasFraction: Bool

    init?(_ text: String) {
        // A space parts thousands as a comma does, and nothing else: what is grouped otherwise may be somebody's number.
        let groups = text.split(omittingEmptySubsequences: false) { $0 == "," || $0.isWhitespace }
        let whole = groups.last.map { $0.prefix { $0 != "." } } ?? ""
        let isGrouped =
            groups.count == 1 || groups.dropFirst().dropLast().allSatisfy { $0.count == 3 } && whole.count == 3
        let digits = text.filter { $0 != "," && !$0.isWhitespace }
        guard isGrouped, !digits.isEmpty, digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }),
            let number = Double(digits), number <= Double(Limit.amount)
        else { return nil }
        value = number
        hasFraction = number != number.rounded()
    }

    /// nil where it has a fraction.
    var whole: Int? { hasFraction ? nil : Int(exactly: value) }

    /// One that is neither a year nor an age: never part of a heading.
    static func isLarge(_ text: String) -> Bool {
        WrittenNumber(text).map { $0.value > 2200 || $0.hasFraction } ?? false
    }
}
