import Testing
import TextUI

@testable import Workstation

struct CommandTableTests {
    @Test func noKeyMeansTwoThingsInOnePlace() {
        for context in Context.allCases {
            var seen: [Key: Command] = [:]
            for entry in CommandTable.entries(in: context) where entry.command != .edit {
                for key in entry.keys {
                    let other = seen.updateValue(entry.command, forKey: key)
                    #expect(
                        other == nil || other == entry.command,
                        "\(key) in \(context): \(entry.command) and \(other.map(String.init(describing:)) ?? "")")
                }
            }
        }
    }

    @Test func everyCommandCanBeReachedAndIsExplained() {
        for command in Command.allCases {
            let entries = CommandTable.entries.filter { $0.command == command }
            #expect(!entries.isEmpty, "\(command)")
            #expect(entries.allSatisfy { !$0.keys.isEmpty && !$0.contexts.isEmpty && $0.help.count > 1 }, "\(command)")
        }
    }

    @Test func everyScreenHasAWayBackAndHelp() {
        for context in Context.allCases where context != .start {
            #expect(CommandTable.command(for: .escape, in: context) == .back, "\(context)")
        }
        for context in [Context.start, .cases, .reading, .conclusion, .findings, .selfAssessment] {
            #expect(CommandTable.command(for: .character("?"), in: context) == .help, "\(context)")
        }
        for context in Context.allCases { #expect(CommandTable.command(for: .control("q"), in: context) == .quit) }
    }

    @Test func enterNeverConfirms() {
        #expect(CommandTable.command(for: .enter, in: .confirmation) == nil)
    }

    @Test func whatIsTypedInAFieldIsNoCommand() {
        for entry in CommandTable.entries(in: .text) where entry.command != .edit {
            for key in entry.keys { #expect(key.typed == nil, "\(key)") }
        }
    }

    @Test func aKeyThatDoesNothingSaysWhereItWould() throws {
        var person = Person(try SampleAudit.state())
        person.press(.character("y"))
        #expect(person.message == "y does nothing here; in the reading of a case it is: answer yes and move on.")
        person.press(.character("Z"))
        #expect(person.message == "Z does nothing here. ? lists the keys.")
    }

    @Test func everyKeyDoesSomethingOrSaysWhyNot() throws {
        let contexts: [(String, [Key])] = [
            ("cases", []), ("reading", [.enter]), ("conclusion", [.enter, .character("c")]),
            ("findings", [.character("2")]), ("actions", [.character("3")]), ("compare", [.character("4"), .escape]),
            ("self-assessment", [.character("5")]), ("list", [.character("f")]),
        ]
        // At the end of a list there is no further to go, and that can be seen.
        let moves: Set<Command> = [.up, .down, .pageUp, .pageDown, .first, .last]
        let keys = (0x21...0x7e).compactMap { UInt8($0) }.map { Key.character(Unicode.Scalar($0)) }
        let state = try SampleAudit.partlyRead(2)
        for (name, way) in contexts {
            for key in keys + [.enter, .tab, .backTab, .left, .right, .delete, Key(.function(5)), .control("t")] {
                var person = Person(state)
                for step in way { person.press(step) }
                if let command = CommandTable.command(for: key, in: person.workstation.desk.context),
                    moves.contains(command)
                {
                    continue
                }
                let before = person.screen()
                person.press(key)
                #expect(person.screen() != before || !person.effects.isEmpty, "\(key) in \(name) is silent")
            }
        }
    }

    @Test func theDocumentationNamesEveryContextAndEscapesItsTables() {
        let text = CommandTable.markdown
        for context in Context.allCases { #expect(text.contains("## In \(context.name)")) }
        for line in text.split(separator: "\n") where line.hasPrefix("|") {
            #expect(line.split(separator: "|").count == 3, "\(line)")
        }
    }
}
