/// Columns that would tell who somebody is: they are never stored, and `frame check` says so.
enum PrivateColumns {
    /// What a column looks to hold by its heading ("a name"), or nil.
    static func kind(ofHeading heading: String) -> String? {
        let folded = String(Folding.fold(heading).filter { $0.isLetter || $0.isNumber })
        func has(_ parts: String...) -> Bool { parts.contains { folded.contains($0) } }
        if has("nhsno", "nhsnum", "nhsid") || folded == "nhs" { return "an NHS number" }
        if has("postcode", "postalcode", "zipcode") { return "a postcode" }
        if has("address") { return "an address" }
        if folded == "gp" || has("gppractice", "gpname", "gpcode") { return "the person's GP" }
        if has("dateofbirth", "birthdate", "birthday", "dateborn") || folded.hasPrefix("dob") || folded.hasSuffix("dob")
        {
            return "a date of birth"
        }
        if has("surname", "forename", "firstname", "lastname", "givenname", "familyname", "fullname", "maidenname") {
            return "a name"
        }
        // A team's or a provider's name is no person's.
        guard has("name"), !placeWords.contains(where: { folded.contains($0) }) else { return nil }
        return "a name"
    }

    /// What most of some values look like whatever the heading says, or nil. Fewer than ten values say nothing.
    static func kind(ofValues values: [String]) -> String? {
        let written = values.filter { !$0.isEmpty }
        guard written.count >= 10 else { return nil }
        func most(_ test: (String) -> Bool) -> Bool { written.count(where: test) * 10 >= written.count * 9 }
        if most(isNHSNumber) { return "an NHS number" }
        if most(isPostcode) { return "a postcode" }
        return nil
    }

    private static let placeWords = [
        "team", "service", "provider", "locality", "ward", "district", "area", "practice", "organisation", "location",
        "school", "hospital", "home", "process", "event", "product", "component", "file", "council", "authority",
    ]

    /// Ten digits, the last of them the check digit (modulus 11).
    static func isNHSNumber(_ text: String) -> Bool {
        let digits = text.utf8.filter { $0 != .space && $0 != UInt8(ascii: "-") }.map { Int($0) - 48 }
        guard digits.count == 10, digits.allSatisfy({ (0...9).contains($0) }) else { return false }
        let sum = digits.prefix(9).enumerated().reduce(0) { $0 + $1.element * (10 - $1.offset) }
        let check = (11 - sum % 11) % 11
        return check == digits[9]
    }

    /// A full postcode of the United Kingdom with its space: `A9 9AA`, `A99 9AA`, `AA9 9AA`, `AA99 9AA`, `A9A 9AA`,
    /// `AA9A 9AA`. Without the space it could as well be a reference.
    static func isPostcode(_ text: String) -> Bool {
        let shape = text.utf8.map { byte in
            switch byte {
            case 48...57: "9"
            case 65...90, 97...122: "A"
            case .space: " "
            default: "?"
            }
        }.joined()
        return ["A9 9AA", "A99 9AA", "AA9 9AA", "AA99 9AA", "A9A 9AA", "AA9A 9AA"].contains(shape)
    }
}
