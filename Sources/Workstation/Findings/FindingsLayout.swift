import Advocacy
import Findings
import Reporting
import Statistics
import TextUI
import Wording

/// The lines of the panel in front, which may be more than there are rows.
struct FindingsLayout {
    enum Line {
        case text(String, Role)
        case bar(label: String, count: Int, most: Int, Role, isShaded: Bool)
        case part(Breakdown, name: String)
        case headings
        case rival(RivalFindings)
        case rivalHeadings
        case practice(PracticeFinding)
        case practiceHeadings
        case team(TeamFunnel.Team)
        case teamHeadings
        /// One row of a plot of so many.
        case plot(FindingsPlot, row: Int, of: Int)
        /// Quartiles of days, and how the days are spread over a range that all rows of a clock share.
        case days(Timeliness.Days, name: String, ClosedRange<Int>)
        case daysHeadings(from: String, ClosedRange<Int>)
    }

    private(set) var lines: [Line] = []
    /// The rows of the panel.
    let area: Rect
    private let width: Int

    /// How many lines do not fit.
    var hidden: Int { max(0, lines.count - area.height) }

    /// Rows of the headline, the scale, the figures and the names of the panels; in a low window a panel with a plot
    /// keeps the headline to a row.
    let headRows: Int
    let isCompact: Bool

    init(_ findings: FindingsScreen, _ desk: Desk) {
        width = desk.width
        isCompact = findings.panel != .outcomes && desk.height < 32
        headRows = isCompact ? 3 : 12
        let top = findings.isShowingMethods ? 2 : headRows + 1
        area = Rect(row: top, column: 1, height: max(1, desk.height - 3 - top), width: width - 2)
        guard case .success(let found) = findings.result else { return }
        if findings.isShowingMethods { methods(found) } else { panel(findings, found) }
    }

    private mutating func panel(_ screen: FindingsScreen, _ found: Findings) {
        switch screen.panel {
        case .outcomes:
            let most = found.outcomes.values.max() ?? 0
            for outcome in Outcome.allCases {
                let count = found.outcomes[outcome] ?? 0
                let mark = outcome.isGap(under: found.policies) ? " (\(say("gap")))" : ""
                lines.append(
                    .bar(
                        label: outcome.label + mark, count: count, most: most, outcome.role,
                        isShaded: outcome == .indeterminate))
            }
        case .strata: show(found.sentence(on: found.byStratum), parts: found.byStratum, found)
        case .teams: teams(found, screen.funnel)
        case .processes:
            show(found.sentence(on: found.byProcess), parts: found.byProcess, found)
            if let demand = found.demandBeyondDuty?.sentence(in: found.jurisdiction) { add(demand) }
        case .starts: starts(found)
        case .cohorts:
            if let sentence = found.sentence(on: found.cohorts) { add(sentence) }
            for variable in BreakdownVariable.cohorts {
                let cohort = found.cohorts.filter { $0.variable == variable }
                guard !cohort.isEmpty else { continue }
                add(say("By \(variable.label)"), .strong)
                parts(cohort, found)
            }
        case .time: time(found)
        case .reasons: reasons(found)
        case .recording: recording(found)
        case .practice: practice(found)
        case .law: rivals(found)
        case .cautions:
            for warning in found.warnings { add("- \(warning.message)", hanging: 2) }
            if let sentence = screen.bridge?.sentenceOfFindings { add("- " + sentence, hanging: 2) }
        }
        if lines.isEmpty { add(say("Nothing to show here yet."), .dim) }
    }

    /// Rows of a plot: as many as the window has, but for what must be read with it.
    private mutating func add(_ plot: FindingsPlot) {
        let rows = max(8, min(18, area.height - 5))
        for row in 0..<rows { lines.append(.plot(plot, row: row, of: rows)) }
    }

    private mutating func teams(_ found: Findings, _ funnel: TeamFunnel?) {
        if let variation = found.teamVariation {
            add(variation.sentence)
        } else if !found.byTeam.isEmpty {
            add(
                found.isInterim
                    ? say("How teams differ is shown once every planned case is audited.")
                    : say("There are not two teams to compare."), .dim)
        }
        if let funnel {
            add(
                say("Gaps in 100 audited, by cases audited; dots the 95% limits, colons 99.8%, dashes all teams."), .dim
            )
            add(.funnel(funnel.plot))
            lines.append(.teamHeadings)
            for team in funnel.teams { lines.append(.team(team)) }
            add(say("Pooled: drawn towards all teams, the more the fewer the cases. No league table."), .dim)
        }
        parts(found.byTeam, found)
    }

    private mutating func starts(_ found: Findings) {
        if let sentence = found.startSentence { add(sentence) }
        if let chart = RunChart(found) {
            add(say("Gaps in 100 by when the stage started, with 95% limits; dashes the whole."), .dim)
            add(.run(chart))
        }
        parts(found.byStart, found)
    }

