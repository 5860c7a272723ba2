import Advocacy
import Findings
import Statistics
import Wording

extension Findings {
    /// The gap in one or two plain sentences, with how sure they are. Lower limits are rounded down and upper ones up, so that
    /// both stay true.
    public var headline: String {
        guard read > 0 else {
            return sampled == 1
                ? say("Nothing has been audited yet, so there is no finding. 1 case is planned.")
                : say("Nothing has been audited yet, so there is no finding. \(sampled.grouped) cases are planned.")
        }
        guard let rate = gap.perAssessment.rate else { return headlineWithoutRate }
        guard let limits = gap.perAssessment.interval, let total = gap.perAssessment.totalInterval else {
            return say("In about \(Int((rate * 100).rounded())) of every 100 assessments audited so far \(owed).")
        }
        if total.low == total.high {
            return say(
                "In \(total.low.grouped) of the \(population.grouped) assessments in your list, all audited, \(owed).")
        }
        if gap.perAssessment.count == 0 { return headlineOfNone(atMost: total.high) }
        if gap.perAssessment.count == read { return headlineOfAll(atLeast: total.low) }
        let base = rate < 0.01 ? 1000 : 100
        let about = Int((rate * Double(base)).rounded())
        let (least, most) = (Findings.least(limits.low, in: base), Findings.most(limits.high, in: base))
        if isInterim { return interimHeadline(about: about, least: least, most: most, in: base.grouped) }
        return say("In about \(about) of every \(base.grouped) assessments \(owed).") + " "
            + range(from: least, to: most)
    }

    /// How sure the range is. Of one stratum the interval is exact, and holds at least as often as it says.
    private func range(from least: Int, to most: Int) -> String {
        if isSequential {
            return say(
                "It lies between \(least) and \(most) however often one looks (\(level.inHundred) in 100).")
        }
        return gap.perAssessment.interval?.method == .exactHypergeometric
            ? say(
                "Very likely between \(least) and \(most): a range made this way is right in at least ",
                "\(level.inHundred) audits of 100.")
            : say(
                "Very likely between \(least) and \(most): a range made this way is right in about ",
                "\(level.inHundred) audits of 100.")
    }

    private func headlineOfNone(atMost: Int) -> String {
        if isInterim {
            return meaning + " "
                + say(
                    "Still being audited: none was found in the \(read.grouped) audited so far; there are at most ",
                    "\(atMost.grouped) in all however often one looks (\(level.inHundred) in 100).")
        }
        return meaning + " " + say("None was found in the \(read.grouped) audited.") + " "
            + say("Very likely there are at most \(atMost.grouped) in all (\(level.inHundred) in 100).")
    }

    private func headlineOfAll(atLeast: Int) -> String {
        if isInterim {
            return meaning + " "
                + say(
                    "Still being audited: all of the \(read.grouped) audited so far are one; there are at least ",
                    "\(atLeast.grouped) in all however often one looks (\(level.inHundred) in 100).")
        }
        return meaning + " " + say("All of the \(read.grouped) audited are one.") + " "
            + say("Very likely there are at least \(atLeast.grouped) in all (\(level.inHundred) in 100).")
    }

    private func interimHeadline(about: Int, least: Int, most: Int, in base: String) -> String {
        let said =
            say("Of every \(base) assessments, those in which \(owed).") + " "
            + say(
                "Still being audited: so far about \(about); it lies between \(least) and \(most) however often one looks ",
                "(\(level.inHundred) in 100).")
        let later = gap.leftOutOfTurn
        guard later > 0 else { return said }
        return said + " "
            + (later == 1
                ? say("1 case audited out of turn is in the first number and not in the other two.")
                : say("\(later) cases audited out of turn are in the first number and not in the other two."))
    }

    private var headlineWithoutRate: String {
        let seen = say("In \(gap.perAssessment.count.grouped) of the \(read.grouped) cases audited \(owed).")
        guard let limits = gap.perAssessment.interval else {
            return seen + " " + say("No rate for the whole can be given until every sampling group has a case audited.")
        }
        let (least, most) = (Findings.least(limits.low, in: 100), Findings.most(limits.high, in: 100))
        return seen + " "
            + say(
                "No rate for the whole can be given until every sampling group has a case audited; ",
                "of every 100 assessments it is at least \(least) and at most \(most).")
    }

    /// What a gap is, as the second half of a sentence about assessments. Under the policy that counts what is not recorded in
    /// the bounds alone it is no gap.
    private var owed: String {
        switch (jurisdiction, policies.notRecordedIsGap) {
        case (.wales, true):
            say(
                "an independent professional advocate was owed, and did not come, came too late, or is not on file")
        case (.wales, false):
            say("an independent professional advocate was owed, and did not come, or came too late")
        case (_, true): say("an advocate was owed, and did not come, came too late, or is not on file")
        case (_, false): say("an advocate was owed, and did not come, or came too late")
        }
    }

    /// The same as a sentence of its own, where the next one only counts.
    private var meaning: String { say("A gap is an assessment in which \(owed).") }

    // A limit that is a whole number of cases in the base must not be moved by the last bit of a division.
    private static func least(_ rate: Double, in base: Int) -> Int { Int((rate * Double(base) + 1e-9).rounded(.down)) }
    private static func most(_ rate: Double, in base: Int) -> Int { Int((rate * Double(base) - 1e-9).rounded(.up)) }
}
