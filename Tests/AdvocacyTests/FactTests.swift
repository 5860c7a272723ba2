import TestAudits
import Testing

@testable import Advocacy

@Suite struct FactTests {
    /// The facts table, row by row.
    static let table = [
        "process", "personRole", "setting", "reviewPeriodInCustody", "adultHasDied",
        "refused.lacksCapacityToRefuse", "refused.bestInterestsSatisfied", "refused.atRiskOfAbuseOrNeglect",
        "refused.refusedAssessment", "carerAskedForAdultInvolvement", "isSection9Assessment",
        "revisionConsidered", "substantialDifficulty.understanding", "substantialDifficulty.retaining",
        "substantialDifficulty.usingOrWeighing", "substantialDifficulty.communicating",
        "appropriateIndividual.identified",
        "appropriateIndividual.professionalOrPaid", "appropriateIndividual.personConsents",
        "appropriateIndividual.bestInterestsSatisfied", "appropriateIndividual.unableOrUnavailable",
        "appropriateIndividual.implicatedInAbuseOrFailedToPrevent", "capacityToConsentToRepresentation",
        "exceptions.nhsHospital28DaysOrMoreLikely", "exceptions.nhsCareHome8WeeksOrMoreLikely",
        "exceptions.authoritySatisfiedBestInterests", "exceptions.materialDisagreement",
        "exceptions.bothAgreeAdvocateInBestInterests", "action.considered", "action.offered", "action.arranged",
        "action.supportedInTime", "action.urgent", "action.bestInterestsOnDeclining", "action.timing",
        "action.declined",
        "mentalCapacityAct.lacksCapacityForDecision", "mentalCapacityAct.eightWeeksOrMoreLikely",
        "mentalCapacityAct.twentyEightDaysOrMoreLikely", "mentalCapacityAct.nobodyAppropriateToConsult",
        "mentalCapacityAct.lpaDeputyOrNominee", "mentalCapacityAct.urgent",
        "mentalCapacityAct.longerThanThought", "mentalCapacityAct.mhaObligation",
        "mentalCapacityAct.treatmentUnderMHA", "mentalCapacityAct.decision",
        "mentalHealthAct",
        "nhsComplaint", "appropriateIndividual.relationship", "appropriateIndividual.personObjects",
        "reasonableAdjustmentsInPlace", "combinedAssessment", "councilCareHome8WeeksOrMore",
        "deprivationOfLibertyLikely",
        "nhsHospitalDaysLikely", "reviewUnder", "funding", "preferredLanguage", "offerLanguage", "action.reasonNotMade",
        "action.referredOn", "action.arrangedOn", "action.firstMetOn", "action.promptPassedOver",
        "action.reasonGivenToPerson", "otherSupport", "welshOffered", "welshProvided", "voiceHeard",
        "regardRecorded",
    ]

    @Test func theListIsTheTableInItsOrder() {
        #expect(Fact.allCases.map(\.rawValue) == Self.table)
    }

    @Test func whatNotAskingCountsAs() {
        let expected: [Fact: String] = [
            .setting: "community", .adultHasDied: "no", .revisionConsidered: "yes", .decision: "none",
            .mentalHealthAct: "none", .nhsComplaint: "no", .reviewPeriodInCustody: "none", .longerThanThought: "no",
            .lacksCapacityToRefuse: "no", .refusalInBestInterests: "no", .atRiskOfAbuseOrNeglect: "no",
            .refusedAssessment: "needs",
        ]
        let unknown: [Fact] =
            [.carerAskedForAdultInvolvement, .isSection9Assessment, .capacityToConsentToRepresentation]
            + Fact.difficulty
            + Fact.action + [
                .identified, .professionalOrPaid, .personConsents, .bestInterestsSatisfied, .unableOrUnavailable,
                .implicatedInAbuseOrFailedToPrevent, .lacksCapacityForDecision, .eightWeeksOrMoreLikely,
                .twentyEightDaysOrMoreLikely, .mhaObligation, .treatmentUnderMHA,
                .nobodyAppropriateToConsult, .lpaDeputyOrNominee, .decisionIsUrgent,
            ]
        for fact in Fact.allCases {
            for jurisdiction in Jurisdiction.allCases {
                let value = fact.notAsked(in: jurisdiction)
                if let listed = expected[fact] {
                    #expect(value == listed, "\(fact.rawValue)")
                } else if Fact.exceptions.contains(fact) {
                    #expect(value == (jurisdiction == .wales ? "no" : "unknown"), "\(fact.rawValue)")
                } else {
                    #expect(value == (unknown.contains(fact) ? "unknown" : nil), "\(fact.rawValue)")
                }
            }
        }
        #expect(unknown.count + expected.count + Fact.exceptions.count + Fact.keptOnly.count + 2 == Fact.allCases.count)
    }

    @Test func dottedNamesAndLeavesFindTheirFact() throws {
        for fact in Fact.allCases {
            #expect(try Fact.named(fact.rawValue) == fact)
            if fact != .decisionIsUrgent, fact != .refusalInBestInterests {
                #expect(try Fact.named(fact.leaf) == fact)
            }
        }
        #expect(try Fact.named("urgent") == .urgent)
        #expect(try Fact.named("mentalCapacityAct.urgent") == .decisionIsUrgent)
        #expect(try Fact.named("bestInterestsSatisfied") == .bestInterestsSatisfied)
        #expect(try Fact.named("refused.bestInterestsSatisfied") == .refusalInBestInterests)
        #expect(try Fact.named("over28DaysLikely") == .twentyEightDaysOrMoreLikely)
        #expect(try Fact.named("mentalCapacityAct.over28DaysLikely") == .twentyEightDaysOrMoreLikely)
        #expect(try Fact.named(" Person-Role ") == .personRole)
        #expect(try Fact.named("using or weighing") == .usingOrWeighing)
    }

    @Test(arguments: [
        ("proces", "process"), ("urgnet", "action.urgent"),
        ("substantialDifficulty.retain", "substantialDifficulty.retaining"),
        ("personConsent", "appropriateIndividual.personConsents"), ("action.decline", "action.declined"),
        ("exceptions.materialDisagrement", "exceptions.materialDisagreement"), ("welshOffer", "welshOffered"),
        ("capacity.understanding", "substantialDifficulty.understanding"),
    ])
    func anUnknownNameNamesTheNearest(name: String, nearest: String) {
        let refusal = message { try Fact.named(name) }
        #expect(refusal == "unknown fact “\(name)”; the nearest is “\(nearest)”")
    }

    @Test func aGroupOrNothingIsNoFact() {
        #expect(message { try Fact.named("action") }?.contains("unknown fact “action”") == true)
        #expect(message { try Fact.named("  ") } == "a fact has no name")
    }

    @Test func distanceCountsSlipsOfTheHand() {
        #expect(editDistance(Array(""), Array("abc")) == 3)
        #expect(editDistance(Array("abc"), Array("")) == 3)
        #expect(editDistance(Array("urgnet"), Array("urgent")) == 1)
        #expect(editDistance(Array("kitten"), Array("sitting")) == 3)
    }

    @Test func aDistanceBelowTheLimitIsTheSameAsWithoutOne() {
        var random = SeededRandom(1)
        for _ in 0..<500 {
            let (left, right) = ((0..<random.roll(7)).map { _ in random.pick(Array("abc")) }, Array("abcab"))
            for limit in 0...7 {
                #expect(min(editDistance(left, right, limit: limit), limit) == min(editDistance(left, right), limit))
            }
        }
    }
}
