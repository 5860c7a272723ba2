import Testing
import TextUI

@testable import Workstation

struct HelpTests {
    @Test func itListsWhatWorksHereFirst() throws {
        var person = Person(try SampleAudit.state())
        person.press(.enter, .character("?"))
        let matches = person.workstation.desk.help.found.matches
        #expect(matches.first?.entry.command == .yes)
        let here = matches.prefix { $0.isHere }
        #expect(here.count == CommandTable.entries(in: .reading).count)
        #expect(matches.dropFirst(here.count).allSatisfy { !$0.isHere })
    }

    @Test(arguments: [
        ("undo", "take the last answer back"), ("ctrl-u", "take the last answer back"), ("overrule", "judge otherwise"),
    ])
    func searchingByNameOrKey(typed: String, found: String) throws {
        var person = Person(try SampleAudit.state())
        person.press(.enter, .character("?"))
        person.type(typed)
        #expect(person.screen().contains(found))
        #expect(person.effects.isEmpty)
    }

    @Test func enterDoesWhatHasTheFocus() throws {
        var person = Person(try SampleAudit.state())
        person.press(.enter, .character("?"))
        person.type("answer yes")
        person.press(.enter)
        #expect(person.written.count == 1)
        #expect(person.workstation.desk.screen == .reading)
    }

    @Test func whatBelongsElsewhereSaysWhere() throws {
        var person = Person(try SampleAudit.state())
        person.press(.character("?"))
        person.type("overrule")
        person.press(.enter)
        #expect(person.message.contains("works in"))
        person.press(.escape)
        #expect(person.workstation.desk.screen == .cases)
    }

    @Test func lookingAtTheKeysMovesNothing() throws {
        var person = Person(try SampleAudit.state())
        person.press(.enter, .escape, .down, .down, .down)
        let focus = person.workstation.desk.cases.focus
        person.press(.character("?"), .escape)
        #expect(person.workstation.desk.cases.focus == focus && focus == 3)
    }
}
