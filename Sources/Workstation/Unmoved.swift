/// The screens that are not values of `Screen` yet.
struct Unmoved: Sendable {
    var start: StartScreen
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
}

extension Desk {
    /// As the screens that are not moved yet call it.
    var desk: Desk {
        get { self }
        _modify { yield &self }
    }
    var start: StartScreen {
        get { unmoved.start }
        _modify { yield &unmoved.start }
    }
    var newAudit: NewAuditScreen? {
        get { unmoved.newAudit }
        _modify { yield &unmoved.newAudit }
    }
    var cases: CasesScreen {
        get { unmoved.cases }
        _modify { yield &unmoved.cases }
    }
    var reading: ReadingScreen? {
        get { unmoved.reading }
        _modify { yield &unmoved.reading }
    }
    var conclusion: ConclusionScreen {
        get { unmoved.conclusion }
        _modify { yield &unmoved.conclusion }
    }
    var moderation: ModerationScreen? {
        get { unmoved.moderation }
        _modify { yield &unmoved.moderation }
    }
    var findings: FindingsScreen {
        get { unmoved.findings }
        _modify { yield &unmoved.findings }
    }
    var projection: ProjectionScreen {
        get { unmoved.projection }
        _modify { yield &unmoved.projection }
    }
    var actions: ActionsScreen {
        get { unmoved.actions }
        _modify { yield &unmoved.actions }
    }
    var compare: CompareScreen {
        get { unmoved.compare }
        _modify { yield &unmoved.compare }
    }
    var selfAssessment: SelfAssessmentScreen {
        get { unmoved.selfAssessment }
        _modify { yield &unmoved.selfAssessment }
    }
    var help: HelpScreen {
        get { unmoved.help }
        _modify { yield &unmoved.help }
    }
}
