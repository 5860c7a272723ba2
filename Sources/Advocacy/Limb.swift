import Wording

/// Whom one process must involve, and so who may be owed an advocate under it: a row of s67(3), of s68(2), or of s11(2).
struct Limbs: Sendable {
    /// The limb itself, as `s67(3)(a)`.
    let provision: Phrase
    /// The roles that the limb names, with the provision by which the process must involve each.
    let owed: [(role: PersonRole, involvement: Phrase)]

    /// By which the process must involve somebody of that role; nil where the limb does not name it.
    func involvement(of role: PersonRole) -> Phrase? {
        owed.first { $0.role == role }?.involvement
    }
}

extension Process {
    /// England's limbs: Care Act 2014 s67(3) for assessment and planning, s68(2) for safeguarding, s11(2) for a refusal.
    /// Nil for what carries no duty.
    var limbs: Limbs? {
        switch self {
        case .needsAssessment, .firstContact, .chcAssessmentJoint, .shortTermAssessment, .reablementAssessment:
            Limbs(provision: "s67(3)(a)", owed: [(.adultSubject, "s9(5)(a)"), (.carerOfAdult, "s9(5)(b)")])
        case .carersAssessment: Limbs(provision: "s67(3)(b)", owed: [(.carer, "s10(7)(a)")])
        case .carePlanPreparation:
            Limbs(provision: "s67(3)(c)", owed: [(.adultSubject, "s25(3)(a)"), (.carerOfAdult, "s25(3)(b)")])
        case .supportPlanPreparation:
            Limbs(provision: "s67(3)(d)", owed: [(.carer, "s25(4)(a)"), (.caredForAdultInCarersPlan, "s25(4)(b)")])
        case .carePlanRevision:
            Limbs(provision: "s67(3)(e)", owed: [(.adultSubject, "s27(2)(b)(i)"), (.carerOfAdult, "s27(2)(b)(ii)")])
        case .supportPlanRevision:
            Limbs(
                provision: "s67(3)(f)",
                owed: [(.carer, "s27(3)(b)(i)"), (.caredForAdultInCarersPlan, "s27(3)(b)(ii)")])
        case .childNeedsAssessment:
            Limbs(
                provision: "s67(3)(g)",
                owed: [(.child, "s59(2)(a)"), (.parent, "s59(2)(b)"), (.carerOfChild, "s59(2)(b)")])
        case .childsCarerAssessment: Limbs(provision: "s67(3)(h)", owed: [(.childsCarer, "s61(3)(a)")])
        case .youngCarersAssessment:
            Limbs(provision: "s67(3)(i)", owed: [(.youngCarer, "s64(3)(a)"), (.parent, "s64(3)(b)")])
        case .safeguardingEnquiry: Limbs(provision: "s68(2)", owed: [(.adultSubject, "s68(1)(a)")])
        case .safeguardingReview: Limbs(provision: "s68(2)", owed: [(.adultSubject, "s68(1)(b)")])
        case .assessmentRefused: Limbs(provision: "s11(2)", owed: [(.adultSubject, "s11(2)")])
        default: nil
        }
    }

    /// Whom the process is about where nothing is said: the first of its limb.
    public func usualRole(in jurisdiction: Jurisdiction) -> PersonRole {
        switch jurisdiction {
        case .england: limbs?.owed.first?.role ?? .adultSubject
        case .wales: self == .carersAssessment ? .carer : .adultSubject
        }
    }

    /// The roles to whom the duty may be owed in this process, the usual one first. In Wales the Code's para 47 speaks of
    /// "a person": of everybody but another person whom the adult asked for.
    public func rolesOwed(in jurisdiction: Jurisdiction) -> [PersonRole] {
        switch jurisdiction {
        case .england: return limbs?.owed.map(\.role) ?? []
        case .wales:
            let usual = usualRole(in: .wales)
            return [usual] + PersonRole.allCases.filter { $0 != usual && $0 != .otherPersonAdultAskedFor }
        }
    }
}
