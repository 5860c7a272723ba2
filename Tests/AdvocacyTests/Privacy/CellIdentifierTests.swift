import Testing

@testable import Advocacy

@Suite struct CellIdentifierTests {
    @Test(arguments: [
        ("9434765919", PrivacyGuard.Find.nhsNumber), ("943 476 5919", .nhsNumber), ("943-476-5919", .nhsNumber),
        ("94347 65919", .nhsNumber), ("9434765919-01", .nhsNumber), ("NHS9434765919", .nhsNumber),
        ("9434765919/2025-05-01/review", .nhsNumber), ("AB123456C", .nationalInsurance),
        ("ab 12 34 56 c", .nationalInsurance), ("a@b.uk", .email), ("jo.blogs@example.org", .email),
    ])
    func whatACellIs(cell: String, identifier: PrivacyGuard.Find) {
        #expect(PrivacyGuard.identifier(inCell: cell) == identifier)
    }

    @Test(arguments: [
        "", "P004211", "9434765918", "1111111111", "94347659190", "943476591", "C0000001", "AB123456Z", "QQ123456C",
        "AB1234567", "team@north", "2025-05-01", "SG-000805", "é€𝄞é€𝄞", "3F2504E0-4F89-11D3-9A0C-0305E82C3301",
    ])
    func whatItIsNot(cell: String) {
        #expect(PrivacyGuard.identifier(inCell: cell) == nil)
    }

    @Test func aPostcodeStandsAloneAndHasItsSpace() {
        for cell in ["BS1 4ST", "sw1a 1aa", "M1 1AE"] { #expect(PrivacyGuard.isPostcode(cell: cell), "\(cell)") }
        for cell in ["BS1", "BS14ST", "North BS1 4ST", "BS1  4ST", "", "A1 9am"] {
            #expect(!PrivacyGuard.isPostcode(cell: cell), "\(cell)")
        }
    }
}
