import Reporting
import Statistics

extension CoverageReport {
    /// The report as plain text of the given width in columns. Ends with a line break.
    public func text(width: Int) -> String {
        var text = PlainText(width: width)
        text.paragraph(
            "How often each \(level.inHundred)% interval covers the truth: \(designs.count.grouped) "
                + "\(designs.count == 1 ? "design" : "designs"), \(samples.grouped) samples each, seed \"\(seed)\".")
        text.paragraph(
            "Per 100 samples: coverage in the worst design and on average, intervals that lie wholly above or below "
                + "the truth, and samples for which a method gives none. \"holds\" counts the designs with a coverage "
                + "of at least \((leastCoverage * 100).tenths); the standard error of one design's is "
                + "about \((standardError * 100).tenths). Widths are per 100 cases of the population (of the ratio: of "
                + "the eligible), and relative to the default, which stands first.")
        for quantity in CoverageQuantity.allCases {
            write(summaries(of: quantity), of: quantity, on: &text)
            write(bands(of: quantity), on: &text)
        }
        text.blank()
        text.paragraph(verdict)
        return text.text
    }

    /// Whether the defaults hold, in a sentence.
    public var verdict: String {
        let parts = [CoverageQuantity.rate, .total, .ratio].map { quantity in
            let holding = summaries(of: quantity).first?.holding ?? 0
            return "\(quantity.rawValue) \(holding.grouped)"
        }
        return "The default intervals \(holds ? "hold" : "do not hold") (at least "
            + "\(leastCoverage.perHundred) in 100 samples in at least "
            + "\(CoverageReport.leastShare.perHundred) in 100 designs): of \(designs.count.grouped) "
            + (designs.count == 1 ? "design, " : "designs, ") + parts.joined(separator: ", ") + "."
    }

    private func write(_ summaries: [CoverageSummary], of quantity: CoverageQuantity, on text: inout PlainText) {
        text.heading(quantity.label)
        let rows = zip(quantity.rowNames, summaries).map { name, summary in
            [
                name, "\(summary.holding)", summary.worst.perHundred, summary.mean.perHundred,
                summary.above.perHundred, summary.below.perHundred, summary.undefined.perHundred,
                summary.width.perHundred, summary.relativeWidth.map(\.hundredths) ?? "-",
            ]
        }
        text.table(["", "holds", "worst", "mean", "above", "below", "none", "width", "rel."], rows)
    }

    /// The default by kind of design.
    private func write(_ bands: [CoverageBand], on text: inout PlainText) {
        guard bands.count > 1 else { return }
        text.blank()
        let rows = bands.compactMap { band in
            band.summaries.first.map { summary in
                [
                    band.name, "\(band.designs)", "\(summary.holding)", summary.worst.perHundred,
                    summary.mean.perHundred, summary.width.perHundred,
                ]
            }
        }
        text.table(["the default by kind of design", "designs", "holds", "worst", "mean", "width"], rows)
    }
}

extension CoverageQuantity {
    /// The heading in tables.
    var label: String {
        switch self {
        case .rate: "Rate: the share of all cases with an attribute"
        case .total: "Total: the number of unmet cases"
        case .ratio: "Ratio: the unmet among the eligible"
        case .difference: "Difference: two rates from two samples"
        }
    }

    /// The names of the methods in tables, in their order: short, with what they are known as.
    var rowNames: [String] {
        switch self {
        case .rate, .total:
            [
                "profile-exact", "closed form (Beta)", "Korn-Graubard, capped", "Wilson, smoothed", "Korn-Graubard",
                "survey logit", "survey mean, t (Wald)",
            ]
        case .ratio:
            ["conditional profile, widened", "the same, not widened", "closed form (Beta)", "linearised, t (Wald)"]
        case .difference: ["hybrid of own limits", "normal (Wald)"]
        }
    }
}
