import TestAudits
import Testing

@testable import Advocacy

/// The rules once more, as plainly as they can be put and without a line of the product's own: truth is 0, 1 (unknown)
/// or 2, AND the lower, OR the higher. Material facts are found by filling in every unknown in every way.
private struct Plain {
    static let facts: [Fact] = [
        .adultHasDied, .carerAskedForAdultInvolvement, .isSection9Assessment, .revisionConsidered, .understanding,
        .retaining,
        .usingOrWeighing, .communicating, .identified, .professionalOrPaid, .personConsents, .bestInterestsSatisfied,
        .unableOrUnavailable, .implicatedInAbuseOrFailedToPrevent, .capacityToConsentToRepresentation,
        .nhsHospital28DaysOrMoreLikely, .nhsCareHome8WeeksOrMoreLikely, .authoritySatisfiedBestInterests,
        .materialDisagreement, .bothAgreeAdvocateInBestInterests,
    ]

    let wales: Bool
    let process: String
    let role: String
    let setting: String
    let allReviews: Bool
    var truth: [Int]

    init(_ values: [Fact: String], wales: Bool, allReviews: Bool) {
        self.wales = wales
        self.allReviews = allReviews
        process = values[.process] ?? ""
        role = values[.personRole] ?? "adultSubject"
        setting = values[.setting] ?? "community"
        truth = Plain.facts.enumerated().map { index, fact in
            switch values[fact] {
            case "yes", "lacks": 2
            case "no", "has", "fluctuating": 0
            case "unknown": 1
            default: index == 0 ? 0 : index == 3 ? 2 : index >= 15 && wales ? 0 : 1
            }
        }
    }

    var duty: Int {
        let outside = [
            "financialAssessment", "informationAndAdvice", "chcAssessmentNHSOnly", "dolsAssessment",
            "assessmentRefused",
            "informationAdviceAssistance",
        ]
        if outside.contains(process) { return 0 }
        let isSection68 = process == "safeguardingEnquiry" || process == "safeguardingReview"
        var scope = 2
        if process == "shortTermAssessment" || process == "reablementAssessment" { scope = truth[2] }
        if process == "carePlanRevision" || process == "supportPlanRevision", !allReviews { scope = truth[3] }
        if role == "otherPersonAdultAskedFor" { scope = 0 }
        if role == "caredForAdultInCarersPlan" { scope = min(scope, truth[1]) }
        if isSection68 {
            if setting == "prison" || setting == "approvedPremises" { scope = 0 }
            scope = min(scope, 2 - truth[0])
        }
        let difficulty = max(truth[4], truth[5], truth[6], truth[7])
        let consent =
            truth[14] == 0 ? truth[10] : truth[14] == 2 ? truth[11] : truth[10] == truth[11] ? truth[10] : 1
        let suitable = min(truth[8], 2 - truth[9], consent, 2 - truth[12], 2 - truth[13])
        var exception = max(min(max(truth[15], truth[16]), truth[17]), min(truth[18], truth[19]))
        if wales { exception = min(exception, 1) }
        if isSection68 || process == "safeguarding" { exception = 0 }
        return min(scope, difficulty, max(2 - suitable, exception))
    }

    /// The duty under every filling, and the facts that turn it.
    func everyFilling() -> (duties: Set<Int>, material: [Fact]) {
        let unknown = truth.indices.filter { truth[$0] == 1 }
        var filled = self
        let duties = (0..<(1 << unknown.count)).map { filling in
            for (bit, index) in unknown.enumerated() { filled.truth[index] = filling >> bit & 1 == 1 ? 2 : 0 }
            return filled.duty
        }
        let material = unknown.enumerated().filter { bit, _ in
            duties.indices.contains { duties[$0] != duties[$0 ^ (1 << bit)] }
        }
        return (Set(duties), material.map { Plain.facts[$0.element] })
    }
}

