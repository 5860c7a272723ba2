import Advocacy
import Audit
import TestAudits
import Testing

@testable import Findings
@testable import Reporting

/// What stands in each kind of report, and what must not.
@Suite struct ReportKindsTests {
    private static func material(_ jurisdiction: Jurisdiction = .england) throws -> ReportMaterial {
        var audit = AuditBuilder()
        audit.jurisdiction = jurisdiction
        audit.counts = ["team": ["North": 60, "South": 60]]
        let process: Process = jurisdiction == .wales ? .assessment : .needsAssessment
        audit.stratum("all", population: 120, sampled: 40, process: process) { ["team": $0 <= 30 ? "North" : "South"] }
        for number in 1...40 {
            let isGap = number % 5 == 0
            let facts: [Fact: String] = isGap ? [.reasonNotMade: number < 36 ? "notConsidered" : "urgent"] : [:]
            audit.read("all-\(number)", .required, isGap ? .notMet : .met, facts: facts)
        }
        let state = try audit.state()
        return ReportMaterial(
            state: state, findings: try Findings(of: state), provenance: Provenance(of: state, heads: []),
            today: day(2026, 9, 2))
    }

    /// No combination of values that one or two cases audited have.
    @Test func thePracticeReportShowsNoCase() throws {
        for seed in 0..<UInt64(20) {
            let report = try Report.made(.practice, of: RandomReport(seed).material)
            for table in report.tables where table.exposure != .open {
                for row in table.rows {
                    for column in table.columns.indices where table.columns[column].unit == .count {
                        let count = row.cells[column].number ?? 0
                        #expect(count == 0 || count >= 3, "\(table.id): \(row)")
                    }
                }
            }
            let text = report.text(width: 80)
            #expect(!text.contains("all-") && !text.contains("North-"))
        }
    }

    @Test func everyReasonHasATheme() throws {
        let report = try Report.made(.practice, of: Self.material())
        let reasons = try #require(report.tables.first { $0.id == "reasons" })
        #expect(reasons.rows.count == 2 && reasons.rows[0].cells[1] == .count(7))
        #expect(reasons.rows[1].cells[1] == .symbol(.confidential))
        #expect(reasons.rows[0].cells[2] == .text("when the duty arises, and asking it every time"))
        for reason in TrainingThemes.reasons { #expect(!TrainingThemes().theme(of: reason).isEmpty, "\(reason)") }
        var own = try Self.material()
        own.themes = TrainingThemes(["urgent": "the duty desk"])
        let changed = try #require(Report(.practice, of: own).tables.first { $0.id == "reasons" })
        #expect(changed.rows.map { $0.cells[2] }.contains(.text("the duty desk")))
    }

    @Test func supervisionHasAPageForEachCase() throws {
        let report = try Report.made(.supervision, of: Self.material())
        #expect(report.sections.count == 40 && report.sections[0].heading == "Case all-1")
        #expect(report.sections.dropFirst().allSatisfy { $0.isOnNewPage })
        let found = report.sections[4].tables[0].rows.map { $0.cells[1] }
        #expect(found.contains(.text("not met")) && found.contains(.text("North")))
        #expect(!ReportKind.supervision.isPublishable && !ReportKind.form.isPublishable)
        // Published in spite of that, nothing of a case is left.
        #expect(try report.disclosed(by: .standard).tables.isEmpty)
    }

    @Test func theFormHasTheColumnsThatAreTakenBack() throws {
        var audit = AuditBuilder()
        audit.stratum("all", population: 120, sampled: 10)
        let state = try audit.state()
        var material = ReportMaterial(
            state: state, findings: try Findings(of: state), provenance: Provenance(of: state, heads: []),
            today: day(2026, 9, 2))
        let form = try AnswerForm(for: state, reader: "R")
        material.form = form
        let table = try #require(Report(.form, of: material).tables.first)
        #expect(table.rows.map { $0.cells[0] } == form.columns.map { .text($0.name) })
    }

    @Test(arguments: [(Jurisdiction.england, "Assessing needs"), (.wales, "An offer to everyone who is owed one")])
    func theEvidencePackFollowsTheNation(_ jurisdiction: Jurisdiction, _ heading: String) throws {
        let report = try Report.made(.evidence, of: Self.material(jurisdiction))
        let headings = report.sections.map(\.heading)
        #expect(headings.contains(heading) && headings.contains("What was not looked at"))
        #expect(headings.contains("Governance"))
    }
}
