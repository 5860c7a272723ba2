import Calendar
import Testing

@Suite struct FinancialQuarterTests {
    @Test(arguments: [
        ("2025-26 Q1", "2025-26 Q1"), ("2025/26 Q4", "2025-26 Q4"), ("Q2 2025-26", "2025-26 Q2"),
        ("2025–2026 Quarter 3", "2025-26 Q3"), ("1999-00 Q1", "1999-00 Q1"), ("2025-26q1", "2025-26 Q1"),
        ("Apr-Jun 2025", "2025-26 Q1"), ("April to June 2025", "2025-26 Q1"), ("Jul–Sep 2025", "2025-26 Q2"),
        ("OCT - DEC 2025", "2025-26 Q3"), ("Jan-Mar 2026", "2025-26 Q4"), ("Ebrill-Mehefin 2025", "2025-26 Q1"),
    ])
    func quartersAreRead(text: String, label: String) {
        #expect(FinancialQuarter(text)?.description == label)
    }

    @Test(arguments: [
        "2025 Q1", "2025-Q1", "Q1 2025", "2025-27 Q1", "2025-26 Q5", "2025-26", "", "Q1", "2025-26 Q0", "April 2025",
        "Apr-Jul 2025", "Feb-Apr 2025", "Jun-Apr 2025", "Apr-Jun 25", "Apr-Jun", "May-Jul 2025", "Apr-Jun 9999",
        "9223372036854775807-8 Q1", "1-9223372036854775807 Q1", "9223372036854775807 9223372036854775807 1",
        "12025-26 Q1",
    ])
    func whatIsNoQuarterIsNone(text: String) {
        #expect(FinancialQuarter(text) == nil)
    }

    @Test(arguments: [
        ("2025-Q1", "2024-25 Q4"), ("2025 Q2", "2025-26 Q1"), ("q3 2025", "2025-26 Q2"), ("2025-Q4", "2025-26 Q3"),
        ("Quarter Q4 2025", "2025-26 Q3"),
    ])
    func aQuarterCountedFromJanuaryIsKnownForWhatItMeans(text: String, label: String) {
        #expect(FinancialQuarter(text) == nil)
        #expect(FinancialQuarter.countedFromJanuary(text)?.description == label)
    }

    @Test(arguments: ["2025-26 Q1", "2025-Q5", "2025-Q0", "25-Q1", "Q 2025", "2025-Q", "Q1", "9999-Q2", ""])
    func whatIsNoneOfThoseMeansNone(text: String) {
        #expect(FinancialQuarter.countedFromJanuary(text) == nil)
    }

    @Test func datesLieInQuartersFromApril() throws {
        func quarter(_ year: Int, _ month: Int, _ day: Int) throws -> String {
            FinancialQuarter(of: try #require(CivilDate(year: year, month: month, day: day))).description
        }
        #expect(try quarter(2025, 4, 1) == "2025-26 Q1")
        #expect(try quarter(2025, 12, 31) == "2025-26 Q3")
        #expect(try quarter(2026, 3, 31) == "2025-26 Q4")
    }

    @Test func quartersFollowEachOther() throws {
        let last = try #require(FinancialQuarter("2025-26 Q4"))
        #expect(last.next.description == "2026-27 Q1" && last.before(by: 4).description == "2024-25 Q4")
        #expect(last < last.next && last.next.ordinal == last.ordinal + 1)
    }
}
