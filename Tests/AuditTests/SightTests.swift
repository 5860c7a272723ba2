import Advocacy
import Audit
import TestAudits
import Testing

/// Who may see what of a case that others have read.
@Suite struct SightTests {
    private func script() throws -> (script: Script, due: String, other: String) {
        let script = try Script()
        let due = try #require(script.state.cases.first { $0.isForSecondReading }?.reference)
        let other = try #require(script.state.cases.first { !$0.isForSecondReading }?.reference)
        return (script, due, other)
    }

    @Test func aSecondReaderSeesNothingUntilTheirOwnIsComplete() throws {
        var (script, due, _) = try script()
        func sampled() throws -> SampledCase { try #require(script.state.sampledCase(due)) }
        #expect(try !sampled().isBlind(for: Sample.second), "nobody has read it")
        try script.answer(due, .retaining, "no")
        try script.complete(due)
        #expect(try sampled().isBlind(for: Sample.second))
        #expect(try sampled().readingShown(to: Sample.second) == nil)
        #expect(try !sampled().isBlind(for: Sample.reader))
        try script.answer(due, .retaining, "yes", by: Sample.second)
        #expect(try sampled().isBlind(for: Sample.second))
        #expect(try sampled().readingShown(to: Sample.second)?.reader == Sample.second)
        try script.complete(due, by: Sample.second)
        #expect(try !sampled().isBlind(for: Sample.second))
        #expect(try sampled().readingShown(to: Sample.second)?.reader == Sample.second)
    }

    @Test func aThirdReaderIsShownTheCountedReadingUnlessTheyBeganTheirOwn() throws {
        var (script, due, _) = try script()
        for reader in [Sample.reader, Sample.second] {
            try script.answer(due, .retaining, "no", by: reader)
            try script.complete(due, by: reader)
        }
        func sampled() throws -> SampledCase { try #require(script.state.sampledCase(due)) }
        #expect(try !sampled().isBlind(for: "third"))
        #expect(try sampled().readingShown(to: "third")?.reader == Sample.reader)
        #expect(try sampled().isAnothers(than: "third"))
        try script.answer(due, .retaining, "yes", by: "third")
        #expect(try sampled().isBlind(for: "third"))
        #expect(try !sampled().isAnothers(than: "third"))
        try script.answer(due, .retaining, nil, by: "third")
        #expect(try !sampled().isBlind(for: "third"), "what was taken back was not begun")
    }

    @Test func aCaseForOneReadingIsShownToOthersOnceItIsComplete() throws {
        var (script, _, other) = try script()
        func sampled() throws -> SampledCase { try #require(script.state.sampledCase(other)) }
        try script.answer(other, .retaining, "no")
        #expect(try sampled().readingShown(to: Sample.second) == nil)
        try script.complete(other)
        #expect(try !sampled().isBlind(for: Sample.second))
        #expect(try sampled().readingShown(to: Sample.second)?.reader == Sample.reader)
        #expect(try !sampled().isAnothers(than: Sample.reader))
    }
}
