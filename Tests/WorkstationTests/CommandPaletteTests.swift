import Audit
import Testing
import TextUI

@testable import Workstation

struct CommandPaletteTests {
    private func names(_ person: Person) -> [String] {
        guard case .palette(let palette) = person.workstation.desk.prompt else { return [] }
        return palette.matches.map(\.entry.command.name)
    }

    private func reading() throws -> Person {
        var person = Person(try SampleAudit.state())
        person.press(.enter, .character(":"))
        return person
    }

    @Test func everyCommandThatHasANameIsInItOnce() throws {
        let all = names(try reading())
        #expect(Set(all) == Set(Command.allCases.filter(\.runsByName).map(\.name)))
        #expect(all.count == Set(all).count)
    }

    @Test func typingFiltersAndEnterRuns() throws {
        var person = try reading()
        person.type("file does not")
        #expect(names(person).first == "unknown", "found by what is said of it")
        person.press(.control("u"))
        person.type("undo")
        #expect(names(person).first == "undo")
        person.press(.control("u"))
        person.type("yes")
        person.press(.enter)
        #expect(person.written == [.answered(Answered(case: "P004000", fact: .understanding, value: "yes"))])
        #expect(person.workstation.desk.prompt == nil)
    }

    @Test func theBestFitStandsFirst() throws {
        var person = try reading()
        person.type("note")
        #expect(names(person).first == "note")
        #expect(names(person).contains("case note"))
    }

    @Test(arguments: [Int.min, -1, 0, Int.max]) func aNumberThatIsNoCaseIsRefused(number: Int) throws {
        var person = try reading()
        person.type("\(number)")
        person.press(.enter)
        #expect(person.message.contains("is not one case"))
    }

    @Test func whatDoesNotWorkHereSaysWhereAndStays() throws {
        var person = try reading()
        person.type("overrule")
        person.press(.enter)
        #expect(person.message == "overrule: That works in: agreeing or overruling.")
        #expect(person.workstation.desk.context == .palette)
        person.press(.control("u"))
        person.type("no such")
        #expect(person.screen().contains("No command is called that"))
        person.press(.enter)
        #expect(person.message.contains("No command is called that"))
        person.press(.escape)
        #expect(person.workstation.desk.context == .reading)
        #expect(person.effects.isEmpty)
    }

    @Test func arrowsChooseAndPastedTextIsSought() throws {
        var person = try reading()
        person.send(.input(.paste("next\n")))
        let all = names(person)
        #expect(all.first?.hasPrefix("next") == true && all.count > 1)
        person.press(.down)
        guard case .palette(let palette) = person.workstation.desk.prompt else {
            Issue.record("the palette is gone")
            return
        }
        #expect(palette.focus == 1)
    }

    @Test func whatIsReadOnlyIsRefusedWithItsReason() throws {
        var person = Person(try SampleAudit.state(), readOnly: "asked for")
        person.press(.enter, .character(":"))
        person.type("yes")
        person.press(.enter)
        #expect(person.effects.isEmpty && person.message.contains("asked for"))
    }

    @Test(arguments: Look.all) func snapshot(look: Look) throws {
        var person = Person(try SampleAudit.state(), look: look)
        person.press(.enter, .character(":"))
        person.type("ne")
        try expectSnapshot(of: &person, "palette")
    }
}
