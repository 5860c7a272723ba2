import Advocacy
import Calendar
import Statistics

/// The modelled need of a quarter: people with whom an advocate would work under full compliance, and how many of them
/// would happen to come in that quarter.
struct QuarterlyNeed {
    private let draws: OutlookDraws
    private let people: [[Double]]
    private let season: Season

    /// nil where full compliance is not projected.
    init?(_ draws: OutlookDraws, season: Season) {
        let full = draws.run.model.scenarioKinds.firstIndex { $0 == .fullCompliance }
        guard let full, let people = draws.values(.instructed, in: full) else { return nil }
        self.draws = draws
        self.people = people
        self.season = season
    }

    /// Of a quarter that lies in the audited period, or between it and the end of the projection; nil otherwise. Before the
    /// first projected year the need is that year's.
    func need(in quarter: FinancialQuarter) -> Monitoring.Need? {
        let model = draws.run.model
        let month = quarter.quarter % 4 * 3 + 1
        let calendarYear = quarter.quarter == 4 ? quarter.year + 1 : quarter.year
        guard let start = CivilDate(year: calendarYear, month: month, day: 1) else { return nil }
        guard start >= CivilDate(dayNumber: model.basis.from.dayNumber - 45) else { return nil }
        // Projected years begin on the day after the audited period.
        let begin = CivilDate(dayNumber: model.basis.to.dayNumber + 1)
        let beginsLater = start.month < begin.month || start.month == begin.month && begin.day > 15
        let year = beginsLater ? start.year - 1 : start.year
        guard let last = model.years.last, year <= last else { return nil }
        let place = max(0, year - model.years[0])
        let share = season.shares[quarter.quarter - 1]
        let counts = people[place].enumerated().map { draw, people in
            let uniform = draws.uniform(draw, year: place, quarter: quarter.quarter - 1)
            return (try? Poisson(mean: people * share)).map { Double($0.quantile(uniform)) } ?? 0
        }
        let spread = DrawSpread(counts)
        return Monitoring.Need(mean: spread.mean, low: spread.low, high: spread.high)
    }
}
