import Advocacy
import Audit
import Calendar
import JSON
import TestAudits
import Testing

/// What the council says of its own commissioning: the instruments, the event and its fold.
@Suite struct SelfAssessmentTests {
    private func put(
        _ area: String, _ judgement: AreaJudgement, _ script: inout Script, by reader: String = Sample.reader
    ) throws {
        try script.add(.assessed(Assessed(area: area, judgement: judgement)), by: reader)
    }

    private func undo(_ script: inout Script, by reader: String = Sample.reader) throws {
        try script.add(try #require(script.state.undoable(by: reader)).undone(), by: reader)
    }

    private func redo(_ script: inout Script, by reader: String = Sample.reader) throws {
        try script.add(try #require(script.state.redoable(by: reader)).redone(), by: reader)
    }

    // MARK: The instruments

    @Test func everyAreaOfEnglandIsThere() {
        let areas = CommissioningInstrument.of(.england).areas
        #expect(areas.count == 24 && Set(areas.map(\.id)).count == 24)
        #expect(areas.map(\.id).filter { $0.hasPrefix("A") } == (1...9).map { "A\($0)" })
        let byStage = Dictionary(grouping: areas, by: \.stage).mapValues(\.count)
        #expect(byStage == [.analyse: 9, .plan: 5, .deliver: 6, .review: 4])
        #expect(
            areas.allSatisfy { !$0.title.isEmpty && !$0.meaning.isEmpty && !$0.evidence.isEmpty && $0.level == nil })
        #expect(CommissioningStage.allCases.map { $0.title(in: .england) } == ["Analyse", "Plan", "Do", "Review"])
    }

    @Test func everyTaskOfWalesIsThere() {
        let tasks = CommissioningInstrument.of(.wales).areas
        #expect(tasks.count == 83 && Set(tasks.map(\.id)).count == 83)
        let counts = CommissioningLevel.allCases.map { level in
            CommissioningStage.allCases.map { stage in tasks.count { $0.level == level && $0.stage == stage } }
        }
        #expect(counts == [[3, 4, 7, 3], [6, 14, 8, 11], [2, 2, 4, 1], [1, 9, 5, 3]])
        #expect(tasks.count(where: \.isStageInferred) == 8)
        #expect(tasks.allSatisfy { !$0.title.isEmpty && !$0.title.hasPrefix("...") })
        #expect(CommissioningInstrument.of(.wales).caution.contains("not certain"))
    }

    // MARK: The event

    @Test func everythingSaidOfAnAreaReadsBackTheSame() throws {
        let due = try Sample.date("2026-09-30")
        for judgement in [
            AreaJudgement(), AreaJudgement(rating: .unknown), AreaJudgement(rating: .notDone, note: "ŵ \"n\"\nand"),
            AreaJudgement(
                rating: .red, note: "n", action: Completion.Action(text: "ask", owner: "lead", due: due),
                isToShare: true),
            AreaJudgement(action: Completion.Action(text: "ask", owner: "", due: nil)),
        ] {
            for step in [nil, Answered.Step.undo, .redo] {
                let event = Event(
                    writer: "w", sequence: 3, time: Timestamp(milliseconds: 7), reader: "r",
                    body: .assessed(Assessed(area: "A3", judgement: judgement, step: step)))
                let back = try Event(json: try JSONValue.parse(event.json.description))
                #expect(back == event && back.json.description == event.json.description)
            }
        }
    }

    @Test(arguments: [
        ("area", JSONValue?.none), ("area", 3), ("rating", nil), ("rating", "Red"), ("rating", 1), ("note", nil),
        ("share", nil), ("share", "yes"), ("action", "do it"), ("action", ["text": "a"] as JSONValue), ("step", "back"),
        ("action", ["text": "a", "owner": "b", "due": "soon"] as JSONValue),
    ])
    func aLineThatDoesNotSayWhatItMustIsRefused(member: String, value: JSONValue?) throws {
        let event = Event(
            writer: "w", sequence: 1, time: Timestamp(milliseconds: 0), reader: "r",
            body: .assessed(Assessed(area: "A1", judgement: AreaJudgement(rating: .red))))
        guard case .object(var members) = event.json else { return }
        members[member] = value
        #expect(throws: EventError.self) { try Event(json: .object(members)) }
    }

    @Test(arguments: [
        ("A10", AreaJudgement(rating: .red), Jurisdiction.england), ("IA1", AreaJudgement(rating: .unknown), .england),
        ("A1", AreaJudgement(rating: .done), .wales), ("IA1", AreaJudgement(rating: .red), .wales),
        ("A1", AreaJudgement(rating: .done), .england), ("", AreaJudgement(), .england),
        ("A1", AreaJudgement(rating: .green), .england), ("A1", AreaJudgement(rating: .green, note: " \n"), .england),
        ("A1", AreaJudgement(rating: .amber, isToShare: true), .england),
        ("IA1", AreaJudgement(rating: .done, note: "n", isToShare: true), .wales),
        (
            "A1",
            AreaJudgement(rating: .red, action: Completion.Action(text: " ", owner: "lead", due: nil)), .england
        ),
    ])
    func whatTheInstrumentDoesNotHaveIsRefused(area: String, judgement: AreaJudgement, nation: Jurisdiction) throws {
        var script = try Script(try Sample.plan(jurisdiction: nation))
        #expect(throws: EventError.self) { try put(area, judgement, &script) }
        #expect(script.state.assessments.isEmpty && script.state.undoable(by: Sample.reader) == nil)
    }

    // MARK: The fold

    @Test func theLastEventCountsWhoeverMadeIt() throws {
        var script = try Script()
        try put("A1", AreaJudgement(rating: .red), &script)
        try put("A1", AreaJudgement(rating: .green, note: "known demand"), &script, by: Sample.second)
        try put("A2", AreaJudgement(rating: .unknown), &script)
        let stands = try #require(script.state.assessments["A1"])
        #expect(stands.judgement.rating == .green && stands.reader == Sample.second)
        #expect(stands.time > script.state.openedAt)
        #expect(try AuditState(folding: script.recorded).assessments == script.state.assessments)
        try put("A1", AreaJudgement(), &script)
        #expect(script.state.assessments["A1"] == nil && script.state.assessments.count == 1)
    }

    @Test func undoGivesBackWhatStoodWithWhoSaidIt() throws {
        var script = try Script()
        try put("A1", AreaJudgement(rating: .red), &script, by: Sample.second)
        let before = script.state.assessments
        try put("A1", AreaJudgement(rating: .amber), &script)
        try put("A2", AreaJudgement(rating: .unknown), &script)
        let whole = script.state.assessments
        try undo(&script)
        #expect(script.state.assessments["A2"] == nil)
        try undo(&script)
        #expect(script.state.assessments == before, "it is the second reader's again")
        #expect(script.state.undoable(by: Sample.reader) == nil)
        try redo(&script)
        try redo(&script)
        #expect(script.state.assessments == whole && script.state.redoable(by: Sample.reader) == nil)
    }

    @Test func whatSomebodyElseJudgedMeanwhileIsNotTakenBack() throws {
        var script = try Script()
        let reference = script.state.cases[0].reference
        try script.answer(reference, .retaining, "yes")
        try put("A1", AreaJudgement(rating: .red), &script)
        let late = try #require(script.state.undoable(by: Sample.reader)).undone()
        try put("A1", AreaJudgement(rating: .amber), &script, by: Sample.second)
        #expect(script.state.undoable(by: Sample.reader)?.reference == reference)
        // A copy that did not know of it may still have taken it back: the last event counts, as a change of its own.
        try script.add(late)
        #expect(script.state.assessments["A1"] == nil)
        #expect(script.state.undoable(by: Sample.reader)?.reference == "A1")
        try script.add(try #require(script.state.undoable(by: Sample.reader)).undone())
        #expect(script.state.assessments["A1"]?.judgement.rating == .amber)
        #expect(script.state.undoable(by: Sample.reader)?.reference == reference)
    }

    @Test func howFarItHasCome() throws {
        var script = try Script()
        #expect(AssessmentTally(of: script.state).words == "0 of 24 rated")
        try put("A1", AreaJudgement(rating: .red), &script)
        try put("A2", AreaJudgement(rating: .green, note: "n"), &script)
        try put("A3", AreaJudgement(rating: .unknown), &script)
        try put(
            "A4", AreaJudgement(rating: .amber, action: Completion.Action(text: "a", owner: "", due: nil)), &script)
        try put("A5", AreaJudgement(note: "later"), &script)
        let tally = AssessmentTally(of: script.state)
        #expect(tally.words == "3 of 24 rated: 1 red, 1 amber, 1 green; 1 cannot tell")
        #expect(tally.withoutAction == 1)
        #expect(AssessmentTally(of: script.state) { $0.stage == .plan }.words == "0 of 5 rated")
    }

    @Test func nothingElseChangesWithIt() throws {
        var script = try Script()
        let cases = script.state.cases
        try put("A1", AreaJudgement(rating: .red), &script)
        #expect(script.state.cases == cases && script.state.read == 0)
    }
}
