import Advocacy
import Audit
import Calendar
import Hashing
import TestAudits
import Testing

/// One rule of the fold after another, on copies written in side by side.
@Suite struct FoldTests {
    private let now = 1_780_000_100_000

    private func pair() throws -> (TestCopy, TestCopy, String) {
        let script = try Script()
        return (
            try TestCopy(script.recorded, writer: "a"), try TestCopy(script.recorded, writer: "b"),
            script.state.cases[0].reference
        )
    }

    private func answered(_ reference: String, _ fact: Fact, _ value: String?) -> EventBody {
        .answered(Answered(case: reference, fact: fact, value: value))
    }

    private func both(_ one: TestCopy, _ other: TestCopy) throws -> AuditState {
        var joined = one
        try joined.take(other)
        return joined.state
    }

    @Test func aConclusionThatHadNotSeenADifferentAnswerIsReopened() throws {
        var (one, other, reference) = try pair()
        try one.write(answered(reference, .retaining, "yes"), by: Sample.reader, at: now)
        for fact in Fact.difficulty { try other.write(answered(reference, fact, "no"), by: Sample.reader, at: now + 1) }
        let completed = try other.state.completed(reference, by: Sample.reader)
        try other.write(.completed(completed), by: Sample.reader, at: now + 2)
        // The answer on one machine says nothing new: "no" came after it, and the conclusion knew of "no".
        #expect(try both(one, other).sampledCase(reference)?.status == .read)
        // A later "yes" on the first machine was not seen.
        try one.write(answered(reference, .retaining, "no"), by: Sample.reader, at: now + 1)
        one.clockError = -1000
        try one.write(answered(reference, .identified, "yes"), by: Sample.reader, at: now + 1000)
        let state = try both(one, other)
        #expect(state.sampledCase(reference)?.status == .started)
        #expect(state.sampledCase(reference)?.readings[0].wasReopened == true)
        #expect(state.notices == [.reopened(case: reference, reader: Sample.reader)])
    }

    @Test func aDifferentReadersAnswersReopenNothing() throws {
        var (one, other, reference) = try pair()
        try one.write(answered(reference, .retaining, "yes"), by: Sample.second, at: now)
        for fact in Fact.difficulty { try other.write(answered(reference, fact, "no"), by: Sample.reader, at: now + 1) }
        try other.write(
            .completed(try other.state.completed(reference, by: Sample.reader)), by: Sample.reader, at: now + 2)
        let state = try both(one, other)
        #expect(state.sampledCase(reference)?.readings.count == 2 && state.notices.isEmpty)
        #expect(state.read == 1)
    }

    @Test func aCaseReplacedOnTwoCopiesIsReplacedOnce() throws {
        var (one, other, reference) = try pair()
        try one.write(
            .replaced(Replaced(case: reference, reason: .notAStage, note: "cancelled")), by: Sample.reader, at: now)
        try other.write(
            .replaced(Replaced(case: reference, reason: .cannotBeRead, note: "lost")), by: Sample.second, at: now + 5)
        let state = try both(one, other)
        #expect(state.replacements.count == 1 && state.planned == 10)
        #expect(state.sampledCase(reference)?.replaced?.reason == .notAStage)
        guard case .passedOver(_, _, let reader, let why)? = state.notices.first else {
            Issue.record("the second is not listed")
            return
        }
        #expect(reader == Sample.second && why.contains("replaced already"))
    }

    @Test func twoCasesReplacedOnTwoCopiesTakeTwoTickets() throws {
        var (one, other, reference) = try pair()
        let stratum = try #require(one.state.strata.first { $0.name == one.state.cases[0].stratum })
        let second = try #require(one.state.cases.dropFirst().first { $0.stratum == stratum.name }?.reference)
        try one.write(
            .replaced(Replaced(case: reference, reason: .notAStage, note: "a")), by: Sample.reader, at: now)
        try other.write(
            .replaced(Replaced(case: second, reason: .notAStage, note: "b")), by: Sample.reader, at: now + 1)
        let taker = stratum.drawn[5].unit.reference
        #expect(other.state.sampledCase(taker)?.replaces == second)
        let state = try both(one, other)
        #expect(state.sampledCase(taker)?.replaces == reference)
        #expect(state.sampledCase(stratum.drawn[6].unit.reference)?.replaces == second)
        #expect(state.planned == 10 && state.notices.isEmpty)
    }

