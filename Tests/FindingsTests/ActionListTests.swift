import Advocacy
import Audit
import TestAudits
import Testing

@testable import Findings

/// What is to be done, in the order in which it should be looked at.
@Suite struct ActionListTests {
    private static let today = day(2026, 5, 1)

    private func audit() throws -> AuditState {
        var audit = AuditBuilder()
        audit.stratum("S", population: 100, sampled: 8, reserve: 1) { _ in ["team": "North Hub"] }
        func conclude(_ number: Int, _ action: Completion.Action?, urgent: Bool = false, by reader: String = "R") {
            audit.add(
                .completed(
                    Completed(
                        case: "S-\(number)",
                        completion: Completion(
                            rules: "england-2015-04", policies: Policies(), determinedDuty: .required,
                            determinedOutcome: .notMet, basis: [], overrule: nil, duty: .required, outcome: .notMet,
                            feedback: "", action: action, isUrgent: urgent))), by: reader)
        }
        conclude(1, Completion.Action(text: "train the hub", owner: "team manager", due: day(2026, 6, 1)))
        conclude(2, Completion.Action(text: "refer again", owner: "duty worker", due: day(2026, 4, 28)))
        conclude(3, nil)
        conclude(4, nil, urgent: true)
        conclude(5, Completion.Action(text: "=HYPERLINK(\"x\"), \"quoted\"", owner: "", due: nil))
        conclude(6, Completion.Action(text: "offer an advocate", owner: "duty worker", due: day(2026, 3, 1)))
        conclude(7, Completion.Action(text: "write to the family", owner: "duty worker", due: day(2026, 5, 1)))
        conclude(7, Completion.Action(text: "second view", owner: "team manager", due: nil), by: "Second")
        conclude(8, Completion.Action(text: "gone", owner: "x", due: nil))
        audit.replace("S-8", .notAStage)
        return try audit.state()
    }

    @Test func urgentThenOverdueThenByOwnerAndDate() throws {
        let list = ActionList(of: try audit(), today: Self.today)
        #expect(list.items.map(\.caseReference) == ["S-4", "S-6", "S-2", "S-7", "S-1", "S-7", "S-5"])
        #expect(list.items.map(\.isUrgent) == [true, false, false, false, false, false, false])
        #expect(list.items.map(\.daysOverdue) == [nil, 61, 3, nil, nil, nil, nil], "today is not overdue")
        #expect(list.owners == ["", "duty worker", "team manager"])
        #expect(list.items[5].reader == "Second")
    }

    @Test func whatMayNotBeSeenIsLeftOut() throws {
        let list = ActionList(of: try audit(), today: Self.today) { sampled, reading in
            sampled.reference != "S-7" || reading.reader == "Second"
        }
        #expect(list.items.count == 6)
        #expect(list.items.filter { $0.caseReference == "S-7" }.map(\.text) == ["second view"])
    }

    @Test func theTableIsSafeForSpreadsheets() throws {
        let lines = ActionList(of: try audit(), today: Self.today).csv(in: .england).split(separator: "\r\n")
        #expect(lines.count == 8)
        #expect(lines[0] == "case,process,team,outcome,urgent,action,owner,due,days overdue,reader")
        #expect(lines[1] == "S-4,needs assessment,North Hub,not met,yes,,,,,R")
        #expect(lines[2] == "S-6,needs assessment,North Hub,not met,no,offer an advocate,duty worker,2026-03-01,61,R")
        #expect(lines[7].contains("\"'=HYPERLINK(\"\"x\"\"), \"\"quoted\"\"\""))
    }
}
