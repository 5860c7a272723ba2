import Calendar
import Testing

@testable import Advocacy

struct PrivacyGuardTests {
    private let today = CivilDate(dayNumber: 20_544)  // 2026-04-01

    @Test(arguments: [
        ("NHS 943 476 5919", PrivacyGuard.Find.nhsNumber), ("9434765919", .nhsNumber), ("943-476-5919.", .nhsNumber),
        ("AB123456C", .nationalInsurance), ("ab 12 34 56 c", .nationalInsurance),
        ("lives at SW1A 1AA", .postcode), ("cf101bh", .postcode), ("M1 1AE", .postcode), ("EC1A 1BB", .postcode),
        ("ring 01632 960983", .telephone), ("07700 900123", .telephone), ("+44 7700 900123", .telephone),
        ("(020) 7946 0000", .telephone), ("020-7946-0000", .telephone),
        ("write to a.person@example.org", .email),
        ("born 3 June 1941", .dateOfBirth), ("03/06/1941", .dateOfBirth), ("1941-06-03", .dateOfBirth),
        ("DOB 3/6/2024", .dateOfBirth), ("d.o.b. 3.6.2024", .dateOfBirth), ("3rd June 1941", .dateOfBirth),
        ("ganed 3 Mehefin 2024", .dateOfBirth), ("dyddiad geni: 03/06/2024", .dateOfBirth),
        ("3ydd o Fehefin 1941", .dateOfBirth), ("fe’i ganwyd ar 12 o Dachwedd 2024", .dateOfBirth),
    ])
    func findsWhatIdentifiesAPerson(text: String, find: PrivacyGuard.Find) {
        #expect(PrivacyGuard.finds(in: text, today: today) == [find])
        #expect(PrivacyGuard.finds(in: "He said: \(text), twice", today: today) == [find])
    }

    @Test(arguments: [
        "", "forgets the visit within the hour (contact note 28 May)", "assessment of 3 June 2025", "12/6/2025",
        "case P004211, ticket 14 of 96", "943 476 5918", "1111111111", "28 days, 8 weeks", "s67(4) and SI 2014/2889",
        "the person's daughter @ the day centre", "at 10 30 on 4 12", "QQ 12 34 56 C", "a1b2c3", "budget 1200000000",
        "ymweliad ar 3 Mehefin 2025", "12 o Fai 2025", "2 o bobl 1941", "un o 3 Mehefin",
        "moved from 12 to 14 in 2025", "Mae’r person yn cael anhawster", "page 3 of 10 000", "room A1 9am",
    ])
    func leavesOrdinaryNotesAlone(text: String) {
        #expect(PrivacyGuard.finds(in: text, today: today).isEmpty)
    }

    @Test func theCheckDigitOfAnNHSNumber() {
        #expect(PrivacyGuard.isNHSNumber(Array("9434765919".utf8)))
        #expect(!PrivacyGuard.isNHSNumber(Array("9434765910".utf8)))
        #expect(!PrivacyGuard.isNHSNumber(Array("943476591".utf8)))
        // Of a thousand neighbours about one in eleven passes.
        let passing = (0..<1000).count { PrivacyGuard.isNHSNumber(Array(String(4_000_000_000 + $0).utf8)) }
        #expect((80...110).contains(passing))
    }

    @Test func severalKindsAreNamedTogether() {
        let warning = PrivacyGuard.warning(for: "9434765919, a@b.uk", today: today)
        #expect(warning == "This looks like an NHS number and an e-mail address. Say it without.")
    }
}
