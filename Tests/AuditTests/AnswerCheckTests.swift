import Advocacy
import Audit
import Calendar
import TestAudits
import Testing

@Suite struct AnswerCheckTests {
    func check(_ fact: Fact, _ value: String, _ facts: [Fact: String] = [:], note: Bool = false) throws -> AnswerCheck {
        let sampled = try #require(try Script().state.cases.first)
        return AnswerCheck.of(
            fact, value, in: Facts(facts), for: sampled, hasNote: note, today: try Sample.date("2026-05-01"))
    }

    @Test func whatCannotBeIsRefused() throws {
        #expect(try check(.referredOn, "2026-05-02") == .impossible(.stillToCome(.day("2026-05-02"))))
        #expect(try check(.referredOn, "2025-05-19") == .impossible(.referredBeforeContact(.day("2025-05-20"))))
        #expect(try check(.referredOn, "2025-05-19", note: true) == .fine)
    }

    /// An advocate at work already may be arranged before the referral: a reason lets it stand.
    @Test func anotherOrderNeedsAReason() throws {
        let (first, second) = ("2025-06-01", "2025-06-02")
        #expect(
            try check(.arrangedOn, first, [.referredOn: second]) == .unlikely(.referredLater(.day("2025-06-02"))))
        #expect(
            try check(.referredOn, second, [.arrangedOn: first]) == .unlikely(.arrangedEarlier(.day("2025-06-01"))))
        #expect(try check(.arrangedOn, second, [.firstMetOn: first]) == .unlikely(.metEarlier(.day("2025-06-01"))))
        #expect(try check(.firstMetOn, first, [.arrangedOn: second]) == .unlikely(.arrangedLater(.day("2025-06-02"))))
    }

    @Test func byTheStartAndADateAfterIt() throws {
        let (start, after) = (CivilDate.day("2025-06-03"), CivilDate.day("2025-06-04"))
        for fact in [Fact.arrangedOn, .firstMetOn] {
            #expect(try check(fact, "2025-06-04", [.timing: "beforeOrAtStart"]) == .unlikely(.afterStart(start)))
            #expect(try check(fact, "2025-06-03", [.timing: "beforeOrAtStart"]) == .fine)
        }
        #expect(
            try check(.timing, "beforeOrAtStart", [.arrangedOn: "2025-06-04"])
                == .unlikely(.arrangedAfterStart(after, start)))
        #expect(
            try check(.timing, "beforeOrAtStart", [.firstMetOn: "2025-06-04"])
                == .unlikely(.metAfterStart(after, start)))
    }

    @Test func beforeThePersonCouldBeKnown() throws {
        let contact = CivilDate.day("2025-05-20")
        #expect(try check(.arrangedOn, "2025-05-19") == .unlikely(.beforeContact(contact)))
        #expect(try check(.firstMetOn, "2025-05-19") == .unlikely(.beforeContact(contact)))
    }

    @Test func whatIsUnlikelyIsAskedAbout() throws {
        #expect(try check(.referredOn, "2024-01-01", note: true) == .unlikely(.longBeforeStage))
        #expect(try check(.timing, "beforeOrAtStart", [.firstMetOn: "2025-06-03"]) == .fine)
        #expect(try check(.timing, "afterDecision", [.firstMetOn: "2025-06-04"]) == .fine)
    }

    @Test func theRestIsFine() throws {
        #expect(try check(.referredOn, "2025-05-20") == .fine)
        #expect(try check(.referredOn, "unknown") == .fine)
        #expect(try check(.retaining, "yes") == .fine)
    }
}
