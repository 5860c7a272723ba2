import Findings
import Statistics
import Wording

extension TeamVariation {
    func write(on text: inout PlainText) {
        text.blank()
        text.paragraph(sentence, indent: 2)
        let rows = teams.filter { $0.rate != nil }.map(\.row)
        guard !rows.isEmpty else { return }
        text.table(["", "n", say("per 100"), say("chance 95%"), say("pooled"), ""], rows)
        text.paragraph(
            say(
                "Around \(target.perHundred) in all teams, unweighted; dispersion \(dispersion.hundredths) ",
                "(1 by chance alone).") + " "
                + (teams.contains { $0.pooled != nil }
                    ? say("Pooled: drawn towards all teams, the more the fewer the cases. No league table.")
                    : say("Too few cases to say how far teams truly differ. No league table.")),
            indent: 2)
    }
}

extension TeamVariation.Team {
    fileprivate var row: [String] {
        let figures: [String] = [rate?.perHundred, limits95?.perHundred, pooled?.perHundred]
            .map { $0 ?? "-" }
        return [name, read.grouped] + figures + [standing?.label ?? "-"]
    }
}

extension Findings {
    /// Second views of the headline: reweighted to known sizes, and with more cases.
    func writeSecondViews(on text: inout PlainText) {
        for part in postStratified {
            if part.unread.isEmpty {
                text.paragraph(
                    say(
                        "Reweighted to the \(part.variable.label) counts of your list, per 100 assessments: ",
                        "\(Findings.rate(part.rate, part.interval))."), hanging: 2)
            } else {
                text.paragraph(
                    say(
                        "Not reweighted to the \(part.variable.label) counts of your list: no case is audited of ",
                        "\(part.unread.map { part.variable.label(of: $0, in: jurisdiction) }.joined(separator: "; "))."),
                    hanging: 2)
            }
        }
        guard let precision, !precision.after.isEmpty else { return }
        let steps = precision.after.map { say("\($0.width.perHundred) with \($0.more) more cases") }
            .joined(separator: ", ")
        text.paragraph(
            isInterim
                ? say(
                    "Were reading to stop here, the fixed interval would be \(precision.width.perHundred) wide; ",
                    "to be expected: \(steps).")
                : say("The interval is \(precision.width.perHundred) wide; to be expected: \(steps)."), hanging: 2)
    }
}
