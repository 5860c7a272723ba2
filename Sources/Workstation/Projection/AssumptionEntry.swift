import Statistics
import Wording

/// An assumption as it is typed: `12`, or `12 8 18`, or `12 (8 to 18) lognormal`, or as the list shows it in Welsh.
enum AssumptionEntry {
    enum Fault: Error, Hashable {
        /// A word that is no number and no shape.
        case noNumber(String)
        /// Neither one number nor three.
        case numbers(Int)
        case outsideItsRange(Double, low: Double, high: Double)
        case lognormalFrom(Double)
        case noDate(String)

        var message: String {
            switch self {
            case .noNumber(let word):
                word.hasSuffix("%")
                    ? say("“\(word)” is no number; write 0.07 for 7%.")
                    : say("“\(word)” is no number; write a value, or value low high and a shape.")
            case .numbers:
                say("One number is a fixed value; three are the value, the low and the high end: 12 8 18.")
            case .outsideItsRange(let value, let low, let high):
                say(
                    "The value comes first and lies in its range: ",
                    "\(plain(value)) is not between \(plain(low)) and \(plain(high)).")
            case .noDate(let text): say("“\(text)” is no date; write it as 2026-04-01")
            case .lognormalFrom(let low): say("the low end of a lognormal is \(low); it must be more than 0.")
            }
        }
    }

    /// The value with its range. Three numbers without a shape take `shape`, or triangular where that is fixed.
    static func read(_ text: String, shape: UncertaintyShape) throws(Fault) -> UncertainValue {
        var numbers: [Double] = []
        var named: UncertaintyShape?
        for word in text.lowercased().split(whereSeparator: { " ()\t;£".contains($0) })
        where word != "to" && word != "i" {
            if let known = UncertaintyShape(rawValue: String(word)) {
                named = known
            } else if let number = number(word) {
                numbers.append(number)
            } else {
                throw .noNumber(String(word))
            }
        }
        if numbers.count == 1, named == nil || named == .fixed, let value = numbers.first {
            return UncertainValue(value)
        }
        guard numbers.count == 3 else { throw .numbers(numbers.count) }
        let (value, low, high) = (numbers[0], numbers[1], numbers[2])
        guard low <= value, value <= high else {
            throw .outsideItsRange(value, low: low, high: high)
        }
        do {
            return try UncertainValue(
                value, low: low, high: high, shape: named ?? (shape == .fixed ? .triangular : shape))
        } catch {
            // Of what a shape can forbid this alone is left.
            throw .lognormalFrom(low)
        }
    }

    /// As it is typed: reads back as the same.
    static func text(_ value: UncertainValue) -> String {
        value.isFixed
            ? plain(value.value)
            : "\(plain(value.value)) \(plain(value.low)) \(plain(value.high)) \(value.shape.rawValue)"
    }

    /// A number in as few digits as tell it apart.
    static func plain(_ number: Double) -> String {
        guard let whole = Int(exactly: number) else { return String(number) }
        return String(whole)
    }

    private static func number(_ word: Substring) -> Double? {
        let digits = word.filter { $0 != "," }
        guard digits.allSatisfy({ $0.isASCII && ($0.isNumber || ".-".contains($0)) }), let number = Double(digits),
            number.isFinite
        else { return nil }
        return number
    }
}
