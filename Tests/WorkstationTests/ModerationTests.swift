import Advocacy
import Audit
import Calendar
import TestAudits
import Testing
import TextUI

@testable import Workstation

/// Two readings side by side, and what is settled between them.
struct ModerationTests {
    /// The audit read by the first reader, with three cases of kind 2 (not met), 3 (cannot tell) and 0 (not needed) read
    /// by the second: the first two otherwise, the third alike.
    static func state() throws -> AuditState {
        var state = try SampleAudit.partlyRead(24)
        var time = state.lastTime.milliseconds
        for index in [2, 3, 6] {
            let sampled = state.cases[index]
            var facts = sampled.factsOfFrame
            var bodies: [EventBody] = []
            for fact in Fact.difficulty + [.arranged] {
                try facts.set(fact, to: "no")
                bodies.append(.answered(Answered(case: sampled.reference, fact: fact, value: "no")))
            }
            bodies.append(.noted(Noted(case: sampled.reference, fact: .retaining, text: "remembers the visit well")))
            let rules = try RuleSet.inForce(in: .england, on: sampled.unit.started)
            let determination = try rules.determine(facts, policies: state.plan.policies)
            bodies.append(
                .completed(
                    Completed(
                        case: sampled.reference,
                        completion: Completion(
                            determination, of: facts, under: rules, policies: state.plan.policies))))
            for body in bodies {
                time += 30_000
                try state.take(body, by: "second reader", at: Timestamp(milliseconds: time))
            }
        }
        return state
    }

    /// The first of the two disagreements, side by side.
    private func opened(look: Look = Look.all[0], reader: String = "moderator") throws -> Person {
        var person = Person(try Self.state(), look: look, reader: reader)
        person.press(.home, .down, .down, .character("m"))
        #expect(person.workstation.desk.screen == .moderation)
        return person
    }

    private func lines(_ person: Person) -> [ModerationScreen.Line] {
        person.workstation.desk.moderation?.rows.compactMap(\.line) ?? []
    }

    @Test func differencesStandBeforeAgreements() throws {
        let person = try opened()
        let answers = lines(person).filter { $0.label.hasSuffix("?") || $0.label.contains("arranged") }
        let flags = lines(person).dropFirst(3).map(\.differs)
        #expect(flags == flags.filter { $0 } + flags.filter { !$0 })
        let retaining = try #require(answers.first { $0.label == "retaining it?" })
        #expect(retaining.first == "yes" && retaining.second == "no")
        #expect(retaining.secondNote == "remembers the visit well" && retaining.firstNote.isEmpty)
        let outcome = try #require(lines(person).first { $0.label == "what resulted" })
        #expect(outcome.first == "NOT MET" && outcome.second == "not needed")
    }

