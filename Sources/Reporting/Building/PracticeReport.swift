import Advocacy
import Audit
import Findings
import Wording

// What teams can learn: counts of the cases audited, and never a case.

extension ReportMaterial {
    var practiceSections: [ReportSection] {
        let sections = [
            section("learn", say("What to learn"), [findings.reasonTable(themes)]),
            section("teams", say("Team by team"), [findings.teamGapTable, findings.teamPracticeTable]),
            section("practice", say("Practice and recording"), [findings.practiceTable, findings.recordingTable]),
            feedbackSection, actionSection,
        ]
        return sections.compactMap { $0 } + [limitSection]
    }

    /// What readers would tell those who worked on the cases; nil where nobody wrote anything.
    private var feedbackSection: ReportSection? {
        let texts = state.cases.filter { $0.replaced == nil }.flatMap { $0.completedReadings }
            .compactMap { $0.completion?.feedback }.filter { !$0.isEmpty }
        guard !texts.isEmpty else { return nil }
        return ReportSection(
            id: "feedback", heading: say("What readers would tell those who worked on the cases"),
            blocks: [.points(Set(texts).sorted().map { ReportSentence($0) })])
    }

    private var actionSection: ReportSection? {
        let items = ActionList(of: state, today: today).items.filter { !$0.text.isEmpty }
        guard !items.isEmpty else { return nil }
        let rows = items.map { item in
            let standing =
                item.isUrgent
                ? say("urgent") : item.daysOverdue.map { _ in say("overdue") } ?? say("open", context: "action")
            return ReportRow([
                .text(item.text), .text(item.owner), item.due.map(ReportCell.date) ?? .text(""), .text(standing),
            ])
        }
        let table = ReportTable(
            "actions", title: say("What is to be done"),
            columns: [
                ReportColumn("action", say("action"), .text, .within),
                ReportColumn("owner", say("owner"), .text, .within),
                ReportColumn("due", say("due"), .date, .within), ReportColumn("state", say("state"), .text, .within),
            ], rows: rows, exposure: .within)
        return ReportSection(id: "actions", heading: say("Actions"), blocks: [.table(table)])
    }
}

extension Findings {
    /// Cases audited and gaps of each team, without a rate; nil where the list has no teams.
    var teamGapTable: ReportTable? {
        let teams = byTeam.filter { $0.read > 0 }
        guard teams.count > 1 else { return nil }
        return ReportTable(
            "teamGaps", title: say("Cases and gaps"),
            columns: [
                ReportColumn("team", say("team"), .text, .open), ReportColumn("read", say("audited"), .count, .count),
                ReportColumn("gaps", say("gaps"), .count, .count),
            ],
            rows: teams.map { ReportRow([.text($0.label(in: jurisdiction)), .count($0.read), .count($0.count)]) },
            notes: [countNote], read: read, population: population, exposure: .within)
    }

    /// What was recorded beside the duty, team by team; nil where nothing was asked of any.
    var teamPracticeTable: ReportTable? {
        let rows = practice.flatMap { found in
            found.byTeam.map { team in
                ReportRow([
                    .text(BreakdownVariable.team.shown(team.name)), .text(found.subject.label), .count(team.count.yes),
                    .count(team.count.asked - team.count.yes), .count(team.count.asked),
                ])
            }
        }
        guard !rows.isEmpty else { return nil }
        let teams = rows.map { $0.cells[0] }
        let byTeam = teams.enumerated().filter { teams.firstIndex(of: $0.element) == $0.offset }
            .flatMap { team in rows.filter { $0.cells[0] == team.element } }
        return ReportTable(
            "teamPractice", title: say("Practice"),
            columns: [
                ReportColumn("team", say("team"), .text, .open), ReportColumn("subject", say("practice"), .text, .open),
                ReportColumn("yes", say("yes"), .count, .count),
                ReportColumn("other", say("no, or not said"), .count, .count),
                ReportColumn("asked", say("asked"), .count, .count),
            ], rows: byTeam, notes: [countNote], read: read, population: population, exposure: .within)
    }
}
