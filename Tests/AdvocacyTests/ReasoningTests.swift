import TestAudits
import Testing

@testable import Advocacy

@Suite struct ReasoningTests {
    private func lines(_ jurisdiction: Jurisdiction, _ facts: [Fact: String]) throws -> [String] {
        try determine(jurisdiction, facts).reasons.map { "\($0.sentence) \($0.provision)" }
    }

    @Test func owedBecauseNobodyIsThere() throws {
        let found = try determine(.england, owed())
        #expect(found.basis == ["s67(2)", "s67(4)", "s67(5)", "s67(3)(a)", "s9(5)(a)"])
        #expect(
            try lines(.england, owed()) == [
                "Difficulty in retaining information is enough. s67(4)",
                "Nobody is identified who could support the person. s67(5)",
                "Within the duty: needs assessment. s67(3)(a), s9(5)(a)",
            ])
    }

    @Test func theReadingOfTheSketch() throws {
        let facts = supported().without(.personConsents)
        #expect(
            try lines(.england, facts) == [
                "Difficulty in retaining information is enough. s67(4)",
                "A daughter is named. She is appropriate only if the person consents. s67(6)(a)",
                "Neither a long NHS stay nor a disagreement calls for an advocate all the same. SI 2014/2889 reg 4",
            ])
    }

    @Test func notOwedBecauseSomebodyIsAppropriate() throws {
        #expect(
            try lines(.england, supported()) == [
                "A daughter is named. She is appropriate: the person consents. s67(5), s67(6)(a)",
                "Neither a long NHS stay nor a disagreement calls for an advocate all the same. SI 2014/2889 reg 4",
            ])
        let lacks = supported().with([.capacityToConsentToRepresentation: "lacks", .bestInterestsSatisfied: "yes"])
        #expect(try determine(.england, lacks).basis.prefix(2) == ["s67(5)", "s67(6)(b)"])
        let safeguarding = supported().with([.process: "safeguardingEnquiry"])
        #expect(
            try lines(.england, safeguarding) == [
                "A daughter is named. She is appropriate: the person consents. s68(4), s68(5)(a)"
            ])
        #expect(
            try lines(.wales, supported(in: .wales)) == [
                "A daughter is named. She is appropriate: the person consents. Part 10 Code para 47",
                "Other advocacy must still be open to the person. Part 10 Code para 7(a)",
            ])
    }

    @Test(arguments: [
        (
            [Fact.relationship: "brother", .professionalOrPaid: "yes"],
            "A brother is named. He is not appropriate: "
                + "engaged in providing care or treatment professionally or for pay. s67(5)(b)"
        ),
        (
            [.relationship: "uncle", .personConsents: "no"],
            "An uncle is named. He is not appropriate: the person does not consent. s67(5), s67(6)(a)"
        ),
        (
            [.relationship: "Friend", .unableOrUnavailable: "yes"],
            "A friend is named. They are not appropriate: unable to help or not available. s67(5)(a)"
        ),
        (
            [.relationship: "neighbour, retired nurse", .implicatedInAbuseOrFailedToPrevent: "yes"],
            "Named: neighbour, retired nurse. They are not appropriate: "
                + "implicated in abuse or neglect, or failed to prevent it. statutory guidance ch. 7 on s67(5)(a)"
        ),
        (
            [.relationship: "nephew", .capacityToConsentToRepresentation: "lacks", .bestInterestsSatisfied: "no"],
            "A nephew is named. He is not appropriate: "
                + "the council is not satisfied of the person's best interests. s67(5), s67(6)(b)"
        ),
        (
            [.capacityToConsentToRepresentation: "unknown", .bestInterestsSatisfied: "no", .personConsents: "no"],
            "A daughter is named. She is not appropriate: "
                + "neither the person's consent nor their best interests allow it. s67(5), s67(6)"
        ),
        (
            [.identified: "unknown", .professionalOrPaid: "yes"],
            "Anybody named is not appropriate: "
                + "engaged in providing care or treatment professionally or for pay. s67(5)(b)"
        ),
    ])
    func whyWhoeverIsNamedIsNotAppropriate(changes: [Fact: String], line: String) throws {
        #expect(try lines(.england, supported().with(changes))[1] == line)
    }

    @Test func everythingThatIsStillOpen() throws {
        #expect(
            try lines(.england, [.process: "carePlanRevision", .revisionConsidered: "unknown", .understanding: "no"])
                == [
                    "Not recorded: whether revising the plan was considered. s67(3)(e), s27(2)(b)(i)",
                    "Not recorded: difficulty in retaining, using or weighing or communicating. s67(4)",
                    "Not recorded: whether anybody could support the person. s67(5)",
                    "Anybody named is appropriate only if the person consents or, "
                        + "without capacity, it is in their best interests. "
                        + "s67(6)",
                    "Anybody named is appropriate only if "
                        + "not engaged in providing care or treatment professionally or for pay. s67(5)(b)",
                    "Anybody named is appropriate only if able to help and available. s67(5)(a)",
                    "Anybody named is appropriate only if not implicated in abuse or neglect. "
                        + "statutory guidance ch. 7 on s67(5)(a)",
                    "Not recorded: whether an NHS hospital stay of 28 days or more is likely. SI 2014/2889 reg 4",
                    "Not recorded: whether an NHS care home stay of 8 weeks or more is likely. SI 2014/2889 reg 4",
                    "Not recorded: whether the council was satisfied that an advocate is in the person's best interests. "
                        + "SI 2014/2889 reg 4",
                    "Not recorded: whether they and the council disagree on a material matter. SI 2014/2889 reg 4",
                    "Not recorded: whether both agree that an advocate is in the person's best interests. "
                        + "SI 2014/2889 reg 4",
                ])
    }

    @Test func anException() throws {
        let hospital = supported().with([
            .nhsHospital28DaysOrMoreLikely: "yes", .authoritySatisfiedBestInterests: "yes",
        ])
        #expect(
            try determine(.england, hospital).basis
                == ["s67(2)", "s67(4)", "SI 2014/2889 reg 4", "s67(3)(a)", "s9(5)(a)"])
        #expect(try lines(.england, hospital)[1].contains("NHS hospital for 28 days or more"))
        let home = supported().with([.nhsCareHome8WeeksOrMoreLikely: "yes", .authoritySatisfiedBestInterests: "yes"])
        #expect(try lines(.england, home)[1].contains("NHS care home for 8 weeks or more"))
        let both = hospital.with([.materialDisagreement: "yes", .bothAgreeAdvocateInBestInterests: "yes"])
        #expect(try lines(.england, both)[2].contains("disagree on a material matter"))
        let wales = supported(in: .wales).with([
            .nhsHospital28DaysOrMoreLikely: "yes", .authoritySatisfiedBestInterests: "yes",
        ])
        #expect(
            try lines(.wales, wales).last
                == "England's reg 4 would ask for an advocate all the same; whether Wales does needs legal advice. "
                + "Part 10 Code para 47")
        let open = wales.with([.authoritySatisfiedBestInterests: "unknown"])
        #expect(
            try lines(.wales, open).suffix(2) == [
                "Not recorded: whether the council was satisfied that an advocate is in the person's best interests. "
                    + "Part 10 Code para 47",
                "A yes would need legal advice: no Welsh rule is known to match England's reg 4. Part 10 Code para 47",
            ])
    }

    @Test(arguments: [
        ([Fact.process: "financialAssessment"], ["Outside the duty: financial assessment. s67(3)"]),
        (
            [.process: "assessmentRefused"],
            [
                "The assessment was refused, and nothing shows that the refusal may not be relied on. s11(1), s11(2)"
            ]
        ),
        (
            [.process: "reablementAssessment", .isSection9Assessment: "no"],
            ["It was not a needs assessment under s9. s67(3)(a)"]
        ),
        (
            [.process: "supportPlanRevision", .revisionConsidered: "no"],
            ["Revising the plan was not considered. s67(3)(f)"]
        ),
        (
            [.personRole: "otherPersonAdultAskedFor"],
            ["The duty is not owed to another person whom the adult asked to have involved. s67(3)(a)"]
        ),
        (
            [
                .process: "supportPlanPreparation", .personRole: "caredForAdultInCarersPlan",
                .carerAskedForAdultInvolvement: "no",
            ],
            ["The carer did not ask that the person be involved. s67(3)(d), s25(4)(b)"]
        ),
        (
            [.process: "safeguardingEnquiry", .setting: "prison"],
            ["A safeguarding enquiry does not reach an adult in prison. s76(7)"]
        ),
        (
            [.process: "safeguardingReview", .setting: "approvedPremises", .adultHasDied: "yes"],
            ["The adult has died. s68(1)(b)"]
        ),
        (
            [.process: "safeguardingReview", .reviewPeriodInCustody: "whole"],
            ["The whole period that the review is about was spent in custody. s76(9)"]
        ),
        (
            [.process: "carePlanPreparation", .personRole: "carer"],
            ["Owed in this process to: the adult; a carer whom the adult has. Not named there: the carer. s67(3)(c)"]
        ),
    ])
    func whyItIsOutOfScope(changes: [Fact: String], expected: [String]) throws {
        #expect(try lines(.england, owed().with(changes)) == expected)
    }

    @Test(arguments: [
        ("needsAssessment", ["s67(3)(a)", "s9(5)(a)"]), ("firstContact", ["s67(3)(a)", "s9(5)(a)"]),
        ("chcAssessmentJoint", ["s67(3)(a)", "s9(5)(a)"]), ("carersAssessment", ["s67(3)(b)", "s10(7)(a)"]),
        ("carePlanPreparation", ["s67(3)(c)", "s25(3)(a)"]), ("supportPlanPreparation", ["s67(3)(d)", "s25(4)(a)"]),
        ("carePlanRevision", ["s67(3)(e)", "s27(2)(b)(i)"]), ("supportPlanRevision", ["s67(3)(f)", "s27(3)(b)(i)"]),
        ("childNeedsAssessment", ["s67(3)(g)", "s59(2)(a)"]), ("childsCarerAssessment", ["s67(3)(h)", "s61(3)(a)"]),
        ("youngCarersAssessment", ["s67(3)(i)", "s64(3)(a)"]), ("safeguardingEnquiry", ["s68(1)(a)"]),
        ("safeguardingReview", ["s68(1)(b)"]),
    ])
    func eachProcessHasItsProvisions(process: String, provisions: [String]) throws {
        let found = try determine(.england, owed().with([.process: process]))
        #expect(found.basis.suffix(provisions.count) == provisions[...])
        #expect(found.reasons.last?.provision == provisions.joined(separator: ", "))
        #expect(found.basis.first == (provisions == provisions.filter { $0.hasPrefix("s68") } ? "s68(2)" : "s67(2)"))
    }

    @Test func walesSpeaksOfBarriers() throws {
        let found = try determine(.wales, owed(in: .wales))
        #expect(found.basis == ["Part 10 Code para 7(b)", "Part 10 Code para 47"])
        #expect(found.reasons.first?.sentence == "A barrier to retaining information is enough.")
        let two = owed(in: .wales).with([.communicating: "yes"])
        #expect(
            try lines(.wales, two).first
                == "Barriers to retaining and communicating: one is enough. Part 10 Code para 47")
        let none = owed(in: .wales).with([.retaining: "no"])
        #expect(try lines(.wales, none).first == "No barrier in any of the four areas. Part 10 Code para 47")
        let open = owed(in: .wales).with([.retaining: "unknown"])
        #expect(try lines(.wales, open).first == "Not recorded: a barrier to retaining. Part 10 Code para 47")
    }

    @Test func adjustmentsAreNamedWhereNoDifficultyRemains() throws {
        let facts = owed().with([.retaining: "no", .reasonableAdjustmentsInPlace: "yes"])
        #expect(
            try lines(.england, facts)
                == ["No substantial difficulty in any of the four areas, with reasonable adjustments in place. s67(4)"])
    }

    /// Silence that counts against the council is said to be silence, and what the file is silent of is named.
    @Test func whatSilenceIsOf() throws {
        let silent = try Policies(settings: ["silence": "notSatisfied"])
        func lines(_ changes: [Fact: String]) throws -> [String] {
            try determine(.england, supported().with(changes), policies: silent).reasons.map {
                "\($0.sentence) \($0.provision)"
            }
        }
        #expect(
            try lines([.personConsents: "unknown", .unableOrUnavailable: "unknown"]).dropFirst().prefix(3) == [
                "A daughter is named. The file does not show the council to be satisfied that somebody is appropriate, "
                    + "and this audit counts that against it. s67(5)",
                "Not recorded: whether the person consents. s67(6)(a)",
                "Not recorded: whether they are unable or unavailable. s67(5)(a)",
            ])
        #expect(
            try lines([.nhsCareHome8WeeksOrMoreLikely: "unknown"]).last
                == "The file does not show the council to be satisfied that an advocate is in the person's best "
                + "interests during a long NHS stay, and this audit counts it as not satisfied. SI 2014/2889 reg 4")
        // Where no stay can be long there is nothing to be satisfied of.
        #expect(try lines([:]).last?.hasPrefix("Neither") == true)
    }

    @Test func aGroundThatIsHalfThere() throws {
        let stay = supported().with([.nhsCareHome8WeeksOrMoreLikely: "yes", .authoritySatisfiedBestInterests: "no"])
        #expect(
            try lines(.england, stay).last
                == "A long NHS stay is likely, but the council is not satisfied that an advocate is in the person's best "
                + "interests. SI 2014/2889 reg 4")
        let both = stay.with([.materialDisagreement: "yes", .bothAgreeAdvocateInBestInterests: "no"])
        #expect(
            try lines(.england, both).last
                == "The council and the one named disagree on a material matter, but do not both agree that an advocate "
                + "is in the person's best interests. SI 2014/2889 reg 4")
    }

    /// Whatever the facts: sentences end, every provision is in the basis, and the person is never "the client".
    @Test(arguments: Jurisdiction.allCases) func everyDeterminationHasItsReasons(jurisdiction: Jurisdiction) throws {
        var numbers = SeededRandom(11)
        for _ in 0..<2_000 {
            var values: [Fact: String] = [
                .process: Process.all(in: jurisdiction).randomElement(using: &numbers)?.rawValue ?? ""
            ]
            for fact in Fact.allCases where fact != .process && Bool.random(using: &numbers) {
                switch fact.kind {
                case .answer: values[fact] = ["yes", "no", "unknown"].randomElement(using: &numbers)
                case .choice(let choices): values[fact] = choices.randomElement(using: &numbers)
                case .text: values[fact] = "some words"
                case .date: values[fact] = "2025-06-03"
                case .days: values[fact] = "28"
                }
            }
            let found = try determine(jurisdiction, values)
            #expect(!found.reasons.isEmpty && !found.basis.isEmpty, "\(values)")
            #expect(Set(found.basis).count == found.basis.count)
            for reason in found.reasons {
                #expect(reason.sentence.hasSuffix(".") && !reason.laws.isEmpty, "\(reason)")
                #expect(Set(reason.laws.map(\.english)).isSubset(of: found.basis), "\(reason)")
                #expect(!reason.sentence.lowercased().contains("client"))
                #expect(jurisdiction == .england || !reason.sentence.contains("ifficulty"), "\(reason)")
                #expect(jurisdiction == .england || reason.provision.hasPrefix("Part 10 Code"), "\(reason)")
            }
        }
    }
}
