import Advocacy
import Audit
import TestAudits
import Testing

@Suite struct AnswerCheckTests {
    func check(_ fact: Fact, _ value: String, _ facts: [Fact: String] = [:], note: Bool = false) throws -> AnswerCheck {
        let sampled = try #require(try Script().state.cases.first)
        return AnswerCheck.of(
            fact, value, in: Facts(facts), for: sampled, hasNote: note, today: try Sample.date("2026-05-01"))
    }

    func isImpossible(_ check: AnswerCheck) -> Bool { if case .impossible = check { true } else { false } }
    func isUnlikely(_ check: AnswerCheck) -> Bool { if case .unlikely = check { true } else { false } }

    @Test func whatCannotBeIsRefused() throws {
        #expect(isImpossible(try check(.referredOn, "2026-05-02")))
        #expect(isImpossible(try check(.referredOn, "2025-05-19")))
        #expect(try check(.referredOn, "2025-05-19", note: true) == .fine)
        #expect(isImpossible(try check(.arrangedOn, "2025-06-01", [.referredOn: "2025-06-02"])))
        #expect(isImpossible(try check(.referredOn, "2025-06-02", [.arrangedOn: "2025-06-01"])))
    }

    @Test func whatIsUnlikelyIsAskedAbout() throws {
        #expect(isUnlikely(try check(.firstMetOn, "2025-06-04", [.timing: "beforeOrAtStart"])))
        #expect(isUnlikely(try check(.firstMetOn, "2025-06-04", [.arrangedOn: "2025-06-05"])))
        #expect(isUnlikely(try check(.arrangedOn, "2024-01-01")))
        #expect(isUnlikely(try check(.timing, "beforeOrAtStart", [.firstMetOn: "2025-06-04"])))
        #expect(try check(.timing, "beforeOrAtStart", [.firstMetOn: "2025-06-03"]) == .fine)
        #expect(try check(.timing, "afterDecision", [.firstMetOn: "2025-06-04"]) == .fine)
    }

    @Test func theRestIsFine() throws {
        #expect(try check(.referredOn, "2025-05-20") == .fine)
        #expect(try check(.referredOn, "unknown") == .fine)
        #expect(try check(.retaining, "yes") == .fine)
    }
}
