import Advocacy
import Audit
import Calendar
import Foundation
import JSON
import Sampling
import Tables
import TestAudits
import Testing

@testable import Findings
@testable import Simulation

/// The truths of the sample audits, read from where they are kept.
enum SampleTruth: String, CaseIterable {
    case exampleshire
    case sirEnghraifft = "sir-enghraifft"

    func bytes(of name: String, file: String = #filePath) throws -> [UInt8] {
        let root = URL(fileURLWithPath: file).resolvingSymlinksInPath().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return Array(try Data(contentsOf: root.appendingPathComponent("SampleAudits/\(rawValue)/\(name)")))
    }

    func truth() throws -> SimulationTruth { try SimulationTruth(JSONValue.parse(utf8: bytes(of: "truth.json"))) }

    /// The seed that the sample audit was made with.
    func seed() throws -> String { try #require(try JSONValue.parse(utf8: bytes(of: "audit.json"))["seed"]?.string) }

    /// The simulated audit, made once: it takes a second or two without optimisation.
    func audit() throws -> SimulatedAudit {
        switch self {
        case .exampleshire: try SampleTruth.exampleshireAudit.get()
        case .sirEnghraifft: try SampleTruth.sirEnghraifftAudit.get()
        }
    }

    private static let exampleshireAudit = Result { try SampleTruth.exampleshire.make() }
    private static let sirEnghraifftAudit = Result { try SampleTruth.sirEnghraifft.make() }

    private func make() throws -> SimulatedAudit { try SimulatedAudit(truth(), seed: seed()) }
}

/// A simulated audit on disk, and what comes of sampling and reading it by the rooms that do so for a council's own
/// files.
struct SimulationRun {
    let audit: SimulatedAudit
    let folder: URL

    init(_ audit: SimulatedAudit) throws {
        self.audit = audit
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("simulated-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for frame in audit.frames { try Data(frame.bytes).write(to: folder.appendingPathComponent(frame.name)) }
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    var reader: FrameReader { FrameReader(audit.frames.map { FrameSource(path: path($0.name)) }) }

    func draw(strata: [String], sampleSize: Int, seed: String) throws -> (Design, Draw) {
        let design = Design(
            jurisdiction: audit.truth.jurisdiction, from: audit.truth.from, to: audit.truth.to, strata: strata,
            sampleSize: sampleSize, seed: seed)
        return (design, try SampleDrawer(reader).draw(design))
    }

    /// The audit with its planned sample read by a reader without error and, if asked for, by a second reader who errs.
    func state(strata: [String], sampleSize: Int, seed: String, secondReading: Bool = false) throws -> AuditState {
        let (design, draw) = try draw(strata: strata, sampleSize: sampleSize, seed: seed)
        let plan = Plan(
            title: audit.truth.title, design: design, policies: audit.truth.policies, secondReadingShare: 0.2,
            excludedAudits: [], frame: draw.frame, strata: draw.strata, program: "test")
        let now = Timestamp(milliseconds: day(2026, 1, 5).dayNumber * 86_400_000)
        var sequence = 1
        func event(_ body: EventBody, by reader: String) -> Event {
            defer { sequence += 1 }
            return Event(writer: "w", sequence: sequence, time: now, reader: reader, body: body)
        }
        var state = try AuditState(first: event(.opened(plan), by: "First"))
        try read(audit.answers(for: state.cases.map(\.reference)), by: "First")
        if secondReading {
            try read(audit.secondAnswers(for: state.cases.filter(\.isForSecondReading).map(\.reference)), by: "Second")
        }
        return state

        func read(_ text: String, by reader: String) throws {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path("answers.csv")))
            let sheet = try AnswerSheet(Sheet.read(path("answers.csv"), as: AnswerSheet.kind))
            for body in try sheet.entries(for: state, reader: reader, today: now.date).map(\.body) {
                try state.apply(event(body, by: reader))
            }
        }
    }
}

@Suite struct SimulatedAuditTests {
    @Test(arguments: SampleTruth.allCases)
    func everyRowIsAccountedForAsTheFrameReaderFindsIt(_ sample: SampleTruth) throws {
        let run = try SimulationRun(sample.audit())
        defer { run.remove() }
        var expected = RowAccounting()
        for frame in run.audit.frames {
            expected.accepted += frame.accounting.accepted
            expected.merged += frame.accounting.merged
            expected.outOfScope += frame.accounting.outOfScope
            expected.refused += frame.accounting.refused
            expected.outOfPeriod += frame.accounting.outOfPeriod
        }
        #expect(expected.merged > 5 && expected.refused > 3 && expected.outOfScope > 30 && expected.outOfPeriod > 5)
        let report = try run.reader.check()
        #expect(report.rows == expected.rows)
        #expect(report.accepted == expected.accepted + expected.outOfPeriod)
        #expect(report.merged == expected.merged)
        #expect(report.outOfScope == expected.outOfScope)
        #expect(report.refused == expected.refused)
        let (_, draw) = try run.draw(strata: [], sampleSize: 50, seed: "s")
        #expect(draw.report.outOfPeriod == expected.outOfPeriod)
        #expect(draw.frame.population == run.audit.totals.population)
        #expect(draw.frame.counts["team"] == run.audit.totals.byTeam.mapValues(\.population))
        #expect(draw.frame.counts["process"] == run.audit.totals.byProcess.mapValues(\.population))
    }

