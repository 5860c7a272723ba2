import Findings
import Wording

extension Findings {
    /// The gap under other readings of the law, one for each, with the cases that turn.
    func writeRivals(on text: inout PlainText) {
        guard rivals.count > 1 else { return }
        text.heading(say("Were the law read otherwise"))
        text.paragraph(
            say("The same answers under other policies, one changed at a time, and under all that are strict or mild."),
            indent: 2)
        for rival in rivals {
            text.paragraph(
                say(
                    "\(rival.reading.label): gap per 100 assessments ",
                    "\(Findings.rate(rival.perAssessment.rate, rival.perAssessment.interval)); among those owed ",
                    "\(Findings.rate(rival.ofDuty.rate, rival.ofDuty.interval)).")
                    + (rival.reading.name == .own ? "" : " " + rival.turning(naming: 12)), indent: 2, hanging: 4)
        }
    }
}
