// Numbers as people read them.

extension Int {
    /// With commas between thousands.
    var grouped: String {
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
    var tenths: String { rounded(to: 1) }

    /// With two decimals.
    var hundredths: String { rounded(to: 2) }

    /// A rate as so many in a hundred, with one decimal.
    var perHundred: String { (self * 100).tenths }

    private func rounded(to places: Int) -> String {
        let scale = places == 1 ? 10 : 100
        guard let scaled = Int(exactly: (self * Double(scale)).rounded()) else { return String(self) }
        let fraction = Zeros.padded(abs(scaled) % scale, to: places)
        return (scaled < 0 ? "-" : "") + (abs(scaled) / scale).grouped + "." + fraction
    }
}
