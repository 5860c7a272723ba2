import Calendar

/// The days that a workbook counts, and the part of one that has passed.
struct SerialDate {
    /// Days from 1904-01-01, which is 0, instead of from 1900-01-01, which is 1.
    let isFrom1904: Bool

    /// Days from 1899-12-30 to 1970-01-01, and from 1904-01-01.
    private static let offsets = (from1900: 25_569, from1904: 24_107)

    /// `2025-06-03`, with `10:15:00` behind it where the number is not whole; nil for a number that no date has.
    ///
    /// 60 counted from 1900 is the 29 February 1900, which there was not, and stands as such.
    func text(_ number: Double) -> String? {
        guard number >= 0, number < 2_958_466 else { return nil }
        var day = Int(number)
        var second = Int(((number - Double(day)) * 86_400).rounded())
        if second == 86_400 { (day, second) = (day + 1, 0) }
        guard let date = date(day) else { return nil }
        return second == 0 ? date : date + " " + SerialDate.time(second)
    }

    /// `10:15:00` of the part of a day.
    static func time(_ number: Double) -> String? {
        guard number >= 0, number < 1 else { return nil }
        return time(min(86_399, Int((number * 86_400).rounded())))
    }

    private func date(_ day: Int) -> String? {
        if isFrom1904 { return CivilDate(dayNumber: day - SerialDate.offsets.from1904).description }
        switch day {
        case 0: return nil
        case 60: return "1900-02-29"
        case ..<60: return CivilDate(dayNumber: day + 1 - SerialDate.offsets.from1900).description
        default: return CivilDate(dayNumber: day - SerialDate.offsets.from1900).description
        }
    }

    private static func time(_ second: Int) -> String {
        [second / 3600, second / 60 % 60, second % 60].map { Zeros.padded($0, to: 2) }.joined(
            separator: ":")
    }
}
