import Audit
import Testing
import TextUI

@testable import Workstation

struct MouseTests {
    private func row(of text: String, in person: inout Person) throws -> Int {
        let lines = person.screen().split(separator: "\n", omittingEmptySubsequences: false)
        return try #require(lines.firstIndex { $0.contains(text) })
    }

    private func click(_ row: Int, _ column: Int = 10, _ person: inout Person) {
        person.send(.input(.mouse(MouseEvent(.press, row: row, column: column))))
    }

    @Test func aClickChoosesFromAListAndASecondPicks() throws {
        var person = Person(try SampleAudit.partlyRead(10), reader: "first reader")
        person.press(.character("f"))
        let gaps = try row(of: "5 gaps", in: &person)
        click(gaps, 10, &person)
        #expect(person.workstation.desk.context == .list)
        click(gaps, 10, &person)
        #expect(person.workstation.desk.cases.filter == .gaps && person.workstation.desk.prompt == nil)
        person.press(.character("f"))
        click(0, 0, &person)
        #expect(person.workstation.desk.context == .list, "beside the list nothing happens")
    }

    @Test func clicksInTheHelpAndThePaletteTakeTheFocus() throws {
        var person = Person(try SampleAudit.state())
        person.press(.enter, .character("?"))
        click(try row(of: "write the note on this question", in: &person), 30, &person)
        #expect(
            person.workstation.desk.help.found.matches[person.workstation.desk.help.found.focus].entry.command
                == .note)
        person.press(.escape, .character(":"))
        person.type("note")
        let second = try row(of: "case note", in: &person)
        click(second, 10, &person)
        click(second, 10, &person)
        #expect(person.workstation.desk.context == .text, "the second click ran it")
    }

    @Test func aClickOnAPanelsNameShowsIt() throws {
        var person = Person(try SampleAudit.partlyRead(24))
        person.press(.character("2"))
        let names = try row(of: "[outcomes]", in: &person)
        let line = String(person.screen().split(separator: "\n", omittingEmptySubsequences: false)[names])
        let column = try #require(line.firstRange(of: "teams")?.lowerBound.utf16Offset(in: line))
        click(names, column, &person)
        #expect(person.workstation.desk.findings.panel == .teams)
        click(names, 79, &person)
        #expect(person.workstation.desk.findings.panel == .teams)
    }

    @Test func theWheelMovesWhateverIsInFront() throws {
        var person = Person(try SampleAudit.state())
        person.press(.character("f"))
        person.send(.input(.mouse(MouseEvent(.wheelDown, row: 0, column: 0))))
        guard case .list(let list) = person.workstation.desk.prompt else {
            Issue.record("the list is gone")
            return
        }
        #expect(list.focus == 1)
    }
}
