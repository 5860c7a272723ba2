/// This room's sentences in Welsh, as texts in gettext's format (`Wording.PortableObject`).
public enum AuditWelsh {
    public static let files: [String] = [
        questions, routing, answers, cases, record,
        selfAssessment, selfAssessmentEnglandAnalyse, selfAssessmentEnglandPlan,
        selfAssessmentEnglandDo, selfAssessmentEnglandReview, selfAssessmentWalesIndividual,
        selfAssessmentWalesSector, selfAssessmentWalesCommunity, selfAssessmentWalesProvision,
    ]
}