    @Test func theAgreedJudgementIsOneOfTheReadersWithAReason() throws {
        var person = try opened()
        person.press(.character("m"), .character("2"), .enter)
        #expect(person.effects.isEmpty && person.screen().contains("A reason is needed"))
        person.type("the note of May shows it")
        person.press(.enter)
        let reference = try #require(person.workstation.desk.moderation?.reference)
        let standing = try #require(person.state?.sampledCase(reference)).completedReadings.compactMap(
            \.conclusion?.event)
        #expect(standing.count == 2)
        #expect(
            person.written == [
                .moderated(
                    Moderated(
                        case: reference, duty: .notRequired, outcome: .notApplicable,
                        reason: "the note of May shows it", settles: standing))
            ])
        #expect(person.state?.sampledCase(reference)?.status == .moderated)
        #expect(person.screen().contains("settled by moderator"))
        person.press(.escape, .character("f"), .character("9"))
        #expect(person.workstation.desk.cases.shown.count == 1)
        #expect(person.screen().contains("not needed"), "what was settled counts")
    }

    @Test func anythingElseIsPickedByDutyAndOutcome() throws {
        var person = try opened()
        person.press(.character("m"), .character("3"), .character("1"))
        guard case .list(let list) = person.workstation.desk.prompt else {
            Issue.record("no list of outcomes")
            return
        }
        #expect(list.options == Outcome.allCases.filter(Duty.required.admits).map(\.label))
        person.press(.character("2"))
        person.type("it came in June")
        person.press(.enter)
        guard case .moderated(let moderated)? = person.written.first else {
            Issue.record("nothing is settled: \(person.effects)")
            return
        }
        #expect(moderated.duty == .required && moderated.outcome == .metLate)
    }

    @Test func aReasonThatIdentifiesSomebodyIsAskedAbout() throws {
        var person = try opened()
        person.press(.character("m"), .character("1"))
        person.type("rang 01632 960983")
        person.press(.enter)
        #expect(person.effects.isEmpty && person.workstation.desk.context == .list)
    }

    @Test func nextGoesToTheNextDisagreement() throws {
        var person = try opened()
        let first = person.workstation.desk.moderation?.reference
        person.press(.character("N"))
        let second = person.workstation.desk.moderation?.reference
        #expect(second == person.state?.cases[3].reference && second != first)
        person.press(.character("N"))
        #expect(person.workstation.desk.moderation?.reference == first)
        person.press(.character("m"), .character("1"))
        person.type("so it was")
        person.press(.enter, .character("N"))
        #expect(person.workstation.desk.moderation?.reference == second)
        person.press(.character("N"))
        #expect(person.message.contains("No other disagreement"))
    }

    @Test func whatWasNotReadTwiceIsRefusedWithTheReason() throws {
        var person = Person(try SampleAudit.partlyRead(3), reader: "first reader")
        person.press(.home, .character("m"))
        #expect(person.message.contains("has been audited once"))
        person.press(.end, .character("m"))
        #expect(person.message.contains("has not been audited"))
        person.press(.enter, .character("m"))
        #expect(person.message.contains("has not been audited"))
        #expect(person.workstation.desk.screen == .reading)
    }

    @Test func whoStillReadsUnseenIsNotShownTheOther() throws {
        var person = Person(try SampleAudit.partlyRead(24), reader: "second")
        person.press(.character("m"))
        #expect(person.workstation.currentCase == nil)
        #expect(person.message.contains("kept from you"))
        #expect(person.workstation.desk.screen == .cases)
    }

    @Test func nothingIsSettledInAnAuditToLookAtOnly() throws {
        var person = Person(try Self.state(), readOnly: "asked for")
        person.press(.home, .down, .down, .character("m"), .character("m"))
        #expect(person.message.contains("asked for") && person.workstation.desk.prompt == nil)
    }

    @Test func whatIsNotSavedIsTakenBack() throws {
        var person = try opened()
        person.press(.character("m"), .character("1"))
        person.type("so it was")
        person.press(.enter)
        person.send(.effectFailed("the disk is full"))
        #expect(person.message.contains("NOT SAVED"))
        #expect(person.screen().contains("so it was"), "the reason is still in its field")
        #expect(person.state?.cases[2].status == .disagreed)
    }

    @Test func aReaderIsToldOfTheDisagreementAndFindsTheWay() throws {
        var person = Person(try Self.state(), reader: "second reader")
        person.press(.home, .down, .down, .enter)
        #expect(person.screen().contains("Its readers disagree"))
        person.press(.character("m"), .enter)
        #expect(person.workstation.desk.screen == .reading)
        person.press(.character("m"), .escape)
        #expect(person.workstation.desk.screen == .reading)
    }

    @Test(arguments: Look.all) func snapshots(look: Look) throws {
        var person = try opened(look: look)
        for _ in 0..<30 where person.workstation.desk.moderation?.focused?.label != "retaining it?" {
            person.press(.down)
        }
        try expectSnapshot(of: &person, "moderation")
        person.press(.character("m"))
        try expectSnapshot(of: &person, "moderation-settle")
    }
}
