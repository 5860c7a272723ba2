import TestAudits
import Testing

@testable import Calendar

@Suite struct CivilDateParserTests {
    @Test(arguments: [
        "2025-06-03", "03/06/2025", "3/6/2025", "03-Jun-2025", "3-jun-2025", "03-JUN-2025",
        "  2025-06-03\t", "2025-06-03 00:00", "2025-06-03 9:30", "2025-06-03T09:30:15", "2025-06-03t09:30:15.123Z",
        "2025-06-03T09:30:15+01:00", "2025-06-03 09:30:15 +0100", "2025-06-03T09:30-05", "2025-06-03 09:30:15,5",
        "03/06/2025 09:30", "03/06/2025 09:30:15 AM", "03/06/2025 9:30pm", "03-Jun-2025 23:59:60", "03-Jun-2025  24:00",
    ])
    func readsTheThirdOfJune(text: String) throws {
        #expect(try CivilDate.parse(text).description == "2025-06-03")
        #expect(try CivilDate.parse(Substring("x\(text)").dropFirst()).description == "2025-06-03")
        #expect(
            try Array(text.utf8).withUnsafeBufferPointer { try CivilDate.parse(utf8: $0) }.description == "2025-06-03")
    }

    @Test func readsEveryMonthByName() throws {
        let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        for (index, name) in names.enumerated() {
            #expect(try CivilDate.parse("28-\(name)-2024") == CivilDate(year: 2024, month: index + 1, day: 28))
        }
        #expect(try CivilDate.parse("29-Feb-2024").description == "2024-02-29")
    }

    @Test(
        arguments: [
            ("03/06/25", .shortYear), ("03-Jun-25", .shortYear), ("3/6/25 10:00", .shortYear),
            ("06/25/2025", .monthFirst), ("12/13/2025", .monthFirst),
            ("45811", .serialNumber), ("45811.5", .serialNumber), ("20250603", .digitsAlone),
            ("31/04/2025", .noSuchDay), ("2025-02-29", .noSuchDay), ("00/01/2025", .noSuchDay),
            ("13/13/2025", .noSuchDay), ("2025-13-01", .noSuchDay), ("0000-01-01", .noSuchDay),
            ("2025/06/03", .yearFirst), ("03-06-2025", .unclearOrder), ("03-Juni-2025", .unreadable),
            ("03-Mai-2025", .unclearOrder), ("2025-6-3", .unreadable), ("3 June 2025", .unreadable), ("", .empty),
            ("   ", .empty), ("yesterday", .unreadable), ("03.06.2025", .unreadable), ("03/06/225", .unreadable),
            ("03/06/20255", .unreadable), ("2025-06-03x", .moreThanATime), ("2025-06-03 banana", .moreThanATime),
            ("2025-06-03 25:00", .moreThanATime), ("2025-06-03 10:60", .moreThanATime),
            ("2025-06-03 10:00:00.", .moreThanATime), ("2025-06-03 10:00 xm", .moreThanATime),
            ("2025-06-03 10:00 a", .moreThanATime), ("2025-06-03 10:00 +1", .moreThanATime),
            ("2025-06-03 10:00 +01:0", .moreThanATime), ("2025-06-03 10", .moreThanATime),
            ("2025-06-03T", .moreThanATime), ("2025-06-", .unreadable), ("2025", .unreadable), ("-", .unreadable),
            ("99999999999999999999/1/2025", .unreadable), ("2025-06-031", .unreadable), ("٠٣/٠٦/٢٠٢٥", .unreadable),
        ] as [(String, CivilDateError)])
    func refusesAndSaysWhy(text: String, why: CivilDateError) {
        #expect(throws: why) { try CivilDate.parse(text) }
    }

    @Test func everyRefusalSaysWhatToDo() {
        #expect(
            CivilDateError.shortYear.message.contains("two digits")
                && Set(CivilDateError.allCases.map(\.message)).count == 12)
        for error in CivilDateError.allCases {
            #expect(error.message.contains("; ") && error.description == error.message)
        }
    }

    @Test func aRefusalDoesNotRepeatWhatMayBeADateOfBirth() {
        #expect(message { try CivilDate.parse("31/12/49") }?.contains("31/12/49") == false)
    }

    /// Whatever the bytes are, the answer is a date or a refusal, and never a date that prints as another one.
    @Test func neverStumblesOverBytes() throws {
        var numbers = SeededRandom(7)
        let alphabet = Array("0123456789//--  TZ:+.JunFeb\u{0}é".utf8)
        var dates = 0
        for _ in 0..<40_000 {
            let bytes = (0..<Int.random(in: 0...12, using: &numbers)).map { _ in
                alphabet.randomElement(using: &numbers) ?? 0
            }
            guard let date = try? bytes.withUnsafeBufferPointer({ try CivilDate.parse(utf8: $0) }) else { continue }
            dates += 1
            #expect(try CivilDate.parse(date.description) == date)
        }
        #expect(dates < 40_000)
    }
}

/// The message of the error that an act throws; nil, and a failed expectation, if it throws none.
private func message(of act: () throws -> some Any) -> String? {
    do {
        _ = try act()
    } catch {
        return "\(error)"
    }
    Issue.record("nothing was refused")
    return nil
}
