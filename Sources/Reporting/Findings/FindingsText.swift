import Advocacy
import Findings
import Projection
import Statistics
import Wording

extension Findings {
    /// The findings as plain text of the given width in columns, for people without a terminal's screen: pipes,
    /// letters, screen readers. Every figure stands with its method, n and N. Ends with a line break.
    public func text(width: Int, bridge: ProjectionBridge? = nil) -> String {
        var text = PlainText(width: width)
        text.paragraph(say("\(title): findings"))
        text.paragraph(
            say(
                "\(read.grouped) of \(sampled.grouped) planned cases audited; \(population.grouped) stages in your ",
                "list, started from \(from) to \(to)"))
        text.blank()
        text.paragraph(headline)
        writeScale(on: &text)
        if read > 0 {
            writeHeadlineFigures(on: &text)
            if let sentence = bridge?.sentenceOfFindings { text.paragraph(sentence, hanging: 2) }
            writeSecondViews(on: &text)
            writeOutcomes(on: &text)
            writeBreakdowns(on: &text)
            writeTimeliness(on: &text)
            writeRecording(on: &text)
            writePractice(on: &text)
            writePeople(on: &text)
            writeAgreement(on: &text)
            writeRivals(on: &text)
        }
        writeDemand(on: &text)
        writeWarnings(on: &text)
        writeMethods(on: &text)
        return text.text
    }

    private func writeScale(on text: inout PlainText) {
        guard let limits = gap.perAssessment.interval else { return }
        let scale = IntervalScale(highest: max(limits.high, gap.bounds.interval?.high ?? 0), width: text.width)
        text.blank()
        for line in scale.ruler { text.line("  " + line) }
        text.line("  " + scale.bar(low: limits.low, high: limits.high, rate: gap.perAssessment.rate))
        if let bounds = gap.bounds.interval, bounds.high > limits.high {
            text.line("  " + scale.bar(low: bounds.low, high: bounds.high, rate: nil, fill: "."))
            text.paragraph(
                say("dotted: with every case that cannot be told counted out, or in"), indent: 2)
        }
    }

    private func writeHeadlineFigures(on text: inout PlainText) {
        text.blank()
        let basis = self.basis(gap.perAssessment.count)
        text.paragraph(
            say(
                "Gap per 100 assessments: ",
                "\(Findings.rate(gap.perAssessment.rate, gap.perAssessment.interval)); \(basis)."),
            hanging: 2)
        if let total = gap.perAssessment.total {
            let whole = Int(total.rounded()).grouped
            let limits = Findings.limits(gap.perAssessment.totalInterval)
            let days = to.dayNumber - from.dayNumber + 1
            if let sentence = frameErrorSentence { text.paragraph(sentence, hanging: 2) }
            if let limits = gap.interim, !isInterim, !isSequential {
                text.paragraph(
                    say(
                        "However often one looks, per 100 assessments: \(Findings.range(limits)); the sample was extended ",
                        "after results could have been seen."), hanging: 2)
            }
            text.paragraph(
                (365...366).contains(days)
                    ? say(
                        "In the year: \(whole) assessments with a gap\(limits), ",
                        "of the \(population.grouped) in your list; \(basis).")
                    : say(
                        "In the period: \(whole) assessments with a gap\(limits), ",
                        "of the \(population.grouped) in your list; \(basis)."), hanging: 2)
        }
        text.paragraph(
            boundsSentence.map { say("\($0) \(Findings.limits(of: gap.bounds)); worst-case bounds, \(basis).") }
                ?? say("No file was left that could not be told or read: the bounds are the gap itself."),
            hanging: 2)
        if let unreadableSentence { text.paragraph(unreadableSentence, hanging: 2) }
        if let sentence = thresholdSentence { text.paragraph(sentence, hanging: 2) }
        text.paragraph(
            say(
                "Among those owed an advocate, per 100: \(Findings.rate(gap.ofDuty.rate, gap.ofDuty.interval)); ",
                "\(gap.ofDuty.count.grouped) of \(gap.ofDuty.eligible.grouped) owed, of \(read.grouped) audited, ",
                "N \(population.grouped); with \"cannot tell\" counted out and in ",
                "\(Findings.bounds(gap.ofDuty.bounds))."),
            hanging: 2)
        text.paragraph(
            say(
                "Duty arose, per 100 assessments: ",
                "\(Findings.rate(duty.required.rate, duty.required.interval)); \(self.basis(duty.required.count))."),
            hanging: 2)
        let untold = duty.indeterminate
        text.paragraph(
            say(
                "Duty cannot be told, per 100 assessments: ",
                "\(Findings.rate(untold.rate, untold.interval)); \(self.basis(untold.count))."),
            hanging: 2)
    }