    private mutating func show(_ sentence: String?, parts: [Breakdown], _ found: Findings) {
        if let sentence { add(sentence) }
        self.parts(parts, found)
    }

    private mutating func parts(_ parts: [Breakdown], _ found: Findings) {
        guard !parts.isEmpty else { return }
        lines.append(.headings)
        for part in parts {
            lines.append(.part(part, name: part.label(in: found.jurisdiction)))
        }
        if parts.contains(where: \.isTooSmall) {
            add(
                say("Under \(Breakdown.fewest) cases audited: the count only. No league table: limits overlap."), .dim)
        }
    }

    private mutating func time(_ found: Findings) {
        let timeliness = found.timeliness
        add(timeliness.sentence)
        for clock in timeliness.clocks {
            let all = [clock.referral, clock.arranged, clock.firstMeeting].flatMap(\.days)
            guard let least = all.min(), let most = all.max() else { continue }
            lines.append(.text("", .text))
            lines.append(.daysHeadings(from: clock.from.label, least...most))
            for (name, days) in [
                (say("referral"), clock.referral), (say("arranged"), clock.arranged),
                (say("first meeting"), clock.firstMeeting),
            ] { lines.append(.days(days, name: name, least...most)) }
        }
        lines.append(.text("", .text))
        let inTime = found.timeliness.inTime
        guard let rate = inTime.rate else { return }
        let limits = inTime.interval.map { " (\($0.perHundred))" } ?? ""
        add(
            say(
                "In time, of every 100 arranged where owed: ",
                "\(rate.perHundred)\(limits); \(inTime.count) in time"))
    }

    private mutating func reasons(_ found: Findings) {
        let most = found.reasons.map(\.count).max() ?? 0
        if most > 0 {
            let given = found.reasons.reduce(0) { $0 + ($1.reason == "notRecorded" ? 0 : $1.count) }
            add(say("A reason is recorded in \(given) of \(found.gap.perAssessment.count) gaps."))
        }
        for reason in found.reasons {
            let words = AnswerWords.text(reason.reason, of: .reasonNotMade)
            lines.append(.bar(label: words, count: reason.count, most: most, .bar, isShaded: false))
        }
        if found.reasons.isEmpty { add(say("No reason is recorded for any gap."), .dim) }
    }

    private mutating func recording(_ found: Findings) {
        let silent = found.recording.filter { $0.notRecorded > 0 }
        if silent.isEmpty {
            add(say("The files said what was asked."), .dim)
        } else {
            add(say("The file does not say:"), .strong)
        }
        for fact in silent {
            add(
                say("\(fact.notRecorded) of \(fact.asked)") + "  \(fact.fact.label(in: found.jurisdiction))", hanging: 2
            )
        }
    }

    /// What was recorded beside the duty, and who is owed an advocate under other law.
    private mutating func practice(_ found: Findings) {
        if !found.practice.isEmpty {
            lines.append(.practiceHeadings)
            for row in found.practice { lines.append(.practice(row)) }
            add(found.practiceNote, .dim)
            for row in found.practice where !row.byTeam.isEmpty { add(row.teamsSentence, hanging: 2) }
        }
        let entitled = found.entitlements.sentences
        if !entitled.isEmpty { add(say("Owed an advocate under other law:"), .strong) }
        for sentence in entitled { add(sentence, hanging: 2) }
        if let people = found.people { add(people.sentences.joined(separator: " ")) }
    }

    /// The gap under each reading of the law, and which cases turn.
    private mutating func rivals(_ found: Findings) {
        add(say("Gap in 100 assessments under other readings of the law, from the same answers:"))
        lines.append(.rivalHeadings)
        for rival in found.rivals { lines.append(.rival(rival)) }
        let turning = found.rivals.filter { $0.reading.name != .own && !($0.turned.isEmpty && $0.notAsked == 0) }
        if turning.isEmpty { add(say("No case turns."), .dim) }
        for rival in turning { add("\(rival.reading.label): \(rival.turning(naming: 8))", hanging: 2) }
    }

    private mutating func methods(_ found: Findings) {
        add(say("How each figure was reached, at the level of 95%. m goes back."), .strong)
        add(
            say(
                "The statistician's words: your list is the frame, a sampling group a stratum, a place in the draw a ",
                "ticket; n is what was audited, N what it stands for."), .dim)
        for note in found.methods {
            add(
                "\(note.figure): \(note.method.saidName), n \(note.read.grouped), "
                    + "N \(note.population.grouped). \(note.method.saidFormula). \(note.method.saidSource).", hanging: 2
            )
        }
    }

    /// Wraps a text into lines; those after the first stand in by `hanging`.
    private mutating func add(_ text: String, _ role: Role = .text, hanging: Int = 0) {
        let indent = String(repeating: " ", count: hanging)
        for (index, line) in Wrapping.texts(of: text, width: area.width - hanging).enumerated() {
            lines.append(.text(index == 0 ? line : indent + line, role))
        }
    }
}
