import Advocacy
import Audit
import TestAudits
import Testing

/// What undo and redo do to the state: answers, notes and conclusions of one reader, one after another.
@Suite struct UndoTests {
    private func undo(_ script: inout Script, by reader: String = Sample.reader) throws {
        try script.add(try #require(script.state.undoable(by: reader)).undone(reason: "why"), by: reader)
    }

    private func redo(_ script: inout Script, by reader: String = Sample.reader) throws {
        try script.add(try #require(script.state.redoable(by: reader)).redone(reason: "why"), by: reader)
    }

    @Test func everythingIsTakenBackInTurnAndBroughtAgain() throws {
        var script = try Script()
        let reference = script.state.cases[0].reference
        func reading() throws -> Reading {
            try #require(script.state.sampledCase(reference)?.reading(by: Sample.reader))
        }
        try script.answer(reference, .retaining, "yes")
        try script.add(.noted(Noted(case: reference, fact: .retaining, text: "forgets")))
        try script.add(.noted(Noted(case: reference, fact: .retaining, text: "forgets at once")))
        try script.complete(reference)
        let whole = try reading()

        try undo(&script)
        #expect(try !reading().isComplete && reading().wasReopened)
        try undo(&script)
        #expect(try reading().notes == [.retaining: "forgets"])
        try undo(&script)
        #expect(try reading().notes.isEmpty)
        try undo(&script)
        #expect(try !reading().answered.contains(.retaining))
        #expect(script.state.undoable(by: Sample.reader) == nil)
        for _ in 0..<4 { try redo(&script) }
        #expect(script.state.redoable(by: Sample.reader) == nil)
        #expect(try reading().notes == whole.notes && reading().facts == whole.facts)
        #expect(try reading().completion == whole.completion && !reading().wasReopened)
        #expect(try reading().completedAt == whole.completedAt, "it counts from when it was first made")
    }

    @Test func undoAndRedoDoNotChangeWhoseReadingCounts() throws {
        var script = try Script()
        let reference = script.state.cases[0].reference
        for reader in [Sample.reader, Sample.second] {
            try script.answer(reference, .retaining, "no", by: reader)
            try script.complete(reference, by: reader)
        }
        try undo(&script)
        #expect(script.state.sampledCase(reference)?.countedReading?.reader == Sample.second)
        try redo(&script)
        #expect(script.state.sampledCase(reference)?.countedReading?.reader == Sample.reader)
    }

    @Test func aConclusionChangedWhileItStoodComesBack() throws {
        var script = try Script()
        let reference = script.state.cases[0].reference
        try script.answer(reference, .retaining, "yes")
        try script.complete(reference)
        let first = script.state.sampledCase(reference)?.reading(by: Sample.reader)
        try script.complete(
            reference, overrule: Completion.Overrule(duty: .notRequired, outcome: nil, reason: "not a stage"))
        #expect(script.state.sampledCase(reference)?.judgement?.duty == .notRequired)
        try undo(&script)
        let now = script.state.sampledCase(reference)?.reading(by: Sample.reader)
        #expect(now?.completion == first?.completion && now?.completedAt == first?.completedAt)
    }

    @Test func aConclusionThatFellWithAnAnswerIsNotTakenBack() throws {
        var script = try Script()
        let reference = script.state.cases[0].reference
        try script.answer(reference, .retaining, "yes")
        try script.complete(reference)
        try script.answer(reference, .retaining, "no")
        try undo(&script)
        #expect(script.state.sampledCase(reference)?.reading(by: Sample.reader)?.facts[.retaining] == "yes")
        try undo(&script)
        #expect(script.state.sampledCase(reference)?.reading(by: Sample.reader)?.answered.isEmpty == true)
        #expect(script.state.undoable(by: Sample.reader) == nil)
    }

    @Test func takingBackAConclusionThatIsNotThereChangesNothing() throws {
        var script = try Script()
        let reference = script.state.cases[0].reference
        try script.answer(reference, .retaining, "yes")
        let before = script.state.undoable(by: Sample.reader)
        try script.add(.reopened(Reopened(case: reference)))
        #expect(script.state.sampledCase(reference)?.reading(by: Sample.reader)?.wasReopened == false)
        #expect(script.state.undoable(by: Sample.reader) == before)
        #expect(throws: EventError.self) { try script.add(.reopened(Reopened(case: "nowhere"))) }
    }

    @Test func whatWasSettledFallsWithAConclusionTakenBack() throws {
        var script = try Script()
        let reference = script.state.cases[0].reference
        for reader in [Sample.reader, Sample.second] {
            try script.answer(reference, .retaining, "no", by: reader)
            try script.complete(reference, by: reader)
        }
        try script.moderate(reference, .required, .met, reason: "read together")
        #expect(script.state.sampledCase(reference)?.moderation != nil)
        try undo(&script, by: Sample.second)
        #expect(script.state.sampledCase(reference)?.moderation == nil)
    }
}
