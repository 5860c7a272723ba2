import Advocacy
import Projection
import Wording

extension Projection {
    /// The projection as plain text of the given width in columns: sentences first, then a table for each scenario, then
    /// what moved it, the assumptions with their sources, and what to know before relying on it. Ends with a line break.
    public func text(width: Int, sharpening: [Sharpening] = [], rivals: [RivalNeed] = []) -> String {
        var text = PlainText(width: width)
        text.paragraph(say("\(title): projection"))
        text.paragraph(
            readCases < plannedCases
                ? say(
                    "From \(readCases.grouped) cases audited of \(plannedCases.grouped) planned, ",
                    "of \(population.grouped) stages; \(draws.grouped) draws, seed \"\(seed)\"")
                : say(
                    "From \(readCases.grouped) cases audited of \(population.grouped) stages; \(draws.grouped) draws, ",
                    "seed \"\(seed)\""))
        if !unconfirmed.isEmpty {
            text.blank()
            let names = unconfirmed.map(\.text).joined(separator: ", ")
            text.paragraph(say("THIS RESTS ON UNCONFIRMED EXAMPLES: \(names)."))
        }
        text.blank()
        for sentence in sentences { text.paragraph(sentence) }
        if let demand = demandBeyondDuty?.projectionLine(in: jurisdiction) { text.paragraph(demand) }
        writeScenarios(on: &text)
        writeReferrals(on: &text)
        writeDrivers(on: &text)
        writeSharpening(sharpening, on: &text)
        writeNextCases(on: &text)
        writeRivals(rivals, on: &text)
        writeAssumptions(on: &text)
        text.heading(say("Before relying on this"))
        for warning in warnings { text.paragraph("- " + warning.message, hanging: 2) }
        writeMethod(on: &text)
        return text.text
    }

    // MARK: Beside each other

    private func writeReferrals(on text: inout PlainText) {
        text.heading(say("Referrals made, and the need modelled"))
        text.table(
            [say("quarter")] + referrals.quarters.suffix(5).map { "\($0.quarter)" },
            [[say("people")] + referrals.quarters.suffix(5).map { $0.people.whole }])
        let ratio = range(referrals.ratio, Projection.ratioInHundred)
        text.paragraph(
            say(
                "Referred in the last four quarters: \(referrals.lastYear.whole). People with whom an advocate would ",
                "work in the first year under full compliance: \(range(referrals.need) { $0.whole }). ",
                "The one is \(ratio) in 100 of the other. They are counts of different things and are never added."),
            indent: 2)
        for point in ReferencePoint.besideReferrals { write(point, on: &text) }
    }

    private static let driversShown = 10

    private func writeDrivers(on text: inout PlainText) {
        guard !drivers.isEmpty else { return }
        text.heading(say("What moved it"))
        text.paragraph(
            say(
                "The \(headline.figure.words) of \(headline.scenario.name) in \(headline.yearLabel), ",
                "\(range(headline.value, headline.figure.written)), in thousands of pounds. ",
                "Each thing alone at the low and the high end of its range, all else as stated; ",
                "and the share of the variance that it explains alone."), indent: 2)
        text.table(
            ["", say("at low"), say("at high"), say("share")],
            drivers.prefix(Self.driversShown).map { driver in
                func written(_ end: Double?) -> String { end.map(headline.figure.written) ?? "" }
                let share = driver.share.map { say("\(($0 * 100).whole) in 100") } ?? say("in its group")
                return [driver.cause.text, written(driver.low), written(driver.high), share]
            })
        let others = drivers.dropFirst(Self.driversShown)
        if !others.isEmpty {
            let together = (others.reduce(0) { $0 + ($1.share ?? 0) } * 100).whole
            text.paragraph(
                others.count == 1
                    ? say("1 other explains \(together) in 100.")
                    : say("\(others.count) others explain \(together) in 100 together."), indent: 2)
        }
        text.paragraph(
            say(
                "audit.sample: which cases were drawn. audit.cannotTell: what the files do not say, ",
                "from none of it a gap to all of it."), indent: 2)
        writeCorrelations(on: &text)
    }

    /// Groups of assumptions that move together, which was stated or is taken.
    private func writeCorrelations(on text: inout PlainText) {
        for driver in drivers {
            guard case .group(let group) = driver.cause, let correlation = assumptions.correlations[group] else {
                continue
            }
            let number = correlation.plain
            text.paragraph(
                assumptions[.correlation(group)] == nil
                    ? say("\(group.rawValue): \(number), because nothing is stated; these assumptions move together.")
                    : say("\(group.rawValue): \(number); these assumptions move together."), indent: 2)
        }
    }

    private func writeNextCases(on text: inout PlainText) {
        guard let nextCases, let year = scenarios.first?.years.first?.label else { return }
        text.heading(say("What the next cases are worth"))
        for sentence in nextCases.sentences(in: year) { text.paragraph(sentence, indent: 2, hanging: 4) }
    }

    private func writeRivals(_ rivals: [RivalNeed], on text: inout PlainText) {
        guard rivals.count > 1 else { return }
        text.heading(say("Were the law read otherwise"))
        text.paragraph(
            say(
                "People with whom an advocate would work in the first year under full compliance, from the same ",
                "answers:"), indent: 2)
        text.table(
            ["", say("need"), say("low", context: "column"), say("high", context: "column")],
            rivals.map { rival in
                let (low, high) = rival.need.range(level)
                return [rival.reading.label, rival.need.mean.whole, low.whole, high.whole]
            })
    }

    private func writeSharpening(_ steps: [Sharpening], on text: inout PlainText) {
        guard !steps.isEmpty else { return }
        text.heading("What would sharpen it")
        for step in steps {
            let less = ((1 - step.relativeWidth) * 100).rounded()
            text.paragraph(
                "\(step.step.text): a range "
                    + (less > 0
                        ? "\(less.whole) in 100 narrower"
                        : less < 0 ? "\((-less).whole) in 100 wider" : "as wide as now")
                    + ".",
                indent: 2, hanging: 4)
        }
    }

    private func writeMethod(on text: inout PlainText) {
        text.heading(say("Method"))
        text.paragraph(
            say(
                "Every draw takes a rate of each process from the audit's posterior ",
                "(what cannot be told is spread evenly between no gap and a gap) ",
                "and a value of each assumption from its range, and carries both through whole. ",
                "required = stages x rate; people = required / stages per referral; ",
                "hours = people with an advocate x hours per case + awareness; ",
                "advocates = hours / (days x hours a day x share with people). ",
                "Random numbers by draw and assumption: Philox (Salmon et al. 2011)."),
            indent: 2)
        text.paragraph(
            say(
                "What the ranges leave out: assumptions move independently unless a correlation is given; readers' errors ",
                "and changes of practice in the calendar are not in them."), indent: 2)
    }

    /// "740 (510 to 1,020)".
    func range(_ figure: ProjectedFigure, _ written: (Double) -> String) -> String {
        let (low, high) = figure.range(level)
        return low == high
            ? written(figure.median) : say("\(written(figure.median)) (\(written(low)) to \(written(high)))")
    }
}
