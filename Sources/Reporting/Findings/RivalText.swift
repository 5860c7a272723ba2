import Findings
import Wording

extension Findings {
    /// The gap under other readings of the law, one row for each, and the cases that turn.
    func writeRivals(on text: inout PlainText) {
        guard rivals.count > 1 else { return }
        text.heading(say("Were the law read otherwise"))
        text.paragraph(
            say(
                "Gaps in 100 assessments, and in 100 owed an advocate, from the same answers under other policies: one ",
                "changed at a time, then all that are strict, all that are mild. By the methods of the headline."),
            indent: 2)
        text.table(
            [
                "", say("gap"), "\(level.inHundred)%", say("owed", context: "column"), "\(level.inHundred)%",
                say("turn", context: "column"),
            ],
            rivals.map { rival in
                [
                    rival.reading.label, rival.perAssessment.rate?.perHundred ?? "-",
                    rival.perAssessment.interval?.perHundred ?? "-", rival.ofDuty.rate?.perHundred ?? "-",
                    rival.ofDuty.interval?.perHundred ?? "-",
                    rival.reading.name == .own ? "" : rival.turned.count.grouped,
                ]
            })
        for rival in rivals where rival.reading.name != .own && !(rival.turned.isEmpty && rival.notAsked == 0) {
            text.paragraph("- \(rival.reading.label): \(rival.turning(naming: 12))", hanging: 2)
        }
    }
}
