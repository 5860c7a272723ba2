import Advocacy

extension Findings {
    /// The gap in one or two plain sentences. "At least" is rounded down and "at most" up, so that both stay true.
    public var headline: String {
        guard read > 0 else {
            return
                "Nothing has been read yet, so there is no finding. \(sampled.grouped) "
                + "\(sampled == 1 ? "case is" : "cases are") planned."
        }
        guard let rate = gap.perAssessment.rate else { return headlineWithoutRate }
        guard let limits = gap.perAssessment.interval, let total = gap.perAssessment.totalInterval else {
            return "Of every 100 assessments read so far, about \(Int((rate * 100).rounded())) \(owed)."
        }
        if total.low == total.high {
            return
                "Of the \(population.grouped) assessments in the frame, all read, \(total.low.grouped) \(owed)."
        }
        let base = rate > 0 && rate < 0.01 ? 1000 : 100
        let least = Findings.least(limits.low, in: base)
        let most = Findings.most(limits.high, in: base)
        let every = "every \(base.grouped) assessments"
        let whenever = isInterim ? ", whenever one looks" : ""
        if gap.perAssessment.count == 0 {
            return
                "No gap was found in \(read.grouped) cases read\(isInterim ? " so far" : ""). Of \(every), at most "
                + "\(most)\(isInterim ? whenever + "," : "") \(owed)."
        }
        if gap.perAssessment.count == read {
            return
                "Every one of \(read.grouped) cases read\(isInterim ? " so far" : "") \(owed). So did at "
                + "least \(least) of \(every)\(whenever)."
        }
        let about = Int((rate * Double(base)).rounded())
        let atLeast = least > 0 ? "At least \(least), at most \(most)" : "It may be fewer than 1, and at most \(most)"
        return "\(isInterim ? "So far, of" : "Of") \(every), about \(about) \(owed). \(atLeast)\(whenever)."
    }

    private var headlineWithoutRate: String {
        let count = gap.perAssessment.count
        let seen = "\(count.grouped) of \(read.grouped) cases read \(owed)."
        guard let limits = gap.perAssessment.interval else {
            return "\(seen) No rate for the whole can be given until every stratum has a case read."
        }
        return
            "\(seen) No rate for the whole can be given until every stratum has a case read; of every 100 "
            + "assessments it "
            + "is at least \(Findings.least(limits.low, in: 100)) and at most \(Findings.most(limits.high, in: 100))."
    }

    /// What a gap is, as the second half of a sentence about stages.
    private var owed: String {
        let advocate = jurisdiction == .wales ? "an independent professional advocate" : "an advocate"
        return "owed the person \(advocate) who did not come, or came too late"
    }

    // A limit that is a whole number of cases in the base must not be moved by the last bit of a division.
    private static func least(_ rate: Double, in base: Int) -> Int { Int((rate * Double(base) + 1e-9).rounded(.down)) }
    private static func most(_ rate: Double, in base: Int) -> Int { Int((rate * Double(base) - 1e-9).rounded(.up)) }
}
