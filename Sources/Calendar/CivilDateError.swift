import Wording

/// Why a text is not taken as a date. The text itself is not kept: it may be a date of birth.
public enum CivilDateError: Error, Hashable, Sendable, CaseIterable, CustomStringConvertible {
    case empty
    /// No date in any of the ways that are read.
    case unreadable
    /// Month before day, or a month beyond 12.
    case monthFirst
    /// Day before month, where the month is said to stand first.
    case dayFirst
    /// `03-06-2025`, which is a day in June or in March.
    case unclearOrder
    /// `2025/06/03`
    case yearFirst
    /// Two digits, of which the century would be a guess.
    case shortYear
    /// Behind the date stands something other than a time and its zone.
    case moreThanATime
    /// As a date it is well written, but no calendar has it.
    case noSuchDay
    /// `20250603`
    case digitsAlone
    /// `9999-12-31` and the like, which programs write where there is none.
    case placeholder
    /// `45811`, the days since 1900 of a spreadsheet.
    case serialNumber

    /// With what to write instead, in the language being spoken.
    public var message: String {
        switch self {
        case .empty: say("empty; write it as 2025-06-03")
        case .unreadable: say("not a date; write it as 2025-06-03, 03/06/2025 or 03-Jun-2025")
        case .monthFirst: say("the month stands before the day, or is not a month; write the day first, or 2025-06-03")
        case .dayFirst:
            say("the day stands before the month, and the profile says that the month stands first; write 2025-06-03")
        case .placeholder:
            say("stands for no date, as programs write where there is none; write the date, as 2025-06-03")
        case .unclearOrder: say("the order of day and month is not plain; write it as 2025-06-03 or 03-Jun-2025")
        case .yearFirst: say("the year stands first with strokes; write it as 2025-06-03 or 03/06/2025")
        case .shortYear:
            say("the year has two digits, so the century is a guess; write it as 2025-06-03 or 03/06/2025")
        case .moreThanATime: say("something other than a time stands behind the date; write it as 2025-06-03")
        case .noSuchDay: say("the calendar has no such day; check the day, the month and the year")
        case .digitsAlone: say("digits alone are not taken as a date; write it as 2025-06-03")
        case .serialNumber:
            say("looks like a spreadsheet serial number; format the column as a date and export it again")
        }
    }

    public var description: String { message }
}
