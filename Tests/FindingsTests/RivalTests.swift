import Advocacy
import Audit
import TestAudits
import Testing

@testable import Findings

/// One set of answers under several readings of the law.
@Suite struct RivalTests {
    private let difficulty: [Fact: String] = [
        .understanding: "yes", .retaining: "no", .usingOrWeighing: "no", .communicating: "no",
    ]
    private let notArranged: [Fact: String] = [.arranged: "no", .offered: "no", .timing: "never"]

    /// Somebody is named of whom the file does not show that the council was satisfied.
    private var silent: [Fact: String] {
        difficulty.merging(notArranged) { $1 }.merging([
            .identified: "yes", .professionalOrPaid: "no", .capacityToConsentToRepresentation: "lacks",
            .bestInterestsSatisfied: "unknown", .unableOrUnavailable: "no", .implicatedInAbuseOrFailedToPrevent: "no",
            .nhsHospital28DaysOrMoreLikely: "no", .nhsCareHome8WeeksOrMoreLikely: "no", .materialDisagreement: "no",
        ]) { $1 }
    }

    private var owed: [Fact: String] { difficulty.merging([.identified: "no"]) { $1 } }

    private func audit(_ policies: Policies = Policies()) -> AuditBuilder {
        var audit = AuditBuilder()
        audit.policies = policies
        audit.stratum("A", population: 400, sampled: 4)
        audit.stratum("F", population: 100, sampled: 2, process: .firstContact)
        audit.stratum("R", population: 100, sampled: 2, process: .carePlanRevision)
        return audit
    }

    private func rivals(_ audit: AuditBuilder) throws -> [String: RivalFindings] {
        let found = try Findings(of: audit.state()).rivals
        #expect(found.first?.reading.name == .own)
        return Dictionary(found.map { ($0.reading.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private func usual() -> AuditBuilder {
        var audit = audit()
        audit.read("A-1", .indeterminate, .indeterminate, facts: silent)
        audit.read("A-2", .required, .notMet, facts: owed.merging(notArranged) { $1 })
        audit.read(
            "A-3", .required, .notRecorded,
            facts: owed.merging([.arranged: "unknown", .offered: "unknown", .considered: "no"]) { $1 })
        audit.read("A-4", .notRequired, .notApplicable, facts: silent, overruled: true)
        audit.read("F-1", .required, .notMet, facts: owed.merging(notArranged) { $1 })
        audit.read(
            "F-2", .required, .notMet,
            facts: owed.merging(notArranged) { $1 }.merging([.isSection9Assessment: "no"]) { $1 })
        audit.read("R-1", .notRequired, .notApplicable, facts: [.revisionConsidered: "no", .arranged: "no"])
        audit.read(
            "R-2", .notRequired, .notApplicable,
            facts: owed.merging(notArranged) { $1 }.merging([.revisionConsidered: "no"]) { $1 })
        return audit
    }

    @Test func theAuditsOwnComesFirstAndTurnsNothing() throws {
        let found = try Findings(of: usual().state())
        #expect(
            found.rivals.map(\.reading.code) == [
                "own", "silence=notSatisfied", "reviews=all", "firstContact=section9", "notRecorded=indeterminate",
                "strictest", "mildest",
            ])
        let own = try #require(found.rivals.first)
        #expect(own.turned.isEmpty && own.notAsked == 0)
        #expect(own.perAssessment == found.gap.perAssessment && own.ofDuty == found.gap.ofDuty)
    }

    @Test func eachPolicyTurnsItsOwnCases() throws {
        let found = try rivals(usual())
        let silence = try #require(found["silence=notSatisfied"])
        // What the auditor overruled stays as it was left.
        #expect(silence.turned == ["A-1"] && silence.notAsked == 0)
        #expect(silence.perAssessment.count == 5)
        // A review out of scope was not asked about difficulty, unless it was answered all the same.
        let reviews = try #require(found["reviews=all"])
        #expect(reviews.turned == ["R-1", "R-2"] && reviews.notAsked == 1)
        #expect(reviews.perAssessment.count == 5 && reviews.required.count == 5)
        // Whether a section 9 assessment had begun was not asked of F-1: it stands in the bounds.
        let contact = try #require(found["firstContact=section9"])
        #expect(contact.turned == ["F-1", "F-2"] && contact.notAsked == 1)
        #expect(contact.perAssessment.count == 2)
        let nothing = try #require(found["notRecorded=indeterminate"])
        #expect(nothing.turned.isEmpty && nothing.perAssessment.count == 3)
        #expect(try #require(nothing.bounds.high) > #require(nothing.perAssessment.rate))
    }

    @Test func theStrictestAndTheMildestHoldTheOthers() throws {
        let found = try rivals(usual())
        let counts = found.mapValues(\.perAssessment.count)
        #expect(counts["strictest"] == 6 && counts["mildest"] == 1)
        #expect(counts.values.max() == 6 && counts.values.min() == 1)
        #expect(found["mildest"]?.turned == ["F-1", "F-2"])
    }

    @Test func fromAStrictAuditTheMildReadingIsReached() throws {
        let strict = try Policies(settings: ["reviews": "all", "silence": "notSatisfied"])
        var audit = audit(strict)
        audit.read("A-1", .required, .notMet, facts: silent)
        for number in 2...4 { audit.read("A-\(number)", .required, .notMet, facts: owed.merging(notArranged) { $1 }) }
        for number in 1...2 { audit.read("F-\(number)", .required, .notMet, facts: owed.merging(notArranged) { $1 }) }
        for number in 1...2 { audit.read("R-\(number)", .required, .notMet, facts: owed.merging(notArranged) { $1 }) }
        let found = try rivals(audit)
        #expect(found["silence=cannotTell"]?.turned == ["A-1"])
        // Whether a revision was considered was never asked.
        let reviews = try #require(found["reviews=revisions"])
        #expect(reviews.notAsked == 2 && reviews.turned == ["R-1", "R-2"] && reviews.perAssessment.count == 6)
    }

    @Test func theFirstEditionHasReviewsAndNotRecordedOnly() throws {
        #expect(
            Policies().rivals(in: .first).map(\.code) == [
                "own", "reviews=all", "notRecorded=indeterminate", "strictest", "mildest",
            ])
    }
}
