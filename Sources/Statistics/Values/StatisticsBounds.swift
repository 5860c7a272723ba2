extension StatisticsError {
    /// What an argument must be.
    public enum Allowed: Hashable, Sendable {
        /// Both ends included.
        case range(Int, Int)
        /// The first end included.
        case rangeBelow(Int, Int)
        /// Neither end included.
        case between(Int, Int)
        /// Between 0 and 1, neither included, where a percentage is likely to be written instead.
        case fraction(example: Double)
        case atLeast(Int)
        case atMost(Int)
        case above(Int)
        case aboveAtMost(Int, Int)
        case hoursAboveAtMost(Int, Int)
        case orMore(Int)
        case hoursOrMore(Int)
        case moreThan(Int)
        case exactly(Int)
        /// One for each of so many strata.
        case onePerStratum(Int)
        /// One for each of so many sampled cases.
        case onePerCase(Int)
        /// At least the cases read, which are so many.
        case casesRead(Int)
        case atMostTheValue(Double)
        case atLeastTheValue(Double)
        case moreThanTheLoad(Double, atMost: Int)
        case positive, positiveAndFinite, finite
        /// So wide that the sample is a number.
        case countableSample

        func worded(_ say: (_ pattern: String, _ values: [String]) -> String) -> String {
            switch self {
            case .range(let low, let high): say("from {1} to {2}", ["\(low)", "\(high)"])
            case .rangeBelow(let low, let high): say("from {1} to below {2}", ["\(low)", "\(high)"])
            case .between(let low, let high): say("between {1} and {2}", ["\(low)", "\(high)"])
            case .fraction(let example): say("between 0 and 1, for example {1}", ["\(example)"])
            case .atLeast(let least): say("at least {1}", ["\(least)"])
            case .atMost(let most): say("at most {1}", ["\(most)"])
            case .above(let least): say("above {1}", ["\(least)"])
            case .aboveAtMost(let least, let most): say("above {1} and at most {2}", ["\(least)", "\(most)"])
            case .hoursAboveAtMost(let least, let most):
                say("above {1} and at most {2} hours", ["\(least)", "\(most)"])
            case .orMore(let least): say("{1} or more", ["\(least)"])
            case .hoursOrMore(let least): say("{1} hours or more", ["\(least)"])
            case .moreThan(let least): say("more than {1}", ["\(least)"])
            case .exactly(let number): "\(number)"
            case .onePerStratum(let count): say("{1}, one per sampling group", ["\(count)"])
            case .onePerCase(let count): say("{1}, one per sampled case", ["\(count)"])
            case .casesRead(let count): say("at least the {1} cases audited", ["\(count)"])
            case .atMostTheValue(let value): say("at most the value, {1}", ["\(value)"])
            case .atLeastTheValue(let value): say("at least the value, {1}", ["\(value)"])
            case .moreThanTheLoad(let load, let most):
                say("more than the load of {1}, at most {2}", ["\(load)", "\(most)"])
            case .positive: say("positive", [])
            case .positiveAndFinite: say("positive and finite", [])
            case .finite: say("a finite number", [])
            case .countableSample: say("wide enough for a sample that can be counted", [])
            }
        }
    }

    /// What an exact computation can do.
    public enum Limit: Hashable, Sendable {
        case servers(Int)
        case casesInAll(Int)
        case unreadCases(Int)
        case multiplications(Int)
        /// 2(n+1)N² in 63 bits.
        case sixtyThreeBits
        /// Populations whose every sample is gone through.
        case fewSmallStrata
        /// A sample of 10^12 cases.
        case countableSample

        func worded(_ say: (_ pattern: String, _ values: [String]) -> String) -> String {
            switch self {
            case .servers(let most): say("at most {1} servers", ["\(most)"])
            case .casesInAll(let most): say("at most {1} cases in all", ["\(most)"])
            case .unreadCases(let most): say("at most {1} cases not yet audited", ["\(most)"])
            case .multiplications(let most): say("at most {1} multiplications", ["\(most)"])
            case .sixtyThreeBits: say("2(n+1)N² must be below 2^63", [])
            case .fewSmallStrata: say("populations of some dozens in a few sampling groups", [])
            case .countableSample: say("the sample would exceed 10^12 cases", [])
            }
        }
    }
}
