import Audit
import Testing
import TextUI

@testable import Workstation

/// `/` on every screen with a list, `S` where there is more than one order.
struct ListSearchTests {
    @Test func actionsAreSoughtByWhatStandsThere() throws {
        var person = Person(try SampleAudit.withActions(), reader: "first reader")
        person.press(.character("3"), .character("/"))
        person.type("DUTY W")
        #expect(person.workstation.desk.actions.items.count == 2, "while it is typed")
        #expect(person.screen().contains("search: DUTY W"))
        person.press(.enter)
        #expect(person.workstation.desk.actions.items.count == 2)
        person.press(.character("/"))
        person.type("nowhere")
        #expect(person.screen().contains("No action fits; / changes the search."))
        person.press(.enter, .character("e"))
        #expect(person.message.contains("nothing to export"))
        person.press(.character("/"), .escape)
        #expect(person.workstation.desk.actions.items.count == 4, "Esc shows everything again")
    }

    @Test func actionsHaveOtherOrders() throws {
        var person = Person(try SampleAudit.withActions(), reader: "first reader")
        person.press(.character("3"), .character("S"), .character("2"))
        #expect(person.screen().contains("by due date"))
        let due = person.workstation.desk.actions.items.map { $0.due?.dayNumber ?? .max }
        #expect(due == due.sorted() && due.last == .max)
        person.press(.character("S"), .character("3"))
        #expect(
            person.workstation.desk.actions.items.map(\.owner) == ["duty worker", "duty worker", "team manager", ""])
        person.press(.character("S"), .character("1"))
        #expect(person.workstation.desk.actions.items.first?.isUrgent == true)
    }

    @Test func assumptionsAreSoughtAndTheSearchStays() throws {
        var person = try Person.projecting(.read(SampleAudit.assumptions()), width: 120, height: 40)
        let all = person.workstation.desk.projection.lines.count
        person.press(.character("/"))
        person.type("price")
        let found = person.workstation.desk.projection.lines
        #expect(
            !found.isEmpty && found.count < all
                && found.allSatisfy { line in
                    line.text.isFound(in: [line.text])
                        && (line.text + line.definition.meaning + (line.stated?.source ?? ""))
                            .lowercased().contains("price")
                })
        person.press(.enter, .enter)
        guard case .text(let prompt) = person.workstation.desk.prompt else {
            Issue.record("no assumption is asked for")
            return
        }
        #expect(prompt.title.contains(found[0].text), "Enter changes what the search found")
        person.press(.escape, .character("/"))
        person.type(" nothing of that name")
        #expect(person.workstation.desk.projection.lines.isEmpty)
        #expect(person.screen().contains("No assumption fits"))
        person.press(.escape)
        #expect(person.workstation.desk.projection.lines.count == all)
    }

    @Test func whatIsMissingIsFoundWhateverIsSought() throws {
        var person = try Person.projecting(.read(SampleAudit.assumptions(without: ["hours.instructed", "price.hour"])))
        person.press(.character("/"))
        person.type("hours.instructed")
        person.press(.enter, .enter)
        person.type("12 8 18")
        person.press(.enter)
        #expect(person.workstation.desk.projection.focused?.text == "price.hour")
    }

    @Test func recentAuditsAreSoughtByTitleAndPath() throws {
        var person = Person()
        person.workstation = Workstation(reader: "reader", list: Self.manyAudits, width: 80, height: 24)
        person.press(.character("/"))
        person.type("council 17")
        #expect(person.workstation.desk.start.recent(in: person.workstation.desk.list).map(\.title) == ["Council 17"])
        #expect(person.screen().contains("with “council 17”"))
        person.press(.enter, .enter)
        guard case .open(let path)? = person.effects.first else {
            Issue.record("nothing was opened")
            return
        }
        #expect(path == "/audits/17.audit")
        person.press(.character("/"))
        person.type("9x")
        #expect(person.screen().contains("none of 20 fits"))
        person.press(.escape)
        #expect(person.workstation.desk.start.recent(in: person.workstation.desk.list).count == 20)
    }

    @Test func whatHasTheFocusOnTheFirstScreenIsInView() throws {
        for (width, height) in [(80, 24), (60, 16), (120, 40)] {
            var person = Person()
            person.workstation = Workstation(reader: "reader", list: Self.manyAudits, width: width, height: height)
            for _ in person.workstation.desk.start.items(in: person.workstation.desk.list) {
                #expect(person.screen().contains("▸"), "at \(width) by \(height)")
                person.press(.down)
            }
            #expect(person.screen().contains("▸ Make a new audit"))
            person.press(.home)
            #expect(person.screen().contains("Recent audits") && person.screen().contains("▸ Council 1 "))
        }
    }

    @Test func aClickTakesTheFocusInEveryList() throws {
        func click(_ text: String, _ person: inout Person) throws {
            let lines = person.screen().split(separator: "\n", omittingEmptySubsequences: false)
            let row = try #require(lines.firstIndex { $0.contains(text) })
            person.send(.input(.mouse(MouseEvent(.press, row: row, column: 10))))
        }
        var person = Person(try SampleAudit.withActions(), reader: "first reader")
        person.press(.character("3"))
        try click("train the hub", &person)
        #expect(person.workstation.desk.actions.focused?.text == "train the hub")
        var projecting = try Person.projecting(.read(SampleAudit.assumptions()))
        projecting.press(.character("a"))
        let second = projecting.workstation.desk.projection.lines[1].text
        try click(String(second.prefix(20)), &projecting)
        #expect(projecting.workstation.desk.projection.focused?.text == second)
        var start = Person()
        start.workstation = Workstation(reader: "reader", list: Self.manyAudits, width: 80, height: 24)
        start.press(.end)
        try click("Council 18", &start)
        start.press(.enter)
        guard case .open(let path)? = start.effects.first else {
            Issue.record("nothing was opened")
            return
        }
        #expect(path == "/audits/18.audit")
    }

    private static let manyAudits = StartList(
        recent: (1...20).map { StartList.Recent(path: "/audits/\($0).audit", title: "Council \($0)", lastOpened: nil) },
        samples: SampleAudit.list.samples)
}
