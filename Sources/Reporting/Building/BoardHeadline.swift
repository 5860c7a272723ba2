import Findings
import Statistics
import Wording

extension Findings {
    /// The headline in one sentence of at most 25 words, for a page of which each point is one.
    var boardHeadline: String {
        guard read > 0 else { return headline }
        let (estimate, sure) = (gap.perAssessment, level.inHundred)
        guard let rate = estimate.rate else {
            return say("No rate for the whole can be given until every sampling group has a case audited.")
        }
        guard let limits = estimate.interval, let total = estimate.totalInterval else {
            return say("So far about \((rate * 100).whole) in 100 assessments audited have a gap.")
        }
        if total.low == total.high {
            return say(
                "In \(total.low.grouped) of the \(population.grouped) assessments, all audited, an advocate was owed but late, ",
                "absent or not on file.")
        }
        let base = rate < 0.01 ? 1000 : 100
        let (about, of) = (Int((rate * Double(base)).rounded()), base.grouped)
        let least = Int((limits.low * Double(base) + 1e-9).rounded(.down))
        let most = Int((limits.high * Double(base) - 1e-9).rounded(.up))
        if isInterim {
            return say(
                "Still being audited: so far about \(about) in \(of) have a gap; it lies between \(least) and \(most) however ",
                "often one looks (\(sure) in 100).")
        }
        if estimate.count == 0 {
            return say(
                "No gap was found in the \(read.grouped) audited; very likely there are at most \(total.high.grouped) in all ",
                "(\(sure) in 100).")
        }
        if estimate.count == read {
            return say(
                "All \(read.grouped) audited have a gap; very likely there are at least \(total.low.grouped) in all ",
                "(\(sure) in 100).")
        }
        return say(
            "In about \(about) of \(of) assessments an advocate was owed but late, absent or not on file: very likely ",
            "\(least) to \(most) (\(sure) in 100).")
    }
}
