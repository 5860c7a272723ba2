import Advocacy
import Calendar
import Testing

@Suite struct ReaderNameTests {
    private func fault(_ name: String) -> ReaderName.Fault? {
        do throws(ReaderName.Fault) {
            try ReaderName.check(name, today: CivilDate(dayNumber: 20_544))  // 2026-04-01
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        "principal social worker", "Siân O’Neill (second reader)", "jblogs", "j.blogs@example.gov.uk", "jd12ab",
        "reader 2", "psw-2025",
    ])
    func aNameARoleOrALogin(name: String) {
        #expect(fault(name) == nil)
    }

    @Test(arguments: [
        ("943 476 5919", PrivacyGuard.Find.nhsNumber), ("AB123456C", .nationalInsurance), ("07700 900123", .telephone),
        ("born 1941-06-03", .dateOfBirth),
    ])
    func aNumberOfAPersonIsNone(name: String, find: PrivacyGuard.Find) {
        #expect(fault(name) == .identifier([find]))
        #expect(fault(name)?.message.hasSuffix("give a name, a role or a login.") == true)
    }

    @Test(arguments: ["a\u{1b}[2J", "a\u{7}", "a\nb", "a\u{202e}b", "a\u{0}", "a\u{9b}"])
    func whatCannotBeSeenIsRefused(name: String) {
        #expect(fault(name) == .hasControls)
    }

    @Test func aHundredCharactersAreEnough() {
        #expect(fault(String(repeating: "é", count: 100)) == nil)
        #expect(fault(String(repeating: "é", count: 101)) == .tooLong)
    }
}
