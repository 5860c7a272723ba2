import Advocacy
import Audit
import Calendar
import TestAudits
import Testing
import TextUI

@testable import Workstation

extension SampleAudit {
    /// The audit with its first cases concluded, each with something to do.
    static func withActions(second: Bool = false) throws -> AuditState {
        var state = try partlyRead(5)
        let actions: [(Completion.Action?, Bool)] = [
            (Completion.Action(text: "train the hub", owner: "team manager", due: date("2026-06-01")), false),
            (Completion.Action(text: "refer again", owner: "duty worker", due: date("2026-03-25")), false),
            (nil, true), (nil, false),
            (Completion.Action(text: "offer an advocate now", owner: "duty worker", due: date("2026-04-09")), true),
        ]
        for (sampled, (action, isUrgent)) in zip(state.cases, actions) {
            guard let old = sampled.countedReading?.completion else { continue }
            let completion = Completion(
                rules: old.rules, policies: old.policies, determinedDuty: old.determinedDuty,
                determinedOutcome: old.determinedOutcome, basis: old.basis, overrule: nil, duty: old.duty,
                outcome: old.outcome, feedback: "", action: action, isUrgent: isUrgent)
            try state.take(
                .completed(Completed(case: sampled.reference, completion: completion)), by: "first reader",
                at: Timestamp(milliseconds: start.milliseconds + 9_000_000))
        }
        return state
    }
}

struct ActionsTests {
    private func person() throws -> Person {
        var person = Person(try SampleAudit.withActions(), reader: "first reader")
        person.press(.character("3"))
        return person
    }

    @Test func urgentAndOverdueAreWords() throws {
        var person = try person()
        #expect(person.workstation.desk.screen == .actions)
        let screen = person.screen()
        #expect(screen.contains("4 actions  ·  2 urgent  ·  1 overdue"))
        let lines = screen.split(separator: "\n").map(String.init)
        let order = ["URGENT", "URGENT", "OVERDUE"]
        #expect(lines.filter { line in order.contains { line.contains($0) } }.count == 3)
        #expect(screen.contains("no action written"))
    }

    @Test func enterOpensTheCaseAndEscComesBack() throws {
        var person = try person()
        let first = person.workstation.desk.actions.focused?.caseReference
        person.press(.enter)
        #expect(person.workstation.desk.screen == .reading)
        #expect(person.workstation.desk.reading?.reference == first)
        person.press(.escape)
        #expect(person.workstation.desk.screen == .actions)
        person.press(.escape)
        #expect(person.workstation.desk.screen == .cases)
    }

    @Test func oneOwnersActions() throws {
        var person = try person()
        person.press(.character("f"))
        #expect(person.screen().contains("everybody's") && person.screen().contains("nobody named"))
        person.press(.character("3"))
        #expect(person.workstation.desk.actions.owner == "duty worker")
        #expect(person.workstation.desk.actions.items.count == 2)
        person.press(.character("f"), .character("1"))
        #expect(person.workstation.desk.actions.items.count == 4)
    }

    @Test func thoseShownAreExported() throws {
        var person = try person()
        person.press(.character("f"), .character("4"), .character("e"))
        #expect(person.screen().contains("/audits/x-actions-2026-04-01.csv"))
        person.press(.enter)
        guard case .writeNewFile(let text, let path)? = person.effects.first else {
            Issue.record("nothing is written")
            return
        }
        #expect(path == "/audits/x-actions-2026-04-01.csv")
        #expect(text.contains("train the hub") && !text.contains("refer again"))
        person.send(.written(path: path))
        #expect(person.message == "Written: /audits/x-actions-2026-04-01.csv")
        person.press(.character("e"), .control("u"), .enter)
        #expect(person.screen().contains("name of a file is needed"))
    }

    /// What another reader wants done tells what they found.
    @Test func aSecondReaderIsKeptFromThem() throws {
        let state = try SampleAudit.withActions()
        var person = Person(state, reader: "second reader")
        person.press(.character("3"))
        let blind = Set(person.workstation.session?.summaries.filter(\.isBlind).map(\.reference) ?? [])
        #expect(person.workstation.desk.actions.items.allSatisfy { !blind.contains($0.caseReference) })
        #expect(person.workstation.desk.actions.items.count + person.workstation.desk.actions.hidden == 4)
    }

    @Test func withNothingToDoItSaysSo() throws {
        var person = Person(try SampleAudit.state())
        person.press(.character("3"))
        #expect(person.screen().contains("No action has been written yet"))
        for key in [Key.enter, .character("f"), .character("e")] {
            person.press(key)
            #expect(!person.message.isEmpty, "\(key)")
        }
    }
}
