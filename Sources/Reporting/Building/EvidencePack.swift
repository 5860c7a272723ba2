import Advocacy
import Findings
import Projection
import Wording

// What a regulator asks, and what the audit has to say to it.

extension ReportMaterial {
    var evidenceSections: [ReportSection] {
        let answered = state.plan.jurisdiction == .wales ? walesSections : englandSections
        return [evidenceSummary] + answered.compactMap { $0 } + [notLookedAt, limitSection, methodSection]
    }

    private var evidenceSummary: ReportSection {
        ReportSection(id: "summary", heading: say("In short"), blocks: [.points(points), .table(findings.gapTable)])
    }

    /// By CQC's quality statements for local authorities.
    private var englandSections: [ReportSection?] {
        [
            section("assessing", say("Assessing needs"), [findings.read > 0 ? findings.outcomeTable : nil]),
            section("supporting", say("Supporting people"), [findings.dayTable, findings.entitlementTable]),
            section("equity", say("Equity in experience and outcomes"), findings.cohortTables),
            section("safe", say("Safe systems"), [findings.startTable, findings.recordingTable]),
            section(
                "governance", say("Governance"),
                [findings.agreementTable, findings.reasonTable(themes), selfAssessmentTable]),
        ]
    }

    /// By the duties of Part 10 of the Code, and by partner for the Regional Partnership Board.
    private var walesSections: [ReportSection?] {
        [
            section(
                "offer", say("An offer to everyone who is owed one"), [findings.read > 0 ? findings.outcomeTable : nil]),
            section("soon", say("In time"), [findings.dayTable]),
            section(
                "language", say("In the language of the person, and with their voice heard"), [findings.practiceTable]),
            section("equity", say("For everybody alike"), findings.cohortTables),
            section(
                "governance", say("Governance"),
                [findings.agreementTable, findings.reasonTable(themes), selfAssessmentTable]),
            section("partners", say("For the Regional Partnership Board"), [partnerTable]),
        ]
    }

    /// What each partner pays in the first year under full compliance; nil where no shares are stated.
    private var partnerTable: ReportTable? {
        guard let projected, let cost = projected.projection.scenario(.fullCompliance)?.years.first,
            let pounds = cost[.cost], let partners = projected.outlook.contracts.first?.partners
        else { return nil }
        let rows = partners.parts(of: 1).map { partner in
            let (middle, range) = (
                pounds.median * partner.pounds,
                ReportCell.interval(pounds.p025 * partner.pounds, pounds.p975 * partner.pounds)
            )
            return ReportRow([.text(partner.name), .number(partner.pounds), .number(middle), range])
        }
        return ReportTable(
            "partners", title: say("What each partner would pay in \(cost.label)"),
            columns: [
                ReportColumn("partner", say("partner"), .text, .open),
                ReportColumn("share", say("of 100 pounds"), .rate, .estimate),
                ReportColumn("cost", say("full compliance"), .money, .estimate),
                ReportColumn("range", say("95 in 100 draws"), .money, .estimate),
            ], rows: rows, exposure: .open)
    }

    private var notLookedAt: ReportSection {
        ReportSection(
            id: "notLookedAt", heading: say("What was not looked at"),
            blocks: [
                .points([
                    neverAssessed,
                    ReportSentence(open: say("Files were read. Nobody was asked what an advocate meant to them.")),
                    ReportSentence(
                        open: say("How well advocates worked is not in it, only whether they came, and when.")),
                ])
            ])
    }
}
