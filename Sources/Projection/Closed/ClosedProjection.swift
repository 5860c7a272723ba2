/// Demand for advocates year by year where nothing is uncertain, and the closed form of its first year's hours where the
/// unmet rate and the hours a case are: what a simulation must agree with.
///
/// referrals = A × eligible × unmet × uptake; hours = referrals × hours a case; advocates = hours / (days × hours a day ×
/// share of time with people); cost = hours × price. A grows by (1 + growth) a year, the price by (1 + inflation).
public struct ClosedProjection: Sendable, Hashable {
    /// Assessments in the first year.
    public var assessments: Double
    /// Shares of 1: people owed an advocate among those assessed, unmet among those, taking it up among these.
    public var eligible: Double
    public var unmet: Double
    public var uptake: Double
    /// Hours of an advocate for one referral.
    public var hoursPerCase: Double
    public var workingDays: Double
    public var hoursPerDay: Double
    /// Share of an advocate's time that is spent with people.
    public var utilisation: Double
    /// Pounds an hour in the first year.
    public var price: Double
    /// A year, fractions of 1.
    public var growth: Double
    public var inflation: Double

    /// Nothing is checked; shares and rates of growth are fractions of 1, money is pounds.
    public init(
        assessments: Double, eligible: Double, unmet: Double, uptake: Double, hoursPerCase: Double, workingDays: Double,
        hoursPerDay: Double, utilisation: Double, price: Double, growth: Double, inflation: Double
    ) {
        self.assessments = assessments
        self.eligible = eligible
        self.unmet = unmet
        self.uptake = uptake
        self.hoursPerCase = hoursPerCase
        self.workingDays = workingDays
        self.hoursPerDay = hoursPerDay
        self.utilisation = utilisation
        self.price = price
        self.growth = growth
        self.inflation = inflation
    }

    /// One year of it: referrals, hours, full-time advocates, pounds.
    public struct Year: Sendable, Hashable {
        public let year: Int
        public let referrals: Double
        public let hours: Double
        public let advocates: Double
        public let cost: Double
    }

    /// The first `count` years, numbered from 1.
    public func years(_ count: Int) -> [Year] {
        var assessments = assessments
        var price = price
        return (0..<max(0, count)).map { index in
            let referrals = assessments * eligible * unmet * uptake
            let hours = referrals * hoursPerCase
            defer {
                assessments *= 1 + growth
                price *= 1 + inflation
            }
            return Year(
                year: index + 1, referrals: referrals, hours: hours,
                advocates: hours / (workingDays * hoursPerDay * utilisation), cost: hours * price)
        }
    }

    /// Mean and standard deviation of a figure that cannot be below zero.
    public struct Moments: Sendable, Hashable {
        public let mean: Double
        public let standardDeviation: Double

        /// Standard deviation over mean.
        public var variation: Double { standardDeviation / mean }
    }

    /// Hours of the first year with the unmet rate Beta(a, b) in place of `unmet` and the hours a case lognormal with mean
    /// `hoursPerCase` and coefficient of variation `hoursVariation`, independent: the squared coefficients combine as
    /// CV² = (1 + CV_rate²)(1 + CV_hours²) - 1.
    public func firstYearHours(unmetBeta a: Double, _ b: Double, hoursVariation: Double) -> Moments {
        let rate = a / (a + b)
        let rateVariance = rate * (1 - rate) / (a + b + 1)
        let variation = ((1 + rateVariance / (rate * rate)) * (1 + hoursVariation * hoursVariation) - 1).squareRoot()
        let mean = assessments * eligible * uptake * rate * hoursPerCase
        return Moments(mean: mean, standardDeviation: mean * variation)
    }
}
