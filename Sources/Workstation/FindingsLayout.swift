import Advocacy
import Modelling
import Statistics
import TextUI

/// The lines of the panel in front, which may be more than there are rows.
struct FindingsLayout {
    enum Line {
        case text(String, Role)
        case bar(label: String, count: Int, most: Int, Role, isShaded: Bool)
        case part(Breakdown, name: String)
        case headings
    }

    private(set) var lines: [Line] = []
    /// The rows of the panel.
    let area: Rect
    private let width: Int

    /// How many lines do not fit.
    var hidden: Int { max(0, lines.count - area.height) }

    /// Rows of the headline, the scale, the figures and the names of the panels.
    static let headRows = 12

    init(_ workstation: Workstation) {
        let findings = workstation.desk.findings
        width = workstation.width
        let top = findings.isShowingMethods ? 2 : Self.headRows + 1
        area = Rect(row: top, column: 1, height: max(1, workstation.height - 3 - top), width: width - 2)
        guard case .success(let found) = findings.result else { return }
        if findings.isShowingMethods { methods(found) } else { panel(findings.panel, found) }
    }

    private mutating func panel(_ panel: FindingsScreen.Panel, _ found: Findings) {
        switch panel {
        case .outcomes:
            let most = found.outcomes.values.max() ?? 0
            for outcome in Outcome.allCases {
                let count = found.outcomes[outcome] ?? 0
                let mark = outcome.isGap(under: found.policies) ? " (gap)" : ""
                lines.append(
                    .bar(
                        label: outcome.label + mark, count: count, most: most, outcome.role,
                        isShaded: outcome == .indeterminate))
            }
        case .strata: parts(found.byStratum, found)
        case .teams: parts(found.byTeam, found)
        case .processes: parts(found.byProcess, found)
        case .cohorts:
            for variable in BreakdownVariable.cohorts {
                let cohort = found.cohorts.filter { $0.variable == variable }
                guard !cohort.isEmpty else { continue }
                add("By \(variable.label)", .strong)
                parts(cohort, found)
            }
        case .time: time(found)
        case .reasons: reasons(found)
        case .recording: recording(found)
        case .cautions: for warning in found.warnings { add("- \(warning.message)", hanging: 2) }
        }
        if lines.isEmpty { add("Nothing to show here yet.", .dim) }
    }

    private mutating func parts(_ parts: [Breakdown], _ found: Findings) {
        guard !parts.isEmpty else { return }
        lines.append(.headings)
        for part in parts {
            let process = part.variable == .process ? Process(rawValue: part.name)?.label(in: found.jurisdiction) : nil
            lines.append(.part(part, name: process ?? (part.name.isEmpty ? "the whole frame" : part.name)))
        }
        if parts.contains(where: \.isTooSmall) {
            add("Under \(Breakdown.fewest) cases read: the count only. No league table: limits overlap.", .dim)
        }
    }

    private mutating func time(_ found: Findings) {
        let steps = [
            ("referral", found.timeliness.referral), ("arranged", found.timeliness.arranged),
            ("first meeting", found.timeliness.firstMeeting),
        ]
        for (name, days) in steps {
            guard days.n > 0, let q1 = days.q1, let median = days.median, let q3 = days.q3 else {
                add("\(name): no date recorded in a case owed an advocate", .dim)
                continue
            }
            add(
                "\(name): half within \(Figures.tenths(median)) days of \(days.from?.label ?? "the start") "
                    + "(quarter by \(Figures.tenths(q1)), three quarters by \(Figures.tenths(q3)); n \(days.n))")
        }
        let inTime = found.timeliness.inTime
        guard let rate = inTime.rate else { return }
        let limits = inTime.interval.map { " (\(Figures.range($0.low, $0.high)))" } ?? ""
        add("in time, of every 100 arranged where owed: \(Figures.perHundred(rate))\(limits); \(inTime.count) in time")
    }

    private mutating func reasons(_ found: Findings) {
        let most = found.reasons.map(\.count).max() ?? 0
        for reason in found.reasons {
            let words = AnswerWords.text(reason.reason, of: .reasonNotMade)
            lines.append(.bar(label: words, count: reason.count, most: most, .bar, isShaded: false))
        }
        if found.reasons.isEmpty { add("No reason is recorded for any gap.", .dim) }
    }

    private mutating func recording(_ found: Findings) {
        let silent = found.recording.filter { $0.notRecorded > 0 }
        if silent.isEmpty {
            add("The files said what was asked.", .dim)
        } else {
            add("The file does not say:", .strong)
        }
        for fact in silent {
            add("\(fact.notRecorded) of \(fact.asked)  \(fact.fact.label(in: found.jurisdiction))", hanging: 2)
        }
    }

    private mutating func methods(_ found: Findings) {
        add("How each figure was reached, at the level of 95%. m goes back.", .strong)
        for note in found.methods {
            add(
                "\(note.figure): \(note.method.name), n \(Figures.whole(note.read)), "
                    + "N \(Figures.whole(note.population)). \(note.method.formula). \(note.method.source).", hanging: 2)
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
