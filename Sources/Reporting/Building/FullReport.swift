import Advocacy
import Audit
import Findings
import Projection
import Wording

// Everything that the audit says, after the page that stands alone.

extension ReportMaterial {
    /// The sections that follow the board's page; one with nothing in it is left out.
    var fullSections: [ReportSection] {
        let sections: [ReportSection?] = [
            section("outcomes", say("What resulted"), findings.read > 0 ? [findings.outcomeTable] : []),
            section("parts", say("Where"), findings.partTables),
            section("cohorts", say("For whom"), findings.cohortTables),
            section("days", say("How soon"), [findings.dayTable], also: timeSentence),
            section("time", say("Over time"), [findings.startTable]),
            section("reasons", say("Why"), [findings.reasonTable(themes)]),
            section(
                "practice", say("Practice and recording"),
                [findings.practiceTable, findings.recordingTable, findings.entitlementTable, findings.demandTable]),
            section("rivals", say("Were the law read otherwise"), [findings.rivalTable]),
            section("agreement", say("Second reading"), [findings.agreementTable]),
            comparisonSection,
        ]
        return sections.compactMap { $0 } + projectionSections + [selfAssessmentSection].compactMap { $0 }
            + [limitSection, methodSection]
    }

    func section(
        _ id: String, _ heading: String, _ tables: [ReportTable?], also sentence: ReportSentence? = nil
    ) -> ReportSection? {
        var blocks = tables.compactMap { table in table.map(ReportBlock.table) }
        if let sentence, !blocks.isEmpty { blocks.append(.paragraph(sentence)) }
        return blocks.isEmpty ? nil : ReportSection(id: id, heading: heading, blocks: blocks)
    }

    private var timeSentence: ReportSentence? {
        let timeliness = findings.timeliness
        guard timeliness.arrangedCases > 0 else { return nil }
        return ReportSentence(
            say(
                "In time, of 100 arranged where the duty arose: ",
                "\(Findings.rate(timeliness.inTime.rate, timeliness.inTime.interval))."))
    }

    private var comparisonSection: ReportSection? {
        guard let comparison else { return nil }
        func row(_ name: String, _ change: GapChange) -> ReportRow {
            ReportRow([
                .text(name), ReportCell(change.before.rate), ReportCell(change.after.rate),
                ReportCell(change.difference), .limits(change.interval),
            ])
        }
        let table = ReportTable(
            "comparison", title: say("Against the audit before"),
            columns: [
                ReportColumn("figure", "", .text, .open), ReportColumn("before", say("before, in 100"), .rate, .rate),
                ReportColumn("after", say("now, in 100"), .rate, .rate),
                ReportColumn("change", say("change"), .rate, .within),
                ReportColumn("limits", say("95% limits of the change"), .rate, .within),
            ],
            rows: [
                row(say("gap, of all"), comparison.perAssessment),
                row(say("gap, of those owed"), comparison.ofDuty),
            ],
            notes: comparison.warnings.map { ReportSentence($0.message) },
            methods: [comparison.perAssessment, comparison.ofDuty].compactMap(\.interval?.method.saidName),
            exposure: .within)
        let verdict = ReportSentence(
            comparison.perAssessment.sentence(.perAssessment, isInterim: comparison.isInterim))
        return ReportSection(
            id: "comparison", heading: say("Since the audit before"), blocks: [.points([verdict]), .table(table)])
    }

    private var projectionSections: [ReportSection] {
        guard let projected else { return [] }
        let projection = projected.projection
        let tables = [
            projection.yearTable(.instructed, id: "people", title: say("People with an advocate")),
            projection.yearTable(.hours, id: "hours", title: say("Hours of advocates")),
            projection.yearTable(.cost, id: "cost", title: say("Cost")), projection.driverTable,
            projection.figureTable, projection.assumptionTable,
        ]
        var blocks: [ReportBlock] = [.points(projection.sentences.map { ReportSentence($0) })]
        blocks += tables.compactMap { $0.map(ReportBlock.table) }
        blocks += projection.warnings.map { .paragraph(ReportSentence($0.message)) }
        return [
            ReportSection(id: "projection", heading: say("What it means for demand and cost"), blocks: blocks),
            section("options", say("Ways of paying for it"), [projected.outlook.optionTable]),
            section("monitoring", say("What was counted since"), [projected.outlook.monitoringTable]),
        ].compactMap { $0 }
    }

    /// Areas of commissioning that somebody has rated; nil where none is.
    private var selfAssessmentSection: ReportSection? {
        section("selfAssessment", say("Self-assessment"), [selfAssessmentTable])
    }

    var selfAssessmentTable: ReportTable? {
        let jurisdiction = state.plan.jurisdiction
        let rated = CommissioningInstrument.of(jurisdiction).areas.filter { state.assessments[$0.id] != nil }
        guard !rated.isEmpty else { return nil }
        let rows = rated.compactMap { area -> ReportRow? in
            guard let judgement = state.assessments[area.id]?.judgement else { return nil }
            return ReportRow([
                .text(area.title), .text(judgement.rating?.label(in: jurisdiction) ?? ""),
                .text(judgement.action?.text ?? ""), .text(judgement.action?.owner ?? ""),
                judgement.action?.due.map(ReportCell.date) ?? .text(""),
            ])
        }
        return ReportTable(
            "selfAssessment", title: say("How the council judges its own commissioning"),
            columns: [
                ReportColumn("area", say("area"), .text, .open), ReportColumn("rating", say("rating"), .text, .open),
                ReportColumn("action", say("action"), .text, .within),
                ReportColumn("owner", say("owner"), .text, .within),
                ReportColumn("due", say("due"), .date, .within),
            ], rows: rows, exposure: .within)
    }

    /// What must be known before relying on any of it.
    var limitSection: ReportSection {
        ReportSection(
            id: "limits", heading: say("Before relying on this"),
            blocks: [
                .points(
                    findings.warnings.map { warning in
                        ReportSentence(warning.message, published: warning.isWithoutCounts ? warning.message : nil)
                    })
            ])
    }

    /// The methods, each with its source, and how anybody can do the draw again.
    var methodSection: ReportSection {
        var rows: [ReportRow] = []
        var names: Set<String> = []
        for note in findings.methods where names.insert(note.method.name).inserted {
            rows.append(
                ReportRow([.text(note.method.saidName), .text(note.method.saidFormula), .text(note.method.saidSource)]))
        }
        let table = ReportTable(
            "methods", title: say("Methods"),
            columns: [
                ReportColumn("method", say("method"), .text, .open),
                ReportColumn("formula", say("formula"), .text, .open),
                ReportColumn("source", say("source"), .text, .open),
            ], rows: rows, exposure: .open)
        let again = say(
            "A case's place in the draw is the SHA-256 of the text SEED,CASE, as `printf '%s,%s' \"$SEED\" \"$CASE\" | ",
            "sha256sum` prints it; the smallest of each sampling group are the sample.")
        return ReportSection(
            id: "methods", heading: say("Method"),
            blocks: [.table(table), .paragraph(ReportSentence(again))])
    }
}

extension FindingWarning {
    /// Its words hold no count of cases.
    var isWithoutCounts: Bool {
        switch self {
        case .neverAssessed, .earlierEdition, .newestStarts, .extendedAfterReading, .nothingRead: true
        default: false
        }
    }
}
