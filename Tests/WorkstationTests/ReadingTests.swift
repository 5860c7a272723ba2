import Advocacy
import Audit
import Testing
import TextUI

@testable import Workstation

struct ReadingTests {
    /// The first case of the sample, a needs assessment, opened.
    private func reader(_ readOnly: String? = nil) throws -> Person {
        var person = Person(try SampleAudit.state(), readOnly: readOnly)
        person.press(.enter)
        return person
    }

    @Test func oneKeyAnswersWritesAndMovesOn() throws {
        var person = try reader()
        #expect(person.question == .understanding)
        person.press(.character("n"))
        #expect(person.written == [.answered(Answered(case: "P004000", fact: .understanding, value: "no"))])
        #expect(person.question == .retaining)
        person.press(.character("u"))
        #expect(person.written == [.answered(Answered(case: "P004000", fact: .retaining, value: "unknown"))])
        person.press(.character("y"))
        // One area is enough, so the walk passes over the fourth.
        #expect(person.question == .identified)
    }

    @Test func theEffectCarriesTheTimeOfTheKey() throws {
        var person = try reader()
        person.press(.character("y"))
        guard case .append(_, let time) = person.effects.first else {
            Issue.record("no append in \(person.effects)")
            return
        }
        #expect(time == person.now)
    }

