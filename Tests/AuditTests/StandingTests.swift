import Advocacy
import Audit
import TestAudits
import Testing

/// What is taken back before it reached the disk leaves no trace.
@Suite struct StandingTests {
    private func expectSame(_ state: AuditState, _ before: AuditState, _ what: String) {
        #expect(state.cases == before.cases, "\(what)")
        #expect(state.strata == before.strata && state.replacements == before.replacements, "\(what)")
        #expect(state.lastTime == before.lastTime, "\(what)")
        for reader in [Sample.reader, Sample.second, "moderator"] {
            #expect(state.undoable(by: reader) == before.undoable(by: reader), "\(what)")
            #expect(state.redoable(by: reader) == before.redoable(by: reader), "\(what)")
        }
    }

    @Test func everyKindOfEventIsTakenBackWhole() throws {
        var script = try Script()
        let reference = script.state.cases[0].reference
        let other = script.state.cases[1].reference
        try script.answer(reference, .retaining, "yes")
        try script.answer(reference, .identified, "no")
        try script.answer(reference, .arranged, "no")
        try script.add(.noted(Noted(case: reference, fact: .retaining, text: "forgets")))
        try script.complete(reference)
        for fact in Fact.difficulty { try script.answer(reference, fact, "no", by: Sample.second) }
        try script.complete(reference, by: Sample.second)
        try script.moderate(
            reference, .notRequired, .notApplicable, reason: "read again", by: "moderator")
        try script.add(.prepared(Prepared(case: reference, preparation: Preparation(isUrgent: true))))
        try script.add(try #require(script.state.undoable(by: Sample.second)).undone(reason: "why"), by: Sample.second)
        try script.add(.replaced(Replaced(case: other, reason: .cannotBeRead, note: "lost")))
        try script.answer(reference, .arranged, "yes")
        try script.add(.extended(Extended(by: 2, sizes: ["North": 6], strata: [])))

        var kinds: Set<String> = []
        var state = try AuditState(first: script.events[0], hash: script.recorded[0].hash)
        for recorded in script.recorded.dropFirst() {
            let event = recorded.event
            let before = state
            let standing = state.standing(before: [event.body])
            try state.apply(recorded.event, hash: recorded.hash)
            let after = state
            state.restore(standing)
            expectSame(state, before, event.body.kind)
            try state.apply(recorded.event, hash: recorded.hash)
            expectSame(state, after, event.body.kind)
            kinds.insert(event.body.kind)
        }
        #expect(kinds.count >= 7, "\(kinds.sorted())")
    }

    @Test func severalEventsAreTakenBackTogether() throws {
        var script = try Script()
        let before = script.state
        let references = before.cases.prefix(2).map(\.reference)
        let bodies: [EventBody] = references.map { .answered(Answered(case: $0, fact: .retaining, value: "yes")) }
        let standing = before.standing(before: bodies)
        for body in bodies { try script.add(body) }
        #expect(script.state.cases != before.cases)
        script.state.restore(standing)
        expectSame(script.state, before, "both")
    }
}
