import Testing

@testable import Calendar

@Suite struct CivilDateTests {
    @Test func everyDayOfTheCalendarCountsOn() {
        var number = -719_162
        for year in 1...9999 {
            for month in 1...12 {
                let last = CivilDate.days(inMonth: month, of: year)
                // The first and the last of each month catch every seam.
                for day in [1, last] {
                    let date = CivilDate(year: year, month: month, day: day)
                    guard let date, date.dayNumber == number + day - 1, CivilDate(dayNumber: date.dayNumber) == date
                    else {
                        Issue.record("\(day)/\(month)/\(year) is \(String(describing: date))")
                        return
                    }
                }
                number += last
            }
        }
        #expect(number == 2_932_897)
    }

    @Test func countsDaysFromTheFirstOfJanuary1970() {
        #expect(CivilDate(dayNumber: 0).description == "1970-01-01")
        #expect(CivilDate(dayNumber: -1).description == "1969-12-31")
        #expect(CivilDate(dayNumber: 20_242).description == "2025-06-03")
        #expect(CivilDate(dayNumber: .min).description == "0001-01-01")
        #expect(CivilDate(dayNumber: .max).description == "9999-12-31")
    }

    @Test(arguments: [
        (2025, 2, 29), (1900, 2, 29), (2025, 4, 31), (2025, 0, 1), (2025, 13, 1), (2025, 1, 0), (2025, 1, 32),
        (0, 1, 1), (10000, 1, 1),
    ])
    func refusesDaysThatAreNone(year: Int, month: Int, day: Int) {
        #expect(CivilDate(year: year, month: month, day: day) == nil)
    }

    @Test func sortsAsTimeGoes() throws {
        let dates = try ["2024-12-31", "2025-01-01", "2025-01-31", "2025-02-01"].map { try CivilDate.parse($0) }
        #expect(dates == dates.reversed().sorted())
        #expect(dates.map(\.year) == [2024, 2025, 2025, 2025])
        #expect(dates.map(\.month) == [12, 1, 1, 2])
        #expect(dates.map(\.day) == [31, 1, 31, 1])
        #expect(try #require(CivilDate(year: 2000, month: 2, day: 29)).description == "2000-02-29")
    }
}
