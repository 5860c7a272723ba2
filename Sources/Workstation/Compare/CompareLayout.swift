import Advocacy
import Findings
import Statistics
import TextUI
import Wording

/// The lines of a comparison, which may be more than there are rows.
struct CompareLayout {
    enum Line {
        case text(String, Role)
        /// One row of a plot.
        case plot(DifferencePlot, row: Int)
        case headings
        case part(PartChange, name: String)
    }

    private(set) var lines: [Line] = []
    let area: Rect

    /// How many lines do not fit.
    var hidden: Int { max(0, lines.count - area.height) }

    init(_ compare: CompareScreen, _ desk: Desk) {
        area = Rect(row: 2, column: 1, height: max(1, desk.height - 5), width: desk.width - 2)
        switch compare.result {
        case .success(let comparison):
            if compare.isShowingMethods { methods(comparison) } else { show(comparison) }
        case .failure(let failure): add(failure.message, .error)
        case nil:
            add(
                say(
                    "No baseline has been chosen. ",
                    "b chooses the earlier audit that this one is compared with; it is only read."))
        }
    }

    private mutating func show(_ comparison: Comparison) {
        for (name, findings) in [(say("Before"), comparison.before), (say("After"), comparison.after)] {
            add(
                say(
                    "\(name): \(findings.title), ",
                    "started \(DateWords.long(findings.from)) to \(DateWords.long(findings.to)); ",
                    "\(findings.read.grouped) of \(findings.sampled.grouped) audited, ",
                    "N \(findings.population.grouped)"), hanging: 2)
        }
        let cautions = comparison.warnings.count
        if cautions > 0 {
            add(
                cautions == 1
                    ? say("1 caution at the end: read before relying on this.")
                    : say("\(cautions) cautions at the end: read before relying on this."), .warning)
        }
        blank()
        show(comparison.perAssessment, .perAssessment, say("Of all assessments"), comparison)
        blank()
        show(comparison.ofDuty, .ofDuty, say("Of those owed an advocate"), comparison)
        if comparison.byStratum.count > 1, !comparison.isStratumOfOneVariable {
            show(comparison.byStratum, say("By sampling group"), comparison)
        }
        show(comparison.byTeam, say("By team"), comparison)
        show(comparison.byProcess, say("By process"), comparison)
        if let sentence = comparison.partsSentence { add(sentence, .dim) }
        guard !comparison.warnings.isEmpty else { return }
        blank()
        add(say("Before relying on this"), .strong)
        for warning in comparison.warnings { add("- \(warning.message)", hanging: 2) }
    }

    private mutating func show(
        _ change: GapChange, _ measure: GapMeasure, _ title: String, _ comparison: Comparison
    ) {
        add(title, .strong)
        add(change.sentence(measure, isInterim: comparison.isInterim), .heading)
        for (name, side) in [(say("before"), change.before), (say("after"), change.after)] {
            let rate = side.rate.map(\.perHundred) ?? "-"
            let limits = side.interval.map { " (\($0.perHundred))" } ?? ""
            add(
                say("\(name)  \(rate)\(limits) in 100; \(side.count) of \(side.cases) \(measure.cases)"), hanging: 2)
        }
        guard let difference = change.difference, let limits = change.interval else { return }
        add(say("change \(difference.perHundred) (\(limits.perHundred), 95%)"), hanging: 2)
        let plot = DifferencePlot(
            low: 100 * limits.low, high: 100 * limits.high, estimate: 100 * difference, most: 100)
        for row in 0..<DifferencePlot.rows { lines.append(.plot(plot, row: row)) }
    }

    private mutating func show(_ parts: [PartChange], _ title: String, _ comparison: Comparison) {
        guard !parts.isEmpty else { return }
        blank()
        add(title, .strong)
        lines.append(.headings)
        for part in parts { lines.append(.part(part, name: comparison.label(part.variable, part.name))) }
    }

    private mutating func methods(_ comparison: Comparison) {
        add(say("How each difference was reached, at the level of 95%. m goes back."), .strong)
        for (figure, method) in comparison.methods {
            add("\(figure): \(method.saidName). \(method.saidFormula). \(method.saidSource).", hanging: 2)
        }
        if comparison.methods.isEmpty { add(say("No difference has an interval yet."), .dim) }
    }

    private mutating func blank() { lines.append(.text("", .text)) }

    /// Wraps a text into lines; those after the first stand in by `hanging`.
    private mutating func add(_ text: String, _ role: Role = .text, hanging: Int = 0) {
        let indent = String(repeating: " ", count: hanging)
        for (index, line) in Wrapping.texts(of: text, width: area.width - hanging).enumerated() {
            lines.append(.text(index == 0 ? line : indent + line, role))
        }
    }
}
