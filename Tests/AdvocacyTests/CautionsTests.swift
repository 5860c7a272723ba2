import Testing

@testable import Advocacy

@Suite struct CautionsTests {
    private func cautions(_ changes: [Fact: String], in jurisdiction: Jurisdiction = .england) throws -> [String] {
        try determine(jurisdiction, supported(in: jurisdiction).with(changes)).cautions
    }

    @Test func theUsualCaseHasNone() throws {
        for jurisdiction in Jurisdiction.allCases { #expect(try cautions([:], in: jurisdiction).isEmpty) }
    }

    @Test func anObjectionMeetsBestInterests() throws {
        let facts: [Fact: String] = [
            .personObjects: "yes", .bestInterestsSatisfied: "yes", .capacityToConsentToRepresentation: "lacks",
            .personConsents: "unknown",
        ]
        #expect(
            try cautions(facts)
                == [
                    "The person objects to the one named, "
                        + "yet their support is recorded as in the person's best interests."
                ])
        #expect(try cautions(facts.with([.personObjects: "unknown"])).isEmpty)
        #expect(try cautions(facts.with([.bestInterestsSatisfied: "no"])).isEmpty)
        // It decides nothing.
        #expect(try determine(.england, supported().with(facts)).duty == .notRequired)
    }

    @Test func anObjectionMeetsConsent() throws {
        #expect(try cautions([.personObjects: "yes"]).first?.contains("consenting") == true)
    }

    @Test(arguments: [
        ("27", "yes", true), ("28", "yes", false), ("28", "no", true), ("27", "no", false), ("unknown", "yes", false),
        ("40", "unknown", false),
    ])
    func theLengthOfAStay(days: String, likely: String, caution: Bool) throws {
        let facts: [Fact: String] = [.nhsHospitalDaysLikely: days, .nhsHospital28DaysOrMoreLikely: likely]
        #expect(try cautions(facts).count == (caution ? 1 : 0))
    }

    @Test func urgencyOutsideSafeguarding() throws {
        #expect(try cautions([.urgent: "yes"]).count == 1)
        #expect(try cautions([.urgent: "yes", .process: "safeguardingEnquiry"]).isEmpty)
        // England's rule has no Welsh counterpart that is known.
        #expect(try cautions([.urgent: "yes", .process: "safeguarding"], in: .wales).count == 1)
    }

    @Test func urgentTreatmentNeedNotWait() throws {
        let urgent: [Fact: String] = [.decision: "seriousMedicalTreatment", .decisionIsUrgent: "yes"]
        #expect(try cautions(urgent).first?.contains("s37(4)") == true)
        #expect(try cautions(urgent.with([.decisionIsUrgent: "no"])).isEmpty)
    }

    @Test func anAdvocateSentAwayLaterIsShown() throws {
        let sent: [Fact: String] = [.arranged: "yes", .timing: "beforeOrAtStart", .declined: "byPersonWithCapacity"]
        #expect(try cautions(sent) == ["The advocate came and was sent away later: counted as ended early."])
        #expect(Facts(sent).advocateEndedEarly && !Facts(sent.with([.arranged: "no"])).advocateEndedEarly)
    }

    @Test func whereTheWelshRulesAreSilent() throws {
        #expect(try cautions([.process: "safeguarding", .setting: "prison"], in: .wales).count == 1)
        #expect(try cautions([.process: "safeguarding", .adultHasDied: "yes"], in: .wales).count == 1)
        #expect(try cautions([.process: "safeguarding"], in: .wales).isEmpty)
        #expect(try cautions([.setting: "prison"], in: .wales).isEmpty)
        #expect(try cautions([.process: "safeguardingEnquiry", .setting: "prison"]).isEmpty)
    }
}
