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

    /// Every role in every process: owed where the limb names it, as the carer asked where it says so, otherwise nothing.
    @Test func whomTheStageIsAbout() throws {
        let owedTo: [String: Set<String>] = [
            "needsAssessment": ["adultSubject", "carerOfAdult"], "firstContact": ["adultSubject", "carerOfAdult"],
            "chcAssessmentJoint": ["adultSubject", "carerOfAdult"],
            "shortTermAssessment": ["adultSubject", "carerOfAdult"],
            "reablementAssessment": ["adultSubject", "carerOfAdult"], "carersAssessment": ["carer"],
            "carePlanPreparation": ["adultSubject", "carerOfAdult"],
            "supportPlanPreparation": ["carer", "caredForAdultInCarersPlan"],
            "carePlanRevision": ["adultSubject", "carerOfAdult"],
            "supportPlanRevision": ["carer", "caredForAdultInCarersPlan"],
            "childNeedsAssessment": ["child", "parent", "carerOfChild"], "childsCarerAssessment": ["childsCarer"],
            "youngCarersAssessment": ["youngCarer", "parent"], "safeguardingEnquiry": ["adultSubject"],
            "safeguardingReview": ["adultSubject"],
        ]
        for process in Process.all(in: .england) where process.isInScope(in: .england) == true {
            let roles = try #require(owedTo[process.rawValue])
            #expect(Set(process.rolesOwed(in: .england).map(\.rawValue)) == roles)
            for role in PersonRole.allCases {
                let facts = owed().with([
                    .process: process.rawValue, .personRole: role.rawValue, .isSection9Assessment: "yes",
                ])
                let isCaredFor = role == .caredForAdultInCarersPlan
                for (asked, whenCaredFor) in [
                    ("yes", Duty.required), ("no", .notRequired), ("unknown", .indeterminate),
                ] {
                    let duty = try determine(.england, facts.with([.carerAskedForAdultInvolvement: asked])).duty
                    let expected: Duty = isCaredFor ? whenCaredFor : .required
                    #expect(duty == (roles.contains(role.rawValue) ? expected : .notRequired), "\(process) \(role)")
                }
            }
            // Not asked, it is the first of the row.
            let first = process.rolesOwed(in: .england).first
            #expect(first == process.usualRole(in: .england))
        }
        for role in PersonRole.allCases {
            for asked in ["yes", "no", "unknown"] {
                let facts = owed(in: .wales).with([.personRole: role.rawValue, .carerAskedForAdultInvolvement: asked])
                let duty = try determine(.wales, facts).duty
                #expect(duty == (role == .otherPersonAdultAskedFor ? .notRequired : .required))
            }
        }
        #expect(Process.carersAssessment.usualRole(in: .wales) == .carer)
    }

    @Test func anEnquiryEndsInCustodyAndAReviewByThePeriodReviewed() throws {
        let enquiry = owed().with([.process: "safeguardingEnquiry"])
        let review = owed().with([.process: "safeguardingReview"])
        for setting in Setting.allCases {
            let duty = try determine(.england, enquiry.with([.setting: setting.rawValue])).duty
            #expect(duty == (setting.isCustody ? .notRequired : .required))
            // Where the adult is now decides nothing for a review of what happened before (s76(9)).
            #expect(try determine(.england, review.with([.setting: setting.rawValue])).duty == .required)
        }
        for (period, duty) in [
            ("none", Duty.required), ("partly", .required), ("whole", .notRequired), ("unknown", .indeterminate),
        ] {
            #expect(try determine(.england, review.with([.reviewPeriodInCustody: period])).duty == duty)
            #expect(try determine(.england, enquiry.with([.reviewPeriodInCustody: period])).duty == .required)
        }
        #expect(
            try determine(.england, review.with([.reviewPeriodInCustody: "unknown"])).material
                == [.reviewPeriodInCustody])
        for facts in [enquiry, review] {
            #expect(try determine(.england, facts.with([.adultHasDied: "yes"])).duty == .notRequired)
            let unknown = try determine(.england, facts.with([.adultHasDied: "unknown"]))
            #expect(unknown.duty == .indeterminate && unknown.material == [.adultHasDied])
        }
        // Assessment and planning reach prison as they reach anybody.
        for setting in Setting.allCases {
            #expect(try determine(.england, owed().with([.setting: setting.rawValue])).duty == .required)
        }
        #expect(try determine(.england, owed().with([.adultHasDied: "yes"])).duty == .required)
        let welsh = owed(in: .wales).with([.process: "safeguarding", .setting: "prison", .adultHasDied: "yes"])
        #expect(try determine(.wales, welsh).duty == .required)
    }

    @Test(arguments: [
        ([Fact.atRiskOfAbuseOrNeglect: "yes"], Duty.required), ([.atRiskOfAbuseOrNeglect: "unknown"], .indeterminate),
        ([.lacksCapacityToRefuse: "yes", .refusalInBestInterests: "yes"], .required),
        ([.lacksCapacityToRefuse: "yes"], .notRequired), ([.refusalInBestInterests: "yes"], .notRequired),
        ([.lacksCapacityToRefuse: "yes", .refusalInBestInterests: "unknown"], .indeterminate), ([:], .notRequired),
        // A carer's refusal always stands (s11(5)), and it is the adult who refused.
        ([.atRiskOfAbuseOrNeglect: "yes", .refusedAssessment: "carers"], .notRequired),
        ([.atRiskOfAbuseOrNeglect: "yes", .personRole: "carerOfAdult"], .notRequired),
    ])
    func aRefusalThatMayNotBeReliedOn(changes: [Fact: String], duty: Duty) throws {
        let facts = owed().with([.process: "assessmentRefused"]).with(changes)
        #expect(try determine(.england, facts).duty == duty)
        #expect(try determine(.england, facts.with([.retaining: "no"])).duty == .notRequired)
        let welsh = owed(in: .wales).with([.process: "assessmentRefused"]).with(changes)
        #expect(try determine(.wales, welsh).duty == .notRequired)
    }

    @Test(arguments: ["firstContact", "chcAssessmentJoint"])
    func firstContactCountsAsThePolicySays(process: String) throws {
        let facts = owed().with([.process: process])
        let strict = try Policies(settings: ["firstContact": "section9"])
        for (began, duty) in [("yes", Duty.required), ("no", .notRequired), ("unknown", .indeterminate)] {
            #expect(try determine(.england, facts.with([.isSection9Assessment: began])).duty == .required)
            #expect(
                try determine(.england, facts.with([.isSection9Assessment: began]), policies: strict).duty == duty)
        }
        #expect(try determine(.england, facts, policies: strict).material == [.isSection9Assessment])
    }

    @Test(arguments: Jurisdiction.allCases)
    func silenceCountsAgainstTheCouncilInAConcludedReading(jurisdiction: Jurisdiction) throws {
        let counts = try Policies(settings: ["silence": "notSatisfied"])
        for fact in [
            Fact.identified, .professionalOrPaid, .personConsents, .unableOrUnavailable,
            .implicatedInAbuseOrFailedToPrevent, .capacityToConsentToRepresentation,
        ] {
            let silent = Facts(supported(in: jurisdiction).with([fact: "unknown"]))
            let told = try rules(jurisdiction).determine(silent, policies: Policies())
            let counted = try rules(jurisdiction).determine(silent, policies: counts)
            #expect(told.duty == .indeterminate && counted.duty == .required, "\(fact)")
            // The walk goes on asking.
            #expect(counted.material == told.material && !told.material.isEmpty)
            let open = try rules(jurisdiction).determine(silent, policies: counts, isConcluded: false)
            #expect(open.duty == .indeterminate)
        }
        // Not satisfied that an advocate is in the person's best interests: reg 4(a) asks for none.
        let stay = supported(in: jurisdiction).with([
            .nhsHospital28DaysOrMoreLikely: "yes", .authoritySatisfiedBestInterests: "unknown",
        ])
        #expect(try determine(jurisdiction, stay).duty == .indeterminate)
        #expect(try determine(jurisdiction, stay, policies: counts).duty == .notRequired)
        // Difficulty stays three-valued.
        let difficulty = supported(in: jurisdiction).with([.retaining: "unknown", .identified: "no"])
        #expect(try determine(jurisdiction, difficulty, policies: counts).duty == .indeterminate)
    }
}
