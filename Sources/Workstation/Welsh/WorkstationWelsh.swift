/// This room's sentences in Welsh, as texts in gettext's format (`Wording.PortableObject`).
public enum WorkstationWelsh {
    public static let files: [String] = [
        actionsAndCompare, answerWords, caseList, conclusion, caseReading, commands, commandHelp, drafts,
        findingsWords,
        linear, newAuditHints, newAudit, newAuditWork, places, projectionKeys, projectionScreen,
        assumptionEntry, prompts, readers, selfAssessmentKeys, selfAssessmentScreen, selfAssessmentAnswers,
    ]
}
