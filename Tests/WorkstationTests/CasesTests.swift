import Advocacy
import Audit
import Sampling
import TestAudits
import Testing
import TextUI

@testable import Workstation

struct CasesTests {
    private func shown(_ person: Person) -> [String] {
        person.workstation.desk.cases.shown.compactMap { person.state?.cases[$0].reference }
    }

    @Test func itOpensOnTheFirstCaseToRead() throws {
        let person = Person(try SampleAudit.partlyRead(10))
        #expect(person.workstation.desk.cases.focus == 10)
    }

    @Test func searchFiltersWhileItIsTyped() throws {
        var person = Person(try SampleAudit.partlyRead(10))
        person.press(.character("/"))
        person.type("hospital")
        #expect(!shown(person).isEmpty && shown(person).count < 24)
        for reference in shown(person) {
            #expect(person.state?.sampledCase(reference)?.unit.attributes["team"] == "Hospital")
        }
        person.press(.enter)
        #expect(person.workstation.desk.context == .cases)
        #expect(person.screen().contains("search: hospital"))
        person.press(.character("/"), .escape)
        #expect(shown(person).count == 24)
        person.press(.character("/"))
        person.type("no such thing")
        #expect(person.screen().contains("No case fits"))
        person.press(.enter, .enter)
        #expect(person.message.contains("No case is shown"))
    }

    @Test func filters() throws {
        var person = Person(try SampleAudit.partlyRead(10), reader: "first reader")
        for (digit, count) in [("2", 14), ("4", 10), ("9", 0), ("1", 24)] {
            person.press(.character("f"))
            person.type(digit)
            #expect(shown(person).count == count, "filter \(digit)")
        }
        person.press(.character("f"))
        person.type("5")
        #expect(!shown(person).isEmpty)
        for reference in shown(person) {
            let outcome = person.state?.sampledCase(reference)?.countedReading?.completion?.outcome
            #expect(outcome?.isGap(under: Policies()) == true)
        }
    }

    @Test func outcomesAreHiddenFromTheSecondReader() throws {
        var person = Person(try SampleAudit.partlyRead(24))
        let due = try #require(person.state?.cases.filter { $0.isForSecondReading })
        #expect(due.count == 5)
        let screen = person.screen().split(separator: "\n")
        for sampled in due.prefix(3) {
            let line = try #require(screen.first { $0.contains(sampled.reference) })
            #expect(line.contains("second due"))
        }
        // Nor do searches and filters give them away.
        person.press(.character("f"), .character("5"))
        #expect(!shown(person).contains { reference in due.contains { $0.reference == reference } })
        person.press(.character("f"), .character("7"))
        #expect(Set(shown(person)) == Set(due.map(\.reference)))
        person.press(.enter)
        #expect(person.screen().contains("Second reading"))
        let first = try #require(due.first?.completedReadings.first?.completion)
        #expect(!person.screen().contains("What resulted: \(first.outcome.label)"))
    }

    @Test func theFirstReaderSeesTheOutcomes() throws {
        var person = Person(try SampleAudit.partlyRead(24), reader: "first reader")
        #expect(!person.screen().contains("second due"))
    }

    @Test func replacingAsksReasonNoteAndYes() throws {
        var person = Person(try SampleAudit.state())
        let taker = try #require(person.state?.replacement(for: "P004000")?.unit.reference)
        person.press(.character("x"), .character("2"), .enter)
        #expect(person.screen().contains("A note is needed"))
        person.type("file lost in a move")
        person.press(.enter)
        #expect(person.workstation.desk.context == .confirmation)
        person.press(.enter)
        #expect(person.effects.isEmpty, "Enter never confirms")
        #expect(person.message.contains("does nothing here"))
        person.press(.character("y"))
        #expect(
            person.written == [
                .replaced(Replaced(case: "P004000", reason: .cannotBeRead, note: "file lost in a move"))
            ])
        #expect(person.message.contains(taker))
        #expect(person.state?.sampledCase(taker)?.replaces == "P004000")
        #expect(person.workstation.desk.cases.focused.map { person.state?.cases[$0].reference } == taker)
    }

    @Test func sayingNoLeavesTheCase() throws {
        var person = Person(try SampleAudit.state())
        person.press(.character("x"), .character("1"))
        person.type("entered twice")
        person.press(.enter, .character("n"))
        #expect(person.effects.isEmpty)
        #expect(person.state?.replacements.isEmpty == true)
    }

    @Test func whatWasReadOrReplacedIsNotReplaced() throws {
        var person = Person(try SampleAudit.partlyRead(10))
        person.press(.home, .character("x"))
        #expect(person.message.contains("has been audited"))
        #expect(person.workstation.desk.prompt == nil)
        var readOnly = Person(try SampleAudit.state(), readOnly: "asked for")
        readOnly.press(.character("x"))
        #expect(readOnly.message.contains("asked for"))
    }

    @Test func aReplacedCaseIsNotOpened() throws {
        var person = Person(try SampleAudit.state())
        person.press(.character("x"), .character("1"))
        person.type("entered twice")
        person.press(.enter, .character("y"), .home, .enter)
        #expect(person.workstation.desk.screen == .cases)
        #expect(person.message.contains("was replaced"))
    }

    @Test func aClickTakesTheFocus() throws {
        var person = Person(try SampleAudit.state())
        person.send(.input(.mouse(MouseEvent(.press, row: 7, column: 10))))
        #expect(person.workstation.desk.cases.focus == 4)
        person.send(.input(.mouse(MouseEvent(.press, row: 23, column: 10))))
        #expect(person.workstation.desk.cases.focus == 4)
        person.send(.input(.mouse(MouseEvent(.wheelDown, row: 7, column: 10))))
        #expect(person.workstation.desk.cases.focus == 5)
    }

    @Test func escClosesTheAuditAndNothingElse() throws {
        var person = Person(try SampleAudit.state())
        person.press(.enter, .escape)
        #expect(person.effects.isEmpty)
        person.press(.escape)
        #expect(person.effects == [.close])
        #expect(person.workstation.desk.screen == .start)
    }

    @Test func headingsStandApartWhereReferencesAreLong() throws {
        let drawn = (1...4).map { rank in
            DrawnUnit(
                unit: SamplingUnit(
                    reference: "P00028\(rank)/2024-06-20/needsAssessment", process: .needsAssessment,
                    started: .day("2025-06-20"), ended: nil, firstContact: nil, person: nil,
                    attributes: ["team": "North Hub"]),
                stratum: "all", rank: rank, ticket: "0000000\(rank)")
        }
        let plan = Plan.ofTest(strata: [StratumDraw(name: "all", population: 40, sampled: 4, drawn: drawn)])
        var person = Person(try AuditState(opening: plan, by: "team manager", at: SampleAudit.start))
        person.send(.input(.resize(width: 60, height: 16)))
        let headings = person.screen().split(separator: "\n")[2].split(separator: " ")
        #expect(headings.contains("started") && headings.first == "#", "\(headings)")
    }
}
