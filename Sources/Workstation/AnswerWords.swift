import Advocacy

/// Answers as the screen says them.
enum AnswerWords {
    /// A canonical value in words: `not recorded` for unknown, `3 Jun 2025` for a date.
    static func text(_ value: String, of fact: Fact) -> String {
        if value == "unknown" { return "not recorded" }
        switch fact.kind {
        case .choice: return choice(value, of: fact)
        case .date: return (try? CivilDate.parse(value)).map(DateWords.long) ?? value
        case .days: return value == "1" ? "1 day" : "\(value) days"
        case .answer, .text: return value
        }
    }

    private static func choice(_ value: String, of fact: Fact) -> String {
        switch (fact, value) {
        case (.capacityToConsentToRepresentation, "has"): "has capacity"
        case (.capacityToConsentToRepresentation, "lacks"): "lacks capacity"
        case (.decision, "none"): "none"
        case (.mentalHealthAct, "none"): "none applies"
        default: words[value] ?? value
        }
    }

    private static let words = [
        "adultSubject": "the adult", "carer": "the carer", "carerOfAdult": "carer of the adult",
        "caredForAdultInCarersPlan": "cared-for adult", "otherPersonAdultAskedFor": "another person",
        "child": "a child", "youngCarer": "a young carer", "childsCarer": "a child's carer",
        "outOfArea": "out of area", "approvedPremises": "approved premises",
        "beforeOrAtStart": "by the start", "afterStartBeforeDecision": "after the start",
        "afterDecision": "after decisions", "never": "never",
        "byPersonWithCapacity": "with capacity", "byPersonWithoutCapacity": "without capacity",
        "councilAccommodation": "council home", "nhsHospital": "NHS hospital", "nhsCareHome": "NHS care home",
        "seriousMedicalTreatment": "treatment",
        "shortTermSection": "short section", "conditionallyDischarged": "discharged", "cto": "community order",
        "notConsidered": "not considered", "thoughtFamilyEnough": "family enough", "thoughtNotEligible": "not eligible",
        "noCapacityInService": "no advocate free", "personNotAsked": "not asked", "notRecorded": "not recorded",
        "independentVolunteer": "volunteer",
    ]
}

extension Outcome {
    /// Short enough for a column; what is a gap stands in capitals, so that colour is not its only sign.
    var shortLabel: String {
        switch self {
        case .met: "met"
        case .metLate: "TOO LATE"
        case .offeredDeclined: "declined"
        case .notMet: "NOT MET"
        case .notRecorded: "NOT RECORDED"
        case .beyondDuty: "beyond duty"
        case .notApplicable: "not needed"
        case .indeterminate: "cannot tell"
        }
    }
}
