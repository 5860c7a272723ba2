import Support
import TestAudits
import Testing

@testable import Advocacy

/// The first edition judges today as it judged when audits were made under it: what it said of random sets of facts
/// is kept as one number.
@Suite struct FirstEditionTests {
    /// The facts as they were then, in their order, with the values each could have.
    private static let facts: [(name: String, values: [String])] = {
        let answers = ["yes", "no", "unknown"]
        let plain = [
            "adultHasDied", "carerAskedForAdultInvolvement", "isSection9Assessment", "revisionConsidered",
            "understanding", "retaining", "usingOrWeighing", "communicating", "identified", "professionalOrPaid",
            "personConsents", "appropriateIndividual.bestInterestsSatisfied", "unableOrUnavailable",
            "implicatedInAbuseOrFailedToPrevent", "nhsHospital28DaysOrMoreLikely", "nhsCareHome8WeeksOrMoreLikely",
            "authoritySatisfiedBestInterests", "materialDisagreement", "bothAgreeAdvocateInBestInterests",
            "action.considered", "action.offered", "action.arranged", "action.supportedInTime", "action.urgent",
            "action.bestInterestsOnDeclining", "lacksCapacityForDecision", "eightWeeksOrMoreLikely",
            "over28DaysLikely", "nobodyAppropriateToConsult", "lpaDeputyOrNominee", "mentalCapacityAct.urgent",
            "nhsComplaint",
        ].map { ($0, answers) }
        return plain + [
            ("setting", ["community", "prison", "approvedPremises", "outOfArea", "transition"]),
            ("capacityToConsentToRepresentation", ["has", "lacks", "fluctuating", "unknown"]),
            ("action.timing", ["beforeOrAtStart", "afterStartBeforeDecision", "afterDecision", "never", "unknown"]),
            ("action.declined", ["no", "byPersonWithCapacity", "byPersonWithoutCapacity", "unknown"]),
            ("decision", ["councilAccommodation", "nhsHospital", "nhsCareHome", "seriousMedicalTreatment", "none"]),
            (
                "mentalHealthAct",
                [
                    "none", "detained", "shortTermSection", "conditionallyDischarged", "guardianship", "cto",
                    "informal",
                ]
            ),
            (
                "personRole",
                [
                    "adultSubject", "carer", "carerOfAdult", "caredForAdultInCarersPlan", "otherPersonAdultAskedFor",
                    "child", "youngCarer", "childsCarer",
                ]
            ),
        ]
    }()

    /// FNV-1a of 64 bits.
    private func stir(_ sum: inout UInt64, _ text: String) {
        for byte in text.utf8 { sum = (sum ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    }

    private static let expected: [(Jurisdiction, rounds: Int, sum: UInt64)] =
        Bound.isFull("SOAK_PATTERNS")
        ? [(.england, 10_000, 6_836_116_515_506_562_847), (.wales, 10_000, 12_545_692_269_763_576_880)]
        : [(.england, 2_000, 16_344_044_885_030_875_895), (.wales, 2_000, 7_521_303_378_665_761_182)]

    @Test(arguments: expected)
    func judgesAsItDid(jurisdiction: Jurisdiction, rounds: Int, expected: UInt64) throws {
        var numbers = SeededRandom(20_150_401)
        let rules = try firstEdition(jurisdiction)
        let all = try Policies(settings: ["reviews": "all"])
        var sum: UInt64 = 0xcbf2_9ce4_8422_2325
        for round in 0..<rounds {
            let openness = Double.random(in: 0...0.7, using: &numbers)
            var pairs: [(name: String, value: String?)] = []
            for fact in FirstEditionTests.facts where Double.random(in: 0...1, using: &numbers) > openness {
                pairs.append((fact.name, fact.values.randomElement(using: &numbers)))
            }
            pairs.append(("process", processes(jurisdiction).randomElement(using: &numbers)))
            let found = try rules.determine(
                Facts(named: pairs), policies: round % 2 == 0 ? Policies() : all, started: nil)
            let words =
                [found.duty.rawValue, found.outcome?.rawValue ?? "-", found.contradictions.isEmpty ? "" : "!"]
                + found.material.map(\.rawValue) + found.otherEntitlements.map(\.rawValue) + ["?"]
                + found.possibleEntitlements.map(\.rawValue)
            stir(&sum, words.joined(separator: ",") + "\n")
        }
        #expect(sum == expected)
    }

    private func processes(_ jurisdiction: Jurisdiction) -> [String] {
        jurisdiction == .england
            ? [
                "needsAssessment", "carersAssessment", "carePlanPreparation", "supportPlanPreparation",
                "carePlanRevision", "supportPlanRevision", "childNeedsAssessment", "childsCarerAssessment",
                "youngCarersAssessment", "chcAssessmentJoint", "firstContact", "shortTermAssessment",
                "reablementAssessment", "safeguardingEnquiry", "safeguardingReview", "financialAssessment",
                "dolsAssessment", "assessmentRefused",
            ]
            : ["assessment", "carersAssessment", "carePlanning", "review", "safeguarding", "dolsAssessment"]
    }
}

func firstEdition(_ jurisdiction: Jurisdiction) throws -> RuleSet {
    try RuleSet.inForce(in: jurisdiction, on: nil, edition: .first)
}
