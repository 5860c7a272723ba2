import Findings
import Statistics
import Wording

/// What cannot be told, and what a threshold asks, in sentences that screens, text and reports share.
extension Findings {
    /// How far the sample could be otherwise; nil where every file could be told and read.
    public var boundsSentence: String? {
        guard let low = gap.bounds.low, let high = gap.bounds.high, high > low else { return nil }
        return say(
            "Whatever the files that cannot be told or read would have shown, the sample lies between ",
            "\(low.perHundred) and \(high.perHundred) in 100")
    }

    /// What the files alone could change that could not be read; nil where there is none.
    public var unreadableSentence: String? {
        guard let low = gap.unreadable?.low, let high = gap.unreadable?.high,
            let count = replaced[.cannotBeRead], count > 0
        else { return nil }
        let (least, most) = (low.perHundred, high.perHundred)
        return count == 1
            ? say("1 file could not be read. If it hides no gap it is \(least) in 100, if it does, \(most).")
            : say(
                "\(count) files could not be read. If none of them hides a gap it is \(least) in 100, if all do, ",
                "\(most).")
    }

    /// How sure the gap is above the threshold that was asked about, or not above it.
    public var thresholdSentence: String? {
        guard let threshold else { return nil }
        let asked = threshold.threshold.inHundred
        // Never rounded up to certainty.
        let confidence = (threshold.confidence * 1000).rounded(.down) / 10
        return switch threshold.side {
        case .above:
            say(
                "The gap is above \(asked) in 100 assessments: the sample supports that with a confidence of ",
                "\(confidence.tenths) in 100.")
        case .below:
            say(
                "The gap is \(asked) in 100 assessments or less: the sample supports that with a confidence of ",
                "\(confidence.tenths) in 100.")
        }
    }
}
