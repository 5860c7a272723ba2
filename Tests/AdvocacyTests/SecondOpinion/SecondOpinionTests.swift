import Support
import TestAudits
import Testing

@testable import Advocacy

/// The product and a second implementation of the law's text, over patterns of facts drawn at random.
@Suite struct SecondOpinionTests {
    static let policies: [(name: String, settings: [String])] = [
        ("silence", ["cannotTell", "notSatisfied"]), ("reviews", ["revisions", "all"]),
        ("firstContact", ["assessment", "section9"]), ("notRecorded", ["gap", "indeterminate"]),
        ("mha2025", ["2026-10-01"]),
    ]

    private static let patterns = Bound.number("SOAK_PATTERNS", usual: 6_000)

    /// So many patterns of each nation. Of more than eight open facts every filling is too many: another is drawn.
    @Test(arguments: Jurisdiction.allCases) func theProductSaysWhatTheTextSays(jurisdiction: Jurisdiction) throws {
        var numbers = SeededRandom(jurisdiction == .england ? 1 : 2)
        let rules = try rules(jurisdiction)
        var seen = Seen()
        var patterns = 0
        while patterns < Self.patterns {
            let pattern = AnyPattern(jurisdiction, &numbers)
            let second = SecondOpinion(
                pattern.named, wales: jurisdiction == .wales, policy: pattern.policy,
                started: pattern.started?.description, isConcluded: pattern.isConcluded)
            guard second.openFacts.count <= 8 else { continue }
            patterns += 1
            let found = try rules.determine(
                Facts(pattern.facts), policies: Policies(settings: pattern.policy), started: pattern.started,
                isConcluded: pattern.isConcluded)
            let filled = second.everyFilling()
            let differences = differences(of: found, under: pattern, from: second, filled)
            guard differences.isEmpty else {
                Issue.record("\(differences) of \(pattern)")
                return
            }
            seen.count(second, filled)
        }
        let missing = Seen.expected(in: jurisdiction).filter { seen[$0] < 3 }
        #expect(missing.isEmpty, "not vacuous: each was met, and these hardly: \(missing)")
        #expect((seen["law is open"] > 0) == (jurisdiction == .wales))
    }

    private func differences(
        of found: Determination, under pattern: AnyPattern, from second: SecondOpinion,
        _ filled: (duties: Set<Int>, material: [String])
    ) -> [String] {
        let duties = [Duty.notRequired, .indeterminate, .required]
        let certain = second.entitlements.filter { $0.value == 2 }.map(\.key)
        let possible = second.entitlements.filter { $0.value == 1 }.map(\.key)
        // What is open surfaces only where it can change the answer: settled is what every filling agrees on.
        let agreed = filled.duties.count == 1 ? filled.duties.first ?? 1 : 1
        let advice = second.duty == 1 && filled.material.isEmpty
        let row = SecondOpinion.rows[second.process]?.provision
        let checks: [(String, Bool)] = [
            ("duty", found.duty == duties[second.duty]),
            ("every filling", second.dutyOfSilence == agreed),
            ("material", found.material.map(\.rawValue) == filled.material),
            ("legal advice", found.needsLegalAdvice == advice),
            ("outcome", found.outcome?.rawValue == second.outcome?.outcome),
            ("contradictions", found.contradictions.isEmpty != second.isContradictory),
            ("entitlements", Set(found.otherEntitlements.map(\.rawValue)) == Set(certain)),
            ("possible", Set(found.possibleEntitlements.map(\.rawValue)) == Set(possible)),
            ("the limb", second.wales || found.duty != .required || row.map { isCited($0, by: found) } ?? false),
            (
                "the row of a role that it does not name",
                second.wales || second.isRoleNamed || second.process == "assessmentRefused"
                    || row.map { found.basis.contains($0) } ?? true
            ),
        ]
        return checks.filter { !$0.1 }.map { "\($0.0): \(found)" }
    }

    /// s68(2) and s11(2) stand in a basis with the limb: s68(1)(b), s11(2)(a).
    private func isCited(_ row: String, by found: Determination) -> Bool {
        found.basis.contains { provision in
            provision.hasPrefix(row) || row == "s68(2)" && provision.hasPrefix("s68(1)")
        }
    }
}

