import Advocacy
import Findings
import Statistics

extension SecondReading {
    /// Second reading as plain text of the given width in columns. Ends with a line break.
    public func text(width: Int) -> String {
        var text = PlainText(width: width)
        text.paragraph("\(title): second reading")
        text.paragraph(
            "\(dueRead.grouped) of \(due.grouped) cases drawn for second reading are audited by two; \(read.grouped) of "
                + "\(sampled.grouped) planned cases audited")
        text.blank()
        text.paragraph(headline)
        if agreement.n > 0 {
            writeMeasures(on: &text)
            writeDisagreements(on: &text)
            writeCorrected(on: &text)
        }
        if !warnings.isEmpty {
            text.heading("Before relying on this")
            for warning in warnings { text.paragraph("- " + warning.message, hanging: 2) }
        }
        if !methods.isEmpty {
            text.heading("Methods (level 95%)")
            for note in methods {
                text.paragraph(
                    "\(note.method.name) (n \(note.read.grouped), N \(note.population.grouped)): "
                        + "\(note.method.formula). Source: \(note.method.source).", hanging: 2)
            }
        }
        return text.text
    }

    /// Second reading in one or two plain sentences.
    public var headline: String {
        guard agreement.n > 0 else {
            return "No case has been audited by two yet, so nothing can be said of how far readers agree."
        }
        let alike =
            "Two readers agreed on the duty in \(agreement.duty.agreed.grouped) of \(agreement.n.grouped) cases and on the "
            + "outcome in \(agreement.outcome.agreed.grouped)."
        guard let first = corrected.firstReaderRate, let rate = corrected.rate, let limits = corrected.interval else {
            return alike
        }
        return
            "\(alike) Judged throughout as they are where two have settled it, about \(rate.perHundred) of every 100 "
            + "assessments would be a gap (\(limits.perHundred)), against "
            + "\(first.perHundred) by the first readings."
    }

    private func writeMeasures(on text: inout PlainText) {
        text.heading("How far two readers agree")
        let rows =
            [("the duty", agreement.duty), ("the outcome", agreement.outcome), ("gap or not", gap)].map {
                row($0.0, $0.1, askedOfOne: nil)
            }
            + questions.map { row($0.fact.label(in: jurisdiction), $0.measures, askedOfOne: $0.askedOfOne) }
        text.table(["", "n", "agreed", "share", "kappa", "AC1", "PABAK", "one"], rows)
        text.paragraph(
            "n: cases in which both answered; one: cases in which it was put to one of them alone.", indent: 2)
        text.blank()
        text.paragraph("95% limits", indent: 2)
        text.table(
            ["", "share", "kappa", "AC1", "PABAK"],
            [("the duty", agreement.duty), ("the outcome", agreement.outcome), ("gap or not", gap)].map { name, found in
                [name]
                    + [found.raw, found.kappa, found.ac1, found.pabak].map { coefficient in
                        coefficient.interval.map { "\($0.low.hundredths) to \($0.high.hundredths)" } ?? "-"
                    }
            })
    }

    private func row(_ name: String, _ found: AgreementMeasures, askedOfOne: Int?) -> [String] {
        [name, found.n.grouped, found.agreed.grouped]
            + [found.raw, found.kappa, found.ac1, found.pabak].map { $0.value.map(\.hundredths) ?? "-" }
            + [askedOfOne.map(\.grouped) ?? ""]
    }

    private func writeDisagreements(on text: inout PlainText) {
        text.heading("Where they differ")
        if disagreements.isEmpty { text.paragraph("Nowhere: every case audited by two was judged alike.", indent: 2) }
        for found in disagreements {
            text.paragraph(
                "\(found.caseReference), \(found.stratum.isEmpty ? "your whole list" : found.stratum)", indent: 2)
            for side in [found.first, found.second] {
                text.paragraph(
                    "\(side.reader): \(side.duty.label(in: jurisdiction)); \(side.outcome.label)", indent: 4, hanging: 6
                )
            }
            for difference in found.differences {
                text.paragraph(
                    "\(difference.fact.label(in: jurisdiction)): \(answer(difference.first)), then "
                        + "\(answer(difference.second))", indent: 4, hanging: 6)
            }
            let settled = found.moderation.map {
                "settled: \($0.duty.label(in: jurisdiction)); \($0.outcome.label), because \($0.reason)"
            }
            text.paragraph(settled ?? "awaits moderation", indent: 4, hanging: 6)
        }
    }

    private func answer(_ value: String?) -> String {
        switch value {
        case nil: "not asked"
        case "unknown": "not recorded"
        case let value?: Findings.words(value)
        }
    }

    private func writeCorrected(on text: inout PlainText) {
        text.heading("The gap, corrected by second reading")
        if let first = corrected.firstReaderRate {
            text.paragraph(
                "By the first readings alone, per 100 assessments: \(first.perHundred).", indent: 2, hanging: 4)
        }
        if let rate = corrected.rate {
            text.paragraph(
                "Corrected: \(Findings.rate(rate, corrected.interval)); rests on \(corrected.settled.grouped) settled cases.",
                indent: 2, hanging: 4)
        } else if let why = corrected.why {
            text.paragraph("Corrected: none, because \(why.words).", indent: 2, hanging: 4)
        }
        if let sensitivity = corrected.corrected?.sensitivity {
            text.paragraph(
                "The first readers found \(sensitivity.perHundred) of every 100 true gaps"
                    + (corrected.corrected?.specificity.map { " and left \($0.perHundred) of every 100 others alone" }
                        ?? "") + ".",
                indent: 2, hanging: 4)
        }
        if let rate = corrected.corrected?.roganGladen {
            text.paragraph(
                "Sensitivity analysis (Rogan-Gladen on the plain count): "
                    + "\(Findings.rate(rate, corrected.corrected?.roganGladenInterval)).", indent: 2, hanging: 4)
        }
    }
}

extension CorrectedGap.Reason {
    /// As the end of a sentence.
    public var words: String {
        switch self {
        case .nothingRead: "a sampling group has no case audited yet"
        case .notAllRead: "not every planned case is audited yet"
        case .notReadTwice: "not every case drawn for second reading is audited by two"
        case .unsettled: "a disagreement about the gap awaits moderation"
        case .classUnread: "no settled case shows how often the first readers err one way"
        }
    }
}
