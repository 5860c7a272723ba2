import Testing

@testable import Advocacy

@Suite struct DutyFormulaTests {
    @Test(arguments: Fact.difficulty)
    func oneAreaOfDifficultyIsEnough(area: Fact) throws {
        let none = owed().with([.retaining: "no"])
        #expect(try determine(.england, none).duty == .notRequired)
        #expect(try determine(.england, none.with([area: "yes"])).duty == .required)
        #expect(try determine(.england, none.with([area: "unknown"])).duty == .indeterminate)
        #expect(try determine(.england, none.without(area)).duty == .indeterminate)
    }

    @Test(arguments: [
        ([Fact.identified: "no"], Duty.required), ([.professionalOrPaid: "yes"], .required),
        ([.personConsents: "no"], .required), ([.unableOrUnavailable: "yes"], .required),
        ([.implicatedInAbuseOrFailedToPrevent: "yes"], .required), ([.identified: "unknown"], .indeterminate),
        ([.personConsents: "unknown"], .indeterminate), ([.unableOrUnavailable: "unknown"], .indeterminate),
        ([.personObjects: "yes"], .notRequired),
        // One ground is enough, whatever else is unknown.
        ([.identified: "unknown", .professionalOrPaid: "yes"], .required),
    ])
    func somebodyIsAppropriateOnlyIfAllOfItHolds(changes: [Fact: String], duty: Duty) throws {
        #expect(try determine(.england, supported()).duty == .notRequired)
        #expect(try determine(.england, supported().with(changes)).duty == duty)
        #expect(try determine(.wales, supported(in: .wales).with(changes)).duty == duty)
    }

    @Test(arguments: [
        // capacity, consents, best interests, appropriate
        ("has", "yes", "no", Answer.yes), ("has", "no", "yes", .no), ("has", "unknown", "yes", .unknown),
        ("fluctuating", "yes", "no", .yes), ("fluctuating", "no", "yes", .no),
        ("lacks", "no", "yes", .yes), ("lacks", "yes", "no", .no), ("lacks", "yes", "unknown", .unknown),
        ("unknown", "yes", "yes", .yes), ("unknown", "no", "no", .no), ("unknown", "yes", "no", .unknown),
        ("unknown", "no", "yes", .unknown), ("unknown", "unknown", "yes", .unknown),
        ("unknown", "unknown", "unknown", .unknown),
    ])
    func consentOrBestInterestsByCapacity(capacity: String, consents: String, best: String, appropriate: Answer) throws
    {
        let facts = supported().with([
            .capacityToConsentToRepresentation: capacity, .personConsents: consents, .bestInterestsSatisfied: best,
        ])
        #expect(try determine(.england, facts).duty == Duty(!appropriate))
    }

    @Test(arguments: [
        ([Fact.nhsHospital28DaysOrMoreLikely: "yes", .authoritySatisfiedBestInterests: "yes"], Duty.required),
        ([.nhsCareHome8WeeksOrMoreLikely: "yes", .authoritySatisfiedBestInterests: "yes"], .required),
        ([.materialDisagreement: "yes", .bothAgreeAdvocateInBestInterests: "yes"], .required),
        ([.nhsHospital28DaysOrMoreLikely: "yes", .authoritySatisfiedBestInterests: "no"], .notRequired),
        ([.materialDisagreement: "yes", .bothAgreeAdvocateInBestInterests: "no"], .notRequired),
        ([.nhsHospital28DaysOrMoreLikely: "yes"], .indeterminate),
        ([.materialDisagreement: "unknown"], .indeterminate),
        ([.materialDisagreement: "unknown", .bothAgreeAdvocateInBestInterests: "no"], .notRequired),
        ([.authoritySatisfiedBestInterests: "yes", .bothAgreeAdvocateInBestInterests: "yes"], .notRequired),
        // A council's own placement and a likely deprivation of liberty are no ground.
        ([.councilCareHome8WeeksOrMore: "yes", .authoritySatisfiedBestInterests: "yes"], .notRequired),
        ([.deprivationOfLibertyLikely: "yes"], .notRequired),
    ])
    func anExceptionAsksForAnAdvocateAllTheSame(changes: [Fact: String], duty: Duty) throws {
        #expect(try determine(.england, supported().with(changes)).duty == duty)
        // It does not reach safeguarding.
        let safeguarding = supported().with([.process: "safeguardingEnquiry"]).with(changes)
        #expect(try determine(.england, safeguarding).duty == .notRequired)
        // Without difficulty it asks for nothing.
        #expect(try determine(.england, supported().with(changes).with([.retaining: "no"])).duty == .notRequired)
        // In Wales it is open whenever England's would be yes or unknown.
        let welsh = try determine(.wales, supported(in: .wales).with(changes).with(inWalesAsked(changes)))
        #expect(welsh.duty == (duty == .notRequired ? .notRequired : .indeterminate))
    }

