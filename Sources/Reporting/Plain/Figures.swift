import Calendar
import Statistics
import Wording

// Numbers as people read them.

extension Int {
    /// With commas between thousands.
    public var grouped: String {
        let digits = String(magnitude)
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return self < 0 ? "-" + text : text
    }
}

extension Double {
    /// With one decimal, halves away from zero.
    public var tenths: String { rounded(to: 1) }

    /// Without a decimal where there is none: `5`, `0.5`.
    public var atMostTenths: String { self == rounded() ? tenths.replacing(".0", with: "") : tenths }

    /// With two decimals.
    package var hundredths: String { rounded(to: 2) }

    /// Without decimals where there are none: `108,000`, `6.54`.
    package var atMostHundredths: String { self == rounded() ? tenths.replacing(".0", with: "") : hundredths }

    /// A probability with three decimals, "below 0.001" where that would say 0.
    var threePlaces: String {
        if self >= 0, self < 0.001 { return say("below 0.001") }
        return rounded(to: 3)
    }

    /// A rate as so many in a hundred, with one decimal.
    public var perHundred: String { (self * 100).tenths }

    private func rounded(to places: Int) -> String {
        let scale = places == 1 ? 10 : places == 2 ? 100 : 1000
        guard let scaled = Int(exactly: (self * Double(scale)).rounded()) else { return String(self) }
        let (whole, rest) = scaled.quotientAndRemainder(dividingBy: scale)
        return (scaled < 0 ? "-" : "") + abs(whole).grouped + "." + Zeros.padded(abs(rest), to: places)
    }
}

extension Interval {
    /// Both limits as so many in a hundred.
    public var perHundred: String { say("\(low.perHundred) to \(high.perHundred)") }
}
