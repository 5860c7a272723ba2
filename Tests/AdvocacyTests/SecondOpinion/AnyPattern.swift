import Calendar
import TestAudits

@testable import Advocacy

/// What a file might say of a stage, at random: each fact recorded as unknown, left out, or settled, by a chance of its
/// own for the whole pattern.
struct AnyPattern {
    var facts: [Fact: String] = [:]
    var policy: [String: String] = [:]
    let started: CivilDate?
    let isConcluded: Bool

    /// 2026-10-01, the day on which the patterns' policy `mha2025` lets s130CA start.
    private static let firstDay = 20_727

    private static let judged: [Fact] =
        [.carerAskedForAdultInvolvement, .isSection9Assessment, .revisionConsidered]
        + [.lacksCapacityToRefuse, .refusalInBestInterests, .atRiskOfAbuseOrNeglect] + Fact.difficulty
        + [.identified, .professionalOrPaid, .personConsents, .bestInterestsSatisfied, .unableOrUnavailable]
        + [.implicatedInAbuseOrFailedToPrevent] + Fact.exceptions
    private static let done: [Fact] = [
        .considered, .offered, .arranged, .supportedInTime, .urgent, .bestInterestsOnDeclining,
    ]
    /// Towards an entitlement: yes, save what excludes it.
    private static let consulted: [(fact: Fact, entitles: String)] = [
        (.lacksCapacityForDecision, "yes"), (.eightWeeksOrMoreLikely, "yes"), (.twentyEightDaysOrMoreLikely, "yes"),
        (.nobodyAppropriateToConsult, "yes"), (.lpaDeputyOrNominee, "no"), (.decisionIsUrgent, "no"),
        (.longerThanThought, "no"), (.mhaObligation, "no"), (.treatmentUnderMHA, "no"),
    ]

    init(_ jurisdiction: Jurisdiction, _ numbers: inout SeededRandom) {
        isConcluded = numbers.roll(5) > 0
        let day = numbers.roll(4)
        started = day == 0 ? nil : CivilDate(dayNumber: AnyPattern.firstDay + day - 2)
        let openness = Double.random(in: 0.02...0.4, using: &numbers)

        for fact in AnyPattern.judged { settle(fact, ["yes", "no"], openness, &numbers) }
        settle(.adultHasDied, ["no", "no", "no", "yes"], openness, &numbers)
        settle(.capacityToConsentToRepresentation, ["has", "lacks", "fluctuating"], openness, &numbers)
        settle(.reviewPeriodInCustody, ["none", "partly", "whole"], openness, &numbers)
        settle(.refusedAssessment, ["needs", "needs", "carers"], mayBeUnknown: false, openness, &numbers)
        leanTowardsTheSupporter(&numbers)

        if numbers.roll(8) > 0 {
            for fact in AnyPattern.done { settle(fact, ["yes", "no"], openness, &numbers) }
            settle(
                .timing, ["beforeOrAtStart", "afterStartBeforeDecision", "afterDecision", "never"], openness, &numbers)
            settle(.declined, ["no", "byPersonWithCapacity", "byPersonWithoutCapacity"], openness, &numbers)
        }
        for (fact, entitles) in AnyPattern.consulted {
            let other = entitles == "yes" ? "no" : "yes"
            settle(fact, [entitles, entitles, entitles, entitles, entitles, other], openness, &numbers)
        }
        settle(.nhsComplaint, ["yes", "no", "no"], openness, &numbers)

        facts[.process] = numbers.pick(Process.all(in: jurisdiction)).rawValue
        facts[.personRole] = role(&numbers)
        facts[.setting] = AnyPattern.any(Setting.allCases.map(\.rawValue), &numbers)
        facts[.decision] = AnyPattern.any(Decision.allCases.map(\.rawValue), &numbers)
        facts[.mentalHealthAct] = AnyPattern.any(MentalHealthStatus.allCases.map(\.rawValue), &numbers)
        for (name, settings) in SecondOpinionTests.policies { policy[name] = AnyPattern.any(settings, &numbers) }
    }

    private mutating func settle(
        _ fact: Fact, _ values: [String], mayBeUnknown: Bool = true, _ openness: Double, _ numbers: inout SeededRandom
    ) {
        if Double.random(in: 0...1, using: &numbers) >= openness {
            facts[fact] = numbers.pick(values)
        } else if mayBeUnknown, numbers.roll(2) == 0 {
            facts[fact] = "unknown"
        }
    }

    /// One time in three: difficulty, and somebody who is appropriate but for what is left open, so that consent,
    /// silence and the exceptions decide.
    private mutating func leanTowardsTheSupporter(_ numbers: inout SeededRandom) {
        guard numbers.roll(3) == 0 else { return }
        for (fact, value) in supported() where fact != .process && !Fact.exceptions.contains(fact) {
            facts[fact] = numbers.roll(12) == 0 ? "unknown" : value
        }
        if numbers.roll(2) == 0 { facts[.capacityToConsentToRepresentation] = "lacks" }
        facts[.relationship] = nil
    }

    /// Left out, one that the row names, or any.
    private func role(_ numbers: inout SeededRandom) -> String? {
        let named = SecondOpinion.rows[facts[.process] ?? ""]?.roles ?? []
        switch numbers.roll(4) {
        case 0: return nil
        case 1: return numbers.pick(PersonRole.allCases).rawValue
        default: return named.isEmpty ? nil : numbers.pick(named)
        }
    }

    private static func any(_ values: [String], _ numbers: inout SeededRandom) -> String? {
        numbers.roll(4) == 0 ? nil : numbers.pick(values)
    }

    /// By the names that files use.
    var named: [String: String] {
        Dictionary(uniqueKeysWithValues: facts.map { ($0.key.rawValue, $0.value) })
    }
}
