/// The civil time of Europe/London, by the rules of its summer time.
///
/// Since 1972 they are those of the law (Summer Time Act 1972 and the orders and directives after it). For years before, whose
/// dates were set from year to year, the rule of 1972 stands in; from 18 February 1968 to 31 October 1971 the clocks stayed an
/// hour ahead.
enum LondonTime {
    private static let minutesOfDay = 24 * 60

    /// The date in London so many minutes after midnight of a day of Coordinated Universal Time, before it if negative.
    static func date(_ day: CivilDate, minutes: Int) -> CivilDate {
        let moment = day.dayNumber * minutesOfDay + minutes
        let local = isSummer(moment) ? moment + 60 : moment
        return CivilDate(dayNumber: floored(local))
    }

    /// Whether clocks are an hour ahead at a moment, in minutes since 1970.
    private static func isSummer(_ moment: Int) -> Bool {
        let year = CivilDate(dayNumber: floored(moment)).year
        if let first = CivilDate(year: 1968, month: 2, day: 18), let last = CivilDate(year: 1971, month: 10, day: 31),
            moment >= first.dayNumber * minutesOfDay + 120, moment < last.dayNumber * minutesOfDay + 120
        {
            return true
        }
        let lastOfMarch = year >= 1981 ? 31 : 22
        let lastOfOctober = year >= 1996 ? 31 : year >= 1990 ? 28 : 29
        let hour = year >= 1981 ? 60 : 120
        guard let begins = sunday(year, 3, onOrBefore: lastOfMarch),
            let ends = sunday(year, 10, onOrBefore: lastOfOctober)
        else { return false }
        return moment >= begins * minutesOfDay + hour && moment < ends * minutesOfDay + hour
    }

    /// Day number of a Sunday.
    private static func sunday(_ year: Int, _ month: Int, onOrBefore day: Int) -> Int? {
        // 1970-01-01 was a Thursday.
        CivilDate(year: year, month: month, day: day).map { $0.dayNumber - (($0.dayNumber + 4) % 7 + 7) % 7 }
    }

    private static func floored(_ minutes: Int) -> Int {
        minutes >= 0 ? minutes / minutesOfDay : (minutes - minutesOfDay + 1) / minutesOfDay
    }
}
