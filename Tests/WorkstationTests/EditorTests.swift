import Audit
import Testing
import TextUI

@testable import Workstation

/// A note in the person's own editor.
struct EditorTests {
    private func noting() throws -> Person {
        var person = Person(try SampleAudit.state())
        person.press(.enter, .character("o"))
        person.type("half")
        return person
    }

    @Test func theTextGoesOutAndComesBackIntoTheField() throws {
        var person = try noting()
        person.press(.control("o"))
        #expect(person.effects == [.edit("half")])
        person.send(.edited("half a thought\nand the rest\n"))
        #expect(person.effects.isEmpty && person.workstation.desk.context == .text)
        #expect(person.screen().contains("and the rest"))
        person.press(.enter)
        #expect(
            person.written == [
                .noted(Noted(case: "P004000", fact: .understanding, text: "half a thought\nand the rest"))
            ])
    }

    @Test func whatIdentifiesSomebodyIsAskedAboutAllTheSame() throws {
        var person = try noting()
        person.press(.control("o"))
        person.send(.edited("NHS 943 476 5919\n"))
        person.press(.enter)
        #expect(person.effects.isEmpty && person.workstation.desk.context == .list)
    }

    @Test func whatHasNoRoomIsSaid() throws {
        var person = try noting()
        person.press(.control("o"))
        person.send(.edited(String(repeating: "a", count: 10_000)))
        #expect(!person.screen().contains("have room"))
        person.send(.edited(String(repeating: "a", count: 12_345)))
        #expect(person.screen().contains("Only 10,000 characters have room here; left out: 2,345."))
        person.press(.left)
        #expect(!person.screen().contains("have room"))
        person.press(.character("b"))
        #expect(person.screen().contains("left out: 1."))
    }

    @Test func anEditorThatFailsLeavesTheText() throws {
        var person = try noting()
        person.press(.control("o"))
        person.send(.effectFailed("No editor is named; set VISUAL or EDITOR to one."))
        #expect(person.message.contains("No editor is named"))
        #expect(person.screen().contains("half"))
    }

    @Test func aSingleLineNeedsNoEditor() throws {
        var person = Person(try SampleAudit.state())
        person.press(.character("/"), .control("o"))
        #expect(person.effects.isEmpty && person.screen().contains("needs no editor"))
        person.press(.escape)
        person.send(.edited("nobody asked"))
        #expect(person.workstation.desk.prompt == nil)
    }
}
