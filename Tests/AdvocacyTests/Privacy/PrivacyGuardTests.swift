import Calendar
import Testing

@testable import Advocacy

struct PrivacyGuardTests {
    private let today = CivilDate(dayNumber: 20_544)  // 2026-04-01

    @Test(arguments: [
        ("NHS 943 476 5919", PrivacyGuard.Find.nhsNumber), ("9434765919", .nhsNumber), ("943-476-5919.", .nhsNumber),
        ("943\u{a0}476\u{a0}5919", .nhsNumber), ("943\u{2013}476\u{2013}5919", .nhsNumber),
        ("943476\u{200b}5919", .nhsNumber), ("SW1A\u{a0}1AA", .postcode),
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
        "moved from 12 to 14 in 2025", "2025-04-01 2026-03-31", "01.04.2025 10 30", "Mae’r person yn cael anhawster",
        "page 3 of 10 000", "room A1 9am",
    ])
    func leavesOrdinaryNotesAlone(text: String) {
        #expect(PrivacyGuard.finds(in: text, today: today).isEmpty)
    }

    @Test func theCheckDigitOfAnNHSNumber() {
        func isNHSNumber(_ text: String) -> Bool { IdentifierForm.isNHSNumber(Array(text.utf8)) }
        #expect(isNHSNumber("9434765919"))
        #expect(!isNHSNumber("9434765910"))
        #expect(!isNHSNumber("943476591"))
        #expect(!isNHSNumber("943476591x"))
        // Of a thousand neighbours about one in eleven passes.
        let passing = (0..<1000).count { isNHSNumber(String(4_000_000_000 + $0)) }
        #expect((80...110).contains(passing))
    }

    @Test func severalKindsAreNamedTogether() {
        let warning = PrivacyGuard.warning(for: "9434765919, a@b.uk", today: today)
        #expect(warning == "This looks like an NHS number and an e-mail address. Say it without.")
    }

    @Test func aFilesNameIsReadWithItsUnderlinesAsSpaces() {
        #expect(PrivacyGuard.words(forFileName: "case_943_476_5919.csv") == "an NHS number")
        #expect(PrivacyGuard.words(forFileName: "cld_2019-04-01_2020-03-31.csv") == nil)
        #expect(PrivacyGuard.words(forFileName: "born_1941-06-03", today: today) == "a full date of birth")
        #expect(PrivacyGuard.words(forFileName: "town 2025-26", today: today) == nil)
    }
}
