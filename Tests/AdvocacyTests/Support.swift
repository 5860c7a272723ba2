import Testing

@testable import Advocacy

/// Numbers that are the same on every run (SplitMix64), so that a failure can be looked at again.
struct Numbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

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
