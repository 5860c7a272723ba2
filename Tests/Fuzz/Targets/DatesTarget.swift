import Calendar

extension FuzzTarget {
    /// A date in any spelling reads back the same as it is written, and days can be counted from it.
    static let dates = FuzzTarget("dates") { bytes in
        guard let text = String(validating: bytes, as: UTF8.self), let date = try? CivilDate.parse(text) else { return }
        try hold(try CivilDate.parse(date.description) == date, "\(date) does not read back")
        try hold(CivilDate(dayNumber: date.dayNumber) == date, "\(date) is not its own day")
    }
}
