import Advocacy
import Calendar
import Tables

/// Columns that would tell who somebody is: they are never stored, and `frame check` says so.
enum PrivateColumns {
    static let name = "a name"

    /// What a column looks to hold by its heading (`name`, "an address"), or nil.
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
            return name
        }
        // A team's or a provider's name is no person's.
        guard has("name"), !placeWords.contains(where: { folded.contains($0) }) else { return nil }
        return name
    }

    static let staff = "the name of a member of staff"

    /// Whether a column holds who of the staff did something, by its heading; a team or a grade is nobody's name.
    static func isOfStaff(heading: String) -> Bool {
        let folded = String(Folding.fold(heading).filter { $0.isLetter || $0.isNumber })
        guard
            !(placeWords + ["role", "type", "grade", "jobtitle", "level", "band", "count", "number", "date"])
                .contains(where: { folded.contains($0) })
        else { return false }
        return [
            "worker", "assessor", "practitioner", "caseholder", "caremanager", "casemanager", "keyworker",
            "allocatedto", "assignedto", "completedby", "authorisedby", "createdby", "enteredby", "approvedby",
            "reviewedby", "assessedby", "leadofficer", "reviewingofficer", "enquiryofficer",
        ].contains { folded.contains($0) }
    }

    /// Whether a column holds sums of money, by its heading or by most of some values.
    static func isOfMoney(heading: String, values: [String]) -> Bool {
        let folded = Folding.fold(heading)
        let named = [
            "cost", "price", "amount", "£", "contribution", "budget", "weeklyrate", "hourlyrate", "spend",
        ].contains { folded.contains($0) }
        let isCharge = ["fee", "fees", "charge", "charges"].contains { folded.hasSuffix($0) }
        if named || isCharge && !folded.hasSuffix("discharge") { return true }
        let written = values.filter { !$0.isEmpty }
        return written.count >= 10 && written.count(where: { $0.first == "£" }) * 10 >= written.count * 9
    }

    /// What most of some values look like whatever the heading says, or nil. Fewer than ten values say nothing. Where no
    /// date is expected a whole one is a birth.
    static func kind(ofValues values: [String], hasDates: Bool) -> String? {
        let written = values.filter { !$0.isEmpty }
        guard written.count >= 10 else { return nil }
        func most(_ test: (String) -> Bool) -> Bool { written.count(where: test) * 10 >= written.count * 9 }
        for identifier in [PrivacyGuard.Find.nhsNumber, .nationalInsurance, .email]
        where most({ PrivacyGuard.identifier(inCell: $0) == identifier }) {
            return kind(of: identifier)
        }
        if most(PrivacyGuard.isPostcode(cell:)) { return "a postcode" }
        return !hasDates && most { (try? CivilDate.parse($0)) != nil } ? "a date of birth" : nil
    }

    /// What an identifier is called beside a column.
    static func kind(of identifier: PrivacyGuard.Find) -> String {
        switch identifier {
        case .nhsNumber: "an NHS number"
        case .nationalInsurance: "a National Insurance number"
        case .postcode: "a postcode"
        case .telephone: "a telephone number"
        case .email: "an e-mail address"
        case .dateOfBirth: "a date of birth"
        }
    }

    private static let placeWords = [
        "team", "service", "provider", "locality", "ward", "district", "area", "practice", "organisation", "location",
        "school", "hospital", "home", "process", "event", "product", "component", "file", "council", "authority",
    ]
}
