import TextUI

/// The table of the screens there are: a new one is a row here and a folder beside it. What one begins on comes first,
/// then the rest as the pages on the keys have them.
enum Screens {
    static let all: [any Screen.Type] = [
        StartScreen.self, NewAuditScreen.self, CasesScreen.self, ReadingScreen.self, ConclusionScreen.self,
        ModerationScreen.self, FindingsScreen.self, ProjectionScreen.self, ActionsScreen.self, CompareScreen.self,
        SelfAssessmentScreen.self, HelpScreen.self,
    ]

    static let table = CommandTable(of: all)
}

extension Context: CaseIterable {
    public static var allCases: [Context] { Screens.table.contexts }
}

extension Command: CaseIterable {
    public static var allCases: [Command] { Screens.table.commands }
}

extension CommandTable {
    public static var entries: [CommandEntry] { Screens.table.entries }

    /// What a key asks for in a context.
    public static func command(for key: Key, in context: Context) -> Command? {
        Screens.table.entry(for: key, in: context)?.command
    }

    /// The commands of a context, in the order of the table.
    public static func entries(in context: Context) -> [CommandEntry] { Screens.table.entries(in: context) }

    /// The table as documentation.
    public static var markdown: String { Screens.table.markdown }
}
