// What the first edition read otherwise, frozen: audits made under it are still judged by it.

extension Circumstances {
    /// Any role but another person whom the adult asked for; a cared-for adult as the carer asked.
    var scopeOfFirstEdition: Answer {
        guard process.isInScope(in: jurisdiction) == true else { return .no }
        return scopeOfProcessInFirstEdition && scopeOfPersonInFirstEdition && scopeOfSafeguardingInFirstEdition
    }

    var scopeOfProcessInFirstEdition: Answer {
        switch process {
        case .shortTermAssessment, .reablementAssessment: isSection9Assessment
        case .carePlanRevision, .supportPlanRevision: policies.allReviewsInScope ? .yes : revisionConsidered
        default: .yes
        }
    }

    var scopeOfPersonInFirstEdition: Answer {
        switch role {
        case .otherPersonAdultAskedFor: .no
        case .caredForAdultInCarersPlan: carerAskedForAdultInvolvement
        default: .yes
        }
    }

    /// Custody now took an enquiry and a review alike out of scope.
    var scopeOfSafeguardingInFirstEdition: Answer {
        guard process.isSafeguarding, jurisdiction == .england else { return .yes }
        return Answer(!setting.isCustody) && !adultHasDied
    }
}

extension EntitlementRules {
    /// The conditions of the first edition: a stay of 28 days read as more than 28, no obligation or treatment under the
    /// Mental Health Act, serious treatment whether urgent or not, complaints under the English Act in both nations.
    func answerOfFirstEdition(_ entitlement: Entitlement) -> Answer {
        switch entitlement {
        case .imcaS39: nobodySpeaks && councilStay && !answer(.decisionIsUrgent)
        case .imcaS39Deferred: nobodySpeaks && councilStay && answer(.decisionIsUrgent)
        case .imcaS38: nobodySpeaks && nhsStay && !answer(.decisionIsUrgent)
        case .imcaS38Deferred: nobodySpeaks && nhsStay && answer(.decisionIsUrgent)
        case .imcaS37: nobodySpeaks && Answer(decision == .seriousMedicalTreatment)
        case .imcaDolsCheck: Answer(facts.process == .dolsAssessment)
        case .imha: Answer(jurisdiction == .england && status.isLongTerm)
        case .imhaWales:
            Answer(
                jurisdiction == .wales
                    && (status.isLongTerm || status == .informal || status.isShortTerm))
        case .nhsComplaints: answer(.nhsComplaint)
        case .complaintsWales: .no
        }
    }
}
