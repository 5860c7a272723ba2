import Advocacy
import Audit
import Testing
import TextUI

@testable import Workstation

/// Ctrl-U and Ctrl-R over notes and conclusions, and the reasons that a complete reading asks for.
struct UndoTests {
    private func opened() throws -> Person {
        var person = Person(try SampleAudit.state())
        person.press(.enter)
        return person
    }

    @Test func aNoteIsTakenBackAndBroughtAgain() throws {
        var person = try opened()
        person.press(.character("o"))
        person.type("forgets")
        person.press(.enter, .control("u"))
        #expect(
            person.written == [.noted(Noted(case: "P004000", fact: .understanding, text: "", step: .undo))])
        #expect(person.message.contains("the note on “understanding the information?”, now none"))
        person.press(.control("r"))
        #expect(
            person.written == [.noted(Noted(case: "P004000", fact: .understanding, text: "forgets", step: .redo))])
        #expect(person.message.contains("Brought again"))
        #expect(person.screen().contains("Note: forgets"))
    }

    @Test func aConclusionIsTakenBackWithAReasonAndItsDraftIsThereAgain() throws {
        var person = try opened()
        person.type("nnnnn")
        person.press(.character("f"))
        person.type("well recorded")
        person.press(.enter)
        person.type("a")
        #expect(person.workstation.desk.reading?.reference != "P004000")
        person.press(.control("u"))
        #expect(person.screen().contains("Why is the conclusion changed?"))
        person.press(.enter)
        #expect(person.effects.isEmpty && person.screen().contains("A reason is needed"))
        person.type("too soon")
        person.press(.enter)
        #expect(person.written == [.reopened(Reopened(case: "P004000", reason: "too soon"))])
        #expect(person.workstation.desk.screen == .conclusion)
        #expect(person.message.contains("the reading is open again"))
        #expect(person.screen().contains("well recorded"))
        #expect(person.workstation.desk.reading?.reference == "P004000")
        person.press(.control("r"))
        guard case .completed(let completed)? = person.written.first else {
            Issue.record("the conclusion is not brought again: \(person.effects)")
            return
        }
        #expect(completed.step == .redo && completed.completion.feedback == "well recorded")
        #expect(person.workstation.currentReading?.isComplete == true)
    }

    @Test func underTheConclusionLieTheAnswers() throws {
        var person = try opened()
        person.type("nnnnna")
        person.press(.control("u"))
        person.type("too soon")
        person.press(.enter, .control("u"))
        #expect(person.written == [.answered(Answered(case: "P004000", fact: .arranged, value: nil, step: .undo))])
        #expect(person.workstation.desk.screen == .reading && person.question == .arranged)
    }

    @Test func aNoteInACompleteReadingIsChangedWithAReasonAndAddedWithout() throws {
        var person = try opened()
        person.type("nnnnna")
        person.press(.escape, .home, .enter)
        person.go(to: .retaining)
        person.press(.character("o"))
        person.type("first")
        person.press(.enter)
        #expect(person.written == [.noted(Noted(case: "P004000", fact: .retaining, text: "first"))])
        person.press(.character("o"))
        person.type(" and more")
        person.press(.enter)
        #expect(person.effects.isEmpty && person.screen().contains("Why is the note changed?"))
        person.type("found the letter")
        person.press(.enter)
        #expect(
            person.written == [
                .noted(
                    Noted(case: "P004000", fact: .retaining, text: "first and more", reason: "found the letter"))
            ])
        #expect(person.workstation.currentReading?.isComplete == true, "a note decides nothing")
    }

    @Test func aConclusionThatStoodIsChangedWithAReason() throws {
        var person = try opened()
        person.type("nnnnna")
        person.press(.escape, .home, .enter, .character("c"), .character("!"), .character("a"))
        #expect(person.effects.isEmpty && person.screen().contains("Why is its conclusion changed?"))
        person.type("the home was closed since")
        person.press(.enter)
        guard case .completed(let completed)? = person.written.first else {
            Issue.record("nothing is concluded: \(person.effects)")
            return
        }
        #expect(completed.reason == "the home was closed since" && completed.completion.isUrgent)
    }

    @Test func whatIsNotSavedIsTakenBack() throws {
        var person = try opened()
        person.press(.character("o"))
        person.type("forgets")
        person.press(.enter, .control("u"))
        person.send(.effectFailed("the disk is full"))
        #expect(person.state?.cases[0].readings[0].notes == [.understanding: "forgets"])
        person.press(.control("u"))
        #expect(person.written.count == 1)
    }
}
