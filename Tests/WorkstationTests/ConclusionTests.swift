import Advocacy
import Audit
import Testing
import TextUI

@testable import Workstation

struct ConclusionTests {
    /// The first case answered: difficulty, nobody, none arranged, none offered, not considered as the reason.
    private func person() throws -> Person {
        var person = Person(try SampleAudit.state())
        person.press(.enter)
        person.type("ynnn1")
        return person
    }

    private func completion(_ person: Person) throws -> Completion {
        guard case .completed(let completed)? = person.written.first else {
            throw Missing()
        }
        return completed.completion
    }

    private struct Missing: Error {}

    @Test func agreeingCompletesAndOpensTheNextCase() throws {
        var person = try person()
        #expect(person.workstation.desk.screen == .conclusion)
        person.press(.character("a"))
        let completion = try completion(person)
        #expect(completion.duty == .required && completion.outcome == .notMet && completion.overrule == nil)
        #expect(person.workstation.desk.screen == .reading)
        #expect(person.workstation.desk.reading?.reference == person.state?.cases[1].reference)
        #expect(person.message.contains("P004000: not met"))
    }

    @Test func overrulingNeedsAReason() throws {
        var person = try person()
        person.press(.character("r"), .character("2"), .enter, .enter)
        #expect(person.effects.isEmpty)
        #expect(person.screen().contains("needs a reason"))
        person.type("the daughter was appropriate")
        person.press(.enter)
        let completion = try completion(person)
        #expect(completion.determinedDuty == .required)
        #expect(completion.duty == .notRequired && completion.outcome == .notApplicable)
        #expect(
            completion.overrule
                == Completion.Overrule(duty: .notRequired, outcome: nil, reason: "the daughter was appropriate"))
    }

    @Test func anOutcomeAloneCanBeOverruled() throws {
        var person = try person()
        let metLate = try #require(Outcome.allCases.firstIndex(of: .metLate)) + 1
        person.press(.character("r"), .enter)
        person.type("\(metLate)")
        person.type("came in June")
        person.press(.enter)
        let completion = try completion(person)
        #expect(completion.duty == .required && completion.outcome == .metLate)
        #expect(completion.overrule?.duty == nil && completion.overrule?.outcome == .metLate)
    }

    @Test func anOutcomeThatCannotGoWithTheJudgementIsRefused() throws {
        var person = try person()
        let notNeeded = try #require(Outcome.allCases.firstIndex(of: .notApplicable)) + 1
        person.press(.character("r"), .enter)
        person.type("\(notNeeded)")
        #expect(person.effects.isEmpty && person.workstation.desk.context == .list)
        #expect(person.message.contains("cannot be what resulted"))
    }

    @Test func overrulingWithWhatTheRulesSayIsAgreeing() throws {
        var person = try person()
        person.press(.character("r"), .enter, .enter)
        #expect(person.effects.isEmpty)
        #expect(person.message.contains("a agrees"))
    }

    @Test func openQuestionsAreSaidAndKeepFromConcluding() throws {
        var person = Person(try SampleAudit.state())
        person.press(.enter, .character("y"), .character("c"))
        for key in ["a", "r"] {
            person.type(key)
            #expect(person.effects.isEmpty && person.message.contains("still open"))
        }
        person.press(.escape)
        #expect(person.workstation.desk.screen == .reading)
    }

    @Test func contradictionsKeepFromConcluding() throws {
        var person = Person(try SampleAudit.state())
        person.press(.enter)
        person.type("yny4")
        #expect(person.workstation.desk.reading?.walk.determination.contradictions.isEmpty == false)
        for _ in 0..<20 where person.workstation.desk.reading?.walk.next != nil { person.type("u") }
        person.type("a")
        #expect(person.written.allSatisfy { if case .completed = $0 { false } else { true } })
        #expect(person.message.contains("contradict"))
    }

    @Test func feedbackActionAndUrgencyAreRecordedWithIt() throws {
        var person = try person()
        person.press(.character("f"))
        person.type("Offer it at first contact")
        person.press(.enter, .character("t"))
        person.type("Refer now")
        person.press(.enter)
        person.type("team manager")
        person.press(.enter)
        person.type("12/5")
        person.press(.enter, .character("!"))
        guard case .prepared(let prepared)? = person.written.last else {
            Issue.record("what is set beside the judgement is on the disk at once")
            return
        }
        #expect(prepared.preparation.isUrgent && prepared.preparation.feedback == "Offer it at first contact")
        #expect(person.screen().contains("URGENT"))
        person.press(.escape, .enter)
        #expect(person.screen().contains("Offer it at first contact"), "what was written is there again")
        person.press(.character("a"))
        let completion = try completion(person)
        #expect(completion.feedback == "Offer it at first contact")
        #expect(
            completion.action
                == Completion.Action(text: "Refer now", owner: "team manager", due: SampleAudit.date("2026-05-12")))
        #expect(completion.isUrgent)
    }

    @Test func aPersonalReasonIsKeptWithItsExplanation() throws {
        var person = try person()
        person.press(.character("r"), .character("2"), .enter)
        person.type("rang 01632 960983")
        person.press(.enter, .character("2"))
        person.type("public number of the service")
        person.press(.enter)
        #expect(try completion(person).overrule?.reason == "rang 01632 960983")
        #expect(person.reasonsToKeep == ["public number of the service"])
    }

    @Test func agreeingAgainWritesNothingAndGoesOn() throws {
        var person = try person()
        person.press(.character("a"), .escape, .home, .enter, .character("c"), .character("a"))
        #expect(person.effects.isEmpty)
        #expect(person.workstation.desk.reading?.reference == person.state?.cases[1].reference)
    }

    @Test func afterTheLastCaseComesTheList() throws {
        var person = Person(try SampleAudit.partlyRead(23))
        person.press(.enter)
        person.answerAll(with: "n")
        person.press(.character("a"))
        #expect(person.written.count == 1)
        #expect(person.state?.read == 24)
        // Cases for second reading come after the unread ones.
        #expect(person.workstation.desk.screen == .reading)
        #expect(person.workstation.currentCase?.isForSecondReading == true)
    }

    @Test func onlyPathsAreCompleted() throws {
        var person = Person(try SampleAudit.state())
        person.press(.enter, .character("o"), .tab)
        #expect(person.effects.isEmpty)
        #expect(person.message.contains("No path is asked for here"))
    }

    @Test func whyATextIsKeptIsSaidOnceThoughTheDiskRefuses() throws {
        var person = Person(try SampleAudit.state())
        person.press(.enter)
        person.answerAll(with: "n")
        person.type("f")
        person.type("call 07700 900123")
        person.press(.enter, .character("2"))
        person.type("a helpline")
        person.press(.enter)
        #expect(person.reasonsToKeep == ["a helpline"])
        person.send(.effectFailed("the disk is full"))
        #expect(person.workstation.desk.context == .text && person.screen().contains("a helpline"))
        person.press(.enter)
        #expect(person.reasonsToKeep == ["a helpline"])
    }
}
