import Statistics

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
        let subject =
            switch apart.count {
            case 0: "None of \(limited.count) parts with limits lies"
            case 1: "1 of \(limited.count) parts with limits lies"
            default: "\(apart.count) of \(limited.count) parts with limits lie"
            }
        return "\(subject) apart from the whole, \(whole.perHundred) in 100; by chance alone \(expected) would."
    }
}
