import Audit
import Testing
import TextUI

@testable import Workstation

/// What is typed for a new audit and goes into its record.
struct NewAuditPrivacyTests {
    private func atTheRecord(seed: String? = nil, path: String = "/data/town") -> Person {
        var person = Person()
        person.makeAudit(asFarAs: .record)
        if let seed {
            person.press(.end, .control("u"))
            person.type(seed)
        }
        for _ in 0..<20 where person.newAudit?.focused != .path { person.press(.down) }
        person.type(path)
        return person
    }

    private func choice(_ person: Person) -> AuditChoice? {
        for case .newAudit(.make(let choice)) in person.effects { return choice }
        return nil
    }

    @Test func aSeedThatIdentifiesSomebodyIsAskedAboutAndKeptWithAReason() {
        var person = atTheRecord(seed: "NHS 943 476 5919")
        person.press(.enter)
        #expect(person.effects.isEmpty)
        #expect(person.screen().contains("This looks like an NHS number"))
        #expect(person.newAudit?.focused == .seed)
        person.press(.character("2"))
        person.type("drawn before witnesses")
        person.press(.enter)
        #expect(person.effects == [.newAudit(.check(path: "/data/town.audit"))])
        person.answer()
        person.press(.enter, .character("y"))
        #expect(choice(person)?.keepReason == "drawn before witnesses")
        #expect(choice(person)?.design.seed == "NHS 943 476 5919")
    }

    @Test func aSeedCanBeRephrasedOnTheSpot() {
        var person = atTheRecord(seed: "NHS 943 476 5919")
        person.press(.enter, .character("1"), .control("u"))
        person.type("ring 07700 900123")
        person.press(.enter)
        #expect(person.screen().contains("This looks like a telephone number"))
        person.press(.character("1"), .control("u"))
        person.type("3 May")
        person.press(.enter)
        #expect(person.newAudit?.seed.text == "3 May")
        person.answer()
        person.press(.enter, .character("y"))
        #expect(choice(person)?.keepReason == nil)
    }

    @Test func whatWasTypedStaysWhenTheQuestionIsLeft() {
        var person = atTheRecord(seed: "NHS 943 476 5919")
        person.press(.enter, .escape, .control("u"))
        person.type("3 May")
        person.press(.escape)
        #expect(person.newAudit?.step == .record)
        #expect(person.newAudit?.seed.text == "3 May")
    }

    @Test func aReasonGoesWithItsText() {
        var person = atTheRecord(seed: "NHS 943 476 5919")
        person.press(.enter, .character("2"))
        person.type("drawn before witnesses")
        person.press(.enter)
        person.answer()
        person.press(.escape)
        for _ in 0..<20 where person.newAudit?.focused != .seed { person.press(.up) }
        person.press(.end, .control("u"))
        person.type("NHS 401 023 2137")
        for _ in 0..<20 where person.newAudit?.focused != .path { person.press(.down) }
        person.press(.enter)
        #expect(person.screen().contains("This looks like an NHS number"), "another text, another reason")
    }

    @Test func theNameOfTheFileIsTheTitle() {
        var person = atTheRecord(path: "/data/Jo_943_476_5919")
        person.press(.enter)
        #expect(person.screen().contains("The file's name becomes the title, and looks like an NHS number."))
        person.press(.character("1"), .control("u"))
        person.type("town")
        person.press(.enter)
        #expect(person.effects == [.newAudit(.check(path: "/data/town.audit"))])
    }

    @Test func aReaderIsNoNumberOfAPerson() {
        var person = Person()
        person.makeAudit(asFarAs: .record)
        for _ in 0..<20 where person.newAudit?.focused != .reader { person.press(.down) }
        person.press(.end, .control("u"))
        person.type("943 476 5919")
        for _ in 0..<20 where person.newAudit?.focused != .path { person.press(.down) }
        person.type("/data/town")
        person.press(.enter)
        #expect(person.effects.isEmpty)
        #expect(person.newAudit?.focused == .reader)
        #expect(person.screen().contains("The reader's name looks like an NHS number"))
    }

    @Test func theFilesOfTheFrameAreNamedInTheRecord() {
        var person = Person()
        person.press(.character("n"))
        person.type("/data/943_476_5919.csv")
        person.press(.enter, .enter, .enter)
        #expect(person.effects.isEmpty)
        #expect(person.newAudit?.step == .frame)
        #expect(person.screen().contains("The file's name goes into the record"))
    }
}

/// Every other text that goes into the record.
struct GuardedPromptTests {
    private func isAsked(_ person: inout Person, at place: String) {
        person.type("ring 07700 900123")
        person.press(.enter)
        #expect(person.written.isEmpty, "\(place)")
        #expect(person.screen().contains("This looks like a telephone number"), "\(place)")
        #expect(person.screen().contains("keep it as it is, and say why"), "\(place)")
        person.press(.character("2"))
        person.type("the service's own")
        person.press(.enter)
    }

    @Test func whyACaseIsReplaced() throws {
        var person = Person(try SampleAudit.state())
        person.press(.character("x"), .character("2"))
        isAsked(&person, at: "replacement")
        person.press(.character("y"))
        guard case .replaced(let replaced)? = person.written.first else {
            Issue.record("nothing is written")
            return
        }
        #expect(replaced.note == "ring 07700 900123")
        #expect(person.reasonsToKeep == ["the service's own"])
    }

    @Test func whatIsSaidToThePractitionerAndToBeDone() throws {
        var person = Person(try SampleAudit.state())
        person.press(.enter)
        person.answerAll(with: "n")
        person.press(.character("f"))
        isAsked(&person, at: "feedback")
        #expect(person.reasonsToKeep == ["the service's own"])
        person.press(.character("t"))
        isAsked(&person, at: "action")
        #expect(person.reasonsToKeep == ["the service's own"])
        isAsked(&person, at: "owner")
        #expect(person.reasonsToKeep == ["the service's own"])
        person.press(.enter, .character("a"))
        #expect(person.reasonsToKeep.isEmpty, "it is said once, where the text was written")
        guard case .completed(let completed)? = person.written.last else {
            Issue.record("nothing is written")
            return
        }
        for text in [
            completed.completion.feedback, completed.completion.action?.text, completed.completion.action?.owner,
        ] {
            #expect(text == "ring 07700 900123")
        }
    }

    @Test func whatIsSaidOfAnAreaOfTheSelfAssessment() throws {
        var person = Person(try SampleAudit.state())
        person.press(.character("5"), .character("o"))
        isAsked(&person, at: "strengths")
        #expect(person.reasonsToKeep == ["the service's own"])
        person.press(.character("t"))
        isAsked(&person, at: "action")
        isAsked(&person, at: "owner")
        person.press(.enter)
        guard case .assessed(let assessed)? = person.written.last else {
            Issue.record("nothing is written")
            return
        }
        #expect(assessed.judgement.note == "ring 07700 900123")
        #expect(assessed.judgement.action?.owner == "ring 07700 900123")
        #expect(person.reasonsToKeep == ["the service's own; the service's own"], "of the action and of its owner")
    }

    @Test func whatIsKeptForAReasonIsNotAskedAboutAgainUnchanged() throws {
        var person = Person(try SampleAudit.state())
        person.press(.enter, .character("o"))
        isAsked(&person, at: "note")
        person.press(.character("o"), .enter)
        #expect(person.workstation.desk.context == .reading)
    }
}
