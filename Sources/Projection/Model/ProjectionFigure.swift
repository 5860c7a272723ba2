/// What is projected for each scenario and year.
public enum ProjectionFigure: String, Sendable, CaseIterable {
    /// Stages that carry the duty if the person has substantial difficulty and nobody suitable.
    case assessments
    /// Stages in which the person is owed an advocate.
    case required
    /// Stages in which the duty is met: an advocate came in time, or was offered and declined.
    case provided
    /// Required less provided.
    case unmet
    /// Referrals of those owed an advocate: required / stages per referral, process by process. One person may bring several.
    case people
    /// People with whom an advocate works.
    case instructed
    /// Hours of advocates, awareness work included.
    case hours
    /// Full-time advocates.
    case advocates
    /// Advocates less those there are.
    case capacityGap
    /// Pounds, in the prices of the year.
    case cost
    /// Cost less budget, pounds.
    case budgetGap
    /// Mean wait in the year's last quarter, in weeks, by Little's law: people waiting on average / referrals a week.
    case wait

    /// The same in every scenario that has no assumptions of its own.
    package var isOfDemand: Bool { [.assessments, .required, .people].contains(self) }
}