    @Test func ofTwoExtensionsTheLargestOfEachStratumCounts() throws {
        var (one, other, _) = try pair()
        let more = try Sample.stratum("South", sampled: 6, onHand: 14)
        try one.write(
            .extended(Extended(by: 2, sizes: ["North": 7, "South": 5], strata: [])), by: Sample.reader, at: now)
        try other.write(
            .extended(Extended(by: 1, sizes: ["North": 5, "South": 6], strata: [more])), by: Sample.reader, at: now + 1)
        let state = try both(one, other)
        #expect(state.strata.map(\.sampled) == [7, 6] && state.strata.map(\.drawn.count) == [10, 14])
        #expect(state.planned == 13)
    }

    @Test func aModerationWaitsForTheReadingsItSettles() throws {
        var (one, other, reference) = try pair()
        for reader in [Sample.reader, Sample.second] {
            let value = reader == Sample.reader ? "no" : "yes"
            for fact in Fact.difficulty { try one.write(answered(reference, fact, value), by: reader, at: now) }
            try one.write(.completed(try one.state.completed(reference, by: reader)), by: reader, at: now)
        }
        let settles = try #require(one.state.sampledCase(reference)?.completedReadings).compactMap {
            $0.conclusion?.event
        }
        try other.write(
            .moderated(
                Moderated(case: reference, duty: .required, outcome: .met, reason: "together", settles: settles)),
            by: "moderator", at: now + 9)
        #expect(other.state.sampledCase(reference)?.moderation == nil)
        #expect(other.state.sampledCase(reference)?.moderations.count == 1)
        let state = try both(other, one)
        #expect(state.sampledCase(reference)?.moderation?.moderator == "moderator" && state.notices.isEmpty)
        // A conclusion that says something else unsettles it; one that says the same again settles it anew.
        try one.take(other)
        try one.write(answered(reference, .retaining, "yes"), by: Sample.reader, at: now + 20)
        #expect(one.state.sampledCase(reference)?.moderation == nil)
        try one.write(answered(reference, .retaining, "no"), by: Sample.reader, at: now + 21)
        try one.write(
            .completed(try one.state.completed(reference, by: Sample.reader)), by: Sample.reader, at: now + 22)
        #expect(one.state.sampledCase(reference)?.moderation?.reason == "together")
        #expect(try AuditState(folding: one.recorded) == one.state)
    }

    @Test func whatWasPreparedIsTakenUpAndComesBack() throws {
        var script = try Script()
        let reference = script.state.cases[0].reference
        let prepared = Preparation(isUrgent: true, feedback: "say who was asked")
        try script.add(.prepared(Prepared(case: reference, preparation: prepared)))
        var reading = try #require(script.state.sampledCase(reference)?.readings.first)
        #expect(reading.isUrgent && reading.isBegun && !reading.isComplete)
        #expect(script.state.read == 0)
        for fact in Fact.difficulty { try script.answer(reference, fact, "no") }
        try script.complete(reference)
        reading = try #require(script.state.sampledCase(reference)?.readings.first)
        #expect(reading.prepared == nil)
        try script.add(try #require(script.state.undoable(by: Sample.reader)).undone())
        for _ in Fact.difficulty { try script.add(try #require(script.state.undoable(by: Sample.reader)).undone()) }
        try script.add(try #require(script.state.undoable(by: Sample.reader)).undone())
        #expect(script.state.sampledCase(reference)?.readings.first?.prepared == nil)
        try script.add(try #require(script.state.redoable(by: Sample.reader)).redone())
        #expect(script.state.sampledCase(reference)?.readings.first?.prepared == prepared)
    }

    @Test func whoIsUrgentStaysUrgentWhenAnAnswerReopensTheReading() throws {
        var script = try Script()
        let reference = script.state.cases[0].reference
        for fact in Fact.difficulty { try script.answer(reference, fact, "no") }
        let agreed = try script.state.completed(reference, by: Sample.reader).completion
        let urgent = Completion(
            rules: agreed.rules, policies: agreed.policies, determinedDuty: agreed.determinedDuty,
            determinedOutcome: agreed.determinedOutcome, basis: agreed.basis, overrule: nil, duty: agreed.duty,
            outcome: agreed.outcome, feedback: "f", action: nil, isUrgent: true)
        try script.add(.completed(Completed(case: reference, completion: urgent)))
        try script.answer(reference, .retaining, "yes")
        let reading = try #require(script.state.sampledCase(reference)?.readings.first)
        #expect(!reading.isComplete && reading.isUrgent && reading.prepared?.feedback == "f")
    }

    @Test func spellingsOfANameAreOneReader() throws {
        var script = try Script()
        let reference = script.state.cases[0].reference
        try script.answer(reference, .retaining, "yes", by: "Team  lead")
        try script.answer(reference, .identified, "no", by: "team LEAD")
        let readings = try #require(script.state.sampledCase(reference)?.readings)
        #expect(readings.map(\.reader) == ["Team  lead"] && readings[0].answered.count == 2)
        #expect(script.state.reader(named: "TEAM LEAD") == "Team  lead")
        #expect(try AuditState(folding: script.recorded) == script.state)
    }

    @Test func twoSpellingsOfFormatOneStayTwoReaders() throws {
        var script = try Script(isOfFormatOne: true)
        let reference = script.state.cases[0].reference
        try script.answer(reference, .retaining, "yes", by: "A lead")
        try script.answer(reference, .retaining, "no", by: "a lead")
        let state = try AuditState(folding: script.recorded)
        #expect(state.sampledCase(reference)?.readings.map(\.reader) == ["A lead", "a lead"])
    }

    @Test func formatOneIsReadAsItIs() throws {
        var script = try Script(isOfFormatOne: true)
        let gone = script.state.cases[0].reference
        let taker = try #require(script.state.replacement(for: gone)?.unit.reference)
        try script.add(
            .replaced(
                Replaced(case: gone, reason: .notAStage, note: "n", storedReplacement: .taker(taker))))
        try script.add(.extended(Extended(by: 1, sizes: ["North": 6, "South": 5], strata: script.state.strata)))
        for recorded in script.recorded {
            #expect(recorded.event.isOfFormatOne)
            #expect(try Event(json: recorded.event.json) == recorded.event || recorded.event.body.kind == "extended")
        }
        let state = try AuditState(folding: script.recorded)
        #expect(state == script.state && state.notices.isEmpty)
        let other = script.state.cases[1].reference
        try script.add(
            .replaced(Replaced(case: other, reason: .notAStage, note: "n", storedReplacement: .taker("elsewhere"))))
        #expect(try AuditState(folding: script.recorded).notices.count == 1)
    }

    @Test func theFirstReaderIsTheOneWhoseConclusionWasMadeFirst() throws {
        var (one, other, reference) = try pair()
        other.clockError = -60_000
        for fact in Fact.difficulty { try one.write(answered(reference, fact, "no"), by: Sample.reader, at: now) }
        try one.write(.completed(try one.state.completed(reference, by: Sample.reader)), by: Sample.reader, at: now)
        try other.take(one)
        for fact in Fact.difficulty {
            try other.write(answered(reference, fact, "yes"), by: Sample.second, at: now + 9)
        }
        try other.write(
            .completed(try other.state.completed(reference, by: Sample.second)), by: Sample.second, at: now + 10)
        // The clock says that the second came first; it had seen the first, and so it did not.
        let state = try both(one, other)
        #expect(state.sampledCase(reference)?.countedReading?.reader == Sample.reader)
    }
}

@Suite struct RecordOrderTests {
    @Test func aChainIsItsOwnOrderWhateverTheClockSays() throws {
        var script = try Script()
        let reference = script.state.cases[0].reference
        for (index, fact) in Fact.difficulty.enumerated() {
            try script.add(
                .answered(Answered(case: reference, fact: fact, value: "no")), after: index % 2 == 0 ? 9 : -5)
        }
        let order = RecordOrder(script.recorded.reversed())
        #expect(order.events == script.recorded && order.isOneLine && order.heads == [script.recorded.last?.hash])
        #expect(order.forks.isEmpty && order.missing.isEmpty)
        #expect(order.past(of: 2) == [0, 1, 2])
    }

    @Test func aHashThatIsNotHeldOrdersNothingAndIsReported() throws {
        let script = try Script()
        var copy = try TestCopy(script.recorded, writer: "b")
        let reference = script.state.cases[0].reference
        try copy.write(
            .answered(Answered(case: reference, fact: .retaining, value: "no")), by: "r", at: 1_780_000_009_000)
        let order = RecordOrder(copy.recorded.dropFirst())
        #expect(order.missing == [script.recorded[0].hash] && order.events.count == 1)
    }

    @Test func theCheckpointIsWhatACommandLineGives() {
        // printf '%s\n' 00…01 ff…fe | sort | sha256sum
        let heads = [
            Digest(hex: String(repeating: "f", count: 63) + "e"), Digest(hex: String(repeating: "0", count: 63) + "1"),
        ]
        let checkpoint = Checkpoint(heads: heads.compactMap(\.self))
        #expect(checkpoint == Checkpoint(heads: heads.compactMap(\.self).reversed()))
        #expect(checkpoint.hex == "6adaefd519490e2f")
        #expect(NotedHash(checkpoint.words)?.matches(checkpoint.digest) == true)
        #expect(NotedHash(checkpoint.hex)?.matches(checkpoint.digest) == true)
        #expect(NotedHash(checkpoint.digest.hex)?.matches(checkpoint.digest) == true)
        #expect(NotedHash("ffff")?.matches(checkpoint.digest) == nil)
    }
}
