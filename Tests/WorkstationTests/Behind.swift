import Audit

@testable import Workstation

/// What is behind the screen, for tests to look at.
extension Workstation {
    var session: Session? { desk.session }
    var reader: String { desk.reader }
    var width: Int { desk.width }
    var height: Int { desk.height }
    /// The case that is read, and what is read of it.
    var currentCase: SampledCase? { desk.reading?.caseInFocus(on: desk) }
    var currentReading: Reading? { desk.reading?.ownReading(on: desk) }
    var selfAssessmentTable: String? { desk.selfAssessment.table(on: desk) }
}

/// The screens, as they are kept or as they are at first.
extension Desk {
    var start: StartScreen { self[StartScreen.self] ?? StartScreen() }
    var newAudit: NewAuditScreen? { self[NewAuditScreen.self] }
    var cases: CasesScreen { self[CasesScreen.self] ?? CasesScreen() }
    var reading: ReadingScreen? { self[ReadingScreen.self] }
    var moderation: ModerationScreen? { self[ModerationScreen.self] }
    var findings: FindingsScreen { self[FindingsScreen.self] ?? FindingsScreen() }
    var projection: ProjectionScreen { self[ProjectionScreen.self] ?? ProjectionScreen() }
    var actions: ActionsScreen { self[ActionsScreen.self] ?? ActionsScreen() }
    var compare: CompareScreen { self[CompareScreen.self] ?? CompareScreen() }
    var selfAssessment: SelfAssessmentScreen { self[SelfAssessmentScreen.self] ?? SelfAssessmentScreen() }
    var help: HelpScreen { self[HelpScreen.self] ?? HelpScreen(beneath: .start, in: table) }
}
