import TextUI

extension CommandTable {
    /// The keys of the self-assessment.
    static let selfAssessment: [CommandEntry] = [
        CommandEntry(
            .rateRed, [.character("r")], [.selfAssessment], label: "red", "rate the area red and move on (England)"),
        CommandEntry(
            .rateAmber, [.character("a")], [.selfAssessment], label: "amber",
            "rate the area amber and move on (England)"),
        CommandEntry(
            .rateGreen, [.character("g")], [.selfAssessment], label: "green",
            "rate the area green and move on (England); asks for the key strengths where none are written"),
        CommandEntry(
            .markDone, [.character("y")], [.selfAssessment], label: "done", "mark the task done and move on (Wales)"),
        CommandEntry(
            .markUnderWay, [.character("w")], [.selfAssessment], label: "under way",
            "mark the task under way and move on (Wales)"),
        CommandEntry(
            .markNotDone, [.character("n")], [.selfAssessment], label: "not done",
            "mark the task not done and move on (Wales)"),
        CommandEntry(
            .unknown, [.character("u")], [.selfAssessment], label: "unknown",
            "record that one cannot tell, and move on: not the same as not rated"),
        CommandEntry(
            .note, [.character("o")], [.selfAssessment], label: "note",
            "write the key strengths of the area, or another note on it"),
        CommandEntry(
            .action, [.character("t")], [.selfAssessment], label: "action",
            "write what should be done about the area, by whom and by when"),
        CommandEntry(
            .share, [.character("s")], [.selfAssessment], label: "share",
            "mark the strength as one to share with other councils, or take the mark away (England)"),
        CommandEntry(
            .filter, [.character("f")], [.selfAssessment], label: "filter", "show only the areas that stand so"),
        CommandEntry(
            .export, [.character("e")], [.selfAssessment], label: "export", "write those shown to a file (CSV)"),
        CommandEntry(
            .clearAnswer, [.backspace, .delete], [.selfAssessment],
            "take the rating away: the area is not rated; its note and action stay"),
        CommandEntry(.search, [.character("/")], [.selfAssessment], "search by id, title, note, action or owner"),
        CommandEntry(
            .sort, [.character("S")], [.selfAssessment], "the worst first, or the order of the published list"),
        CommandEntry(
            .projection, [.character("p")], [.selfAssessment], "what the gap means for the years to come"),
    ]
}
