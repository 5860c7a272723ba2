import Advocacy
import Findings
import Statistics
import Wording

extension Comparison {
    /// The comparison as plain text of the given width in columns. Ends with a line break.
    public func text(width: Int) -> String {
        var text = PlainText(width: width)
        text.paragraph("\(after.title) against \(before.title): how the gap changed")
        for (name, findings) in [("Before", before), ("After", after)] {
            text.paragraph(
                "\(name): stages started from \(findings.from) to \(findings.to); \(findings.read.grouped) of "
                    + "\(findings.sampled.grouped) planned cases audited, N \(findings.population.grouped).", hanging: 2
            )
        }
        write(perAssessment, .perAssessment, as: "Of all assessments", on: &text)
        write(ofDuty, .ofDuty, as: "Of those owed an advocate", on: &text)
        if byStratum.count > 1, !isStratumOfOneVariable { write(byStratum, as: "By sampling group", on: &text) }
        write(byTeam, as: "By team", on: &text)
        write(byProcess, as: "By process", on: &text)
        if let partsSentence {
            text.blank()
            text.paragraph(partsSentence)
        }
        if !warnings.isEmpty {
            text.heading("Before relying on this")
            for warning in warnings { text.paragraph("- " + warning.message, hanging: 2) }
        }
        writeMethods(on: &text)
        return text.text
    }

    private func write(_ change: GapChange, _ measure: GapMeasure, as title: String, on text: inout PlainText) {
        text.heading(title)
        text.paragraph(change.sentence(measure, isInterim: isInterim))
        for (name, side) in [("before", change.before), ("after", change.after)] {
            text.paragraph(
                "\(name), per 100: \(Findings.rate(side.rate, side.interval)); \(side.count.grouped) of "
                    + "\(side.cases.grouped) \(measure.cases).", indent: 2, hanging: 4)
        }
        if let difference = change.difference, let interval = change.interval {
            text.paragraph(
                "after less before, per 100: \(Findings.rate(difference, interval)).", indent: 2, hanging: 4)
        }
    }

    /// A table in 100 cases, with the verdict in a word; dashes where no comparison is possible.
    private func write(_ parts: [PartChange], as title: String, on text: inout PlainText) {
        guard !parts.isEmpty else { return }
        text.heading(title)
        let rows = parts.map { part in
            [
                label(part.variable, part.name), "\(part.change.before.count)/\(part.change.before.cases)",
                "\(part.change.after.count)/\(part.change.after.cases)",
                part.change.difference.map { $0.perHundred } ?? "-",
                part.change.interval.map(\.perHundred) ?? "-",
                part.words,
            ]
        }
        text.table(["", "before", "after", "change", "\(after.level.inHundred)% limits", ""], rows)
    }

    /// A part as people call it.
    public func label(_ variable: BreakdownVariable, _ name: String) -> String {
        variable.label(of: name, in: after.jurisdiction)
    }

    private func writeMethods(on text: inout PlainText) {
        let methods = methods
        guard !methods.isEmpty else { return }
        text.heading("Methods (level \(after.level.inHundred)%)")
        for method in [Method.newcombeFinite, .squareAndAdd] {
            let figures = methods.filter { $0.method == method }.map(\.figure)
            guard !figures.isEmpty else { continue }
            text.paragraph("\(method.saidName): \(figures.joined(separator: ", ")).", hanging: 2)
            text.paragraph("\(method.saidFormula). Source: \(method.saidSource).", indent: 4)
        }
    }
}

extension GapChange.Verdict {
    var words: String {
        switch self {
        case .better: say("better")
        case .worse: say("worse")
        case .unchanged: say("unchanged")
        case .cannotSay: say("cannot say")
        }
    }
}

extension PartChange {
    /// The verdict in a word or two; a part with too few cases has none.
    public var words: String { isTooSmall ? say("too few") : change.verdict.words }
}
