import Advocacy
import Audit
import Sampling
import TestAudits
import Testing

@testable import Findings

/// What the readings say beside the gap: how soon, why not, how well it is recorded, and how readers agree.
@Suite struct RecordTests {
    @Test func daysAreCountedFromFirstContactWhereTheFrameKnowsIt() throws {
        var audit = AuditBuilder()
        // First contact on 23 May, start on 2 June.
        audit.stratum("S", population: 50, sampled: 12, firstContact: day(2025, 5, 23))
        let days = [1, 2, 4, 4, 5, 6, 7, 8, 9, 11]
        for (number, day) in days.enumerated() {
            let referred = day < 9 ? "2025-05-\(23 + day)" : day == 9 ? "2025-06-01" : "2025-06-03"
            audit.read("S-\(number + 1)", .required, .met, facts: [.referredOn: referred, .arranged: "yes"])
        }
        audit.read("S-11", .required, .met, facts: [.referredOn: "unknown", .arranged: "yes"])
        audit.read("S-12", .notRequired, .beyondDuty, facts: [.referredOn: "2025-07-01"])
        let referral = try Findings(of: audit.state()).timeliness.referral
        // Quartiles at places 2.25, 4.5 and 6.75.
        #expect(referral == Timeliness.Days(from: .firstContact, n: 10, median: 5.5, q1: 4, q3: 7.75, days: days))
    }