    /// How many rows of the frame are assessments at all, where some that were drawn are none.
    private var frameErrorSentence: String? {
        guard hasFrameErrors, let stages else { return nil }
        let (about, limits) = (Int(stages.estimate.rounded()).grouped, Findings.limits(stages.interval))
        guard let total = gap.perAssessment.total else {
            return say("The list has \(population.grouped) rows; about \(about) are assessments\(limits).")
        }
        let (gaps, ends) = (Int(total.rounded()).grouped, Findings.limits(gap.perAssessment.totalInterval))
        return say(
            "The list has \(population.grouped) rows; about \(about) are assessments\(limits), and about \(gaps) of these ",
            "have a gap\(ends).")
    }

    /// What a figure of all cases read rests on.
    private func basis(_ count: Int) -> String {
        say("\(count.grouped) of \(read.grouped) audited, N \(population.grouped)")
    }

    private func writeOutcomes(on text: inout PlainText) {
        text.heading(say("What resulted"))
        let most = outcomes.values.max() ?? 0
        let labels = max(22, 1 + (Outcome.allCases.map(\.label.count).max() ?? 0))
        let marks = max(4, say("gap").count + 1)
        let room = max(10, text.width - 10 - labels - marks)
        for outcome in Outcome.allCases {
            let count = outcomes[outcome] ?? 0
            let mark = outcome.isGap(under: policies) ? say("gap") : ""
            let bar = String(repeating: "#", count: most > 0 ? (count * min(room, most) + most - 1) / most : 0)
            let figure = count.grouped
            text.line(
                "  " + PlainText.padded(outcome.label, labels) + String(repeating: " ", count: max(0, 5 - figure.count))
                    + figure + " " + PlainText.padded(mark, marks) + bar)
        }
        text.paragraph(say("Cases audited, unweighted; n \(read.grouped), N \(population.grouped)."), indent: 2)
    }

    private func writeWarnings(on text: inout PlainText) {
        text.heading(say("Before relying on this"))
        for warning in warnings { text.paragraph("- " + warning.message, hanging: 2) }
    }

    /// Each method once, with the figures that it gives.
    private func writeMethods(on text: inout PlainText) {
        guard !methods.isEmpty else { return }
        text.heading(say("Methods (level \(level.inHundred)%)"))
        var names: [String] = []
        for note in methods where !names.contains(note.method.name) { names.append(note.method.name) }
        for name in names {
            let notes = methods.filter { $0.method.name == name }
            guard let method = notes.first?.method else { continue }
            let figures = notes.map { "\($0.figure) (n \($0.read.grouped), N \($0.population.grouped))" }
            text.paragraph("\(method.saidName): \(figures.joined(separator: ", ")).", hanging: 2)
            text.paragraph(say("\(method.saidFormula). Source: \(method.saidSource)."), indent: 4)
        }
    }

    // MARK: Figures with their limits

    /// "14.0 (9.4 to 20.5; 95%, profile-exact)", or why there is none.
    static func rate(_ rate: Double?, _ interval: Interval?) -> String {
        let range = interval.map(Findings.range)
        switch (rate, range) {
        case (let rate?, let range?): return "\(rate.perHundred) (\(range))"
        case (let rate?, nil): return say("\(rate.perHundred) (no interval yet)")
        case (nil, let range?): return say("not estimated (\(range))")
        case (nil, nil): return say("not estimated")
        }
    }

    /// "9.4 to 20.5; 95%, profile-exact".
    static func range(_ interval: Interval) -> String {
        "\(interval.perHundred); \(Findings.level(interval.level)), \(interval.method.saidName)"
    }

    /// The limits around a pair of bounds, in brackets.
    private static func limits(of bounds: Bounds) -> String {
        bounds.interval.map { "(\($0.perHundred); \(level($0.level)))" } ?? say("(no interval yet)")
    }

    static func bounds(_ bounds: Bounds) -> String {
        guard let low = bounds.low, let high = bounds.high else { return say("not estimated") }
        let range = bounds.interval.map {
            " (\($0.perHundred); \(Findings.level($0.level)))"
        }
        return say("\(low.perHundred) to \(high.perHundred)") + (range ?? "")
    }

    private static func limits(_ interval: CountInterval?) -> String {
        interval.map {
            " (" + say("\($0.low.grouped) to \($0.high.grouped)") + "; \(level($0.level)), \($0.method.saidName))"
        } ?? ""
    }

    private static func level(_ level: ConfidenceLevel) -> String {
        "\(Int((level.value * 100).rounded()))%"
    }
}
