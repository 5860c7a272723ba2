import Advocacy
import Calendar
import Wording

/// Answers as the screen says them.
enum AnswerWords {
    /// A canonical value in words: `not recorded` for unknown, `3 Jun 2025` for a date.
    static func text(_ value: String, of fact: Fact) -> String {
        if value == "unknown" { return say("not recorded", context: "answer") }
        switch fact.kind {
        case .choice: return choice(value, of: fact)
        case .date: return (try? CivilDate.parse(value)).map(DateWords.long) ?? value
        case .days: return value == "1" ? say("1 day") : say("\(value) days")
        case .answer: return Phrase(value).said
        case .text: return value
        }
    }

    private static func choice(_ value: String, of fact: Fact) -> String {
        switch (fact, value) {
        case (.capacityToConsentToRepresentation, "has"): say("has capacity")
        case (.capacityToConsentToRepresentation, "lacks"): say("lacks capacity")
        case (.process, _): Process(rawValue: value)?.label(in: .england) ?? value
        case (.reviewPeriodInCustody, "none"): say("not at all")
        case (.reviewPeriodInCustody, "partly"): say("for part of it")
        case (.reviewPeriodInCustody, "whole"): say("for all of it")
        case (.refusedAssessment, "needs"): say("needs assessment")
        case (.refusedAssessment, "carers"): say("carer's assessment")
        case (.decision, "none"): say("none", context: "answer")
        case (.mentalHealthAct, "none"): say("none applies")
        default: (words[value] ?? Phrase(value)).said
        }
    }

    /// What is not among them is a word already, said as it is spelled.
    private static let words: [String: Phrase] = [
        "adultSubject": "the adult", "carer": "the carer", "carerOfAdult": "carer of the adult",
        "caredForAdultInCarersPlan": "cared-for adult", "otherPersonAdultAskedFor": "another person",
        "child": "a child", "youngCarer": "a young carer", "childsCarer": "a child's carer",
        "parent": "a parent", "carerOfChild": "carer of the child",
        "outOfArea": "out of area", "approvedPremises": "approved premises",
        "beforeOrAtStart": "by the start", "afterStartBeforeDecision": "after the start",
        "afterDecision": "after decisions", "never": "never",
        "byPersonWithCapacity": "with capacity", "byPersonWithoutCapacity": "without capacity",
        "councilAccommodation": "council home", "nhsHospital": "NHS hospital", "nhsCareHome": "NHS care home",
        "seriousMedicalTreatment": "treatment",
        "section4or5": "section 4 or 5", "section135or136": "section 135 or 136", "shortTermSection": "short section",
        "conditionallyDischarged": "discharged", "cto": "community order",
        "notConsidered": "not considered", "thoughtFamilyEnough": "family enough", "thoughtNotEligible": "not eligible",
        "noCapacityInService": "no advocate free", "personNotAsked": "not asked", "notRecorded": "not recorded",
        "independentVolunteer": "volunteer",
    ]
}

extension Outcome {
    /// Short enough for a column; what is a gap stands in capitals, so that colour is not its only sign.
    var shortLabel: String {
        switch self {
        case .met: say("met", context: "short")
        case .metLate: say("TOO LATE", context: "short")
        case .offeredDeclined: say("declined", context: "short")
        case .notMet: say("NOT MET", context: "short")
        case .notRecorded: say("NOT RECORDED", context: "short")
        case .beyondDuty: say("beyond duty", context: "short")
        case .notApplicable: say("not needed", context: "short")
        case .indeterminate: say("cannot tell", context: "short")
        }
    }
}
