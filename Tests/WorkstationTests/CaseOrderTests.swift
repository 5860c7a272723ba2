import Audit
import Testing
import TextUI

@testable import Workstation

/// The order of the list of cases, and going to one of them.
struct CaseOrderTests {
    private func shown(_ person: Person) -> [SampledCase] {
        person.workstation.desk.cases.shown.compactMap { person.state?.cases[$0] }
    }

    private func sorted(by order: CasesScreen.Order) throws -> Person {
        var person = Person(try SampleAudit.partlyRead(10), reader: "first reader")
        let digit = try #require(CasesScreen.Order.allCases.firstIndex(of: order)) + 1
        person.press(.character("S"))
        person.type("\(digit)")
        #expect(person.workstation.desk.cases.order == order)
        return person
    }

    @Test func everyOrderHoldsEveryCaseAndEqualsStayInTicketOrder() throws {
        let tickets = try SampleAudit.state().cases.map(\.reference)
        for order in CasesScreen.Order.allCases {
            let person = try sorted(by: order)
            #expect(Set(shown(person).map(\.reference)) == Set(tickets), "\(order)")
        }
        let byTeam = shown(try sorted(by: .team))
        #expect(
            byTeam.map { $0.unit.attributes["team"] ?? "" } == byTeam.map { $0.unit.attributes["team"] ?? "" }.sorted())
        for team in Set(byTeam.map { $0.unit.attributes["team"] }) {
            let own = byTeam.filter { $0.unit.attributes["team"] == team }.map(\.drawn.ticket)
            #expect(own == own.sorted())
        }
        let dates = shown(try sorted(by: .started)).map(\.unit.started)
        #expect(dates == dates.sorted() && Set(dates).count > 10)
    }

    @Test func theScreenNamesTheOrderAndTheFocusStaysOnItsCase() throws {
        var person = Person(try SampleAudit.partlyRead(10))
        person.press(.home, .down, .down)
        let reference = person.workstation.desk.cases.focused.map { person.state?.cases[$0].reference }
        person.press(.character("S"), .character("2"))
        #expect(person.screen().contains("by reference"))
        #expect(person.workstation.desk.cases.focused.map { person.state?.cases[$0].reference } == reference)
        person.press(.character("N"))
        #expect(
            person.workstation.desk.reading?.reference == person.state?.cases[10].reference,
            "N is in the order of the draw")
    }

    @Test func goingToACaseByNumberOrReference() throws {
        var person = Person(try SampleAudit.state())
        let cases = try #require(person.state?.cases)
        person.press(.character("g"))
        person.type("14")
        person.press(.enter)
        #expect(person.workstation.desk.cases.focus == 13)
        person.press(.character("g"))
        person.type(cases[4].reference.lowercased())
        person.press(.enter)
        #expect(person.workstation.desk.cases.focus == 4)
        person.press(.enter, .character(":"))
        person.type("2")
        #expect(person.screen().contains("Enter goes to that case"))
        person.press(.enter)
        #expect(person.workstation.desk.reading?.reference == cases[1].reference)
        #expect(person.effects.isEmpty)
    }

    @Test(arguments: ["0", "25", "-3", "P00", "nobody", "99999999999999999999"])
    func whatIsNotOneCaseIsRefused(text: String) throws {
        var person = Person(try SampleAudit.state())
        person.press(.down, .character("g"))
        person.type(text)
        person.press(.enter)
        #expect(person.message.contains("is not one case; the numbers go from 1 to 24"))
        #expect(person.workstation.desk.cases.focus == 1)
    }

    @Test func aCaseThatIsHiddenIsShownAgain() throws {
        var person = Person(try SampleAudit.partlyRead(10), reader: "first reader")
        person.press(.character("f"), .character("4"), .character("g"))
        person.type("20")
        person.press(.enter)
        #expect(person.workstation.desk.cases.focus == 19)
        #expect(person.message == "All cases are shown again.")
    }
}
