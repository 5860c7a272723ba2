extension Proportion {
    /// The exact binomial interval with half of P(X = x) left out of each tail; 0 at x = 0 and 1 at x = n.
    public func midP(_ level: ConfidenceLevel = .ninetyFive) -> Interval {
        let tail = level.alpha / 2
        // P(X > x) + P(X = x)/2 = (P(X > x) + P(X >= x))/2 rises from 0 to 1 with the rate, and so does the mirror.
        let low =
            events == 0
            ? 0
            : risingRoot { rate in
                let binomial = Binomial(known: trials, rate)
                return (binomial.upperTail(events + 1) + binomial.upperTail(events)) / 2 - tail
            }
        let high =
            events == trials
            ? 1
            : risingRoot { rate in
                let binomial = Binomial(known: trials, rate)
                return tail - (binomial.lowerTail(events) + binomial.lowerTail(events - 1)) / 2
            }
        return Interval(low: low, high: high, level: level, method: .midP)
    }
}

/// The root in [0, 1] of a continuous function that rises from at most 0 to at least 0, to the last bit of a double.
private func risingRoot(_ function: (Double) -> Double) -> Double {
    var low = 0.0
    var high = 1.0
    while true {
        let middle = low + (high - low) / 2
        if middle <= low || middle >= high { return middle }
        if function(middle) < 0 { low = middle } else { high = middle }
    }
}

extension Method {
    public static let midP = Method(
        name: "mid-p", formula: "P(X > x | L) + P(X = x | L)/2 = alpha/2, and its mirror for U",
        source: "Lancaster 1961")
}
