import Advocacy
import Calendar
import Wording

/// Reads a date that is being typed, helped by a date it is likely to be near.
///
/// A day alone (`12`) is the first such day on or after the reference; a day and a month (`12/6`, `12 jun`, `12 meh`) is
/// the one nearest to the reference; a whole date is read as a screen shows it (`12 Jun 2025`) or as everywhere
/// (`CivilDate.parse`). What it was taken for is shown
/// before it is kept.
enum DateEntry {
    /// Why there is no date.
    enum Fault: Error, Hashable {
        case nothingYet
        case noMonthHas(day: Int)
        case noDay(Int, inMonth: Int)
        case unread(CivilDateError)

        var message: String {
            switch self {
            case .nothingYet: say("no date yet: a day, a day and month, or a whole date")
            case .noMonthHas(let day): say("no month has a day \(day)")
            case .noDay(let day, let month): say("\(MonthName.short(month)) has no day \(day)")
            case .unread(let error): error.message
            }
        }
    }

    static func read(_ text: String, near reference: CivilDate) throws(Fault) -> CivilDate {
        let parts = text.split { !$0.isLetter && !$0.isNumber }
        guard !parts.isEmpty else { throw .nothingYet }
        if parts.count == 1, text.count <= 2, let day = Int(parts[0]) {
            guard let date = following(day: day, reference) else {
                throw .noMonthHas(day: day)
            }
            return date
        }
        if parts.count == 2, let day = Int(parts[0]), parts[0].count <= 2, let month = month(parts[1]) {
            guard let date = nearest(day: day, month: month, reference) else {
                throw .noDay(day, inMonth: month)
            }
            return date
        }
        if parts.count == 3, let day = Int(parts[0]), let month = MonthName.number(of: parts[1]),
            let year = Int(parts[2]),
            parts[2].count == 4, let date = CivilDate(year: year, month: month, day: day)
        {
            return date
        }
        do throws(CivilDateError) {
            return try CivilDate.parse(text)
        } catch {
            throw .unread(error)
        }
    }

    private static func following(day: Int, _ reference: CivilDate) -> CivilDate? {
        var (year, month) = (reference.year, reference.month)
        // Within two months there is one with 31 days.
        for _ in 0..<4 {
            if let date = CivilDate(year: year, month: month, day: day), date >= reference { return date }
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
        }
        return nil
    }

    private static func nearest(day: Int, month: Int, _ reference: CivilDate) -> CivilDate? {
        // Nine years hold a 29 February on either side of a century.
        let dates = (reference.year - 8...reference.year + 8).compactMap { CivilDate(year: $0, month: month, day: day) }
        return dates.min { abs($0.dayNumber - reference.dayNumber) < abs($1.dayNumber - reference.dayNumber) }
    }

    private static func month(_ text: Substring) -> Int? {
        if let number = Int(text) { return (1...12).contains(number) && text.count <= 2 ? number : nil }
        return MonthName.number(of: text)
    }
}
