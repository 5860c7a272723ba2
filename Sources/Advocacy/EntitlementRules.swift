import Calendar

/// The conditions of the entitlements beside the duty, one answer each: yes is an entitlement, unknown a possible one.
struct EntitlementRules {
    let jurisdiction: Jurisdiction
    let facts: Facts
    /// When the stage started; nil takes what is in force now.
    let started: CivilDate?

    func answer(_ entitlement: Entitlement) -> Answer {
        switch entitlement {
        case .imcaS39: councilAccommodation && !answer(.decisionIsUrgent)
        case .imcaS39Deferred: councilAccommodation && answer(.decisionIsUrgent)
        case .imcaS38: nhsAccommodation && !answer(.decisionIsUrgent)
        case .imcaS38Deferred: nhsAccommodation && answer(.decisionIsUrgent)
        case .imcaS37: nobodySpeaksForThePerson && Answer(decision == .seriousMedicalTreatment)
        case .imcaDolsCheck: Answer(facts.process == .dolsAssessment)
        case .imha, .imhaWales: mentalHealthAdvocate(entitlement)
        case .nhsComplaints: answer(.nhsComplaint)
        }
    }

    func all(answering wanted: Answer) -> [Entitlement] {
        Entitlement.allCases.filter { answer($0) == wanted }
    }

    private var councilAccommodation: Answer {
        nobodySpeaksForThePerson && Answer(decision == .councilAccommodation) && answer(.eightWeeksOrMoreLikely)
    }

    private var nhsAccommodation: Answer {
        switch decision {
        case .nhsHospital: nobodySpeaksForThePerson && answer(.over28DaysLikely)
        case .nhsCareHome: nobodySpeaksForThePerson && answer(.eightWeeksOrMoreLikely)
        default: .no
        }
    }

    /// What ss 37 to 39 ask for alike; s40 takes out those who have an attorney, a deputy or a nominee.
    private var nobodySpeaksForThePerson: Answer {
        answer(.lacksCapacityForDecision) && answer(.nobodyAppropriateToConsult) && !answer(.lpaDeputyOrNominee)
    }

    private func mentalHealthAdvocate(_ entitlement: Entitlement) -> Answer {
        let status = facts.effective(.mentalHealthAct, in: jurisdiction).flatMap(MentalHealthStatus.init(rawValue:))
        return Answer(
            MentalHealthAdvocacy.rows.contains { row in
                row.entitlement == entitlement && row.jurisdiction == jurisdiction && row.holds(on: started)
                    && row.statuses.contains { $0 == status }
            })
    }

    private var decision: Decision {
        facts.effective(.decision, in: jurisdiction).flatMap(Decision.init(rawValue:)) ?? .noDecision
    }

    private func answer(_ fact: Fact) -> Answer {
        facts.answer(fact, in: jurisdiction)
    }
}
