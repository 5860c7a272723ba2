import Wording

/// Where each step of the determination stands in the law, by the Act's own numbering (Care Act 2014 as enacted).
struct Provisions: Sendable {
    let duty: Phrase
    /// The process as one that carries the duty, or the list that it is not in.
    let scope: Phrase
    let difficulty: Phrase
    let suitable: Phrase
    let notProfessional: Phrase
    let consent: Phrase
    let personConsents: Phrase
    let bestInterests: Phrase
    let exception: Phrase

    init(_ process: Process, in jurisdiction: Jurisdiction) {
        scope = Provisions.scope(of: process, in: jurisdiction)
        switch (jurisdiction, process.isSafeguarding) {
        case (.wales, _):
            duty = "Part 10 Code para 7(b)"
            difficulty = Provisions.code
            suitable = Provisions.code
            notProfessional = Provisions.code
            consent = Provisions.code
            personConsents = Provisions.code
            bestInterests = Provisions.code
            exception = Provisions.code
        case (.england, true):
            duty = "s68(2)"
            difficulty = "s68(3)"
            suitable = "s68(4)"
            notProfessional = "s68(4)(b)"
            consent = "s68(5)"
            personConsents = "s68(5)(a)"
            bestInterests = "s68(5)(b)"
            exception = "SI 2014/2889 reg 4"
        case (.england, false):
            duty = "s67(2)"
            difficulty = "s67(4)"
            suitable = "s67(5)"
            notProfessional = "s67(5)(b)"
            consent = "s67(6)"
            personConsents = "s67(6)(a)"
            bestInterests = "s67(6)(b)"
            exception = "SI 2014/2889 reg 4"
        }
    }

    /// s76(7) for enquiries, s76(9) for reviews.
    static func custody(_ process: Process) -> Phrase {
        process == .safeguardingReview ? "s76(9)" : "s76(7)"
    }

    private static let code: Phrase = "Part 10 Code para 47"

    private static func scope(of process: Process, in jurisdiction: Jurisdiction) -> Phrase {
        guard jurisdiction == .england else { return code }
        return switch process {
        case .needsAssessment, .firstContact, .chcAssessmentJoint, .shortTermAssessment, .reablementAssessment:
            "s67(3)(a)"
        case .carersAssessment: "s67(3)(b)"
        case .carePlanPreparation: "s67(3)(c)"
        case .supportPlanPreparation: "s67(3)(d)"
        case .carePlanRevision: "s67(3)(e)"
        case .supportPlanRevision: "s67(3)(f)"
        case .childNeedsAssessment: "s67(3)(g)"
        case .childsCarerAssessment: "s67(3)(h)"
        case .youngCarersAssessment: "s67(3)(i)"
        case .safeguardingEnquiry: "s68(1)(a)"
        case .safeguardingReview: "s68(1)(b)"
        case .assessmentRefused: "s11"
        default: "s67(3)"
        }
    }
}
