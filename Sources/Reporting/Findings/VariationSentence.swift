import Findings
import Wording

extension TeamVariation {
    /// The sentence that goes with the picture.
    public var sentence: String {
        let outside = teams.count { $0.standing.map { $0 != .within } ?? false }
        let judged = teams.count { $0.standing != nil }
        let differ =
            exactP < 0.05
            ? say("Teams differ by more than chance would explain (exact p \(exactP.threePlaces)).")
            : say("Teams do not differ by more than chance would explain (exact p \(exactP.threePlaces)).")
        guard judged > 0 else {
            return differ + " " + say("No team has \(Breakdown.fewest) cases read.")
        }
        let expected = (Double(judged) * 0.05).tenths
        let apart =
            outside == 1
            ? say(
                "1 of \(judged) teams lies outside the 95% limits; ",
                "by chance alone \(expected) would.")
            : say(
                "\(outside) of \(judged) teams lie outside the 95% limits; ",
                "by chance alone \(expected) would.")
        return differ + " " + apart
    }
}
