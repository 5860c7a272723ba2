import Audit
import TextUI
import Wording

extension Context {
    public static let selfAssessment = Context("selfAssessment", Phrase("the self-assessment"))
}

extension Command {
    static let selfAssessment = Command("selfAssessment")
    static let rateRed = Command("rateRed")
    static let rateAmber = Command("rateAmber")
    static let rateGreen = Command("rateGreen")
    static let markDone = Command("markDone")
    static let markUnderWay = Command("markUnderWay")
    static let markNotDone = Command("markNotDone")
    static let share = Command("share")
}

/// The keys of the self-assessment.
extension SelfAssessmentScreen {
    static let place = Context.selfAssessment
    static let kinds: ScreenKinds = [
        .keyed, .behind, .quits, .audit, .overview, .undoes, .ofCouncil, .takesW,
    ]
    static let way: CommandEntry? = CommandEntry(
        .selfAssessment, [.character("5")], of: .overview, label: "self-assessment",
        "how the council judges its own commissioning of advocacy")
    static let verbs: [Command] = [
        .selfAssessment, .rateRed, .rateAmber, .rateGreen, .markDone, .markUnderWay, .markNotDone, .share,
    ]
    static let commands: [CommandEntry] = [
        rating(.rateRed, "r", "red", "rate the area red and move on (England)"),
        rating(.rateAmber, "a", "amber", "rate the area amber and move on (England)"),
        rating(
            .rateGreen, "g", "green",
            "rate the area green and move on (England); asks for the key strengths where none are written"),
        rating(.markDone, "y", "done", "mark the task done and move on (Wales)"),
        rating(.markUnderWay, "w", "under way", "mark the task under way and move on (Wales)"),
        rating(.markNotDone, "n", "not done", "mark the task not done and move on (Wales)"),
        rating(.unknown, "u", "unknown", "record that one cannot tell, and move on: not the same as not rated"),
        CommandEntry(
            .note, [.character("o")], label: "note", "write the key strengths of the area, or another note on it"
        ).refused(on: Self.self) { $0.whyNotWritten(on: $1) },
        CommandEntry(
            .action, [.character("t")], label: "action",
            "write what should be done about the area, by whom and by when"
        ).refused(on: Self.self) { $0.whyNotWritten(on: $1) },
        CommandEntry(
            .share, [.character("s")], label: "share",
            "mark the strength as one to share with other councils, or take the mark away (England)"
        ).refused(on: Self.self) { $0.whyNotShared(on: $1) },
        CommandEntry(.filter, [.character("f")], label: "filter", "show only the areas that stand so"),
        CommandEntry(.export, [.character("e")], label: "export", "write those shown to a file (CSV)")
            .refused(on: Self.self) { screen, _ in
                screen.focused == nil ? say("No area is shown, so there is nothing to export.") : nil
            },
        CommandEntry(
            .clearAnswer, [.backspace, .delete],
            "take the rating away: the area is not rated; its note and action stay"
        ).refused(on: Self.self) { $0.whyNothingToClear(on: $1) },
        CommandEntry(.search, [.character("/")], "search by id, title, note, action or owner"),
        CommandEntry(.sort, [.character("S")], "the worst first, or the order of the published list"),
        CommandEntry(.projection, [.character("p")], "what the gap means for the years to come"),
    ]

    private static func rating(
        _ command: Command, _ key: Unicode.Scalar, _ label: Phrase, _ help: Phrase
    ) -> CommandEntry {
        CommandEntry(command, [.character(key)], label: label, help).refused(on: Self.self) { screen, desk in
            ratings[command].flatMap { screen.whyNotRated($0, on: desk) }
        }
    }
}
