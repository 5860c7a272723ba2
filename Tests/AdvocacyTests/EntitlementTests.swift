import Calendar
import Testing

@testable import Advocacy

@Suite struct EntitlementTests {
    /// Lacks capacity, nobody to consult, nobody appointed, not urgent.
    private let alone: [Fact: String] = [
        .lacksCapacityForDecision: "yes", .nobodyAppropriateToConsult: "yes", .lpaDeputyOrNominee: "no",
        .decisionIsUrgent: "no", .eightWeeksOrMoreLikely: "yes", .over28DaysLikely: "yes",
    ]

    private func entitlements(
        _ changes: [Fact: String], in jurisdiction: Jurisdiction = .england
    ) throws -> (due: [Entitlement], possible: [Entitlement]) {
        let found = try determine(jurisdiction, owed(in: jurisdiction).with(changes))
        return (found.otherEntitlements, found.possibleEntitlements)
    }

    @Test(arguments: [
        ("councilAccommodation", Fact.eightWeeksOrMoreLikely, Entitlement.imcaS39, Entitlement.imcaS39Deferred),
        ("nhsHospital", .over28DaysLikely, .imcaS38, .imcaS38Deferred),
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
        #expect(try entitlements(alone.with([.decision: "nhsCareHome", .over28DaysLikely: "no"])).due == [.imcaS38])
        #expect(
            try entitlements(alone.with([.decision: "councilAccommodation", .over28DaysLikely: "no"])).due == [.imcaS39]
        )
    }

    @Test func seriousTreatmentDoesNotWaitForUrgency() throws {
        let treatment = alone.with([.decision: "seriousMedicalTreatment"]).without(
            .eightWeeksOrMoreLikely, .over28DaysLikely)
        for urgent in ["yes", "no", "unknown"] {
            #expect(try entitlements(treatment.with([.decisionIsUrgent: urgent])) == ([.imcaS37], []))
        }
        #expect(try entitlements(treatment.with([.lpaDeputyOrNominee: "yes"])) == ([], []))
        #expect(try entitlements(treatment.with([.nobodyAppropriateToConsult: "unknown"])) == ([], [.imcaS37]))
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
        #expect(wales == ((long + [.informal, .shortTermSection]).contains(status) ? [.imhaWales] : [], []))
    }

    @Test func theRowsOfTheMentalHealthActFollowOnEachOther() throws {
        let before = try #require(CivilDate(year: 2027, month: 3, day: 31))
        let change = try #require(CivilDate(year: 2027, month: 4, day: 1))
        let old = MentalHealthAdvocacy(
            entitlement: .imha, jurisdiction: .england, statuses: [], from: nil, until: change)
        let new = MentalHealthAdvocacy(
            entitlement: .imha, jurisdiction: .england, statuses: [], from: change, until: nil)
        #expect(old.holds(on: before) && !old.holds(on: change) && !old.holds(on: nil))
        #expect(!new.holds(on: before) && new.holds(on: change) && new.holds(on: nil))
        for (jurisdiction, entitlement) in [(Jurisdiction.england, Entitlement.imha), (.wales, .imhaWales)] {
            let rows = MentalHealthAdvocacy.rows.filter {
                $0.jurisdiction == jurisdiction && $0.entitlement == entitlement
            }
            for date in [CivilDate(year: 2015, month: 4, day: 1), CivilDate(year: 2026, month: 4, day: 1), nil] {
                #expect(rows.count { $0.holds(on: date) } == 1)
            }
        }
        let started = try rules(.england).determine(
            Facts(owed().with([.mentalHealthAct: "detained"])), policies: Policies(), started: before)
        #expect(started.otherEntitlements == [.imha])
    }

    @Test func complaintsAndDeprivationOfLiberty() throws {
        #expect(try entitlements([.nhsComplaint: "yes"]) == ([.nhsComplaints], []))
        #expect(try entitlements([.nhsComplaint: "unknown"]) == ([], [.nhsComplaints]))
        #expect(try entitlements([.nhsComplaint: "no"]) == ([], []))
        for jurisdiction in Jurisdiction.allCases {
            #expect(try entitlements([.process: "dolsAssessment"], in: jurisdiction) == ([.imcaDolsCheck], []))
        }
    }

    @Test func severalStandBesideEachOtherAndTheDuty() throws {
        let facts = owed().with(alone).with([
            .decision: "councilAccommodation", .mentalHealthAct: "cto", .nhsComplaint: "yes",
        ])
        let found = try determine(.england, facts)
        #expect(found.duty == .required)
        #expect(found.otherEntitlements == [.imcaS39, .imha, .nhsComplaints])
    }

    @Test func namesAndProvisions() {
        #expect(
            Entitlement.allCases.map(\.rawValue) == [
                "IMCA_S39", "IMCA_S39_DEFERRED", "IMCA_S38", "IMCA_S38_DEFERRED", "IMCA_S37", "IMCA_DOLS_CHECK", "IMHA",
                "IMHA_WALES", "NHS_COMPLAINTS",
            ])
        #expect(
            Entitlement.allCases.allSatisfy { !$0.label.isEmpty && $0.provision.contains("Act") || $0 == .imhaWales })
    }
}
