import Advocacy
import Calendar
import TextUI
import Wording

/// Dates as people here write them.
enum DateWords {
    /// Columns of the longest short date.
    static var longestShort: Int { 3 + (MonthName.allShort.map { TextWidth.columns($0) }.max() ?? 0) }

    /// `3 Jun`
    static func short(_ date: CivilDate) -> String { "\(date.day) \(MonthName.short(date.month))" }

    /// `3 Jun 2025`
    static func long(_ date: CivilDate) -> String { "\(short(date)) \(date.year)" }

    /// `3 h 10`, `40 min`
    static func duration(seconds: Int) -> String {
        if seconds < 60 { return say("\(seconds > 0 ? 1 : 0) min") }
        let minutes = (seconds + 30) / 60
        if minutes < 60 { return say("\(minutes) min") }
        let rest = minutes % 60
        return say("\(minutes / 60) h \(rest < 10 ? "0\(rest)" : "\(rest)")")
    }

    /// `on the day of the start`, `9 days after the start`, `1 day before the start`
    static func distance(from start: CivilDate, to date: CivilDate) -> String {
        let days = date.dayNumber - start.dayNumber
        if days == 0 { return say("on the day of the start") }
        if abs(days) == 1 { return days > 0 ? say("1 day after the start") : say("1 day before the start") }
        return days > 0 ? say("\(days) days after the start") : say("\(-days) days before the start")
    }
}
