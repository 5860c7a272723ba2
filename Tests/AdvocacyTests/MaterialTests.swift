import Foundation
import Testing

@testable import Advocacy

@Suite struct MaterialTests {
    /// What a needs assessment turns on, in the order of the facts table; the exceptions are its last five.
    private static let ofNeedsAssessment: [Fact] = [
        .understanding, .retaining, .usingOrWeighing, .communicating, .identified, .professionalOrPaid, .personConsents,
        .bestInterestsSatisfied, .unableOrUnavailable, .implicatedInAbuseOrFailedToPrevent,
        .capacityToConsentToRepresentation, .nhsHospital28DaysOrMoreLikely, .nhsCareHome8WeeksOrMoreLikely,
        .authoritySatisfiedBestInterests, .materialDisagreement, .bothAgreeAdvocateInBestInterests,
    ]

    @Test func nothingAskedLeavesEverythingOpenInTheOrderOfTheTable() throws {
        let all = Self.ofNeedsAssessment
        let england = try determine(.england, [.process: "needsAssessment"])
        #expect(england.duty == .indeterminate)
        #expect(england.material == all)
        // In Wales the exceptions not asked are no.
        #expect(try determine(.wales, [.process: "assessment"]).material == all.dropLast(5))
        // In safeguarding they do not reach.
        #expect(try determine(.england, [.process: "safeguardingEnquiry"]).material == all.dropLast(5))
    }

    @Test func whatTheLimbTurnsOnComesFirst() throws {
        let all = Self.ofNeedsAssessment
        let review = try determine(
            .england, [.process: "safeguardingReview", .reviewPeriodInCustody: "unknown", .adultHasDied: "unknown"])
        #expect(review.material == [.reviewPeriodInCustody, .adultHasDied] + all.dropLast(5))
        let refused = try determine(
            .england,
            [
                .process: "assessmentRefused", .lacksCapacityToRefuse: "unknown", .refusalInBestInterests: "unknown",
                .atRiskOfAbuseOrNeglect: "unknown",
            ])
        #expect(refused.material == [.lacksCapacityToRefuse, .refusalInBestInterests, .atRiskOfAbuseOrNeglect] + all)
        let plan = try determine(
            .england,
            [
                .process: "supportPlanRevision", .personRole: "caredForAdultInCarersPlan",
                .revisionConsidered: "unknown",
            ])
        #expect(plan.material == [.carerAskedForAdultInvolvement, .revisionConsidered] + all)
    }

    /// What is asked next never depends on what silence counts as.
    @Test(arguments: [true, false]) func silenceLeavesMaterialWhatItWas(isConcluded: Bool) throws {
        let silent = try Policies(settings: ["silence": "notSatisfied"])
        let open = Facts(supported().with([.personConsents: "unknown", .materialDisagreement: "no"]))
        let found = try rules(.england).determine(open, policies: silent, isConcluded: isConcluded)
        #expect(found.duty == (isConcluded ? .required : .indeterminate))
        #expect(found.material == [.personConsents])
    }

    @Test func onceSettledNothingIsMaterial() throws {
        #expect(try determine(.england, [.process: "financialAssessment"]).material.isEmpty)
        #expect(
            try determine(
                .england,
                [
                    .process: "needsAssessment", .understanding: "no", .retaining: "no", .usingOrWeighing: "no",
                    .communicating: "no",
                ]
            ).material.isEmpty)
        #expect(
            try determine(.england, [.process: "needsAssessment", .identified: "no", .retaining: "yes"]).material
                .isEmpty)
    }

    @Test func onlyTheRoadThatCapacityOpensIsMaterial() throws {
        let open = supported().without(.personConsents, .capacityToConsentToRepresentation)
        let has = open.with([.capacityToConsentToRepresentation: "fluctuating"])
        #expect(try determine(.england, has).material == [.personConsents])
        let lacks = open.with([.capacityToConsentToRepresentation: "lacks"])
        #expect(try determine(.england, lacks).material == [.bestInterestsSatisfied])
        #expect(
            try determine(.england, open).material == [
                .personConsents, .bestInterestsSatisfied, .capacityToConsentToRepresentation,
            ])
    }

    @Test func inWalesAnUnknownExceptionCanBeClearedAndAYesCannot() throws {
        let cleared = supported(in: .wales).with([
            .nhsHospital28DaysOrMoreLikely: "unknown", .authoritySatisfiedBestInterests: "yes",
        ])
        let open = try determine(.wales, cleared)
        #expect(open.duty == .indeterminate)
        #expect(open.material == [.nhsHospital28DaysOrMoreLikely])
        #expect(!open.needsLegalAdvice)

        let advice = try determine(.wales, cleared.with([.nhsHospital28DaysOrMoreLikely: "yes"]))
        #expect(advice.duty == .indeterminate)
        #expect(advice.material.isEmpty)
        #expect(advice.needsLegalAdvice)
        // With difficulty unknown too, settling it could still end the matter.
        let difficulty = cleared.with([.nhsHospital28DaysOrMoreLikely: "yes", .retaining: "unknown"])
        #expect(try determine(.wales, difficulty).material == [.retaining])
    }

    /// It runs at each key press. In time of this thread alone, since tests run beside others; generous, since they run
    /// unoptimised.
    @Test func isQuickWhenEverythingIsUnknown() throws {
        func now() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
        }
        let rules = try rules(.england)
        let facts = Facts([.process: "carePlanRevision", .revisionConsidered: "unknown"])
        let began = now()
        for _ in 0..<20 { _ = try rules.determine(facts, policies: Policies()) }
        #expect((now() - began) / 20 < 0.02)
    }
}
