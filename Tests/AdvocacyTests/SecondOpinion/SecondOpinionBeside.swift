// What resulted at the stage, and the advocates due under other law: from the text of the second edition alone.

extension SecondOpinion {
    private func action(_ name: String) -> String { facts["action.\(name)"] ?? "unknown" }

    private var hasAction: Bool {
        [
            "considered", "offered", "arranged", "supportedInTime", "urgent", "bestInterestsOnDeclining", "timing",
            "declined",
        ]
        .contains { facts["action.\($0)"] != nil }
    }

    var isContradictory: Bool {
        switch action("arranged") {
        case "yes": action("timing") == "never"
        case "no": action("timing") != "never" && action("timing") != "unknown"
        default: false
        }
    }

    /// The line of the table of outcomes and what it says; nil where nothing of an action is recorded, or what cannot be.
    var outcome: (line: Int, outcome: String)? {
        guard hasAction, !isContradictory else { return nil }
        let arranged = action("arranged")
        switch duty {
        case 0: return arranged == "yes" ? (1, "beyondDuty") : (2, "notApplicable")
        case 1: return (3, "indeterminate")
        default: break
        }
        switch arranged {
        case "yes": return ofArranged
        case "no": return ofNotArranged
        default: break
        }
        if action("offered") == "no" { return (13, "notMet") }
        if action("offered") == "unknown", action("considered") != "yes" { return (14, "notRecorded") }
        return (15, "indeterminate")
    }

    private var ofArranged: (Int, String) {
        switch action("timing") {
        case "beforeOrAtStart": (4, "met")
        case "afterStartBeforeDecision":
            if !wales, isUnderSection68, action("urgent") == "yes" {
                (5, "met")
            } else {
                (6, ["yes": "met", "no": "metLate"][action("supportedInTime")] ?? "indeterminate")
            }
        case "afterDecision": (7, "metLate")
        default: (8, "indeterminate")
        }
    }

    private var ofNotArranged: (Int, String) {
        let byAnswer = ["yes": "offeredDeclined", "no": "notMet"]
        switch action("declined") {
        case "byPersonWithCapacity": return (9, byAnswer[action("offered")] ?? "indeterminate")
        case "byPersonWithoutCapacity": return (10, byAnswer[action("bestInterestsOnDeclining")] ?? "indeterminate")
        case "unknown" where action("offered") == "yes": return (11, "indeterminate")
        default: return (12, "notMet")
        }
    }

    private func capacityAct(_ name: String) -> Int {
        switch facts["mentalCapacityAct.\(name)"] {
        case "yes": return 2
        case "no": return 0
        case "unknown": return 1
        default:
            let isUnderNothing = status == "none" || status == "informal"
            if name == "longerThanThought" { return 0 }
            if name == "mhaObligation" || name == "treatmentUnderMHA" { return isUnderNothing ? 0 : 1 }
            return 1
        }
    }

    private var status: String { facts["mentalHealthAct"] ?? "none" }
    private var decision: String { facts["mentalCapacityAct.decision"] ?? "none" }

    /// Each entitlement by name: 2 certain, 1 possible, 0 none.
    var entitlements: [String: Int] {
        let nobody = min(
            capacityAct("lacksCapacityForDecision"), capacityAct("nobodyAppropriateToConsult"),
            2 - capacityAct("lpaDeputyOrNominee"))
        let obliged = capacityAct("mhaObligation")
        let late = max(capacityAct("urgent"), capacityAct("longerThanThought"))
        let council =
            decision == "councilAccommodation" ? min(nobody, 2 - obliged, capacityAct("eightWeeksOrMoreLikely")) : 0
        let days =
            switch decision {
            case "nhsHospital": capacityAct("twentyEightDaysOrMoreLikely")
            case "nhsCareHome": capacityAct("eightWeeksOrMoreLikely")
            default: 0
            }
        let health = min(nobody, 2 - obliged, days)
        let treatment = min(nobody, 2 - capacityAct("treatmentUnderMHA"), 2 - capacityAct("urgent"))
        let complaint = ["yes": 2, "unknown": 1][facts["nhsComplaint"] ?? "no"] ?? 0
        return [
            "IMCA_S39": min(council, 2 - late), "IMCA_S39_DEFERRED": min(council, late),
            "IMCA_S38": min(health, 2 - late), "IMCA_S38_DEFERRED": min(health, late),
            "IMCA_S37": decision == "seriousMedicalTreatment" ? treatment : 0,
            "IMCA_DOLS_CHECK": process == "dolsAssessment" ? 2 : 0,
            "IMHA": wales ? 0 : englandsMentalHealth, "IMHA_WALES": wales ? walesMentalHealth : 0,
            "NHS_COMPLAINTS": wales ? 0 : complaint, "COMPLAINTS_WALES": wales ? complaint : 0,
        ]
    }

    private var englandsMentalHealth: Int {
        if ["detained", "conditionallyDischarged", "guardianship", "cto"].contains(status) { return 2 }
        guard status == "informal", let from = policy["mha2025"], let started else { return 0 }
        return started >= from ? 2 : 0
    }

    private var walesMentalHealth: Int {
        switch status {
        case "detained", "conditionallyDischarged", "guardianship", "cto", "informal", "section4or5": 2
        case "shortTermSection": 1
        default: 0
        }
    }
}
