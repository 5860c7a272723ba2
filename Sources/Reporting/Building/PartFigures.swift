import Advocacy
import Findings
import Statistics
import Wording

// The findings by parts of the list: sampling groups, teams, kinds of stage, cohorts, periods.

extension Findings {
    /// The parts of the list that are told, each a table; a variable that makes the sampling groups alone stands once.
    var partTables: [ReportTable] {
        var tables: [ReportTable] = []
        if byStratum.count > 1, stratumVariable == nil {
            // Finer than the variables it is made of, and so not published.
            tables.append(partTable("strata", .stratum, byStratum, exposure: .within))
        }
        tables.append(partTable("teams", .team, byTeam))
        if let teamTable { tables.append(teamTable) }
        tables.append(partTable("processes", .process, byProcess))
        return tables.filter { !$0.rows.isEmpty }
    }

    var cohortTables: [ReportTable] {
        BreakdownVariable.cohorts.map { variable in
            partTable("cohort.\(variable.rawValue)", variable, cohorts.filter { $0.variable == variable })
        }.filter { !$0.rows.isEmpty }
    }

    func partTable(
        _ id: String, _ variable: BreakdownVariable, _ parts: [Breakdown], exposure: ReportExposure? = nil
    ) -> ReportTable {
        let exposure = exposure ?? (stratumVariable == variable ? .samplingGroups : .parts)
        let rows = parts.map { part in
            ReportRow([
                .text(part.label(in: jurisdiction)), ReportCell(part.population), .count(part.read),
                .count(part.count), ReportCell(part.rate), .limits(part.interval),
            ])
        }
        return ReportTable(
            id, title: say("By \(variable.label)"), sentence: sentence(on: parts).map { ReportSentence($0) },
            columns: Self.partColumns, rows: rows,
            notes: [
                ReportSentence(
                    say("A part with fewer than ten cases audited shows its counts only."),
                    published: say("Parts with fewer than ten cases audited are joined."))
            ],
            methods: Set(parts.compactMap(\.interval?.method.saidName)).sorted(), read: read, population: population,
            exposure: exposure, plot: partPlot(parts, .intervals))
    }

    static var partColumns: [ReportColumn] {
        [
            ReportColumn("part", "", .text, .open),
            ReportColumn("population", say("in your list"), .count, .frameCount),
            ReportColumn("read", say("audited"), .count, .count), ReportColumn("gaps", say("gaps"), .count, .count),
            ReportColumn("rate", say("in 100"), .rate, .rate),
            ReportColumn("limits", say("95% limits"), .rate, .within),
        ]
    }

    private func partPlot(_ parts: [Breakdown], _ kind: ReportPlot.Kind) -> ReportPlot? {
        guard parts.count(where: { $0.rate != nil }) > 1 else { return nil }
        return ReportPlot(
            kind, axis: say("gaps in 100 assessments"), figure: "rate", limits: ["limits"],
            whole: gap.perAssessment.rate,
            legend: say("A dot is the rate, a line its 95% limits where they are known; the upright line is the whole.")
        )
    }

    /// Teams against what chance alone would give: never a league table.
    private var teamTable: ReportTable? {
        guard let teamVariation else { return nil }
        let judged = teamVariation.teams.filter { $0.rate != nil }
        guard !judged.isEmpty else { return nil }
        let rows = judged.map { team in
            ReportRow([
                .text(team.name), .count(team.read), ReportCell(team.rate), .limits(team.limits95),
                .limits(team.limits998), ReportCell(team.pooled), .text(team.standing?.label ?? ""),
            ])
        }
        return ReportTable(
            "funnel", title: say("Teams and chance"), sentence: ReportSentence(teamVariation.sentence),
            columns: [
                ReportColumn("team", say("team"), .text, .open), ReportColumn("read", say("audited"), .count, .count),
                ReportColumn("rate", say("in 100"), .rate, .rate),
                ReportColumn("limits95", say("95% of chance"), .rate, .within),
                ReportColumn("limits998", say("99.8% of chance"), .rate, .within),
                ReportColumn("pooled", say("pooled"), .rate, .within),
                ReportColumn("standing", say("against chance"), .text, .within),
            ],
            rows: rows,
            notes: [
                ReportSentence(say("Unweighted, of the cases audited. No league table: a team apart is a question."))
            ],
            methods: methodNames("teamVariation"), read: read, population: population, exposure: .within,
            plot: ReportPlot(
                .funnel, axis: say("gaps in 100 cases audited"), figure: "rate", limits: ["limits998", "limits95"],
                whole: teamVariation.target, size: "read",
                legend: say("Were all teams alike, 95 and 99.8 in 100 would lie between the inner and the outer lines.")
            ))
    }

    /// The gap by when the stages started; nil where nothing is audited of any period.
    var startTable: ReportTable? {
        guard let variable = byStart.first?.variable, byStart.contains(where: { $0.read > 0 }) else { return nil }
        let table = partTable("start", variable, byStart, exposure: .periods)
        var shown = table
        shown.columns = table.columns.filter { $0.key != "population" }
        shown.rows = table.rows.map { row in
            var row = row
            row.cells.remove(at: 1)
            return row
        }
        shown.sentence = startSentence.map { ReportSentence($0) }
        shown.plot = partPlot(byStart, .run)
        return shown
    }
}
