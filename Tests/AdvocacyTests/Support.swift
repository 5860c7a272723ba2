import Testing

@testable import Advocacy

func rules(_ jurisdiction: Jurisdiction) throws -> RuleSet {
    try RuleSet.inForce(in: jurisdiction, on: nil)
}

func determine(
    _ jurisdiction: Jurisdiction, _ facts: [Fact: String], policies: Policies = Policies()
) throws -> Determination {
    try rules(jurisdiction).determine(Facts(facts), policies: policies)
}

/// A needs assessment (in Wales an assessment) in which the person has difficulty and nobody is identified: required.
func owed(in jurisdiction: Jurisdiction = .england) -> [Fact: String] {
    [
        .process: jurisdiction == .england ? "needsAssessment" : "assessment",
        .understanding: "no", .retaining: "yes", .usingOrWeighing: "no", .communicating: "no",
        .identified: "no",
        .nhsHospital28DaysOrMoreLikely: "no", .nhsCareHome8WeeksOrMoreLikely: "no", .materialDisagreement: "no",
    ]
}

/// The same with a daughter who is appropriate: not required.
func supported(in jurisdiction: Jurisdiction = .england) -> [Fact: String] {
    owed(in: jurisdiction).merging([
        .identified: "yes", .relationship: "daughter", .professionalOrPaid: "no", .personConsents: "yes",
        .unableOrUnavailable: "no", .implicatedInAbuseOrFailedToPrevent: "no",
        .capacityToConsentToRepresentation: "has",
    ]) { $1 }
}

extension [Fact: String] {
    func with(_ changes: [Fact: String]) -> [Fact: String] { merging(changes) { $1 } }

    func without(_ facts: Fact...) -> [Fact: String] { filter { !facts.contains($0.key) } }
}

/// The message of the error that an act throws; nil, and a failed expectation, if it throws none.
func message(of act: () throws -> some Any) -> String? {
    do {
        _ = try act()
    } catch {
        return "\(error)"
    }
    Issue.record("nothing was refused")
    return nil
}