    @Test func daysAreCountedFromTheStartOtherwise() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 50, sampled: 2)
        audit.read("S-1", .required, .met, facts: [.firstMetOn: "2025-06-01"])
        audit.read("S-2", .required, .metLate, facts: [.firstMetOn: "2025-06-12"])
        let timeliness = try Findings(of: audit.state()).timeliness
        #expect(
            timeliness.firstMeeting
                == Timeliness.Days(from: .start, n: 2, median: nil, q1: nil, q3: nil, days: [-1, 10]))
        #expect(
            timeliness.sentence
                == "A date is recorded in 2 cases owed an advocate: too few to say how long people wait.")
        #expect(timeliness.arranged == Timeliness.Days(from: nil, n: 0, median: nil, q1: nil, q3: nil, days: []))
    }

    @Test func bothClocksAreGivenWhereTheyCanBeReadOff() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 50, sampled: 2, firstContact: day(2025, 5, 23))
        audit.read("S-1", .required, .met, facts: [.referredOn: "2025-05-24", .arrangedOn: "2025-06-04"])
        audit.read("S-2", .required, .metLate, facts: [.referredOn: "2025-06-12"])
        let clocks = try Findings(of: audit.state()).timeliness.clocks
        #expect(clocks.map(\.from) == [.firstContact, .start])
        #expect(clocks.map(\.referral.days) == [[1, 20], [-9, 10]])
        #expect(clocks.map(\.arranged.days) == [[12], [2]])
        #expect(clocks.allSatisfy { $0.firstMeeting.n == 0 && $0.firstMeeting.from == nil })
    }

    /// Two of five arranged in time; beyond the duty does not enter.
    @Test func inTimeIsAShareOfThoseArranged() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 40, sampled: 10)
        audit.read("S", outcomes((2, .met), (2, .metLate), (3, .notMet)))
        audit.read("S-8", .required, .indeterminate, facts: [.arranged: "yes", .timing: "unknown"])
        audit.read("S", [.beyondDuty, .notApplicable], from: 9)
        let inTime = try Findings(of: audit.state()).timeliness.inTime
        #expect(inTime.count == 2 && inTime.rate == 0.4 && inTime.total == 8)
        #expect(inTime.interval != nil && inTime.totalInterval != nil)
    }

    @Test func reasonsAreCountedAmongGapsAlone() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 40, sampled: 6)
        for (number, reason) in [(1, "urgent"), (2, "notConsidered"), (3, "notConsidered"), (4, "thoughtFamilyEnough")]
        {
            audit.read("S-\(number)", .required, .notMet, facts: [.reasonNotMade: reason])
        }
        audit.read("S-5", .required, .offeredDeclined, facts: [.reasonNotMade: "other"])
        audit.read("S-6", .required, .notRecorded)
        let reasons = try Findings(of: audit.state()).reasons
        #expect(reasons.map(\.reason) == ["notConsidered", "thoughtFamilyEnough", "urgent"])
        #expect(reasons.map(\.count) == [2, 1, 1])
    }

    @Test func recordingCountsWhatTheFilesDoNotSay() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 40, sampled: 3) { _ in ["language": "Urdu"] }
        audit.read("S-1", .required, .notMet, facts: [.retaining: "yes", .personConsents: "unknown"])
        audit.read("S-2", .required, .notMet, facts: [.retaining: "unknown", .timing: "unknown", .nhsComplaint: "no"])
        let recording = try Findings(of: audit.state()).recording
        #expect(
            recording == [
                FactRecording(fact: .retaining, notRecorded: 1, asked: 2),
                FactRecording(fact: .personConsents, notRecorded: 1, asked: 1),
                FactRecording(fact: .timing, notRecorded: 1, asked: 1),
                FactRecording(fact: .nhsComplaint, notRecorded: 0, asked: 1),
            ])
    }

    /// The first two readings of a case are compared; the first one counts.
    @Test func readersAreComparedOnCasesReadTwice() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 40, sampled: 10, reserve: 1)
        audit.read("S", outcomes((5, .notMet), (5, .notApplicable)))
        for number in 1...4 { audit.read("S-\(number)", .required, number == 4 ? .met : .notMet, by: "Second") }
        for number in 6...9 {
            let differs = number == 9
            audit.read(
                "S-\(number)", differs ? .required : .notRequired, differs ? .notMet : .notApplicable, by: "Second")
        }
        let findings = try Findings(of: audit.state())
        #expect(findings.gap.perAssessment.count == 5)
        #expect(findings.agreement.n == 8)
        #expect(findings.agreement.duty.agreed == 7 && findings.agreement.outcome.agreed == 6)
        #expect(findings.agreement.duty.raw.value == 0.875)
        // Duty: both required 4, both not 3, one apart; pe = (4 × 5 + 4 × 3) / 64 = 0.5, kappa = 0.375 / 0.5.
        let kappa = try #require(findings.agreement.duty.kappa.value)
        #expect(abs(kappa - 0.75) < 1e-12)
        // Three values in the scale: (3 × 7/8 - 1) / 2.
        #expect(findings.agreement.duty.pabak.value == 0.8125)
        #expect(findings.warnings.contains { $0.code == .agreementLow && $0.message.contains("the outcome") })
        #expect(!findings.warnings.contains { $0.code == .agreementLow && $0.message.contains("the duty") })
    }

    @Test func agreementOnOneValueHasNoKappa() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 40, sampled: 2)
        for reader in ["First", "Second"] { audit.read("S-1", .required, .met, by: reader) }
        let agreement = try Findings(of: audit.state()).agreement
        #expect(agreement.n == 1 && agreement.duty.raw.value == 1 && agreement.duty.kappa.value == nil)
        #expect(agreement.duty.pabak.value == 1)
    }

    @Test func warningsTellWhatTheReadersDid() throws {
        var audit = AuditBuilder()
        audit.profile = "cld"
        audit.excluded = 12
        audit.opened = day(2026, 4, 20)
        audit.stratum("S", population: 40, sampled: 10)
        for number in 1...2 { audit.read("S-\(number)", .required, .indeterminate, overruled: true) }
        audit.read("S", outcomes((2, .notRecorded), (6, .notApplicable)), from: 3)
        let codes = try Findings(of: audit.state()).warnings.map(\.code)
        let expected: [FindingWarning.Code] = [
            .cannotTell, .notRecorded, .overrides, .newestStarts, .excluded, .neverAssessed,
        ]
        #expect(codes.filter(expected.contains) == expected)
    }

    @Test func anExtensionAfterReadingIsAWarning() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 40, sampled: 4, reserve: 4)
        audit.read("S", outcomes((4, .met)))
        let before = try audit.state()
        #expect(try !Findings(of: before).warnings.contains { $0.code == .extendedAfterReading })
        let grown = before.strata.map {
            StratumDraw(name: $0.name, population: $0.population, sampled: $0.sampled + 2, drawn: $0.drawn)
        }
        audit.add(.extended(Extended(by: 2, from: before.strata, to: grown)))
        let findings = try Findings(of: audit.state())
        #expect(findings.warnings.contains { $0.code == .extendedAfterReading })
        #expect(findings.isInterim && findings.sampled == 6 && findings.read == 4)
    }

    @Test func aStratumBarelyReadIsAWarning() throws {
        var audit = AuditBuilder()
        audit.stratum("A", population: 100, sampled: 20)
        audit.stratum("B", population: 100, sampled: 2)
        audit.read("A", outcomes((5, .notMet), (15, .met)))
        audit.read("B", [.met, .notApplicable])
        let warnings = try Findings(of: audit.state()).warnings.filter { $0.code == .barelyRead }
        #expect(warnings.map(\.figure) == ["gap.perAssessment", "gap.ofDuty"])
        #expect(warnings.allSatisfy { $0.message.contains("(B)") })
        #expect(warnings.last?.message.hasSuffix("the interval was widened for it.") == true)
    }
}
