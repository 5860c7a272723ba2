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
        let expected = (Double(limited.count) * level.confidence.alpha).tenths
        let byChance = say(
            "Of \(limited.count) parts chance alone would make at most \(expected) stand out, usually fewer.")
        switch apart.count {
        case 0:
            return say("No part stands out from the whole.") + " " + byChance
        case 1:
            return say("1 part stands out from the whole, \(whole.perHundred) in 100.") + " " + byChance
        default:
            return say("\(apart.count) parts stand out from the whole, \(whole.perHundred) in 100.") + " " + byChance
        }
    }
}
