import Calendar
import Testing

@testable import Advocacy

@Suite struct EntitlementTests {
    /// Lacks capacity, nobody to consult, nobody appointed, not urgent.
    private let alone: [Fact: String] = [
        .lacksCapacityForDecision: "yes", .nobodyAppropriateToConsult: "yes", .lpaDeputyOrNominee: "no",
        .decisionIsUrgent: "no", .eightWeeksOrMoreLikely: "yes", .twentyEightDaysOrMoreLikely: "yes",
    ]

    private func entitlements(
        _ changes: [Fact: String], in jurisdiction: Jurisdiction = .england
    ) throws -> (due: [Entitlement], possible: [Entitlement]) {
        let found = try determine(jurisdiction, owed(in: jurisdiction).with(changes))
        return (found.otherEntitlements, found.possibleEntitlements)
    }

    @Test(arguments: [
        ("councilAccommodation", Fact.eightWeeksOrMoreLikely, Entitlement.imcaS39, Entitlement.imcaS39Deferred),
        ("nhsHospital", .twentyEightDaysOrMoreLikely, .imcaS38, .imcaS38Deferred),
        ("nhsCareHome", .eightWeeksOrMoreLikely, .imcaS38, .imcaS38Deferred),
    ])
    func aLongMove(decision: String, length: Fact, due: Entitlement, deferred: Entitlement) throws {
        for jurisdiction in Jurisdiction.allCases {
            let move = alone.with([.decision: decision])
            #expect(try entitlements(move, in: jurisdiction) == ([due], []))
            #expect(try entitlements(move.with([.decisionIsUrgent: "yes"]), in: jurisdiction) == ([deferred], []))
            #expect(
                try entitlements(move.with([.decisionIsUrgent: "unknown"]), in: jurisdiction) == ([], [due, deferred]))
            for (fact, value) in [
                (Fact.lacksCapacityForDecision, "no"), (.nobodyAppropriateToConsult, "no"),
                (.lpaDeputyOrNominee, "yes"),
                (length, "no"),
            ] {
                #expect(try entitlements(move.with([fact: value]), in: jurisdiction) == ([], []))
                #expect(try entitlements(move.with([fact: "unknown"]), in: jurisdiction) == ([], [due]))
                #expect(try entitlements(move.without(fact), in: jurisdiction) == ([], [due]))
            }
        }
    }

    @Test func theOtherLengthDoesNotCount() throws {
        #expect(
            try entitlements(alone.with([.decision: "nhsHospital", .eightWeeksOrMoreLikely: "no"])).due == [.imcaS38])
        #expect(
            try entitlements(alone.with([.decision: "nhsCareHome", .twentyEightDaysOrMoreLikely: "no"])).due == [
                .imcaS38
            ])
        #expect(
            try entitlements(alone.with([.decision: "councilAccommodation", .twentyEightDaysOrMoreLikely: "no"])).due
                == [.imcaS39]
        )
    }

    @Test func seriousTreatmentMayNotWaitForUrgency() throws {
        let treatment = alone.with([.decision: "seriousMedicalTreatment"]).without(
            .eightWeeksOrMoreLikely, .twentyEightDaysOrMoreLikely)
        #expect(try entitlements(treatment) == ([.imcaS37], []))
        #expect(try entitlements(treatment.with([.decisionIsUrgent: "yes"])) == ([], []))
        #expect(try entitlements(treatment.with([.decisionIsUrgent: "unknown"])) == ([], [.imcaS37]))
        #expect(try entitlements(treatment.with([.treatmentUnderMHA: "yes"])) == ([], []))
        #expect(try entitlements(treatment.with([.lpaDeputyOrNominee: "yes"])) == ([], []))
        #expect(try entitlements(treatment.with([.nobodyAppropriateToConsult: "unknown"])) == ([], [.imcaS37]))
    }

    @Test func aStayThoughtToBeShorterIsDeferred() throws {
        let move = alone.with([.decision: "councilAccommodation", .longerThanThought: "yes"])
        #expect(try entitlements(move) == ([.imcaS39Deferred], []))
        #expect(try entitlements(move.with([.decision: "nhsHospital"])) == ([.imcaS38Deferred], []))
        #expect(try entitlements(move.with([.longerThanThought: "unknown"])) == ([], [.imcaS39, .imcaS39Deferred]))
    }

    /// ss 38 and 39 leave out who is accommodated because of an obligation under the Mental Health Act, s37 what its Part 4
    /// regulates: not asked, that is open for whoever is subject to the Act.
    @Test(arguments: ["none", "informal", "detained", "guardianship", "cto", "conditionallyDischarged"])
    func anObligationUnderTheMentalHealthAct(status: String) throws {
        let isSubject = status != "none" && status != "informal"
        for (decision, obligation, due) in [
            ("councilAccommodation", Fact.mhaObligation, Entitlement.imcaS39),
            ("nhsHospital", .mhaObligation, .imcaS38), ("seriousMedicalTreatment", .treatmentUnderMHA, .imcaS37),
        ] {
            let facts = alone.with([.decision: decision, .mentalHealthAct: status])
            let imca = { (found: [Entitlement]) in found.filter { $0 != .imha } }
            var found = try entitlements(facts)
            #expect(imca(found.due) == (isSubject ? [] : [due]) && imca(found.possible) == (isSubject ? [due] : []))
            found = try entitlements(facts.with([obligation: "no"]))
            #expect(imca(found.due) == [due] && found.possible.isEmpty)
            found = try entitlements(facts.with([obligation: "yes"]))
            #expect(imca(found.due).isEmpty && found.possible.isEmpty)
        }
    }

    @Test func withoutADecisionThereIsNone() throws {
        #expect(try entitlements(alone) == ([], []))
        #expect(try entitlements(alone.with([.decision: "none"])) == ([], []))
        #expect(try entitlements([:]) == ([], []))
    }

    @Test(arguments: MentalHealthStatus.allCases)
    func theMentalHealthActInEachNation(status: MentalHealthStatus) throws {
        let long: [MentalHealthStatus] = [.detained, .conditionallyDischarged, .guardianship, .cto]
        let england = try entitlements([.mentalHealthAct: status.rawValue])
        #expect(england == (long.contains(status) ? [.imha] : [], []))
        let wales = try entitlements([.mentalHealthAct: status.rawValue], in: .wales)
        let due: [Entitlement] = (long + [.informal, .section4or5]).contains(status) ? [.imhaWales] : []
        #expect(wales == (due, status == .shortTermSection ? [.imhaWales] : []))
    }

    /// s130CA: from the day that the council states, for a stage that has a start.
    @Test func informalPatientsFromTheDayThatIsStated() throws {
        let day = try CivilDate.parse("2027-04-01")
        let facts = Facts(owed().with([.mentalHealthAct: "informal"]))
        func due(_ policies: Policies, _ started: CivilDate?) throws -> [Entitlement] {
            try rules(.england).determine(facts, policies: policies, started: started).otherEntitlements
        }
        let stated = try Policies(settings: ["mha2025": "2027-04-01"])
        #expect(try due(stated, day) == [.imha])
        #expect(try due(stated, CivilDate(dayNumber: day.dayNumber - 1)).isEmpty)
        #expect(Entitlement.imha.provision(for: facts) == "Mental Health Act 1983 s130CA")
        #expect(Entitlement.imha.provision(for: Facts([.mentalHealthAct: "cto"])) == "Mental Health Act 1983 s130C")
        #expect(try due(stated, nil).isEmpty && due(Policies(), day).isEmpty)
        func gains(_ policies: Policies, _ started: CivilDate?) throws -> Bool {
            EntitlementRules(rules: try rules(.england), facts: facts, policies: policies, started: started)
                .wouldGainMentalHealthAdvocate
        }
        #expect(try gains(Policies(), day) && !gains(stated, day))
        #expect(
            try rules(.wales).determine(facts.inWales, policies: stated, started: day).otherEntitlements == [.imhaWales]
        )
    }

    @Test func complaintsAndDeprivationOfLiberty() throws {
        #expect(try entitlements([.nhsComplaint: "yes"]) == ([.nhsComplaints], []))
        #expect(try entitlements([.nhsComplaint: "unknown"]) == ([], [.nhsComplaints]))
        #expect(try entitlements([.nhsComplaint: "no"]) == ([], []))
        #expect(try entitlements([.nhsComplaint: "yes"], in: .wales) == ([.complaintsWales], []))
        #expect(try entitlements([.nhsComplaint: "unknown"], in: .wales) == ([], [.complaintsWales]))
        for jurisdiction in Jurisdiction.allCases {
            #expect(try entitlements([.process: "dolsAssessment"], in: jurisdiction) == ([.imcaDolsCheck], []))
        }
    }

    @Test func severalStandBesideEachOtherAndTheDuty() throws {
        let facts = owed().with(alone).with([
            .decision: "councilAccommodation", .mentalHealthAct: "cto", .mhaObligation: "no", .nhsComplaint: "yes",
        ])
        let found = try determine(.england, facts)
        #expect(found.duty == .required)
        #expect(found.otherEntitlements == [.imcaS39, .imha, .nhsComplaints])
    }

    @Test func namesAndProvisions() {
        #expect(
            Entitlement.allCases.map(\.rawValue) == [
                "IMCA_S39", "IMCA_S39_DEFERRED", "IMCA_S38", "IMCA_S38_DEFERRED", "IMCA_S37", "IMCA_DOLS_CHECK", "IMHA",
                "IMHA_WALES", "NHS_COMPLAINTS", "COMPLAINTS_WALES",
            ])
        #expect(
            Entitlement.allCases.allSatisfy { !$0.label.isEmpty && $0.provision.contains("Act") })
    }
}

extension Facts {
    fileprivate var inWales: Facts { Facts(values.merging([.process: "assessment"]) { $1 }) }
}
