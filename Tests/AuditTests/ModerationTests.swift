import Advocacy
import Audit
import TestAudits
import Testing

@Suite struct ModerationTests {
    /// A case that two readers judged differently: the first found difficulty and nobody, the second no difficulty.
    private func disagreed() throws -> (script: Script, reference: String) {
        var script = try Script()
        let reference = script.state.cases[0].reference
        try script.answer(reference, .retaining, "yes")
        try script.answer(reference, .identified, "no")
        try script.answer(reference, .arranged, "no")
        try script.complete(reference)
        for fact in Fact.difficulty { try script.answer(reference, fact, "no", by: Sample.second) }
        try script.complete(reference, by: Sample.second)
        return (script, reference)
    }

    private func moderated(
        _ reference: String, _ duty: Duty = .notRequired, _ outcome: Outcome = .notApplicable,
        reason: String = "read again"
    ) -> EventBody {
        .moderated(Moderated(case: reference, duty: duty, outcome: outcome, reason: reason, settles: nil))
    }

    @Test func whatWasSettledCountsInPlaceOfTheFirstReading() throws {
        var (script, reference) = try disagreed()
        #expect(script.state.sampledCase(reference)?.status == .disagreed)
        #expect(script.state.sampledCase(reference)?.judgement?.outcome == .notMet)
        try script.moderate(
            reference, .notRequired, .notApplicable, reason: "read again", by: "moderator")
        let sampled = try #require(script.state.sampledCase(reference))
        #expect(sampled.status == .moderated)
        #expect(sampled.judgement?.duty == .notRequired && sampled.judgement?.outcome == .notApplicable)
        #expect(sampled.moderation?.moderator == "moderator" && sampled.moderation?.reason == "read again")
        #expect(sampled.countedReading?.completion?.outcome == .notMet)
        try script.moderate(reference, .required, .met, reason: "read a third time", by: "moderator")
        #expect(script.state.sampledCase(reference)?.judgement?.outcome == .met)
    }

    @Test func aReadingThatConcludesOtherwiseUnsettlesIt() throws {
        var (script, reference) = try disagreed()
        try script.moderate(reference, .notRequired, .notApplicable, reason: "read again")
        try script.answer(reference, .relationship, "daughter")
        #expect(script.state.sampledCase(reference)?.status == .moderated)
        try script.answer(reference, .retaining, "no")
        #expect(script.state.sampledCase(reference)?.moderation == nil)
        for fact in Fact.difficulty { try script.answer(reference, fact, "no") }
        try script.complete(reference)
        #expect(script.state.sampledCase(reference)?.status == .secondRead)
    }

    @Test func itNeedsTwoReadingsAReasonAndAnOutcomeOfTheDuty() throws {
        var (script, reference) = try disagreed()
        #expect(throws: EventError.self) { try script.add(moderated(reference, reason: "  ")) }
        #expect(throws: EventError.self) { try script.add(moderated(reference, .notRequired, .notMet)) }
        #expect(throws: EventError.self) { try script.add(moderated(reference, .required, .notApplicable)) }
        #expect(throws: EventError.self) { try script.add(moderated("nowhere")) }
        let other = script.state.cases[1].reference
        #expect(throws: EventError.self) { try script.add(moderated(other)) }
        for fact in Fact.difficulty { try script.answer(other, fact, "no") }
        try script.complete(other)
        let once = #expect(throws: EventError.self) { try script.add(moderated(other)) }
        #expect(once?.message.contains("audited once") == true)
        #expect(script.state.sampledCase(reference)?.moderation == nil)
    }

    @Test func itSurvivesAnExtensionAndGoesWithTheCase() throws {
        var (script, reference) = try disagreed()
        try script.moderate(reference, .notRequired, .notApplicable, reason: "read again")
        let strata = script.state.strata
        try script.add(.extended(Extended(by: 0, sizes: [:], strata: strata)))
        #expect(script.state.sampledCase(reference)?.status == .moderated)
        try script.add(.replaced(Replaced(case: reference, reason: .notAStage, note: "no stage")))
        #expect(script.state.sampledCase(reference)?.judgement == nil)
        #expect(throws: EventError.self) {
            try script.moderate(reference, .notRequired, .notApplicable, reason: "read again")
        }
    }

    @Test func theRecordReadsBackWhatItWrote() throws {
        var (script, reference) = try disagreed()
        try script.moderate(reference, .required, .metLate, reason: "the advocate came a week late")
        for event in script.events { #expect(try Event(json: event.json) == event) }
    }

    @Test func everyDutyAdmitsTheOutcomesOfTheTable() {
        for outcome in Outcome.allCases {
            #expect(Duty.allCases.contains { $0.admits(outcome) })
        }
        #expect(Duty.required.admits(.indeterminate) && !Duty.indeterminate.admits(.notMet))
    }
}
