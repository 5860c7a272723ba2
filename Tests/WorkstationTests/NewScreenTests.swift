import Testing
import TextUI
import Wording

@testable import Workstation

/// What it takes to add a screen: a value of `Screen`, and its row in the table.
struct NewScreenTests {
    /// A screen that nobody else knows.
    private struct TallyScreen: Screen {
        private(set) var count = 0

        static let place = Context("tally", Phrase("the tally"))
        static let kinds: ScreenKinds = [.keyed, .behind, .audit, .overview]
        static let way: CommandEntry? = CommandEntry(
            Command("tally"), [.character("9")], of: .overview, label: "tally", "what was counted")
        static let verbs = [Command("tally"), Command("countOn"), Command("countTo")]
        static let commands: [CommandEntry] = [
            CommandEntry(Command("countOn"), [.character("h")], label: "count", "count one on")
                .refused(on: Self.self) { screen, _ in screen.count == 9 ? "There are only nine." : nil },
            CommandEntry(Command("countTo"), [.character("t")], label: "to", "count to a number"),
        ]

        static func open(_ reference: String?, on desk: inout Desk) -> [Effect] {
            desk.bring(desk[Self.self] ?? TallyScreen())
            return []
        }

        mutating func perform(_ command: Command, key: Key?, on desk: inout Desk) -> [Effect] {
            if command == Command("countOn") {
                count += 1
                return []
            }
            desk.ask(
                TextPrompt(
                    "countTo", .entry, "Count to what?",
                    finish: Self.finish { screen, answer, desk in
                        guard let number = Int(answer.text) else { return desk.refused("That is no number.") }
                        screen.count = number
                        desk.prompt = nil
                        return []
                    }))
            return []
        }

        func draw(on canvas: inout Canvas, of desk: Desk) {
            canvas.write("Counted: \(count)", row: 0, column: 1)
            ScreenFrame.foot(desk, on: &canvas)
        }
    }

    private static func person() throws -> Person {
        var person = Person()
        person.workstation.desk = Desk(
            width: 80, height: 24, reader: "reader", language: .english, languages: [.english],
            table: CommandTable(of: Screens.all + [TallyScreen.self]), list: SampleAudit.list)
        person.send(.opened(OpenedAudit(state: try SampleAudit.state(), path: "/audits/x.audit")))
        return person
    }

    @Test func itsKeyLeadsThereFromEveryScreenOfTheAudit() throws {
        for way in ["1", "2", "3", "5"] {
            var person = try Self.person()
            if way != "1" { person.type(way) }
            person.press(.character("9"))
            #expect(person.screen().contains("Counted: 0") && person.workstation.desk.screen == TallyScreen.place)
            person.press(.escape)
            #expect(person.workstation.desk.screen == .cases)
        }
    }

    @Test func itsKeysAreNamedRunByNameAndExplained() throws {
        var person = try Self.person()
        person.press(.character("9"))
        #expect(person.screen().contains("h count") && person.screen().contains("t to"))
        person.press(.character(":"))
        person.type("count on")
        person.press(.enter)
        #expect(person.screen().contains("Counted: 1"))
        person.press(.character("?"))
        person.type("count one on")
        #expect(person.screen().contains("Keys in the tally"))
        person.press(.enter)
        #expect(person.screen().contains("Counted: 2"))
        person.press(.character("2"), .character("h"))
        #expect(person.message == "h does nothing here; in the tally it is: count one on.")
    }

    @Test func aQuestionCarriesWhatFollowsFromItsAnswer() throws {
        var person = try Self.person()
        person.type("9t")
        person.type("many")
        person.press(.enter)
        #expect(person.screen().contains("That is no number."))
        person.press(.control("u"))
        person.type("8")
        person.press(.enter)
        #expect(person.workstation.desk.prompt == nil && person.screen().contains("Counted: 8"))
        person.type("h")
        #expect(person.message.isEmpty)
        // Its reason stands with the command, and the screen is not asked.
        person.type("h")
        #expect(person.message == "There are only nine." && person.screen().contains("Counted: 9"))
    }

    @Test func whatDoesNotReachTheDiskIsTakenBackThereToo() throws {
        var person = try Self.person()
        person.type("9h")
        person.press(.character("5"), .character("r"))
        #expect(person.written.count == 1)
        person.send(.effectFailed("the disk is full"))
        #expect(person.message == "NOT SAVED, taken back: the disk is full")
        person.press(.character("9"))
        #expect(person.screen().contains("Counted: 1"))
    }

    /// A copy of all that is on the desk is one reference, and what changes a copy leaves the other alone.
    @Test func aCopyOfTheWorkstationIsAReference() throws {
        #expect(MemoryLayout<Workstation>.size == MemoryLayout<Int>.size)
        var person = try Self.person()
        let before = person
        person.type("9h")
        var copy = before
        #expect(copy.screen() != person.screen() && copy.workstation.desk.screen == .cases)
    }
}
