/// A fraction of 1 as it was written: 0.07 is seven hundredths, which no binary number is.
public struct ExactDecimal: Sendable, Hashable, CustomStringConvertible {
    /// The number is digits / 10^places.
    private let digits: Int
    private let places: Int

    /// The most places after the point.
    public static let mostPlaces = 9

    /// Reads `0.07`, `.5`, `0`, `1`; nil for anything that is no plain decimal from 0 to 1 with at most nine places.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let (whole, fraction) = (parts.first ?? "", parts.count > 1 ? parts[1] : "")
        func isDigits(_ part: Substring) -> Bool { part.utf8.allSatisfy { (48...57).contains($0) } }
        guard isDigits(whole), isDigits(fraction), whole.count + fraction.count > 0, whole.count <= 3,
            parts.count == 1 || !fraction.isEmpty
        else { return nil }
        let written = String(fraction).droppingTrailingZeros
        guard written.utf8.count <= Self.mostPlaces, let digits = Int(String(whole) + written) else { return nil }
        self.digits = digits
        places = written.utf8.count
        guard digits <= scale else { return nil }
    }

    private var scale: Int { (0..<places).reduce(1) { scale, _ in scale * 10 } }

    public var value: Double { Double(digits) / Double(scale) }

    /// floor(R N), exactly.
    func floor(of population: Int) -> Int {
        let product = digits.multipliedFullWidth(by: population)
        return scale.dividingFullWidth(product).quotient
    }

    public var description: String { written(places) }

    /// As so many in a hundred: `7`, `0.5`.
    public var inHundred: String {
        var (digits, places) = (digits, places)
        for _ in 0..<2 { if places > 0 { places -= 1 } else { digits *= 10 } }
        return ExactDecimal(digits: digits, places: places).written(places)
    }

    private init(digits: Int, places: Int) { (self.digits, self.places) = (digits, places) }

    private func written(_ places: Int) -> String {
        guard places > 0 else { return String(digits) }
        let text = String(digits)
        let padded = String(repeating: "0", count: max(0, places + 1 - text.utf8.count)) + text
        return padded.dropLast(places) + "." + padded.suffix(places)
    }
}

extension String {
    fileprivate var droppingTrailingZeros: String {
        var text = self
        while text.last == "0" { text.removeLast() }
        return text
    }
}
