import Projection

extension Projection {
    /// The projection, and behind it what it means for the service.
    public func text(width: Int, sharpening: [Sharpening], rivals: [RivalNeed], outlook: ServiceOutlook) -> String {
        let beside = outlook.text(width: width)
        return text(width: width, sharpening: sharpening, rivals: rivals) + (beside.isEmpty ? "" : "\n" + beside)
    }
}

extension ServiceOutlook {
    /// What there is to say, as plain text of the given width that follows the projection's; empty where nothing is.
    public func text(width: Int) -> String {
        var text = PlainText(width: width)
        writePopulation(on: &text)
        writeContracts(on: &text)
        writeWaits(on: &text)
        if let dutyLine {
            text.heading("Duty line")
            text.paragraph(dutyLine.sentence)
        }
        if let monitoring { monitoring.write(on: &text) }
        return text.text
    }

    private func writePopulation(on text: inout PlainText) {
        guard let population else { return }
        text.heading("Population")
        // The base stands in a column of its own.
        let shown = Array(population.years.enumerated().filter { $0.element != population.base }.prefix(5))
        text.table(
            ["age", "\(population.base)"] + shown.map { "\($0.element)" },
            population.bands.map { band in
                [band.ages.label, band.people.whole] + shown.map { (band.people * band.factors[$0.offset]).whole }
            })
        text.paragraph("From \(population.sources.joined(separator: ", ")).", indent: 2)
        if population.isOldestMerged {
            text.paragraph(
                "The oldest band of the tables begins below 95, so the audit's bands 85 to 94 and 95 and above grow "
                    + "together, as 85 and above.", indent: 2)
        }
        if !population.interpolated.isEmpty {
            let years = population.interpolated.map(String.init).joined(separator: ", ")
            text.paragraph("On the straight line between the years of the tables: \(years).", indent: 2)
        }
    }

    // MARK: Contracts

    private func writeContracts(on text: inout PlainText) {
        guard let appraisal else { return }
        appraisal.write(on: &text)
        guard let first = contracts.first(where: { $0.scenario == appraisal.scenario }) else { return }
        text.blank()
        text.paragraph(
            "How often a quarter runs over in \(first.label); when people come is chance, so hours by quarter vary more than by "
                + "year. A quarter has a fourth of a contract's hours.", indent: 2)
        text.table(
            ["", "quarter over", "any of 4", "h short"],
            first.options.map { figures in
                [
                    figures.option.name, figures.quarterExceeds.map(Projection.inHundred) ?? "-",
                    figures.anyQuarterExceeds.map(Projection.inHundred) ?? "-", figures.unprovidedHours.whole,
                ]
            })
    }

    // MARK: Waits

    private static let quartersAcross = 6

    private func writeWaits(on text: inout PlainText) {
        guard let first = waits.first else { return }
        text.heading("Waits, quarter by quarter")
        let shown = first.quarters.prefix(Self.quartersAcross)
        for (title, value) in [
            ("People waiting at the quarter's end", { (quarter: WaitOutlook.Quarter) in quarter.waiting.median.whole }),
            ("Mean weeks to wait (Little's law)", { $0.meanWaitWeeks?.median.tenths ?? "-" }),
            ("Of 100 waiting or referred, not begun", { $0.shareWaiting.median.percent }),
        ] {
            text.paragraph(title)
            text.table(
                [""] + shown.map { $0.label.replacing("20", with: "", maxReplacements: 1) },
                waits.map { wait in [wait.scenario.name] + wait.quarters.prefix(Self.quartersAcross).map(value) })
            text.blank()
        }
        text.paragraph(
            "The middle of \(draws.grouped) draws. "
                + (first.isByCaseload
                    ? "Capacity is advocates x cases each / weeks a case."
                    : "Capacity is the hours of the advocates there are over the hours a case.")
                + " Little's law: mean wait = people waiting on average / referrals a week; while a queue grows those at its "
                + "end wait longer. Nobody is taken to leave the queue.", indent: 2)
    }
}

extension Monitoring {
    func write(on text: inout PlainText) {
        text.heading("What was counted, beside the modelled need")
        text.table(
            ["quarter", "referrals", "starts", "waiting", "weeks", "need", "95 in 100", "ratio"],
            quarters.map { quarter in
                let counted = quarter.counted
                return [
                    counted.quarter.description, counted.referrals?.grouped ?? "-", counted.starts?.grouped ?? "-",
                    counted.waiting?.grouped ?? "-", counted.waitWeeks?.tenths ?? "-", quarter.need?.mean.whole ?? "-",
                    quarter.need.map { "\($0.low.whole) to \($0.high.whole)" } ?? "-", quarter.ratio?.hundredths ?? "-",
                ]
            })
        for warning in warnings { text.paragraph("Warning: \(warning.message).", indent: 2, hanging: 4) }
        if let ratio {
            text.paragraph(
                "Referrals were \(ratio.percent) in 100 of the people with whom an advocate would work under full "
                    + "compliance, in the quarters that were modelled. Counts and need stand side by side and are never "
                    + "added.", indent: 2)
        }
        if let median = chart.median {
            text.paragraph("Run chart of referrals: median \(median.tenths) a quarter.", indent: 2)
        }
        for signal in signals { text.paragraph(signal, indent: 2, hanging: 4) }
        text.paragraph(
            "Signals by the rules of Perla, Provost and Murray 2011; runs by Swed and Eisenhart 1943. Astronomical points "
                + "are for the eye.", indent: 2)
    }
}

extension Double {
    /// A share as a whole number in 100.
    fileprivate var percent: String { (self * 100).whole }
}
