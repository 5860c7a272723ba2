import Findings
import Statistics
import Wording

extension Findings {
    /// What a table of parts shows, in a sentence: which lie apart from the whole by their own limits, and how many would
    /// by chance alone. nil where no part has limits.
    public func sentence(on parts: [Breakdown]) -> String? {
        let limited = parts.filter { $0.interval != nil }
        guard let whole = gap.perAssessment.rate, limited.count > 1 else { return nil }
        let apart = limited.filter { part in
            part.interval.map { whole < $0.low || whole > $0.high } ?? false
        }
        let expected = (Double(limited.count) * ConfidenceLevel.ninetyFive.alpha).tenths
        switch apart.count {
        case 0:
            return say(
                "None of \(limited.count) parts with limits lies apart from the whole, ",
                "\(whole.perHundred) in 100; by chance alone \(expected) would.")
        case 1:
            return say(
                "1 of \(limited.count) parts with limits lies apart from the whole, ",
                "\(whole.perHundred) in 100; by chance alone \(expected) would.")
        default:
            return say(
                "\(apart.count) of \(limited.count) parts with limits lie apart from the whole, ",
                "\(whole.perHundred) in 100; by chance alone \(expected) would.")
        }
    }
}
