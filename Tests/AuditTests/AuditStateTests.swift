import Advocacy
import Audit
import Sampling
import TestAudits
import Testing

@Suite struct AuditStateTests {
    @Test func theSampleIsTheFirstTicketsOfEachStratumInTicketOrder() throws {
        let state = try Script().state
        #expect(state.planned == 10 && state.read == 0)
        #expect(state.cases.map(\.drawn.ticket) == state.cases.map(\.drawn.ticket).sorted())
        for stratum in state.strata {
            let expected = Set(stratum.drawn.prefix(5).map(\.unit.reference))
            #expect(Set(state.cases.filter { $0.stratum == stratum.name }.map(\.reference)) == expected)
        }
    }

    @Test func aFifthIsForSecondReadingByItsOwnTickets() throws {
        let state = try Script().state
        let expected = state.cases.map(\.reference)
            .sorted { Ticket.secondReading(seed: "seed", case: $0) < Ticket.secondReading(seed: "seed", case: $1) }
            .prefix(2)
        #expect(Set(state.cases.filter(\.isForSecondReading).map(\.reference)) == Set(expected))
    }

    @Test func aLaterAnswerSupersedesAndUndoAppends() throws {
        var script = try Script()
        let reference = script.state.cases[0].reference
        try script.answer(reference, .retaining, "yes")
        try script.answer(reference, .retaining, "no")
        func value() -> String? { script.state.sampledCase(reference)?.reading(by: Sample.reader)?.facts[.retaining] }
        #expect(value() == "no")
        let undo = try #require(script.state.undoable(by: Sample.reader))
        try script.add(undo.undone())
        #expect(value() == "yes")
        try script.add(try #require(script.state.undoable(by: Sample.reader)).undone())
        #expect(value() == nil && script.state.undoable(by: Sample.reader) == nil)
        try script.add(try #require(script.state.redoable(by: Sample.reader)).redone())
        try script.add(try #require(script.state.redoable(by: Sample.reader)).redone())
        #expect(value() == "no" && script.state.redoable(by: Sample.reader) == nil)
        #expect(script.events.count == 7)
        try script.add(try #require(script.state.undoable(by: Sample.reader)).undone())
        try script.answer(reference, .understanding, "no")
        #expect(script.state.redoable(by: Sample.reader) == nil)
    }

    @Test func whatTheFrameSaidComesBackWhenAnAnswerIsTakenBack() throws {
        var stratum = try Sample.stratum("North")
        let first = stratum.drawn[0]
        let prison = DrawnUnit(
            unit: try Sample.unit(first.unit.reference, attributes: ["setting": "Prison", "funding": "Self-Funder"]),
            stratum: "North", rank: 1, ticket: first.ticket)
        stratum = StratumDraw(
            name: "North", population: 20, sampled: 5, drawn: [prison] + stratum.drawn.dropFirst())
        var script = try Script(try Sample.plan(strata: [stratum]))
        let reference = first.unit.reference
        try script.answer(reference, .setting, "community")
        func facts() -> Facts? { script.state.sampledCase(reference)?.reading(by: Sample.reader)?.facts }
        #expect(facts()?[.setting] == "community" && facts()?[.process] == "needsAssessment")
        try script.answer(reference, .setting, nil)
        #expect(facts()?[.setting] == "prison" && facts()?[.funding] == "Self-Funder")
    }

    @Test func changingADecidingFactReopensTheAgreement() throws {
        var script = try Script()
        let reference = script.state.cases[0].reference
        for fact in Fact.difficulty { try script.answer(reference, fact, "no") }
        try script.complete(reference)
        #expect(script.state.sampledCase(reference)?.status == .read && script.state.read == 1)
        try script.answer(reference, .relationship, "daughter")
        #expect(script.state.sampledCase(reference)?.status == .read)
        try script.answer(reference, .retaining, "no")
        #expect(script.state.sampledCase(reference)?.status == .read)
        try script.answer(reference, .retaining, "yes")
        #expect(script.state.sampledCase(reference)?.status == .started && script.state.read == 0)
        #expect(script.state.sampledCase(reference)?.reading(by: Sample.reader)?.wasReopened == true)
    }

    @Test func theReadingCompletedFirstCounts() throws {
        var script = try Script()
        let reference = script.state.cases[0].reference
        try script.answer(reference, .retaining, "yes", by: Sample.second)
        for fact in Fact.difficulty { try script.answer(reference, fact, "no") }
        try script.complete(reference)
        try script.answer(reference, .identified, "no", by: Sample.second)
        try script.complete(reference, by: Sample.second)
        let sampled = try #require(script.state.sampledCase(reference))
        #expect(sampled.countedReading?.reader == Sample.reader)
        #expect(sampled.status == .disagreed)
    }

    @Test func aReplacedCaseGivesWayToTheNextTicketOfItsStratum() throws {
        var script = try Script()
        let stratum = try #require(script.state.strata.first)
        let gone = stratum.drawn[2].unit.reference
        let next = try #require(script.state.replacement(for: gone))
        #expect(next == stratum.drawn[5])
        try script.add(
            .replaced(Replaced(case: gone, reason: .cannotBeRead, note: "lost")))
        #expect(script.state.planned == 10)
        #expect(script.state.sampledCase(gone)?.status == .replaced)
        #expect(script.state.sampledCase(next.unit.reference)?.replaces == gone)
        #expect(script.state.replacement(for: gone) == stratum.drawn[6])
        #expect(throws: EventError.self) {
            try script.add(.replaced(Replaced(case: gone, reason: .notAStage, note: "again")))
        }
    }

    @Test func anExtensionKeepsWhatWasReadAndReplaced() throws {
        var script = try Script()
        let stratum = try #require(script.state.strata.first)
        let read = stratum.drawn[0].unit.reference
        for fact in Fact.difficulty { try script.answer(read, fact, "no") }
        try script.complete(read)
        let gone = stratum.drawn[1].unit.reference
        try script.add(.replaced(Replaced(case: gone, reason: .notAStage, note: "cancelled")))
        try script.add(.extended(Extended(by: 2, sizes: [stratum.name: 7], strata: [])))
        #expect(script.state.planned == 12 && script.state.read == 1 && script.state.wasExtendedAfterReading)
        #expect(script.state.cases.count { $0.stratum == stratum.name } == 8)
    }

    @Test func timeSpentLeavesLongPausesOut() throws {
        var script = try Script()
        let reference = script.state.cases[0].reference
        try script.answer(reference, .retaining, "yes")
        try script.add(.answered(Answered(case: reference, fact: .identified, value: "no")), after: 90)
        try script.add(.noted(Noted(case: reference, fact: nil, text: "after lunch")), after: 5000)
        #expect(script.state.sampledCase(reference)?.readings.first?.seconds == 90 + 600)
    }

    @Test func eventsThatCannotFollowAreRefusedAndChangeNothing() throws {
        var script = try Script()
        let before = script.state.cases
        #expect(throws: EventError.self) { try script.answer("nobody's", .retaining, "yes") }
        #expect(throws: EventError.self) { try script.answer(before[0].reference, .retaining, "perhaps") }
        #expect(throws: EventError.self) { try script.answer(before[0].reference, .retaining, "YES") }
        #expect(throws: EventError.self) { try script.add(.opened(try Sample.plan())) }
        #expect(script.state.cases == before)
        #expect(throws: EventError.self) { try AuditState(folding: [RecordedEvent]()) }
    }

    @Test func theSameEventsAlwaysGiveTheSameState() throws {
        var script = try Script()
        for sampled in script.state.cases {
            for fact in Fact.difficulty { try script.answer(sampled.reference, fact, "no") }
            try script.complete(sampled.reference)
        }
        let folded = try AuditState(folding: script.recorded)
        #expect(folded == script.state && folded.read == 10)
    }
}
