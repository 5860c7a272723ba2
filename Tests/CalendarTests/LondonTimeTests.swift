import Testing

@testable import Calendar

@Suite struct LondonTimeTests {
    private func read(_ text: String, _ manner: CivilDate.Manner = .init()) throws -> String {
        var shown = CivilDate.ShownOrder.either
        var text = text
        return try text.withUTF8 { try CivilDate.parse(utf8: $0, manner, shown: &shown) }.description
    }

    @Test(arguments: [
        ("2025-06-02T23:00:00Z", "2025-06-03"), ("2025-06-02T22:59:59Z", "2025-06-02"),
        ("2025-06-03T00:00:00+01:00", "2025-06-03"), ("2025-06-03T00:30+0200", "2025-06-02"),
        ("2025-01-02T23:30:00Z", "2025-01-02"), ("2025-01-02T23:30:00-05", "2025-01-03"),
        ("2025-03-30T00:59Z", "2025-03-30"), ("2025-03-29T23:30Z", "2025-03-29"), ("2025-03-30T23:00Z", "2025-03-31"),
        ("2025-10-25T23:00Z", "2025-10-26"), ("2025-10-26T23:30Z", "2025-10-26"),
        ("2024-02-29T23:30-01:00", "2024-03-01"), ("2024-12-31T23:59:59Z", "2024-12-31"),
        ("02/06/2025 11:30 pm +00:00", "2025-06-03"), ("02/06/2025 12:30 am Z", "2025-06-02"),
        ("1950-05-04T23:00:00Z", "1950-05-05"), ("1970-01-14T23:00:00Z", "1970-01-15"),
        ("1975-03-16T01:59Z", "1975-03-16"), ("1995-10-22T23:30Z", "1995-10-22"), ("1989-10-28T23:30Z", "1989-10-29"),
        // Without a zone a time is dropped.
        ("2025-06-02T23:30", "2025-06-02"),
    ])
    func aTimeWithAZoneIsADateInLondon(text: String, date: String) throws {
        #expect(try read(text) == date)
    }

    @Test func theOrderOfAColumnIsThatOfItsManner() throws {
        let months = CivilDate.Manner(isMonthFirst: true, isStated: true)
        #expect(try read("06/03/2025", months) == "2025-06-03")
        #expect(try read("06-03-2025", months) == "2025-06-03")
        #expect(try read("06.03.2025 10:00", months) == "2025-06-03")
        #expect(try read("06-03-2025", .init(isStated: true)) == "2025-03-06")
        #expect(throws: CivilDateError.dayFirst) { try read("13/06/2025", months) }
        #expect(throws: CivilDateError.monthFirst) { try read("06/13/2025") }
        #expect(throws: CivilDateError.unclearOrder) { try read("06-03-2025") }
        #expect(throws: CivilDateError.unreadable) { try read("06/03-2025", months) }
        #expect(throws: CivilDateError.noSuchDay) { try read("02/30/2025", months) }
    }

    @Test func whatCanBeReadInOneWayAloneShowsTheOrder() {
        func shown(_ text: String) -> CivilDate.ShownOrder {
            var shown = CivilDate.ShownOrder.monthFirst
            var text = text
            _ = text.withUTF8 { try? CivilDate.parse(utf8: $0, .init(), shown: &shown) }
            return shown
        }
        #expect(shown("06/13/2025") == .monthFirst && shown("13/06/2025") == .dayFirst)
        for text in ["06/03/2025", "2025-06-13", "45/45/2025", "06/45/2025", "x", ""] {
            #expect(shown(text) == .either)
        }
    }
}