@Suite struct MaterialTests {
    /// A set of facts in which each is recorded as unknown, left out, or settled, by a chance of its own for the whole
    /// set.
    private func anyFacts(_ jurisdiction: Jurisdiction, _ numbers: inout SeededRandom) -> [Fact: String] {
        var values: [Fact: String] = [:]
        let openness = Double.random(in: 0.05...0.6, using: &numbers)
        for fact in Plain.facts {
            let isCapacity = fact == .capacityToConsentToRepresentation
            if Double.random(in: 0...1, using: &numbers) < openness {
                if Bool.random(using: &numbers) { values[fact] = "unknown" }
            } else {
                let choices = isCapacity ? ["has", "lacks", "fluctuating"] : ["yes", "no"]
                values[fact] = choices.randomElement(using: &numbers)
            }
        }
        // One time in four: all but settled, somebody appropriate, so that what is left open and the exceptions decide.
        if Int.random(in: 0..<4, using: &numbers) == 0 {
            let settled = supported(in: jurisdiction).with([.bestInterestsSatisfied: "yes"])
            values = values.filter { Fact.exceptions.contains($0.key) }.merging(settled) { open, _ in open }
            for fact in Plain.facts where Double.random(in: 0...1, using: &numbers) < 0.15 { values[fact] = "unknown" }
        }
        values[.process] = Process.all(in: jurisdiction).randomElement(using: &numbers)?.rawValue
        values[.personRole] =
            Bool.random(using: &numbers) ? nil : PersonRole.allCases.randomElement(using: &numbers)?.rawValue
        values[.setting] =
            Bool.random(using: &numbers) ? nil : Setting.allCases.randomElement(using: &numbers)?.rawValue
        return values
    }

    @Test(arguments: Jurisdiction.allCases, [UInt64(1), 2])
    func isWhatFillingInEveryUnknownFinds(jurisdiction: Jurisdiction, seed: UInt64) throws {
        var numbers = SeededRandom(seed)
        let rules = try rules(jurisdiction)
        let all = try Policies(settings: ["reviews": "all"])
        var seen = (open: 0, material: 0, advice: 0, settledWithUnknowns: 0)
        for round in 0..<2_500 {
            let values = anyFacts(jurisdiction, &numbers)
            let allReviews = Bool.random(using: &numbers)
            let plain = Plain(values, wales: jurisdiction == .wales, allReviews: allReviews)
            let unknowns = plain.truth.count { $0 == 1 }
            guard unknowns <= (round % 500 == 0 ? 14 : 8) else { continue }
            let found = try rules.determine(Facts(values), policies: allReviews ? all : Policies())
            let expected = plain.everyFilling()

            let duties = [Duty.notRequired, .indeterminate, .required]
            // An unknown surfaces only when it can change the answer: settled is what every filling agrees on.
            let agreed = expected.duties.count == 1 ? expected.duties.first ?? 1 : 1
            guard found.duty == duties[plain.duty], found.duty == duties[agreed], found.material == expected.material,
                found.needsLegalAdvice == (expected.duties == [1])
            else {
                Issue.record("\(values): \(found), where filling in gives \(expected)")
                return
            }

            if found.duty == .indeterminate { seen.open += 1 }
            seen.material += found.material.count
            if found.needsLegalAdvice { seen.advice += 1 }
            if found.duty != .indeterminate, unknowns > 0 { seen.settledWithUnknowns += 1 }
        }
        // Not vacuous: each of these was met many times.
        #expect(seen.open > 100 && seen.material > 250 && seen.settledWithUnknowns > 400)
        #expect(jurisdiction == .england ? seen.advice == 0 : seen.advice > 10)
    }

    @Test func nothingAskedLeavesEverythingOpenInTheOrderOfTheTable() throws {
        let england = try determine(.england, [.process: "needsAssessment"])
        #expect(england.duty == .indeterminate)
        #expect(england.material == Array(Plain.facts.dropFirst(4)))
        // In Wales the exceptions not asked are no.
        #expect(try determine(.wales, [.process: "assessment"]).material == Array(Plain.facts.dropFirst(4).prefix(11)))
        // In safeguarding they do not reach.
        #expect(
            try determine(.england, [.process: "safeguardingEnquiry"]).material
                == Array(Plain.facts.dropFirst(4).prefix(11)))
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

    /// It runs at each key press. Generous, since tests run unoptimised and beside others.
    @Test func isQuickWhenEverythingIsUnknown() throws {
        let rules = try rules(.england)
        let facts = Facts([.process: "carePlanRevision", .revisionConsidered: "unknown"])
        let took = try ContinuousClock().measure {
            for _ in 0..<20 { _ = try rules.determine(facts, policies: Policies()) }
        }
        #expect(took / 20 < .milliseconds(20))
    }
}