    @Test func digitsPickFromAList() throws {
        var person = try reader()
        person.type("yyn")
        #expect(person.question == .capacityToConsentToRepresentation)
        person.press(.character("2"))
        #expect(
            person.written == [
                .answered(Answered(case: "P004000", fact: .capacityToConsentToRepresentation, value: "lacks"))
            ])
        person.press(.up)
        person.press(.character("9"))
        #expect(person.written.isEmpty)
    }

    @Test func aKeyThatDoesNotFitTheQuestionSaysHowToAnswer() throws {
        var person = try reader()
        person.press(.character("5"))
        #expect(person.effects.isEmpty)
        #expect(person.message.contains("y, n or u"))
        person.type("yyn")
        person.press(.character("y"))
        #expect(person.message.contains("1 to 4"))
    }

    @Test func skippedQuestionsSayWhyAndAreNotAnswered() throws {
        var person = try reader()
        person.type("yn")
        person.press(.up)
        person.go(to: .professionalOrPaid)
        #expect(person.workstation.desk.reading?.focused?.standing == .notAsked("nobody identified"))
        person.press(.character("y"))
        #expect(person.effects.isEmpty)
        #expect(person.message.contains("nobody identified"))
    }

    @Test func parkedAnswersComeBack() throws {
        var person = try reader()
        person.type("yyy")
        #expect(person.state?.cases[0].readings[0].facts[.professionalOrPaid] == "yes")
        func item() -> Walk.Item? {
            person.workstation.desk.reading?.walk.items.first { $0.question.fact == .professionalOrPaid }
        }
        person.go(to: .identified)
        person.press(.character("n"))
        #expect(item()?.standing.isParked == true && item()?.value == "yes")
        #expect(person.screen().contains("parked"))
        person.go(to: .identified)
        person.press(.character("y"))
        #expect(item()?.standing == .asked && item()?.value == "yes")
    }

    @Test func theLastAnswerLeadsToAgreeingOrOverruling() throws {
        var person = try reader()
        person.type("nnnnn")
        #expect(person.workstation.desk.screen == .conclusion)
    }

    @Test func undoTakesBackSaysSoAndCanBeUndone() throws {
        var person = try reader()
        person.type("yn")
        person.press(.control("u"))
        #expect(person.written == [.answered(Answered(case: "P004000", fact: .identified, value: nil, step: .undo))])
        #expect(person.question == .identified)
        #expect(person.message.contains("somebody is identified") && person.message.contains("no"))
        person.press(.control("u"))
        #expect(person.question == .understanding)
        person.press(.control("u"))
        #expect(person.effects.isEmpty)
        #expect(person.message.contains("nothing to take back"))
        person.press(.control("r"), .control("r"))
        #expect(person.written == [.answered(Answered(case: "P004000", fact: .identified, value: "no", step: .redo))])
        #expect(person.state?.cases[0].readings[0].facts[.identified] == "no")
        person.press(.control("r"))
        #expect(person.effects.isEmpty)
    }

    @Test func theSameAnswerAgainWritesNothingButMovesOn() throws {
        var person = try reader()
        person.press(.character("n"), .up)
        person.press(.character("n"))
        #expect(person.effects.isEmpty)
        #expect(person.question == .retaining)
    }

    @Test func anAnswerInACompleteReadingNeedsAReasonAndReopensIt() throws {
        var person = try reader()
        person.type("nnnnna")
        person.press(.escape)
        person.press(.home, .enter)
        #expect(person.workstation.currentReading?.isComplete == true)
        person.go(to: .retaining)
        person.press(.character("y"))
        #expect(person.effects.isEmpty)
        #expect(person.workstation.desk.context == .text)
        person.press(.enter)
        #expect(person.effects.isEmpty)
        person.type("misread the note")
        person.press(.enter)
        #expect(
            person.written
                == [.answered(Answered(case: "P004000", fact: .retaining, value: "yes", reason: "misread the note"))])
        #expect(person.workstation.currentReading?.isComplete == false)
        #expect(person.message.contains("overrule again"))
    }

    @Test func escLeavesTheReasonAndTheAnswerAsItWas() throws {
        var person = try reader()
        person.type("nnnnna")
        person.press(.control("u"))
        #expect(person.workstation.desk.context == .text)
        person.press(.escape)
        #expect(person.effects.isEmpty)
        #expect(person.state?.cases[0].readings[0].isComplete == true)
    }

    @Test func datesAreTypedNearTheStageAndChecked() throws {
        var person = try reader()
        person.type("ynnnnnn")
        person.go(to: .arranged)
        person.press(.character("y"))
        person.go(to: .referredOn)
        person.press(.character("1"))
        person.type("1")
        #expect(person.screen().contains("11 Apr 2025, 9 days after the start"))
        person.press(.enter)
        #expect(person.written == [.answered(Answered(case: "P004000", fact: .referredOn, value: "2025-04-11"))])
        // Before the first contact, with no note: not possible. The field stays, and says why.
        person.go(to: .referredOn)
        person.press(.character("d"))
        person.type("1/3/2025")
        person.press(.enter)
        #expect(person.effects.isEmpty)
        #expect(person.screen().contains("first contact"))
        person.press(.escape)
        #expect(person.workstation.desk.context == .reading)
        person.press(.character("d"))
        #expect(!person.screen().contains("1/3/2025"), "a date is typed anew")
    }

    @Test func anUnlikelyDateIsKeptWithAReason() throws {
        var person = try reader()
        person.type("yn")
        person.go(to: .arranged)
        person.type("y1")
        person.go(to: .arrangedOn)
        person.press(.character("d"))
        person.type("2023-06-01")
        person.press(.enter)
        #expect(person.effects.isEmpty)
        #expect(person.screen().contains("Unlikely"))
        person.type("advocate of an earlier case stayed")
        person.press(.enter)
        #expect(
            person.written == [
                .answered(
                    Answered(
                        case: "P004000", fact: .arrangedOn, value: "2023-06-01",
                        reason: "advocate of an earlier case stayed"))
            ])
    }

    @Test func notesAreWrittenShownAndRemoved() throws {
        var person = try reader()
        person.press(.character("o"))
        person.type("forgets within the hour")
        person.press(.control("j"))
        person.type("second line")
        person.press(.enter)
        let text = "forgets within the hour\nsecond line"
        #expect(person.written == [.noted(Noted(case: "P004000", fact: .understanding, text: text))])
        #expect(person.screen().contains("Note: forgets within the hour"))
        person.press(.character("o"), .control("u"), .backspace, .control("u"), .enter)
        #expect(person.written == [.noted(Noted(case: "P004000", fact: .understanding, text: ""))])
    }

    @Test func aNoteLeftWithEscIsThereAgain() throws {
        var person = try reader()
        person.press(.character("o"))
        person.type("half a th")
        person.press(.escape)
        #expect(person.effects.isEmpty)
        #expect(person.message.contains("here again"))
        person.press(.down, .up, .character("o"))
        #expect(person.screen().contains("half a th"))
        person.press(.enter)
        #expect(person.written.count == 1)
    }

    @Test func insideATextFieldUndoBelongsToTheField() throws {
        var person = try reader()
        person.press(.character("y"), .character("o"))
        person.type("abc")
        person.press(.control("u"))
        #expect(person.effects.isEmpty)
        #expect(person.state?.cases[0].readings[0].facts[.understanding] == "yes")
        person.press(.control("r"), .enter)
        #expect(person.written == [.noted(Noted(case: "P004000", fact: .identified, text: "abc"))])
    }

    @Test func aPersonalNoteIsAskedAboutAndKeptWithAReason() throws {
        var person = try reader()
        person.press(.character("o"))
        person.type("NHS 943 476 5919")
        #expect(person.screen().contains("This looks like an NHS number"))
        person.press(.enter)
        #expect(person.effects.isEmpty)
        person.press(.character("1"))
        #expect(person.workstation.desk.context == .text)
        person.press(.enter, .character("2"))
        person.type("it is the helpline's number")
        person.press(.enter)
        #expect(
            person.written == [
                .noted(
                    Noted(
                        case: "P004000", fact: .understanding, text: "NHS 943 476 5919",
                        reason: "it is the helpline's number"))
            ])
    }

    @Test func aReadOnlyAuditTakesNothingAndSaysWhy() throws {
        var person = try reader("another process has it open")
        for key in ["y", "o", "O"] {
            person.type(key)
            #expect(person.effects.isEmpty)
            #expect(person.message.contains("another process has it open"), "\(key)")
        }
        person.press(.backspace)
        #expect(person.effects.isEmpty)
    }

    @Test func whatIsNotSavedIsTakenBackAndSaid() throws {
        var person = try reader()
        person.type("nnnn")
        let before = person.screen()
        person.press(.character("n"))
        #expect(person.workstation.desk.screen == .conclusion)
        person.send(.effectFailed("the disk is full"))
        #expect(person.effects.isEmpty)
        #expect(person.workstation.desk.screen == .reading)
        #expect(person.question == .arranged)
        #expect(person.state?.cases[0].readings[0].facts[.arranged] == nil)
        #expect(person.message.contains("NOT SAVED") && person.message.contains("the disk is full"))
        person.press(.left)
        #expect(before.split(separator: "\n").first == person.screen().split(separator: "\n").first)
        person.press(.character("n"))
        #expect(person.written.count == 1)
    }

    @Test func aNoteThatIsNotSavedIsStillInItsField() throws {
        var person = try reader()
        person.press(.character("o"))
        person.type("long thought")
        person.press(.enter)
        person.send(.effectFailed("the disk is full"))
        #expect(person.workstation.desk.context == .text)
        #expect(person.screen().contains("long thought"))
    }

    @Test func tabPassesOverWhatIsNotAsked() throws {
        var person = try reader()
        person.type("y")
        person.press(.home)
        var seen: [Fact] = []
        for _ in 0..<12 {
            if let question = person.question { seen.append(question) }
            person.press(.tab)
        }
        #expect(seen.first == .personRole)
        #expect(!seen.contains(.carerAskedForAdultInvolvement) && !seen.contains(.retaining))
        #expect(seen.contains(.identified))
        person.press(.backTab)
        #expect(person.question != nil)
    }

    @Test func inWalesTheScreenSpeaksOfBarriers() throws {
        var person = Person(try SampleAudit.state(.wales))
        person.press(.enter)
        #expect(person.screen().contains("barriers"))
        #expect(person.screen().contains("INDEPENDENT"))
    }

    @Test func inWalesTheWalkEndsThoughNoOtherSupportWasThere() throws {
        var person = Person(try SampleAudit.state(.wales))
        person.press(.enter)
        person.type("yn")
        for _ in 0..<30 where person.workstation.desk.screen == .reading { person.type("u") }
        #expect(person.workstation.desk.screen == .conclusion)
        #expect(person.state?.cases[0].readings[0].facts[.preferredLanguage] == "unknown")
        #expect(person.state?.cases[0].readings[0].facts[.otherSupport] == nil)
        person.type("a")
        #expect(person.written.count == 1)
    }
}
