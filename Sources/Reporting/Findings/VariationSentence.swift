import Findings
import Wording

extension TeamVariation {
    /// The sentence that goes with the picture.
    public var sentence: String {
        let judged = teams.filter { $0.standing != nil }
        guard let fewest = judged.map(\.read).min(), let most = judged.map(\.read).max() else {
            return differ + " " + say("No team has \(Breakdown.fewest) cases audited.")
        }
        if exactP < 0.05 { return differ + " " + apart(judged) }
        let size =
            fewest == most
            ? say("With \(most) cases a team a true difference would often not show.")
            : say("With \(fewest) to \(most) cases a team a true difference would often not show.")
        let isAnyApart = judged.contains { $0.standing != .within }
        return differ + " " + size + (isAnyApart ? " " + apart(judged) : "")
    }

    private var differ: String {
        exactP < 0.05
            ? say("Teams differ by more than chance would explain (exact p \(exactP.threePlaces)).")
            : say("The differences between teams could be chance (exact p \(exactP.threePlaces)).")
    }

    private func apart(_ judged: [Team]) -> String {
        let outside = judged.count { $0.standing != .within }
        let expected = expectedOutside.tenths
        return outside == 1
            ? say(
                "1 of \(judged.count) teams has more or fewer gaps than chance would easily explain; if all teams were ",
                "alike, about \(expected) would be expected.")
            : say(
                "\(outside) of \(judged.count) teams have more or fewer gaps than chance would easily explain; if all teams ",
                "were alike, about \(expected) would be expected.")
    }
}
