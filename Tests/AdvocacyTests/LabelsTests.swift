import Testing

@testable import Advocacy

@Suite struct LabelsTests {
    @Test func everyFactHasAPhraseOfItsOwn() {
        for jurisdiction in Jurisdiction.allCases {
            let labels = Fact.allCases.map { $0.label(in: jurisdiction) }
            #expect(Set(labels).count == labels.count)
            #expect(labels.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") && !$0.lowercased().contains("client") })
        }
        #expect(Fact.personConsents.label == "whether the person consents")
        #expect(Fact.retaining.label == "difficulty in retaining information")
        #expect(Fact.retaining.label(in: .wales) == "a barrier to retaining information")
        #expect(Fact.offered.label(in: .wales) == "whether an independent professional advocate was offered")
    }

    @Test func dutiesAndOutcomesInPlainWords() {
        #expect(Duty.required.label(in: .england) == "should have been offered an advocate")
        #expect(Duty.required.label(in: .wales) == "should have been offered an independent professional advocate")
        #expect(Duty.indeterminate.label(in: .wales) == "cannot tell")
        #expect(
            Outcome.allCases.map(\.label) == [
                "met", "came too late", "offered and declined", "not met", "not recorded", "beyond the duty",
                "not needed",
                "cannot tell",
            ])
    }

    @Test func processesByNation() {
        #expect(Process.needsAssessment.label(in: .england) == "needs assessment")
        #expect(Process.safeguardingEnquiry.label(in: .england) == "safeguarding enquiry")
        #expect(Process.carePlanning.label(in: .wales) == "care and support planning")
    }
}
