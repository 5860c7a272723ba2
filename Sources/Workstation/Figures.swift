/// Numbers as the screens write them.
enum Figures {
    /// With commas between thousands.
    static func whole(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { grouped.append(",") }
            grouped.append(digit)
        }
        return number < 0 ? "-" + grouped : grouped
    }

    /// A rate of 1 as a rate per hundred, with one decimal.
    static func perHundred(_ rate: Double) -> String { tenths(rate * 100) }

    /// Without a decimal where there is none: `5`, `0.5`.
    static func plain(_ number: Double) -> String {
        number == number.rounded() ? tenths(number).replacing(".0", with: "") : tenths(number)
    }

    static func tenths(_ number: Double) -> String {
        guard let tenths = Int(exactly: (number * 10).rounded()) else { return String(number) }
        return "\(tenths < 0 ? "-" : "")\(whole(Int(tenths.magnitude / 10))).\(tenths.magnitude % 10)"
    }

    /// `9.4 to 20.5`
    static func range(_ low: Double, _ high: Double) -> String { "\(perHundred(low)) to \(perHundred(high))" }
}
