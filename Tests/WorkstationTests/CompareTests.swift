import Advocacy
import Audit
import Testing
import TextUI

@testable import Workstation

struct CompareTests {
    private func baseline(_ count: Int = 24, _ jurisdiction: Jurisdiction = .england) throws -> OpenedAudit {
        OpenedAudit(
            state: jurisdiction == .england ? try SampleAudit.partlyRead(count) : try SampleAudit.state(.wales),
            path: "/audits/north-2024.audit", readOnlyReason: "asked for")
    }

    private func person(_ count: Int = 60) throws -> Person {
        var person = Person(try SampleAudit.partlyRead(count, cases: 60))
        person.press(.character("4"))
        return person
    }

    @Test func aRecentAuditIsChosenAndRead() throws {
        var person = try person()
        #expect(person.screen().contains("Compare with which earlier audit?"))
        #expect(person.screen().contains("/audits/north-2024.audit"))
        #expect(!person.screen().contains("/audits/x.audit"), "this one is not its own baseline")
        person.press(.enter)
        #expect(person.effects == [.readBaseline(path: "/audits/north-2024.audit")])
        person.send(.baseline(try baseline()))
        #expect(person.workstation.desk.screen == .compare)
        #expect(person.screen().contains("Of all assessments"))
        #expect(person.screen().contains("Cannot say: the gap may have fallen"))
        // The comparison stands when one comes back to it.
        person.press(.character("2"), .character("4"))
        #expect(person.workstation.desk.prompt == nil)
        #expect(person.screen().contains("Of all assessments"))
    }

    @Test func aPathIsTyped() throws {
        var person = try person()
        person.press(.character("2"))
        #expect(person.workstation.desk.context == .text)
        person.press(.enter)
        #expect(person.screen().contains("path of an audit is needed"))
        person.type("old")
        person.press(.tab)
        #expect(person.effects == [.newAudit(.complete("old"))])
        person.send(.newAudit(.completed("old", candidates: ["old.audit", "older.audit"])))
        #expect(person.message == "old.audit  older.audit")
        person.type(".")
        person.send(.newAudit(.completed("old.audit", candidates: [])))
        person.press(.enter)
        #expect(person.effects == [.readBaseline(path: "old.audit")])
        person.send(.effectFailed("old.audit: there is no such audit"))
        #expect(person.message == "old.audit: there is no such audit")
        #expect(person.screen().contains("No baseline has been chosen"))
        person.press(.character("b"))
        #expect(person.workstation.desk.context == .list)
    }

    @Test func everythingOfTheComparisonIsThere() throws {
        var person = Person(try SampleAudit.partlyRead(60, cases: 60), width: 100, height: 90)
        person.press(.character("4"), .enter)
        person.send(.baseline(try baseline()))
        let screen = person.screen()
        for text in [
            "Before: ", "After: ", "Of all assessments", "Of those owed an advocate", "By team", "By process", "change",
            "the gap fell", "the gap grew", "Before relying on this",
        ] { #expect(screen.contains(text), "\(text)") }
        person.press(.character("m"))
        #expect(person.screen().contains("gap.perAssessment: "))
        person.press(.character("m"), .character("e"))
        #expect(person.screen().contains("/audits/x-comparison-2026-04-01.txt"))
        person.press(.enter)
        guard case .writeNewFile(let text, _)? = person.effects.first else {
            Issue.record("nothing is written")
            return
        }
        #expect(text.contains("OF ALL ASSESSMENTS"))
    }

    @Test func whatCannotBeComparedIsSaid() throws {
        var person = try person()
        person.press(.enter)
        person.send(.baseline(try baseline(0, .wales)))
        #expect(person.screen().contains("compare audits of one nation"))
        var interim = try self.person(30)
        interim.press(.enter)
        interim.send(.baseline(try baseline()))
        #expect(interim.screen().contains("Cannot say: not every planned case is audited in both."))
    }

    @Test func itIsComparedAnewAfterAChange() throws {
        var person = try person(59)
        person.press(.enter)
        person.send(.baseline(try baseline()))
        #expect(person.screen().contains("Cannot say: not every planned case"))
        person.press(.character("1"), .character("N"))
        person.answerAll(with: "n")
        person.press(.character("a"), .escape, .character("4"))
        #expect(!person.screen().contains("not every planned case"))
    }
}
