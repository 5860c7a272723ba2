import Calendar

/// The conditions of the entitlements beside the duty, one answer each: yes is an entitlement, unknown a possible one.
struct EntitlementRules {
    let rules: RuleSet
    let facts: Facts
    let policies: Policies
    /// When the stage started; nil counts as before whatever is dated.
    let started: CivilDate?

    var jurisdiction: Jurisdiction { rules.jurisdiction }

    /// Those whose answer is yes, and those whose answer is not known.
    var dueAndPossible: (due: [Entitlement], possible: [Entitlement]) {
        var (due, possible): ([Entitlement], [Entitlement]) = ([], [])
        for entitlement in Entitlement.allCases {
            switch answer(entitlement) {
            case .yes: due.append(entitlement)
            case .unknown: possible.append(entitlement)
            case .no: break
            }
        }
        return (due, possible)
    }

    func answer(_ entitlement: Entitlement) -> Answer {
        guard rules.edition >= .second else { return answerOfFirstEdition(entitlement) }
        return switch entitlement {
        case .imcaS39: accommodation(councilStay) && !isDeferred
        case .imcaS39Deferred: accommodation(councilStay) && isDeferred
        case .imcaS38: accommodation(nhsStay) && !isDeferred
        case .imcaS38Deferred: accommodation(nhsStay) && isDeferred
        case .imcaS37: decision == .seriousMedicalTreatment ? seriousTreatment : .no
        case .imcaDolsCheck: Answer(facts.process == .dolsAssessment)
        case .imha: Answer(jurisdiction == .england) && mentalHealthAdvocateInEngland
        case .imhaWales: Answer(jurisdiction == .wales) && mentalHealthAdvocateInWales
        case .nhsComplaints: Answer(jurisdiction == .england) && answer(.nhsComplaint)
        case .complaintsWales: Answer(jurisdiction == .wales) && answer(.nhsComplaint)
        }
    }

    /// Whether an informal in-patient in England would have an advocate once s130CA of the Mental Health Act 1983 is in
    /// force, and has none yet.
    var wouldGainMentalHealthAdvocate: Bool {
        rules.edition >= .second && jurisdiction == .england && status == .informal
            && mentalHealthAdvocateInEngland != .yes
    }

    // MARK: Mental Capacity Act 2005 ss 37 to 39

    /// What ss 37 to 39 ask for alike; s40 takes out those who have an attorney, a deputy or a nominee for these matters.
    var nobodySpeaks: Answer {
        answer(.lacksCapacityForDecision) && answer(.nobodyAppropriateToConsult) && !answer(.lpaDeputyOrNominee)
    }

    private var seriousTreatment: Answer {
        nobodySpeaks && !underMentalHealthAct(.treatmentUnderMHA) && !answer(.decisionIsUrgent)
    }

    /// s39(4)(a): 8 weeks or more.
    var councilStay: Answer { decision == .councilAccommodation ? answer(.eightWeeksOrMoreLikely) : .no }

    /// s38(3)(a) excuses only less than the period: exactly 28 days count.
    var nhsStay: Answer {
        switch decision {
        case .nhsHospital: answer(.twentyEightDaysOrMoreLikely)
        case .nhsCareHome: answer(.eightWeeksOrMoreLikely)
        default: .no
        }
    }

    /// s38(2), s39(3): not where the person is accommodated because of an obligation under the Mental Health Act.
    private func accommodation(_ stay: Answer) -> Answer {
        stay == .no ? .no : nobodySpeaks && stay && !underMentalHealthAct(.mhaObligation)
    }

    /// s38(4), s39(5): the stay was urgent, or was thought to be shorter when it was arranged.
    private var isDeferred: Answer { answer(.decisionIsUrgent) || answer(.longerThanThought) }

    /// Not asked, it is no for whoever is not subject to the Act or an informal patient.
    private func underMentalHealthAct(_ fact: Fact) -> Answer {
        if facts[fact] == nil, status == .notSubject || status == .informal { return .no }
        return answer(fact)
    }

    // MARK: Mental Health Act 1983

    /// s130C; for informal in-patients s130CA, from the day that the council states (policy `mha2025`).
    private var mentalHealthAdvocateInEngland: Answer {
        if status == .informal, let from = policies.informalPatientsFrom, let started { return Answer(started >= from) }
        return Answer(status.isLongTerm)
    }

    /// s130I, s130J: informal patients and ss 4 and 5 too, ss 135 and 136 not; which of them a short-term section is may
    /// not be known.
    private var mentalHealthAdvocateInWales: Answer {
        switch status {
        case .informal, .section4or5: .yes
        case .shortTermSection: .unknown
        default: Answer(status.isLongTerm)
        }
    }

    var status: MentalHealthStatus {
        facts.effective(.mentalHealthAct, in: jurisdiction).flatMap(MentalHealthStatus.init(rawValue:)) ?? .notSubject
    }

    var decision: Decision {
        facts.effective(.decision, in: jurisdiction).flatMap(Decision.init(rawValue:)) ?? .noDecision
    }

    func answer(_ fact: Fact) -> Answer {
        facts.answer(fact, in: jurisdiction)
    }
}

/// What other law gives one stage.
package struct EntitlementsOfStage {
    package let due: [Entitlement]
    /// One condition is not known, and none is refused.
    package let possible: [Entitlement]
    /// An informal in-patient in England, who would have a mental health advocate once s130CA of the Mental Health Act
    /// 1983 is in force, and has none yet.
    package let wouldGainMentalHealthAdvocate: Bool
}

extension RuleSet {
    /// The entitlements beside the duty. A stage without a start counts as before whatever is dated.
    package func entitlements(
        of facts: Facts, policies: Policies, started: CivilDate?
    ) -> EntitlementsOfStage {
        let entitlements = EntitlementRules(rules: self, facts: facts, policies: policies, started: started)
        let (due, possible) = entitlements.dueAndPossible
        return EntitlementsOfStage(
            due: due, possible: possible,
            wouldGainMentalHealthAdvocate: entitlements.wouldGainMentalHealthAdvocate)
    }
}

extension MentalHealthStatus {
    /// Detained for longer than the short-term sections, or under the Act in the community.
    var isLongTerm: Bool {
        switch self {
        case .detained, .conditionallyDischarged, .guardianship, .cto: true
        case .notSubject, .section4or5, .section135or136, .shortTermSection, .informal: false
        }
    }

    var isShortTerm: Bool { self == .section4or5 || self == .section135or136 || self == .shortTermSection }
}
