import Advocacy
import Audit
import Statistics

extension Findings {
    /// Draws the findings from an audit as it stands.
    ///
    /// A case counts by its moderated judgement, else by the reading completed first, with its final duty and outcome. N_h are the stages of a stratum
    /// without those found not to be stages, n_h its cases read, taken as missing at random.
    ///
    /// `threshold` is a rate to hold the gap against.
    ///
    /// Throws only where the record holds numbers that no sample can have (more cases read than a stratum has) or that
    /// are beyond exact arithmetic.
    public init(
        of state: AuditState, level: ReportedLevel = .ninetyFive, threshold: ExactDecimal? = nil
    ) throws(StatisticsError) {
        let sample = ReadSample(state, level: level)
        self.level = level
        isSequential = state.isSequential
        self.threshold = try threshold.flatMap { (value) throws(StatisticsError) in try sample.confidence(about: value)
        }
        let cases = sample.read
        title = state.plan.title
        jurisdiction = state.plan.jurisdiction
        from = state.plan.from
        to = state.plan.to
        policies = state.plan.policies
        edition = state.plan.edition
        population = sample.rows
        stages = try sample.fixed { _ in true }?.cases
        hasFrameErrors = sample.hasFrameErrors
        sampled = state.planned
        read = cases.count
        replaced = Dictionary(grouping: state.cases.compactMap(\.replaced), by: \.reason).mapValues(\.count)
        duty = DutyFindings(
            required: try sample.estimate(\.isOwed),
            indeterminate: try sample.estimate { $0.duty == .indeterminate })
        gap = try GapFindings(sample)
        outcomes = Dictionary(
            uniqueKeysWithValues: Outcome.allCases.map { outcome in (outcome, cases.count { $0.outcome == outcome }) })
        let estimator = BreakdownEstimator(sample: sample, state: state)
        stratumVariable =
            state.plan.strataColumns.count == 1
            ? state.plan.strataColumns.first.flatMap(BreakdownVariable.init(rawValue:)) : nil
        byStratum = try estimator.breakdowns(by: .stratum)
        byTeam = try estimator.breakdowns(by: .team)
        teamVariation = try TeamVariation(byTeam, isInterim: sample.isInterim)
        byProcess = try estimator.breakdowns(by: .process)
        var cohorts: [Breakdown] = []
        for variable in BreakdownVariable.cohorts { cohorts += try estimator.breakdowns(by: variable) }
        self.cohorts = cohorts
        let byStart = try estimator.breakdownsByStart()
        self.byStart = byStart
        overTime = sample.isInterim ? nil : try RunRule(cases: byStart.map(\.read), events: byStart.map(\.count))
        postStratified = try PostStratified.all(sample, estimator, strataColumns: state.plan.strataColumns)
        precision = try Precision(sample, plan: state.plan)
        timeliness = try Timeliness(sample)
        reasons = [ReasonCount](of: cases)
        recording = [FactRecording](of: cases)
        agreement = try ReaderAgreement(state, level: level)
        rivals = try RivalFindings.all(sample, plan: state.plan)
        practice = try [PracticeFinding](sample)
        entitlements = EntitlementFindings(of: cases, plan: state.plan)
        demandBeyondDuty = [DemandBeyondDuty](state.plan.frame, in: state.plan.jurisdiction)
        people = PeopleOfCases(of: state, read: cases)
        methods = [MethodNote](self, sample, estimator)
        warnings = try WarningList(state: state, sample: sample, findings: self).all
    }
}