    /// What is not asked is unknown in England and no in Wales; recorded as unknown it is the same in both.
    private func inWalesAsked(_ changes: [Fact: String]) -> [Fact: String] {
        Fact.exceptions.reduce(into: [:]) { asked, fact in
            if changes[fact] == nil, supported()[fact] == nil { asked[fact] = "unknown" }
        }
    }

    @Test(arguments: ["carePlanRevision", "supportPlanRevision"])
    func aReviewCountsAsItsRevisionWasConsidered(process: String) throws {
        let review = owed().with([.process: process])
        let all = try Policies(settings: ["reviews": "all"])
        #expect(try determine(.england, review).duty == .required)
        for (considered, duty) in [("yes", Duty.required), ("no", .notRequired), ("unknown", .indeterminate)] {
            let facts = review.with([.revisionConsidered: considered])
            #expect(try determine(.england, facts).duty == duty)
            #expect(try determine(.england, facts, policies: all).duty == .required)
            #expect(try determine(.england, owed().with([.revisionConsidered: considered])).duty == .required)
        }
        let other = review.with([.personRole: "otherPersonAdultAskedFor"])
        #expect(try determine(.england, other, policies: all).duty == .notRequired)
        #expect(
            try determine(.wales, owed(in: .wales).with([.process: "review", .revisionConsidered: "no"])).duty
                == .required)
    }

    @Test(arguments: ["shortTermAssessment", "reablementAssessment"])
    func aShortTermAssessmentCountsIfItWasUnderSection9(process: String) throws {
        let facts = owed().with([.process: process])
        #expect(try determine(.england, facts).duty == .indeterminate)
        #expect(try determine(.england, facts).material == [.isSection9Assessment])
        #expect(try determine(.england, facts.with([.isSection9Assessment: "yes"])).duty == .required)
        #expect(try determine(.england, facts.with([.isSection9Assessment: "no"])).duty == .notRequired)
        #expect(try determine(.england, owed().with([.isSection9Assessment: "no"])).duty == .required)
    }

    @Test(arguments: Jurisdiction.allCases)
    func whomTheStageIsAbout(jurisdiction: Jurisdiction) throws {
        for role in PersonRole.allCases {
            let facts = owed(in: jurisdiction).with([.personRole: role.rawValue])
            let expected: Duty =
                switch role {
                case .otherPersonAdultAskedFor: .notRequired
                case .caredForAdultInCarersPlan: .indeterminate
                default: .required
                }
            #expect(try determine(jurisdiction, facts).duty == expected)
            let asked = try determine(jurisdiction, facts.with([.carerAskedForAdultInvolvement: "yes"])).duty
            #expect(asked == (role == .otherPersonAdultAskedFor ? .notRequired : .required))
            let notAsked = try determine(jurisdiction, facts.with([.carerAskedForAdultInvolvement: "no"])).duty
            #expect(notAsked == (expected == .required ? .required : .notRequired))
        }
    }

    @Test func safeguardingEndsInCustodyAndWithDeath() throws {
        for process in ["safeguardingEnquiry", "safeguardingReview"] {
            let facts = owed().with([.process: process])
            for setting in Setting.allCases {
                let duty = try determine(.england, facts.with([.setting: setting.rawValue])).duty
                #expect(duty == (setting.isCustody ? .notRequired : .required))
            }
            #expect(try determine(.england, facts.with([.adultHasDied: "yes"])).duty == .notRequired)
            let unknown = try determine(.england, facts.with([.adultHasDied: "unknown"]))
            #expect(unknown.duty == .indeterminate && unknown.material == [.adultHasDied])
        }
        // Assessment and planning reach prison as they reach anybody.
        for setting in Setting.allCases {
            #expect(try determine(.england, owed().with([.setting: setting.rawValue])).duty == .required)
        }
        #expect(try determine(.england, owed().with([.adultHasDied: "yes"])).duty == .required)
        let welsh = owed(in: .wales).with([.process: "safeguarding", .setting: "prison"])
        #expect(try determine(.wales, welsh).duty == .required)
    }
}
