import Sampling
import TestAudits
import Testing

/// Sex, ethnic group and reason for support are matched by lists; the rest is kept as it is, and listed.
@Suite struct PersonValueTests {
    private func counts(_ column: String, _ values: [String]) throws -> (counts: [String: Int], unknown: [String]) {
        let text =
            "case,process,started,\(column)\n"
            + values.enumerated().map { "C\($0),review,2025-01-02,\"\($1)\"\n" }.joined()
        let draw = try SampleDrawer(TemporaryFrame(text).reader()).draw(.wales(min(2, values.count)))
        return (draw.frame.counts[column] ?? [:], draw.report.unrecognised.map(\.value).sorted())
    }

    @Test func sexes() throws {
        let found = try counts(
            "sex", ["F", "female", "Woman", "M", "Men", "Non-binary", "Not stated", "Benyw", "X", "x", "1"])
        #expect(
            found.counts == ["Female": 4, "Male": 2, "Other": 1, "Unknown": 1, "X": 2, "1": 1], "\(found.counts)")
        #expect(found.unknown == ["1", "X", "x"])
    }

    @Test(arguments: [
        ("White - any other White background", "White: Any other White background"),
        ("Any Other White Background", "White: Any other White background"),
        ("White: Other", "White: Any other White background"), ("Other White", "White: Any other White background"),
        ("White British", "White: English, Welsh, Scottish, Northern Irish or British"),
        (
            "White - English/Welsh/Scottish/Northern Irish/British",
            "White: English, Welsh, Scottish, Northern Irish or British"
        ),
        ("White", "White"), ("white irish", "White: Irish"),
        ("White - Gypsy or Irish Traveller", "White: Gypsy or Irish Traveller"),
        ("Mixed - White & Black Caribbean", "Mixed or multiple ethnic groups: White and Black Caribbean"),
        ("White and Asian", "Mixed or multiple ethnic groups: White and Asian"),
        ("Mixed", "Mixed or multiple ethnic groups"),
        ("Asian/Asian British - Indian", "Asian or Asian British: Indian"),
        ("Pakistani", "Asian or Asian British: Pakistani"),
        ("Asian or Asian British: Chinese", "Asian or Asian British: Chinese"),
        ("Asian British", "Asian or Asian British"),
        ("Black African", "Black, Black British, Caribbean or African: African"),
        ("Black or Black British - Caribbean", "Black, Black British, Caribbean or African: Caribbean"),
        (
            "Black/African/Caribbean/Black British: Any other Black background",
            "Black, Black British, Caribbean or African: Any other Black, Black British or Caribbean background"
        ),
        ("Arab", "Other ethnic group: Arab"),
        ("Any other ethnic group (S)", "Other ethnic group: Any other ethnic group"),
        ("Other ethnic group", "Other ethnic group"), ("Refused", "No data: Refused"),
        ("Not stated", "No data: Undeclared or not known"),
    ])
    func ethnicGroups(written: String, value: String) throws {
        let found = try counts("ethnicity", [written])
        #expect(found.counts == [value: 1] && found.unknown.isEmpty, "\(found)")
    }

    /// Where somebody lives, as exports write it; a care home may be in the area or out of it.
    @Test func settings() throws {
        let found = try counts("setting", ["Own home", "COMMUNITY", "HMP", "Approved Premises", "Care home"])
        #expect(found.counts == ["community": 2, "prison": 1, "approvedPremises": 1, "unrecognised": 1])
        #expect(found.unknown == ["Care home"])
    }

    @Test func whatIsNoEthnicGroupStays() throws {
        let found = try counts("ethnicity", ["Cornish", "British", "cornish", "White Zimbabwean"])
        #expect(found.counts == ["Cornish": 2, "British": 1, "White Zimbabwean": 1])
        #expect(found.unknown == ["British", "Cornish", "White Zimbabwean", "cornish"])
    }

    @Test func reasonsForSupport() throws {
        let found = try counts(
            "supportReason",
            [
                "Personal Care Support", "physical support - personal care support", "Physical Support",
                "Memory and Cognition", "Frailty",
            ])
        #expect(
            found.counts == [
                "Physical support: Personal care support": 2, "Physical support": 1,
                "Support with memory & cognition": 1,
                "Frailty": 1,
            ])
        #expect(found.unknown == ["Frailty"])
    }

    @Test func whatCouldSayWhoSomebodyIsIsNotKept() throws {
        let found = try counts("ethnicity", ["jo@example.org"])
        #expect(found.counts == ["unrecognised": 1] && found.unknown == ["(withheld)"])
    }
}
