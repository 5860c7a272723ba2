import Advocacy
import Calendar
import Testing

@testable import Workstation

struct DateEntryTests {
    @Test(arguments: [
        ("12", "2025-06-03", "2025-06-12"), ("3", "2025-06-03", "2025-06-03"), ("2", "2025-06-03", "2025-07-02"),
        ("31", "2025-06-03", "2025-07-31"), ("1", "2025-12-15", "2026-01-01"), ("30", "2025-01-31", "2025-03-30"),
        ("12/6", "2025-06-03", "2025-06-12"), ("28/5", "2025-06-03", "2025-05-28"),
        ("20/12", "2026-01-05", "2025-12-20"),
        ("12 jun", "2025-06-03", "2025-06-12"), ("12 June", "2025-06-03", "2025-06-12"),
        ("12.6", "2025-06-03", "2025-06-12"), ("12 Meh", "2025-06-03", "2025-06-12"),
        ("12 Jun 2024", "2025-06-03", "2024-06-12"), ("3 Chwef 2025", "2025-06-03", "2025-02-03"),
        ("29/2", "2025-06-03", "2024-02-29"),
        ("2024-02-01", "2025-06-03", "2024-02-01"), ("1/2/2024", "2025-06-03", "2024-02-01"),
    ])
    func reads(text: String, near: String, expected: String) throws {
        #expect(try DateEntry.read(text, near: SampleAudit.date(near)).description == expected)
    }

    @Test func refuses() {
        let refused: [(text: String, why: DateEntry.Fault)] = [
            ("", .nothingYet), ("  ", .nothingYet), ("32", .noMonthHas(day: 32)), ("0", .noMonthHas(day: 0)),
            ("31/4", .noDay(31, inMonth: 4)), ("5/13", .unread(.unreadable)), ("12/6/25", .unread(.shortYear)),
            ("x", .unread(.unreadable)), ("99/99/9999", .unread(.noSuchDay)), ("12 ju", .unread(.unreadable)),
            ("6-2025", .unread(.unclearOrder)),
        ]
        for (text, why) in refused {
            #expect(throws: why, "\(text)") { try DateEntry.read(text, near: SampleAudit.date("2025-06-03")) }
        }
    }

    @Test func durationsAndDistances() {
        #expect(DateWords.duration(seconds: 0) == "0 min")
        #expect(DateWords.duration(seconds: 20) == "1 min")
        #expect(DateWords.duration(seconds: 59 * 60) == "59 min")
        #expect(DateWords.duration(seconds: 11_400) == "3 h 10")
        #expect(DateWords.duration(seconds: 7_380) == "2 h 03")
        let start = SampleAudit.date("2025-06-03")
        #expect(DateWords.distance(from: start, to: start) == "on the day of the start")
        #expect(DateWords.distance(from: start, to: SampleAudit.date("2025-06-02")) == "1 day before the start")
        #expect(DateWords.distance(from: start, to: SampleAudit.date("2025-06-12")) == "9 days after the start")
    }
}
