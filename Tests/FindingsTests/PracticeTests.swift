import Advocacy
import Audit
import Statistics
import TestAudits
import Testing

@testable import Findings

/// What is recorded beside the duty, and who is owed an advocate under other law.
@Suite struct PracticeTests {
    private func practice(_ audit: AuditBuilder) throws -> [PracticeSubject: PracticeFinding] {
        let found = try Findings(of: audit.state()).practice
        return Dictionary(found.map { ($0.subject, $0) }, uniquingKeysWith: { first, _ in first })
    }

    @Test func whatNobodyWasAskedIsNotTold() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 40, sampled: 2)
        audit.read("S", [.notMet, .notApplicable])
        #expect(try Findings(of: audit.state()).practice.isEmpty)
    }

    /// Seven of twelve asked, one of them not recorded, of twenty read.
    @Test func aRateIsOfThoseAsked() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 100, sampled: 20)
        for number in 1...20 {
            let answer = number <= 7 ? "yes" : number <= 11 ? "no" : "unknown"
            audit.read(
                "S-\(number)", .required, .notMet, facts: number <= 12 ? [.voiceHeard: answer] : [.nhsComplaint: "no"])
        }
        let heard = try #require(try practice(audit)[.answered(.voiceHeard)]).whole
        #expect(heard.yes == 7 && heard.no == 4 && heard.notRecorded == 1 && heard.asked == 12)
        let ratio = try StratifiedRatio([RatioStratum(population: 100, sampled: 20, eligible: 12, events: 7)])
        #expect(heard.rate == ratio.ratio && heard.interval == ratio.interval)
        #expect(heard.interval?.method == .conditionalProfileExact)
        let notes = try Findings(of: audit.state()).methods.filter { $0.figure == "practice" }
        #expect(notes.map(\.method) == [.conditionalProfileExact] && notes.map(\.read) == [12])
    }

    @Test func underTenAskedItIsTheCountsAlone() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 100, sampled: 10)
        for number in 1...10 {
            audit.read("S-\(number)", .required, .notMet, facts: number < 10 ? [.combinedAssessment: "yes"] : [:])
        }
        let found = try Findings(of: audit.state())
        let combined = try #require(found.practice.first)
        #expect(combined.whole.yes == 9 && combined.whole.rate == nil && combined.whole.interval == nil)
        #expect(!found.methods.contains { $0.figure == "practice" })
    }

    @Test func untilAllIsReadThereIsNoInterval() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 100, sampled: 11)
        for number in 1...10 { audit.read("S-\(number)", .required, .notMet, facts: [.regardRecorded: "no"]) }
        let regard = try #require(try practice(audit)[.answered(.regardRecorded)]).whole
        #expect(regard.rate == 0 && regard.interval == nil)
        #expect(try Findings(of: audit.state()).methods.first { $0.figure == "practice" }?.method == .weightedAlone)
    }

    @Test func teamsStandApart() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 100, sampled: 14) { ["team": $0 <= 11 ? "North" : "South"] }
        for number in 1...14 {
            audit.read("S-\(number)", .required, .notMet, facts: [.promptPassedOver: number % 2 == 0 ? "yes" : "no"])
        }
        let teams = try #require(try practice(audit)[.answered(.promptPassedOver)]).byTeam
        #expect(teams.map(\.name) == ["North", "South"])
        #expect(teams.map(\.count.yes) == [5, 2] && teams.map(\.count.asked) == [11, 3])
        #expect(teams[0].count.rate != nil && teams[0].count.interval != nil && teams[1].count.rate == nil)
    }

    @Test func kindsOfSupportAndLanguagesAreCountedEach() throws {
        var audit = AuditBuilder()
        audit.jurisdiction = .wales
        audit.stratum("S", population: 40, sampled: 4, process: .assessment)
        for (number, support, language) in [(1, "peer", "Cymraeg"), (2, "self", "cymraeg"), (3, "peer", "English")] {
            audit.read(
                "S-\(number)", .required, .notMet, facts: [.otherSupport: support, .preferredLanguage: language])
        }
        audit.read("S-4", .required, .notMet, facts: [.preferredLanguage: "unknown", .welshOffered: "no"])
        let found = try Findings(of: audit.state()).practice
        #expect(
            found.map(\.subject) == [
                .answered(.welshOffered), .chosen(.otherSupport, "self"), .chosen(.otherSupport, "peer"),
                .chosen(.preferredLanguage, "Cymraeg"), .chosen(.preferredLanguage, "English"),
            ])
        #expect(found[2].whole.yes == 2 && found[2].whole.no == 1 && found[2].whole.asked == 3)
        let welsh = found[3].whole
        #expect(welsh.yes == 2 && welsh.no == 1 && welsh.notRecorded == 1)
    }

    @Test func endedEarlyIsOfThoseArranged() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 40, sampled: 4)
        for (number, arranged, declined) in [
            (1, "yes", "byPersonWithCapacity"), (2, "yes", "no"), (3, "yes", "unknown"),
            (4, "no", "byPersonWithCapacity"),
        ] { audit.read("S-\(number)", .required, .met, facts: [.arranged: arranged, .declined: declined]) }
        let early = try #require(try practice(audit)[.endedEarly]).whole
        #expect(early.yes == 1 && early.no == 1 && early.notRecorded == 1 && early.asked == 3)
    }

    /// Why there was none can be told only where there was none.
    @Test func theReasonGivenIsOfThoseWithoutAnAdvocate() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 40, sampled: 2)
        audit.read("S-1", .required, .met, facts: [.arranged: "yes", .reasonGivenToPerson: "no"])
        audit.read("S-2", .required, .notMet, facts: [.arranged: "no", .reasonGivenToPerson: "yes"])
        #expect(try practice(audit)[.answered(.reasonGivenToPerson)]?.whole.asked == 1)
    }

    // MARK: Other law

    private let accommodation: [Fact: String] = [
        .decision: "councilAccommodation", .lacksCapacityForDecision: "yes", .nobodyAppropriateToConsult: "yes",
        .lpaDeputyOrNominee: "no", .eightWeeksOrMoreLikely: "yes", .decisionIsUrgent: "no",
    ]

    private func row(_ entitlement: Entitlement, _ found: EntitlementFindings) -> EntitlementFindings.Row? {
        found.rows.first { $0.entitlement == entitlement }
    }

    /// Two stages of one person are one person; two entitlements are two roles.
    @Test func personsAreCountedOnceAndRolesApart() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 40, sampled: 5, person: { $0 <= 2 ? "P" : nil })
        audit.read("S-1", .required, .notMet, facts: accommodation)
        audit.read("S-2", .required, .notMet, facts: accommodation.merging([.nhsComplaint: "yes"]) { $1 })
        audit.read("S-3", .required, .notMet, facts: accommodation.merging([.eightWeeksOrMoreLikely: "unknown"]) { $1 })
        audit.read("S-4", .required, .notMet, facts: [.mentalHealthAct: "detained"])
        audit.read("S-5", .required, .notMet, facts: [.mentalHealthAct: "informal"])
        let found = try Findings(of: audit.state()).entitlements
        let stay = try #require(row(.imcaS39, found))
        #expect(stay.persons == 1 && stay.possible == 1 && stay.wouldGain == 0)
        #expect(row(.nhsComplaints, found)?.persons == 1)
        let imha = try #require(row(.imha, found))
        #expect(imha.persons == 1 && imha.possible == 0 && imha.wouldGain == 1)
        #expect(found.persons == 2 && found.roles == 3 && found.possible == 1)
        #expect(row(.imhaWales, found) == nil && row(.complaintsWales, found) == nil)
    }

    @Test func whoMayBeOwedItInOneStageAndIsInAnotherIsOwedIt() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 40, sampled: 2, person: { _ in "P" })
        audit.read("S-1", .required, .notMet, facts: accommodation.merging([.lpaDeputyOrNominee: "unknown"]) { $1 })
        audit.read("S-2", .required, .notMet, facts: accommodation)
        let stay = try #require(row(.imcaS39, try Findings(of: audit.state()).entitlements))
        #expect(stay.persons == 1 && stay.possible == 0)
    }

    @Test func onceTheDateIsStatedNobodyGainsWhoHasOne() throws {
        var audit = AuditBuilder()
        audit.policies = try Policies(settings: ["mha2025": "2025-07-01"])
        audit.stratum("S", population: 40, sampled: 2, starts: [day(2025, 6, 30), day(2025, 7, 1)])
        for number in 1...2 { audit.read("S-\(number)", .required, .notMet, facts: [.mentalHealthAct: "informal"]) }
        let imha = try #require(row(.imha, try Findings(of: audit.state()).entitlements))
        #expect(imha.persons == 1 && imha.wouldGain == 1)
    }

    @Test func walesHasItsOwn() throws {
        var audit = AuditBuilder()
        audit.jurisdiction = .wales
        audit.stratum("S", population: 40, sampled: 2, process: .assessment)
        audit.read("S-1", .required, .notMet, facts: [.mentalHealthAct: "informal", .nhsComplaint: "yes"])
        let found = try Findings(of: audit.state()).entitlements
        #expect(row(.imhaWales, found)?.persons == 1 && row(.complaintsWales, found)?.persons == 1)
        #expect(row(.imha, found) == nil && found.persons == 1 && found.roles == 2)
    }
}
