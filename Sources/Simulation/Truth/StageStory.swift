import Advocacy
import Calendar

/// What is true of one simulated stage: what a reader without error finds in its file.
struct StageStory: Sendable, Hashable {
    /// Who is there to support the person.
    enum Supporter: String, Sendable, CaseIterable {
        case nobodyIdentified, paid, personRefuses, unavailable, implicated
        case personConsents, bestInterests
        /// Somebody looks suitable; whether the person consents is not recorded.
        case consentNotRecorded

        static let unsuitable: [Supporter] = [.nobodyIdentified, .paid, .personRefuses, .unavailable, .implicated]
    }

    /// Why an advocate must be arranged although somebody is suitable.
    enum Exception: String, Sendable, CaseIterable {
        case nhsHospital, nhsCareHome, disagreement
    }

    /// What happened about an advocate.
    enum Happening: String, Sendable, CaseIterable {
        case atStart, afterStartInTime, afterStartLate, afterDecision, timingNotRecorded
        case declined, nothingRecorded, noneArranged
        /// No duty arose: one was arranged all the same, or nothing was done.
        case beyondDuty, notNeeded

        var wasArranged: Bool {
            switch self {
            case .atStart, .afterStartInTime, .afterStartLate, .afterDecision, .timingNotRecorded, .beyondDuty: true
            case .declined, .nothingRecorded, .noneArranged, .notNeeded: false
            }
        }
    }

    /// The process reaches the duty: a revision was considered, or the assessment was one under s9.
    var isReached = true
    /// The areas of difficulty; empty means none.
    var areas: Set<Fact> = []
    var supporter = Supporter.personConsents
    var exception: Exception?
    var happening = Happening.notNeeded
    /// A choice of `action.reasonNotMade`, where none was arranged.
    var reason: String?
    var dates = Dates()
    /// Wales: the language, and what else supported the person.
    var language: Language?

    struct Dates: Sendable, Hashable {
        var referred: CivilDate?
        var arranged: CivilDate?
        var met: CivilDate?
    }

    struct Language: Sendable, Hashable {
        let preferred: String
        let wasOffered: Answer
        let wasProvided: Answer?
        let otherSupport: String?
    }
}

extension StageStory {
    /// The facts that a reader would answer, as the questionnaire walks through them.
    func facts(of process: Process, in jurisdiction: Jurisdiction) -> Facts {
        var values: [Fact: String] = [:]
        func say(_ fact: Fact, _ answer: Answer) { values[fact] = answer.rawValue }
        switch process {
        case .shortTermAssessment: say(.isSection9Assessment, isReached ? .yes : .no)
        case .carePlanRevision, .supportPlanRevision: say(.revisionConsidered, isReached ? .yes : .no)
        default: break
        }
        if isReached {
            for fact in Fact.difficulty { say(fact, areas.contains(fact) ? .yes : .no) }
            if !areas.isEmpty {
                values.merge(supporterFacts) { $1 }
                let isSuitable = !Supporter.unsuitable.contains(supporter)
                if isSuitable, jurisdiction == .england, !process.isSafeguarding { values.merge(exceptionFacts) { $1 } }
            }
        }
        values.merge(actionFacts(isSafeguarding: process.isSafeguarding)) { $1 }
        if let language {
            values[.preferredLanguage] = language.preferred
            say(.welshOffered, language.wasOffered)
            if let provided = language.wasProvided { say(.welshProvided, provided) }
            if let other = language.otherSupport { values[.otherSupport] = other }
        }
        return Facts(values)
    }

    private var supporterFacts: [Fact: String] {
        guard supporter != .nobodyIdentified else { return [.identified: Answer.no.rawValue] }
        var facts: [Fact: String] = [.identified: "yes", .professionalOrPaid: supporter == .paid ? "yes" : "no"]
        guard supporter != .paid else { return facts }
        if supporter == .bestInterests {
            facts[.capacityToConsentToRepresentation] = "lacks"
            facts[.bestInterestsSatisfied] = "yes"
        } else {
            facts[.capacityToConsentToRepresentation] = "has"
            facts[.personConsents] =
                supporter == .consentNotRecorded ? "unknown" : supporter == .personRefuses ? "no" : "yes"
        }
        guard supporter != .personRefuses else { return facts }
        facts[.unableOrUnavailable] = supporter == .unavailable ? "yes" : "no"
        facts[.implicatedInAbuseOrFailedToPrevent] = supporter == .implicated ? "yes" : "no"
        return facts
    }

    private var exceptionFacts: [Fact: String] {
        var facts: [Fact: String] = [
            .nhsHospital28DaysOrMoreLikely: exception == .nhsHospital ? "yes" : "no",
            .nhsCareHome8WeeksOrMoreLikely: exception == .nhsCareHome ? "yes" : "no",
            .materialDisagreement: exception == .disagreement ? "yes" : "no",
        ]
        switch exception {
        case .nhsHospital, .nhsCareHome: facts[.authoritySatisfiedBestInterests] = "yes"
        case .disagreement: facts[.bothAgreeAdvocateInBestInterests] = "yes"
        case nil: break
        }
        return facts
    }

    private func actionFacts(isSafeguarding: Bool) -> [Fact: String] {
        var facts: [Fact: String] = [
            .arranged: happening.wasArranged ? "yes" : happening == .nothingRecorded ? "unknown" : "no"
        ]
        switch happening {
        case .atStart: facts[.timing] = "beforeOrAtStart"
        case .afterStartInTime, .afterStartLate:
            facts[.timing] = "afterStartBeforeDecision"
            let wasInTime = happening == .afterStartInTime
            if isSafeguarding { facts[.urgent] = wasInTime ? "yes" : "no" }
            if !isSafeguarding || !wasInTime { facts[.supportedInTime] = wasInTime ? "yes" : "no" }
        case .afterDecision: facts[.timing] = "afterDecision"
        case .timingNotRecorded: facts[.timing] = "unknown"
        case .declined: facts.merge([.offered: "yes", .declined: "byPersonWithCapacity"]) { $1 }
        case .nothingRecorded: facts.merge([.offered: "unknown", .considered: "unknown"]) { $1 }
        case .noneArranged: facts[.offered] = "no"
        case .beyondDuty, .notNeeded: break
        }
        facts[.reasonNotMade] = reason
        facts[.referredOn] = dates.referred?.description
        facts[.arrangedOn] = dates.arranged?.description
        facts[.firstMetOn] = dates.met?.description
        return facts
    }
}
