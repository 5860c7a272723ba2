import Advocacy
import Sampling
import TextUI
import Wording

/// Where everything stands on the screen of a new audit, and the lines of its pane.
struct NewAuditLayout {
    struct Line {
        let text: String
        var role = Role.text
        /// Numbers that stand at the right, in columns of ten.
        var numbers: [String] = []
    }

    /// The lines of the form.
    let form: Rect
    /// What they lead to, beneath or beside them.
    let pane: Rect
    /// The hint, or what is wrong.
    let foot: Rect
    let hint: (text: String, role: Role)
    private(set) var lines: [Line] = []
    /// Columns that the labels of the form have.
    private let labels: Int

    /// Rows of the title and of what the step is about.
    static let headRows = 4
    /// Lines of the table of strata above the first stratum: the headings, and all together.
    static let headLines = 2

    /// Lines of the pane that do not fit.
    var hidden: Int { max(0, lines.count - pane.height) }

    init(_ screen: NewAuditScreen, width: Int, height: Int) {
        if let fault = screen.fault {
            hint = (fault, .error)
        } else if let row = screen.focused {
            hint = (screen.hint(row), .dim)
        } else {
            hint = (NewAuditLayout.hint(screen.step), .dim)
        }
        // The kinds of forms have long names of their own.
        labels = [.kinds, .states].contains(screen.step) ? max(26, width / 2 - 4) : 26
        let needed = Wrapping.lines(of: hint.text, width: width - 2).count
        let footHeight = min(max(2, needed), max(2, height / 3))
        foot = Rect(row: height - 2 - footHeight, column: 1, height: footHeight, width: width - 2)
        let body = Rect(
            row: Self.headRows, column: 1, height: max(1, foot.row - 1 - Self.headRows), width: width - 2)
        let rows = screen.rows.count - screen.stratumRates.count
        if screen.step == .strata {
            let half = width / 2 - 2
            form = Rect(row: body.row, column: 1, height: body.height, width: half)
            pane = Rect(row: body.row, column: half + 3, height: body.height, width: width - half - 4)
        } else {
            form = body.top(rows)
            pane = body.below(rows > 0 ? rows + 1 : 0)
        }
        switch screen.step {
        case .frame: candidates(screen)
        case .found:
            guard let survey = screen.survey else { break }
            lines = FrameLines(survey, width: pane.width).lines.map { Line(text: $0, role: $1 ? .strong : .text) }
        case .scope: months(screen)
        case .strata: strata(screen)
        case .size: sizes(screen)
        case .record, .columns, .kinds, .states: break
        case .summary: lines = NewAuditSummary(screen, width: pane.width).lines
        }
    }

    /// What to do at a step without lines of its own.
    private static func hint(_ step: NewAuditScreen.Step) -> String {
        switch step {
        case .found: say("Enter goes on; arrows and PgDn show more; Esc goes back to the files.")
        case .summary: say("Enter asks whether to make it, and nothing is made before that; Esc goes back.")
        default: ""
        }
    }

    /// The field of a line, or what was chosen there.
    func place(of index: Int, in screen: NewAuditScreen) -> Rect? {
        let visible = screen.scroll.visible(count: screen.rows.count, height: form.height)
        guard visible.contains(index) else { return nil }
        let column = form.column + labels
        return Rect(
            row: form.row + index - visible.lowerBound, column: column, height: 1, width: max(8, form.right - column))
    }

    private mutating func candidates(_ screen: NewAuditScreen) {
        guard !screen.candidates.isEmpty else { return }
        lines.append(Line(text: say("It may go on with:"), role: .dim))
        let longest = (screen.candidates.map(TextWidth.columns).max() ?? 1) + 3
        let across = max(1, pane.width / longest)
        for start in stride(from: 0, to: screen.candidates.count, by: across) {
            let names = screen.candidates[start..<min(start + across, screen.candidates.count)]
            lines.append(
                Line(
                    text: names.map { $0 + String(repeating: " ", count: longest - TextWidth.columns($0)) }.joined()))
        }
    }

    private mutating func months(_ screen: NewAuditScreen) {
        guard let report = screen.survey?.report else { return }
        lines.append(Line(text: say("Stages of your list by the month of their start"), role: .strong))
        lines += FrameLines.table(FrameLines.months(report), width: pane.width).map { Line(text: $0) }
    }

    private mutating func strata(_ screen: NewAuditScreen) {
        guard let counted = screen.counted else {
            lines.append(
                Line(
                    text: screen.work == .counting ? say("Counting\u{2026}") : say("Not counted; Enter counts."),
                    role: .dim))
            return
        }
        lines.append(
            Line(
                text: counted.strata.count == 1
                    ? say("\(counted.population.grouped) stages, 1 sampling group")
                    : say("\(counted.population.grouped) stages, \(counted.strata.count.grouped) sampling groups"),
                role: .strong))
        lines += counted.strata.map { Line(text: StratumName.shown($0.name), numbers: [$0.population.grouped]) }
        if counted.report.outOfPeriod > 0 {
            add(
                counted.report.outOfPeriod == 1
                    ? say("1 stage is outside the period.")
                    : say("\(counted.report.outOfPeriod.grouped) stages are outside the period."))
        }
        if counted.excluded > 0 { add(say("\(counted.excluded.grouped) were audited before.")) }
        for warning in counted.warnings.filter({ screen.survey?.report.warnings.contains($0) != true }) {
            add(say("Warning: \(warning)"))
        }
    }

    private mutating func sizes(_ screen: NewAuditScreen) {
        guard let counted = screen.counted else { return }
        let margins = NewAuditMargins(screen)
        // Under Neyman allocation each stratum's line holds the rate expected in it.
        let rates = screen.allocation == .neyman ? [say("expected", context: "rate")] : []
        lines.append(
            Line(
                text: say("sampling group"), role: .dim,
                numbers: rates + [
                    say("stages", context: "column"), say("to audit", context: "column"),
                    say("margin", context: "column"),
                ]))
        let sampled = margins.sizes.map { $0.reduce(0, +).grouped } ?? "-"
        lines.append(
            Line(
                text: say("all together"), role: .strong,
                numbers: rates.map { _ in "" } + [
                    counted.population.grouped, sampled, margins.whole.map(\.perHundred) ?? "-",
                ]))
        for (index, stratum) in counted.strata.enumerated() {
            let margin = margins.byStratum.indices.contains(index) ? margins.byStratum[index] : nil
            lines.append(
                Line(
                    text: StratumName.shown(stratum.name),
                    numbers: rates.map { _ in "" } + [
                        stratum.population.grouped, margins.sizes.map { $0[index].grouped } ?? "-",
                        margin.map(\.perHundred) ?? "-",
                    ]))
        }
    }

    private mutating func add(_ text: String) {
        for line in Wrapping.texts(of: text, width: pane.width) { lines.append(Line(text: line, role: .dim)) }
    }
}
