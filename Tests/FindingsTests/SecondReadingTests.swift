import Advocacy
import Audit
import Statistics
import TestAudits
import Testing

@testable import Findings

@Suite struct SecondReadingTests {
    /// Twenty cases of a hundred, all read; those drawn for second reading (a fifth) read again by "S", who judges as told.
    private func audit(
        second: (SampledCase, Outcome) -> Outcome?, first: [Outcome] = outcomes((6, .notMet), (14, .notApplicable))
    ) throws -> AuditBuilder {
        var audit = AuditBuilder()
        audit.stratum("all", population: 100, sampled: 20)
        audit.read("all", first)
        for sampled in try audit.state().liveCases where sampled.isForSecondReading {
            // One that nobody has read has no second reading either.
            guard let found = sampled.judgement?.outcome else { continue }
            if let outcome = second(sampled, found) {
                audit.read(sampled.reference, outcome.usualDuty, outcome, by: "S")
            }
        }
        return audit
    }

    private func drawn(_ audit: AuditBuilder) throws -> [SampledCase] {
        try audit.state().liveCases.filter(\.isForSecondReading)
    }

    @Test func readersWhoAgreeLeaveTheGapAsItIs() throws {
        let found = try SecondReading(of: try audit { $1 }.state())
        #expect(found.due == 4 && found.dueRead == 4 && found.disagreements.isEmpty && found.unsettled == 0)
        #expect(found.agreement.outcome.agreed == 4 && found.gap.raw.value == 1)
        // Only a class with a settled case can be corrected; which classes the four tickets fall in is the seed's.
        if found.corrected.why == nil {
            #expect(found.corrected.rate == 0.3 && found.corrected.firstReaderRate == 0.3)
        } else {
            #expect(found.corrected.why == .classUnread && found.corrected.rate == nil)
        }
    }

    /// Every case the first reader found a gap is read twice beside those drawn: the class is settled as a whole.
    @Test func theCorrectionFollowsWhatWasSettled() throws {
        var audit = AuditBuilder()
        audit.stratum("all", population: 100, sampled: 20)
        audit.read("all", outcomes((6, .notMet), (14, .notApplicable)))
        for sampled in try audit.state().liveCases {
            let wasGap = sampled.judgement?.outcome == .notMet
            guard sampled.isForSecondReading || wasGap else { continue }
            // The second reader finds that all-1 and all-2 were no gap.
            let isGap = wasGap && !["all-1", "all-2"].contains(sampled.reference)
            audit.read(
                sampled.reference, isGap ? .required : .notRequired, isGap ? .notMet : .notApplicable, by: "S")
        }
        let before = try SecondReading(of: audit.state())
        #expect(before.unsettled == 2 && Set(before.disagreements.map(\.caseReference)) == ["all-1", "all-2"])
        try audit.moderate("all-1", .notRequired, .notApplicable, "as second")
        try audit.moderate("all-2", .required, .notMet, "as first")
        let state = try audit.state()
        let found = try SecondReading(of: state)
        #expect(found.unsettled == 0 && found.disagreements.first { $0.caseReference == "all-1" }?.moderation != nil)
        // Five of the six flagged are truly gaps, none of the others: 5/6 × 6/20.
        #expect(abs(try #require(found.corrected.rate) - 0.25) < 1e-12)
        #expect(found.corrected.firstReaderRate == 0.3)
        #expect(found.corrected.corrected?.sensitivity == 1)
        let interval = try #require(found.corrected.interval)
        #expect(interval.low < 0.25 && 0.25 < interval.high)
        // The moderated judgement counts in the findings.
        #expect(try Findings(of: state).gap.perAssessment.count == 5)
    }

    @Test func aDisputedGapHasNoCorrectionUntilItIsSettled() throws {
        var audit = try audit { sampled, outcome in outcome == .notMet ? .met : .notMet }
        #expect(try SecondReading(of: audit.state()).corrected.why == .unsettled)
        for sampled in try drawn(audit) {
            let outcome = try #require(sampled.judgement?.outcome)
            try audit.moderate(sampled.reference, outcome.usualDuty, outcome, "as first")
        }
        #expect(try SecondReading(of: audit.state()).corrected.why != .unsettled)
    }

    /// The two differ in how late it was; that it is a gap is in no dispute.
    @Test func aDisputeOverLatenessIsNoneOverTheGap() throws {
        let audit = try audit { _, outcome in outcome == .notMet ? .metLate : outcome }
        let found = try SecondReading(of: audit.state())
        #expect(found.gap.agreed == 4 && found.corrected.why != .unsettled)
        #expect(found.disagreements.count == found.agreement.outcome.n - found.agreement.outcome.agreed)
    }

