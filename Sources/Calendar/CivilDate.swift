/// A date of the Gregorian calendar without time or zone, from 0001-01-01 to 9999-12-31.
public struct CivilDate: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Year, month and day in one number that sorts as the date does: a frame keeps three dates for each of a million
    /// rows.
    private let packed: Int32

    public var year: Int { Int(packed) >> 9 }
    public var month: Int { Int(packed) >> 5 & 15 }
    public var day: Int { Int(packed) & 31 }

    /// Nil for a day that the calendar does not have, and for years outside 1 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= CivilDate.days(inMonth: month, of: year)
        else { return nil }
        packed = Int32(year << 9 | month << 5 | day)
    }

    /// The date that many days after 1970-01-01 (before it if negative); beyond either end of the calendar, that end.
    ///
    /// Method: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
    public init(dayNumber: Int) {
        let sinceEra = min(max(dayNumber, -719_162), 2_932_896) + 719_468
        let era = (sinceEra >= 0 ? sinceEra : sinceEra - 146_096) / 146_097
        let dayOfEra = sinceEra - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        packed = Int32(year << 9 | month << 5 | day)
    }

    /// Days since 1970-01-01, negative before it. Method: Hinnant, `days_from_civil`.
    public var dayNumber: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// ISO 8601, `yyyy-MM-dd`.
    public var description: String {
        let padded = Zeros.padded
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    public static func < (left: CivilDate, right: CivilDate) -> Bool {
        left.packed < right.packed
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
