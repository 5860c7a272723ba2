import Wording

/// Assumptions that may move together: what makes one of them higher than stated makes the others higher too. The raw value is
/// the name in files.
public enum CorrelationGroup: String, Sendable, CaseIterable {
    /// Hours per case of the three forms of advocacy.
    case hours = "correlation.hours"
    /// Stages per referral of all processes.
    case stages = "correlation.stages"
    /// What makes the number of stages grow.
    case growth = "correlation.growth"

    /// What is taken where nothing is stated. Hours per case have much in common: how far people live, how well files are kept,
    /// how practised the service is. One half is a judgement, and the projection says it.
    public var unstated: Double { self == .hours ? 0.5 : 0 }

    func holds(_ name: AssumptionName) -> Bool {
        switch (self, name) {
        case (.hours, .plain(.hoursInstructed)), (.hours, .plain(.hoursNonInstructed)),
            (.hours, .plain(.hoursCombinedRole)), (.stages, .stages), (.growth, .plain(.growthContact)),
            (.growth, .plain(.growthSelfFunders)), (.growth, .plain(.growthTransition)),
            (.growth, .plain(.growthPopulation)):
            true
        default: false
        }
    }

    static func of(_ name: AssumptionName) -> CorrelationGroup? { allCases.first { $0.holds(name) } }
}

extension AssumptionDefinition {
    static func of(_ group: CorrelationGroup) -> AssumptionDefinition {
        let meaning: Phrase =
            switch group {
            case .hours: "how far the three hours per case move together, from 0 (not at all) to 1 (in step)"
            case .stages: "how far the stages per referral of all processes move together, from 0 to 1"
            case .growth: "how far the rates of growth move together, from 0 to 1"
            }
        let otherwise: Phrase = group == .hours ? "0.5" : "0"
        return AssumptionDefinition(
            .correlation(group), "share", ["correlation"], meaning.said, 0...1,
            need: .optional(otherwise: otherwise.said), hasNoRange: true)
    }
}
