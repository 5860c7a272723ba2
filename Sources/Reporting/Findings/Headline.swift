import Advocacy
import Findings
import Wording

extension Findings {
    /// The gap in one or two plain sentences. "At least" is rounded down and "at most" up, so that both stay true.
    public var headline: String {
        guard read > 0 else {
            return sampled == 1
                ? say("Nothing has been audited yet, so there is no finding. 1 case is planned.")
                : say("Nothing has been audited yet, so there is no finding. \(sampled.grouped) cases are planned.")
        }
        guard let rate = gap.perAssessment.rate else { return headlineWithoutRate }
        guard let limits = gap.perAssessment.interval, let total = gap.perAssessment.totalInterval else {
            return say("Of every 100 assessments audited so far, about \(Int((rate * 100).rounded())) \(owed).")
        }
        if total.low == total.high {
            return say(
                "Of the \(population.grouped) assessments in your list, all audited, \(total.low.grouped) \(owed).")
        }
        let base = rate > 0 && rate < 0.01 ? 1000 : 100
        let least = Findings.least(limits.low, in: base)
        let most = Findings.most(limits.high, in: base)
        if gap.perAssessment.count == 0 { return headlineOfNone(most: most, in: base) }
        if gap.perAssessment.count == read { return headlineOfAll(least: least, in: base) }
        return headline(about: Int((rate * Double(base)).rounded()), least: least, most: most, in: base)
    }

    private func headlineOfNone(most: Int, in base: Int) -> String {
        isInterim
            ? say(
                "No gap was found in \(read.grouped) cases audited so far. ",
                "Of every \(base.grouped) assessments, at most \(most), whenever one looks, \(owed).")
            : say(
                "No gap was found in \(read.grouped) cases audited. ",
                "Of every \(base.grouped) assessments, at most \(most) \(owed).")
    }

    private func headlineOfAll(least: Int, in base: Int) -> String {
        isInterim
            ? say(
                "Every one of \(read.grouped) cases audited so far \(owed). ",
                "So did at least \(least) of every \(base.grouped) assessments, whenever one looks.")
            : say(
                "Every one of \(read.grouped) cases audited \(owed). ",
                "So did at least \(least) of every \(base.grouped) assessments.")
    }

    private func headline(about: Int, least: Int, most: Int, in base: Int) -> String {
        let base = base.grouped
        return switch (isInterim, least > 0) {
        case (true, true):
            say(
                "So far, of every \(base) assessments, about \(about) \(owed). ",
                "At least \(least), at most \(most), whenever one looks.")
        case (true, false):
            say(
                "So far, of every \(base) assessments, about \(about) \(owed). ",
                "It may be fewer than 1, and at most \(most), whenever one looks.")
        case (false, true):
            say("Of every \(base) assessments, about \(about) \(owed). ", "At least \(least), at most \(most).")
        case (false, false):
            say(
                "Of every \(base) assessments, about \(about) \(owed). ",
                "It may be fewer than 1, and at most \(most).")
        }
    }

    private var headlineWithoutRate: String {
        let seen = say("\(gap.perAssessment.count.grouped) of \(read.grouped) cases audited \(owed).")
        guard let limits = gap.perAssessment.interval else {
            return seen + " " + say("No rate for the whole can be given until every sampling group has a case audited.")
        }
        let (least, most) = (Findings.least(limits.low, in: 100), Findings.most(limits.high, in: 100))
        return seen + " "
            + say(
                "No rate for the whole can be given until every sampling group has a case audited; ",
                "of every 100 assessments it is at least \(least) and at most \(most).")
    }

    /// What a gap is, as the second half of a sentence about stages.
    private var owed: String {
        jurisdiction == .wales
            ? say("owed the person an independent professional advocate who did not come, or came too late")
            : say("owed the person an advocate who did not come, or came too late")
    }

    // A limit that is a whole number of cases in the base must not be moved by the last bit of a division.
    private static func least(_ rate: Double, in base: Int) -> Int { Int((rate * Double(base) + 1e-9).rounded(.down)) }
    private static func most(_ rate: Double, in base: Int) -> Int { Int((rate * Double(base) - 1e-9).rounded(.up)) }
}
