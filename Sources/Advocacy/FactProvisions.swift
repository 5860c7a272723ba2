import Wording

extension RuleSet {
    /// Where the law asks for a fact in a process, as `s67(6)(a)`; nil for what is kept only to learn from.
    public func provision(of fact: Fact, in process: Process) -> String? {
        phrase(of: fact, in: process)?.said
    }

    private func phrase(of fact: Fact, in process: Process) -> Phrase? {
        let provisions = Provisions(process, in: jurisdiction)
        let isEngland = jurisdiction == .england
        switch fact {
        case .process, .personRole, .carerAskedForAdultInvolvement, .isSection9Assessment, .revisionConsidered:
            return provisions.scope
        case .setting: return isEngland ? "s76(7)" : nil
        case .reviewPeriodInCustody: return "s76(9)"
        case .adultHasDied: return isEngland ? provisions.scope : nil
        case .lacksCapacityToRefuse, .refusalInBestInterests: return "s11(2)(a)"
        case .atRiskOfAbuseOrNeglect: return "s11(2)(b)"
        case .refusedAssessment: return "s11(5)"
        case .understanding, .retaining, .usingOrWeighing, .communicating: return provisions.difficulty
        case .identified, .unableOrUnavailable: return provisions.appropriate
        case .professionalOrPaid: return provisions.notProfessional
        case .capacityToConsentToRepresentation: return provisions.consent
        case .personConsents, .personObjects: return provisions.personConsents
        case .bestInterestsSatisfied: return provisions.bestInterests
        case .implicatedInAbuseOrFailedToPrevent: return provisions.implicated
        case _ where Fact.exceptions.contains(fact): return provisions.exception
        case .urgent: return isEngland ? "s68(6)" : nil
        case .bestInterestsOnDeclining: return "Mental Capacity Act 2005 s4"
        case .considered, .offered, .arranged, .supportedInTime, .timing, .declined, .referredOn, .arrangedOn,
            .firstMetOn:
            return provisions.duty
        case .regardRecorded: return isEngland ? "SI 2014/2889 reg 3" : nil
        default: return beside(fact)
        }
    }

    private func beside(_ fact: Fact) -> Phrase? {
        switch fact {
        case .decision, .lacksCapacityForDecision, .nobodyAppropriateToConsult: "Mental Capacity Act 2005 ss 37 to 39"
        case .twentyEightDaysOrMoreLikely: "Mental Capacity Act 2005 s38(3)"
        case .eightWeeksOrMoreLikely: "Mental Capacity Act 2005 ss 38(3), 39(4)"
        case .lpaDeputyOrNominee: "Mental Capacity Act 2005 s40"
        case .decisionIsUrgent: "Mental Capacity Act 2005 ss 37(4), 38(3), 39(4)"
        case .longerThanThought: "Mental Capacity Act 2005 ss 38(4), 39(5)"
        case .mhaObligation: "Mental Capacity Act 2005 ss 38(2), 39(3)"
        case .treatmentUnderMHA: "Mental Capacity Act 2005 s37(2)"
        case .mentalHealthAct:
            jurisdiction == .england ? "Mental Health Act 1983 s130C" : "Mental Health Act 1983 ss 130I, 130J"
        case .nhsComplaint: jurisdiction == .england ? Entitlement.nhsComplaints.law : Entitlement.complaintsWales.law
        default: nil
        }
    }
}
