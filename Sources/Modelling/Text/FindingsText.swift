import Advocacy
import Statistics

extension Findings {
    /// The findings as plain text of the given width in columns, for people without a terminal's screen: pipes, letters,
    /// screen readers. Every figure stands with its method, n and N. Ends with a line break.
    public func text(width: Int) -> String {
        var text = PlainText(width: width)
        text.paragraph("\(title): findings")
        text.paragraph(
            "\(Figures.whole(read)) of \(Figures.whole(sampled)) planned cases read; \(Figures.whole(population)) stages in the "
                + "frame, started from \(from) to \(to)")
        text.blank()
        text.paragraph(headline)
        writeScale(on: &text)
        if read > 0 {
            writeHeadlineFigures(on: &text)
            writeOutcomes(on: &text)
            writeBreakdowns(on: &text)
            writeTimeliness(on: &text)
            writeRecording(on: &text)
            writeAgreement(on: &text)
        }
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
                "dotted: with every case that cannot be told counted out, or in", indent: 2)
        }
    }

    private func writeHeadlineFigures(on text: inout PlainText) {
        text.blank()
        let basis = "\(Figures.whole(gap.perAssessment.count)) of \(Figures.whole(read)) read, N \(Figures.whole(population))"
        text.paragraph(
            "Gap per 100 assessments: \(Findings.rate(gap.perAssessment.rate, gap.perAssessment.interval)); \(basis).",
            hanging: 2)
        let days = to.dayNumber - from.dayNumber + 1
        let period = (365...366).contains(days) ? "In the year" : "In the period"
        if let total = gap.perAssessment.total {
            text.paragraph(
                "\(period): \(Figures.whole(Int(total.rounded()))) assessments with a gap\(Findings.limits(gap.perAssessment.totalInterval)), "
                    + "of the \(Figures.whole(population)) in the frame; \(basis).", hanging: 2)
        }
        text.paragraph(
            "With \"cannot tell\" counted out and in: \(Findings.bounds(gap.bounds)); worst-case bounds, \(basis).", hanging: 2)
        text.paragraph(
            "Among those owed an advocate, per 100: \(Findings.rate(gap.ofDuty.rate, gap.ofDuty.interval)); "
                + "\(Figures.whole(gap.ofDuty.count)) of \(Figures.whole(gap.ofDuty.eligible)) owed, of \(Figures.whole(read)) read, "
                + "N \(Figures.whole(population)); with \"cannot tell\" counted out and in \(Findings.bounds(gap.ofDuty.bounds)).",
            hanging: 2)
        for (name, estimate) in [("Duty arose", duty.required), ("Duty cannot be told", duty.indeterminate)] {
            text.paragraph(
                "\(name), per 100 assessments: \(Findings.rate(estimate.rate, estimate.interval)); "
                    + "\(Figures.whole(estimate.count)) of \(Figures.whole(read)) read, N \(Figures.whole(population)).",
                hanging: 2)
        }
    }

    private func writeOutcomes(on text: inout PlainText) {
        text.heading("What resulted")
        let most = outcomes.values.max() ?? 0
        let room = max(10, text.width - 36)
        for outcome in Outcome.allCases {
            let count = outcomes[outcome] ?? 0
            let mark = outcome.isGap(under: policies) ? "gap" : ""
            let bar = String(repeating: "#", count: most > 0 ? (count * min(room, most) + most - 1) / most : 0)
            let figure = Figures.whole(count)
            text.line(
                "  " + PlainText.padded(outcome.label, 22) + String(repeating: " ", count: max(0, 5 - figure.count)) + figure
                    + " " + PlainText.padded(mark, 4) + bar)
        }
        text.paragraph("Cases read, unweighted; n \(Figures.whole(read)), N \(Figures.whole(population)).", indent: 2)
    }

    private func writeWarnings(on text: inout PlainText) {
        text.heading("Before relying on this")
        for warning in warnings { text.paragraph("- " + warning.message, hanging: 2) }
    }

    private func writeMethods(on text: inout PlainText) {
        guard !methods.isEmpty else { return }
        text.heading("Methods (level 95%)")
        for note in methods {
            text.paragraph(
                "\(note.figure): \(note.method.name), n \(Figures.whole(note.read)), N \(Figures.whole(note.population)). "
                    + "\(note.method.formula). \(note.method.source).", hanging: 2)
        }
    }

    // MARK: Figures with their limits

    /// "14.0 (9.4 to 20.5; 95%, profile-exact)", or why there is none.
    static func rate(_ rate: Double?, _ interval: Interval?) -> String {
        let range = interval.map {
            "\(Figures.perHundred($0.low)) to \(Figures.perHundred($0.high)); \(Findings.level($0.level)), \($0.method.name)"
        }
        switch (rate, range) {
        case (let rate?, let range?): return "\(Figures.perHundred(rate)) (\(range))"
        case (let rate?, nil): return "\(Figures.perHundred(rate)) (no interval yet)"
        case (nil, let range?): return "not estimated (\(range))"
        case (nil, nil): return "not estimated"
        }
    }

    static func bounds(_ bounds: Bounds) -> String {
        guard let low = bounds.low, let high = bounds.high else { return "not estimated" }
        let range = bounds.interval.map {
            " (\(Figures.perHundred($0.low)) to \(Figures.perHundred($0.high)); \(Findings.level($0.level)))"
        }
        return "\(Figures.perHundred(low)) to \(Figures.perHundred(high))\(range ?? "")"
    }

    private static func limits(_ interval: CountInterval?) -> String {
        interval.map { " (\(Figures.whole($0.low)) to \(Figures.whole($0.high)); \(level($0.level)), \($0.method.name))" } ?? ""
    }

    private static func level(_ level: ConfidenceLevel) -> String {
        "\(Int((level.value * 100).rounded()))%"
    }
}
