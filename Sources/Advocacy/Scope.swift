/// Whether the process, the role and the setting carry the duty at all, by the second edition: s67(3), s68(1) and (2), and
/// s11(2) of the Care Act 2014; in Wales the processes of the Code.
extension Circumstances {
    var scope: Answer {
        guard edition >= .second else { return scopeOfFirstEdition }
        if isRefusalInEngland { return scopeOfRefusal }
        guard process.isInScope(in: jurisdiction) == true else { return .no }
        return scopeOfProcess && scopeOfPerson && scopeOfSafeguarding
    }

    /// Whether the process was one that carries the duty, where its name alone does not settle it. s27(2) and (3) ask for
    /// involvement in deciding "whether or how" to revise, so a review that ends without change is in scope.
    var scopeOfProcess: Answer {
        switch process {
        case .shortTermAssessment, .reablementAssessment: isSection9Assessment
        case .firstContact, .chcAssessmentJoint: policies.firstContactNeedsSection9 ? isSection9Assessment : .yes
        case .carePlanRevision, .supportPlanRevision: policies.allReviewsInScope ? .yes : revisionConsidered
        default: .yes
        }
    }

    /// Whether the process must involve somebody of this role.
    var scopeOfPerson: Answer {
        switch jurisdiction {
        case .wales: Answer(role != .otherPersonAdultAskedFor)
        case .england where process.limbs?.involvement(of: role) == nil: .no
        case .england: role == .caredForAdultInCarersPlan ? carerAskedForAdultInvolvement : .yes
        }
    }

    /// An enquiry does not reach an adult who is in custody now (s76(7)), a review not a period that was spent there
    /// (s76(9)); neither reaches one who has died. Nothing of the kind is known for Wales.
    var scopeOfSafeguarding: Answer {
        guard jurisdiction == .england else { return .yes }
        return switch process {
        case .safeguardingEnquiry: Answer(!setting.isCustody) && !adultHasDied
        case .safeguardingReview: !wholePeriodInCustody && !adultHasDied
        default: .yes
        }
    }

    var isRefusalInEngland: Bool { jurisdiction == .england && process == .assessmentRefused }

    /// s11(2): a refusal that may not be relied on leaves the needs assessment due. A carer's refusal always stands
    /// (s11(5)).
    var scopeOfRefusal: Answer {
        guard process.limbs?.involvement(of: role) != nil, refusedNeedsAssessment else { return .no }
        return refusalWithoutCapacity || atRisk
    }

    /// s11(2)(a).
    var refusalWithoutCapacity: Answer { lacksCapacityToRefuse && refusalInBestInterests }
}
