import Advocacy
import Audit
import TextUI

/// Everything that is on the screen or behind it: the screens, each at its place, and the question in front of them.
struct Desk: Sendable {
    /// The screens that lie on each other; the last is the one that is seen.
    var stack: [Context] = [.start]
    var prompt: Prompt?
    /// Why what is being typed, in one prompt or several, is kept although it looks as if it identified somebody.
    var reasonToKeep: String?
    var message: Message?
    /// Texts that were left before they were recorded, here or when the audit was open last.
    var unfinished: [HalfTyped: String] = [:]
    var start: StartScreen
    /// The new audit that is being chosen; it stays when it is left.
    var newAudit: NewAuditScreen?
    var cases = CasesScreen()
    var reading: ReadingScreen?
    var conclusion = ConclusionScreen()
    var moderation: ModerationScreen?
    var findings = FindingsScreen()
    var projection = ProjectionScreen()
    var actions = ActionsScreen()
    var compare = CompareScreen()
    var selfAssessment = SelfAssessmentScreen()
    var help = HelpScreen(beneath: .start)

    var screen: Context { stack.last ?? .start }
    /// Where a key is pressed.
    var context: Context { prompt?.context ?? screen }
}

/// One line about what just happened, or why nothing did; the next key clears it.
struct Message: Sendable, Hashable {
    let text: String
    let role: Role

    static func done(_ text: String) -> Message { Message(text: text, role: .notice) }
    static func refused(_ text: String) -> Message { Message(text: text, role: .warning) }
    static func failed(_ text: String) -> Message { Message(text: text, role: .error) }
}