    @Test func aCorrectionWaitsForWhatIsMissing() throws {
        #expect(try SecondReading(of: try audit { _, _ in nil }.state()).corrected.why == .notReadTwice)
        let interim = try SecondReading(of: try audit(second: { $1 }, first: outcomes((19, .met))).state())
        #expect(interim.corrected.why == .notAllRead)
        #expect(interim.warnings.contains { $0.code == .notAllRead })
        var unread = AuditBuilder()
        unread.stratum("all", population: 100, sampled: 20)
        let nothing = try SecondReading(of: unread.state())
        #expect(nothing.corrected.why == .nothingRead && nothing.agreement.n == 0)
        #expect(nothing.headline.contains("No case has been audited by two"))
    }

    /// Four readings of one question: alike, different, asked of one alone, parked in one.
    @Test func questionsAreComparedWhereBothAnsweredThem() throws {
        var audit = AuditBuilder()
        audit.stratum("all", population: 100, sampled: 4)
        let firsts: [[Fact: String]] = [
            [.retaining: "yes", .identified: "no"], [.retaining: "yes", .identified: "no"],
            [.retaining: "yes", .identified: "no"], [.retaining: "no", .understanding: "no", .identified: "yes"],
        ]
        let seconds: [[Fact: String]] = [
            [.retaining: "yes", .identified: "no"], [.retaining: "unknown", .identified: "no"],
            [.retaining: "yes"], [.retaining: "yes", .identified: "no"],
        ]
        for number in 1...4 {
            audit.read("all-\(number)", .required, .notMet, facts: firsts[number - 1])
            audit.read("all-\(number)", .required, .met, facts: seconds[number - 1], by: "S")
        }
        let found = try SecondReading(of: audit.state())
        let retaining = try #require(found.questions.first { $0.fact == .retaining })
        #expect(retaining.measures.n == 4 && retaining.measures.agreed == 2 && retaining.askedOfOne == 0)
        let identified = try #require(found.questions.first { $0.fact == .identified })
        #expect(identified.measures.n == 3 && identified.measures.agreed == 2 && identified.askedOfOne == 1)
        let second = try #require(found.disagreements.first { $0.caseReference == "all-2" })
        #expect(second.differences.map(\.fact) == [.retaining])
        #expect(second.differences.first?.first == "yes" && second.differences.first?.second == "unknown")
        #expect(second.first.reader == "R" && second.second.reader == "S" && second.second.outcome == .met)
    }

    @Test func perfectAgreementHasNoIntervalWithoutWidth() throws {
        let found = try SecondReading(of: try audit { $1 }.state())
        #expect(found.agreement.outcome.raw.interval.map { $0.low < $0.high } == true)
        #expect(found.agreement.outcome.kappa.interval == nil && found.agreement.outcome.ac1.interval == nil)
    }

    @Test func jsonHasEveryKeyWhateverIsUndefined() throws {
        var unread = AuditBuilder()
        unread.stratum("all", population: 100, sampled: 20)
        for state in [try unread.state(), try audit { $1 }.state(), try audit { _, _ in .metLate }.state()] {
            let json = try SecondReading(of: state).json
            #expect(
                Set(json.object?.keys.map { $0 } ?? []) == [
                    "sampled", "read", "secondReading", "n", "duty", "outcome", "gap", "questions", "disagreements",
                    "corrected", "methods", "warnings",
                ])
            let measures: Set = [
                "n", "agreed", "raw", "rawInterval", "kappa", "kappaInterval", "ac1", "ac1Interval", "pabak",
                "pabakInterval",
            ]
            #expect(Set(json["outcome"]?.object?.keys.map { $0 } ?? []) == measures)
            #expect(
                Set(json["corrected"]?.object?.keys.map { $0 } ?? []) == [
                    "firstReader", "rate", "interval", "settled", "sensitivity", "specificity", "why", "roganGladen",
                ])
            for found in json["disagreements"]?.array ?? [] {
                #expect(
                    Set(found.object?.keys.map { $0 } ?? []) == [
                        "case", "stratum", "first", "second", "questions", "moderated",
                    ])
            }
        }
    }

    @Test(arguments: [60, 80, 132]) func textKeepsItsWidth(_ width: Int) throws {
        let text = try SecondReading(of: try audit { _, _ in .metLate }.state()).text(width: width)
        for line in text.split(separator: "\n") { #expect(line.count <= max(width, 72), "\(line)") }
        #expect(text.contains("awaits moderation") && text.hasSuffix("\n"))
    }
}
