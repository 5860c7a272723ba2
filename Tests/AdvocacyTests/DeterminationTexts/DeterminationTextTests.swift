import Testing

@testable import Advocacy

/// One determination with all that it says, word for word.
///
/// First the duty. Then a line each: `-` a reason with its provisions, `?` one that only says what is missing, `=` the
/// outcome with its reason, `!` a caution, `+` an entitlement beside the duty, `~` a possible one; last the basis.
struct DeterminationText: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let jurisdiction: Jurisdiction
    let facts: [Fact: String]
    let policy: [String: String]
    let text: String

    init(
        _ name: String, jurisdiction: Jurisdiction = .england, facts: [Fact: String], policy: [String: String] = [:],
        text: String
    ) {
        testDescription = name
        self.jurisdiction = jurisdiction
        self.facts = facts
        self.policy = policy
        self.text = text
    }

    static let all =
        assessments + plans + supporters + exceptions + safeguarding + refusals + beside + wales

    static func text(of found: Determination) -> String {
        var lines = [found.duty.rawValue]
        lines += found.reasons.map { "\($0.isNotRecorded ? "?" : "-") \($0.sentence) [\($0.provision)]" }
        if let outcome = found.outcome, let reason = found.outcomeReason {
            lines.append("= \(outcome.rawValue): \(reason.sentence) [\(reason.provision)]")
        }
        lines += found.cautions.map { "! \($0)" }
        lines += found.otherEntitlements.map { "+ \($0.label) [\($0.provision)]" }
        lines += found.possibleEntitlements.map { "~ \($0.label) [\($0.provision)]" }
        return (lines + ["basis: \(found.basis.joined(separator: "; "))"]).joined(separator: "\n")
    }
}

@Suite struct DeterminationTextTests {
    @Test(arguments: DeterminationText.all) func saysSo(expected: DeterminationText) throws {
        let found = try determine(
            expected.jurisdiction, expected.facts, policies: Policies(settings: expected.policy))
        #expect(DeterminationText.text(of: found) == expected.text)
    }

    /// Each line of the table of outcomes is among them, and each duty and outcome of either nation's law.
    @Test func theyAreVaried() throws {
        #expect(DeterminationText.all.count >= 40)
        #expect(Set(DeterminationText.all.map(\.testDescription)).count == DeterminationText.all.count)
        let found = try DeterminationText.all.map {
            try determine($0.jurisdiction, $0.facts, policies: Policies(settings: $0.policy))
        }
        #expect(Set(found.map(\.duty)) == Set(Duty.allCases))
        #expect(Set(found.compactMap(\.outcome)) == Set(Outcome.allCases))
        let lines = DeterminationText.all.compactMap { text in
            SecondOpinion(
                Dictionary(uniqueKeysWithValues: text.facts.map { ($0.key.rawValue, $0.value) }),
                wales: text.jurisdiction == .wales, policy: text.policy
            ).outcome?.line
        }
        #expect(Set(lines) == Set(1...15))
    }
}