    /// The frames of the sample audits are kept as files: they must be those of their truth and seed.
    @Test(arguments: SampleTruth.allCases)
    func theSampleAuditsAreWhatTheirTruthGives(_ sample: SampleTruth) throws {
        let audit = try sample.audit()
        for frame in audit.frames { #expect(try sample.bytes(of: frame.name) == frame.bytes, "\(frame.name)") }
        #expect(try JSONValue.parse(utf8: sample.bytes(of: "true-totals.json")).description == "\(audit.totals.json)")
    }

    @Test func theLargerFrameIsInWindows1252AndItsValuesAreKnown() throws {
        let run = try SimulationRun(SampleTruth.exampleshire.audit())
        defer { run.remove() }
        let report = try run.reader.check()
        #expect(report.warnings.contains { $0.contains("Windows-1252") })
        // Spellings that were unknown once are in the lists now.
        #expect(report.unrecognised.isEmpty)
        let events = try #require(run.audit.frames.first { $0.name == "cld.csv" })
        #expect((3_500...4_600).contains(events.accounting.rows))
    }

    /// Every draw is a hash, so the bytes are the same on every machine.
    @Test func theSameSeedGivesTheSameBytes() throws {
        let truth = try SampleTruth.sirEnghraifft.truth()
        let first = try SampleTruth.sirEnghraifft.audit()
        let again = try SimulatedAudit(truth, seed: first.seed)
        let other = try SimulatedAudit(truth, seed: first.seed + "0")
        #expect(first.frames == again.frames)
        #expect(try first.answers(for: first.references) == again.answers(for: again.references))
        #expect(first.frames != other.frames)
    }

    /// The reader's sheet goes through the same door as a council's own, and the findings come near the truth.
    @Test(arguments: SampleTruth.allCases)
    func findingsHoldTheTruth(_ sample: SampleTruth) throws {
        let run = try SimulationRun(sample.audit())
        defer { run.remove() }
        let totals = run.audit.totals
        for strata in sample == .exampleshire ? [["team"]] : [[], ["process", "team"]] {
            let findings = try Findings(of: run.state(strata: strata, sampleSize: 160, seed: "2026"))
            #expect(findings.read == 160 && !findings.isInterim && findings.population == totals.population)
            let gap = try #require(findings.gap.perAssessment.totalInterval)
            #expect(gap.low <= totals.gap && totals.gap <= gap.high)
            let duty = try #require(findings.duty.required.totalInterval)
            #expect(duty.low <= totals.required && totals.required <= duty.high)
            let ofDuty = try #require(findings.gap.ofDuty.interval)
            let trueRatio = Double(totals.gap) / Double(totals.required)
            #expect(ofDuty.low <= trueRatio && trueRatio <= ofDuty.high)
            let indeterminate = try #require(findings.gap.bounds.interval)
            #expect(indeterminate.high >= Double(totals.gap) / Double(totals.population))
            for team in findings.byTeam where team.interval != nil {
                #expect(team.population == totals.byTeam[team.name]?.population)
            }
            #expect(findings.timeliness.referral.n > 0 && findings.timeliness.referral.from == .firstContact)
            #expect(!findings.reasons.isEmpty && !findings.recording.isEmpty)
        }
    }

    /// Every stage read: the findings are the truth.
    @Test func aCensusIsTheTruth() throws {
        let run = try SimulationRun(SampleTruth.sirEnghraifft.audit())
        defer { run.remove() }
        let totals = run.audit.totals
        let findings = try Findings(of: run.state(strata: ["team"], sampleSize: totals.population, seed: "x"))
        #expect(findings.gap.perAssessment.count == totals.gap)
        #expect(findings.gap.perAssessment.totalInterval?.low == totals.gap)
        #expect(findings.gap.perAssessment.totalInterval?.high == totals.gap)
        #expect(findings.outcomes == totals.outcomes)
        #expect(findings.duty.required.count == totals.required)
        #expect(findings.byTeam.map(\.count) == findings.byTeam.map { totals.byTeam[$0.name]?.gap })
        #expect(findings.byProcess.map(\.count) == findings.byProcess.map { totals.byProcess[$0.name]?.gap })
    }

    /// Over the whole population the sheets differ as often as stated: duty 0.05, outcome 0.07 where anything happened.
    @Test func aSecondReaderErrsAsStated() throws {
        let audit = try SampleTruth.exampleshire.audit()
        let truth = try audit.answers(for: audit.references).split(separator: "\n").dropFirst()
        let second = try audit.secondAnswers(for: audit.references).split(separator: "\n").dropFirst()
        let areas = 3...6
        func cells(_ line: Substring, _ range: ClosedRange<Int>) -> [Substring] {
            Array(line.split(separator: ",", omittingEmptySubsequences: false)[range])
        }
        let judged = zip(truth, second).filter { cells($0.0, areas) != ["", "", "", ""] }
        let misjudged = judged.count { cells($0.0, areas) != cells($0.1, areas) }
        #expect(abs(Double(misjudged) / Double(judged.count) - 0.05) < 0.013)
        #expect(zip(truth, second).contains { cells($0.0, areas) == cells($0.1, areas) && $0.0 != $0.1 })
    }

    @Test func secondReadingsAreCompared() throws {
        let run = try SimulationRun(SampleTruth.sirEnghraifft.audit())
        defer { run.remove() }
        let state = try run.state(strata: [], sampleSize: 250, seed: "2", secondReading: true)
        let agreement = try Findings(of: state).agreement
        #expect(agreement.n == 50)
        let outcome = try #require(agreement.outcome.raw.value)
        #expect(outcome > 0.8 && outcome < 1)
        #expect(
            agreement.duty.kappa.value != nil && agreement.outcome.ac1.value != nil
                && agreement.outcome.pabak.value != nil)
    }

    @Test func aCaseThatTheAuditDoesNotHaveIsRefused() throws {
        let audit = try SampleTruth.sirEnghraifft.audit()
        #expect(throws: SimulationError.noCase("nobody")) { try audit.answers(for: ["AS-000001", "nobody"]) }
    }
}
