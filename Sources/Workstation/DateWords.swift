import Advocacy

/// Dates as people here write them.
enum DateWords {
    static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// `3 Jun`
    static func short(_ date: CivilDate) -> String { "\(date.day) \(months[date.month - 1])" }

    /// `3 Jun 2025`
    static func long(_ date: CivilDate) -> String { "\(short(date)) \(date.year)" }

    /// `3 h 10`, `40 min`
    static func duration(seconds: Int) -> String {
        if seconds < 60 { return seconds > 0 ? "1 min" : "0 min" }
        let minutes = (seconds + 30) / 60
        if minutes < 60 { return "\(minutes) min" }
        let rest = minutes % 60
        return "\(minutes / 60) h \(rest < 10 ? "0" : "")\(rest)"
    }

    /// `on the day of the start`, `9 days after the start`, `1 day before the start`
    static func distance(from start: CivilDate, to date: CivilDate) -> String {
        let days = date.dayNumber - start.dayNumber
        if days == 0 { return "on the day of the start" }
        return "\(abs(days)) \(abs(days) == 1 ? "day" : "days") \(days > 0 ? "after" : "before") the start"
    }
}