/// What was met in the patterns, and how often.
private struct Seen {
    private var counts: [String: Int] = [:]

    subscript(name: String) -> Int { counts[name] ?? 0 }

    mutating func count(_ second: SecondOpinion, _ filled: (duties: Set<Int>, material: [String])) {
        var met = ["duty \(second.duty)"]
        met += second.outcome.map { ["line \($0.line)", $0.outcome] } ?? ["no outcome"]
        if second.isContradictory { met.append("contradictory") }
        met += second.entitlements.filter { $0.value > 0 }.map { ($0.value == 2 ? "certain " : "possible ") + $0.key }
        met += second.policy.map { "\($0.key)=\($0.value)" }
        met += turned(second).map { "\($0) turns" }
        met += filled.material.map { "material \($0)" }
        if second.duty == 1, filled.material.isEmpty { met.append("law is open") }
        if second.duty != 1, !second.openFacts.isEmpty { met.append("settled with facts open") }
        if second.duty == 2 { met.append("owed \(Seen.row(second))") }
        if !second.isRoleNamed { met.append("role not named in \(second.process)") }
        if second.process == "safeguardingReview" {
            met.append("period \(second.facts["reviewPeriodInCustody"] ?? "none") duty \(second.duty)")
        }
        for name in met { counts[name, default: 0] += 1 }
    }

    private static func row(_ second: SecondOpinion) -> String {
        let role = second.role ?? SecondOpinion.rows[second.process]?.roles.first
        return "\(second.process) \(second.wales ? "any" : role ?? "any")"
    }

    /// The policies whose other setting makes another duty of the pattern, or another entitlement.
    private func turned(_ second: SecondOpinion) -> [String] {
        SecondOpinionTests.policies.filter { policy in
            guard let setting = second.policy[policy.name], setting == policy.settings.last else { return false }
            var settings = second.policy
            settings[policy.name] = nil
            let other = SecondOpinion(
                second.facts, wales: second.wales, policy: settings, started: second.started,
                isConcluded: second.isConcluded)
            return other.duty != second.duty || other.entitlements != second.entitlements
        }.map(\.name)
    }

    static func expected(in jurisdiction: Jurisdiction) -> [String] {
        let isWales = jurisdiction == .wales
        var expected = ["duty 0", "duty 1", "duty 2", "no outcome", "contradictory", "settled with facts open"]
        expected += (1...15).filter { !isWales || $0 != 5 }.map { "line \($0)" } + Outcome.allCases.map(\.rawValue)
        expected += ["IMCA_S39", "IMCA_S39_DEFERRED", "IMCA_S38", "IMCA_S38_DEFERRED", "IMCA_S37"].flatMap {
            ["certain \($0)", "possible \($0)"]
        }
        expected += ["certain IMCA_DOLS_CHECK"]
        expected += SecondOpinionTests.policies.flatMap { policy in policy.settings.map { "\(policy.name)=\($0)" } }
        let inWalesNothing: Set<SecondOpinion.Open> = [
            .period, .died, .cannotRefuse, .refusalBest, .atRisk, .carerAsked, .section9, .revision,
        ]
        expected += SecondOpinion.Open.allCases.filter { !isWales || !inWalesNothing.contains($0) }.map {
            "material \($0.name)"
        }
        expected += ["silence turns"]
        if isWales {
            expected += ["certain IMHA_WALES", "possible IMHA_WALES", "certain COMPLAINTS_WALES", "law is open"]
            expected += ["possible COMPLAINTS_WALES"]
            expected += SecondOpinion.inScopeInWales.map { "owed \($0) any" }
            expected += SecondOpinion.inScopeInWales.map { "role not named in \($0)" }
        } else {
            expected += ["certain IMHA", "certain NHS_COMPLAINTS", "possible NHS_COMPLAINTS"]
            expected += ["reviews turns", "firstContact turns", "mha2025 turns"]
            expected += SecondOpinion.rows.flatMap { row in row.value.roles.map { "owed \(row.key) \($0)" } }
            expected += SecondOpinion.rows.map { "role not named in \($0.key)" }
            expected += ["none duty 2", "partly duty 2", "whole duty 0", "unknown duty 1"].map { "period \($0)" }
        }
        return expected
    }
}
