import Calendar

/// The ways of paying for advocacy beside each other: equal volumes, the whole term, overheads in each, one set of draws.
///
/// Every option meets the hours of one scenario, quarter by quarter, as far as it provides them; what it leaves is counted as hours
/// and referrals unserved. Prices rise by the stated inflation each year. Money in pounds, hours in hours, over the term unless a
/// year is said.
public struct OptionsAppraisal: Sendable, Hashable {
    /// The raw value is the option's name in machine-readable output and on the command line.
    public enum Kind: String, Sendable, CaseIterable {
        case block
        /// Core plus flex with the stated core, or the smallest that meets the stated risk.
        case core
        /// Core plus flex with the core of the lowest expected cost over the term.
        case coreCheapest
        case spot, framework
    }

    /// A cost over draws.
    public struct Cost: Sendable, Hashable {
        public let mean: Double
        /// Nine in ten draws cost no more: the quantile of the sums, not the sum of quantiles.
        public let p90: Double
    }

    public struct Option: Sendable, Hashable {
        public let kind: Kind
        /// Its terms in the first year.
        public let contract: ContractOption
        /// The overhead is in all costs.
        public let term: Cost
        public let years: [Cost]
        /// Mean cost over mean hours delivered; nil where none are.
        public let poundsPerHour: Double?
        public let deliveredHours: Double
        public let unservedHours: Double
        /// Unserved hours over the hours of a case, draw by draw.
        public let unservedReferrals: Double
        /// What the unserved hours would cost at the stated price; nil where none is stated.
        public let unservedCost: Double?
        /// The chance that a quarter needs more than the contract has; nil where it has no bound.
        public let quarterExceeds: Double?
        /// The same terms divided among services of their own, an overhead each; nil where none are stated.
        public let apart: Cost?
    }

    /// As practice is today, beside the options.
    public struct Nothing: Sendable, Hashable {
        /// Hours and referrals of the scenario that today's practice does not reach.
        public let unservedHours: Double
        public let unservedReferrals: Double
        /// Stages that pass without an advocate in time.
        public let unmetStages: Double
        /// Pounds for each of them; nil unless it is stated.
        public let exposure: Double?
    }

    public enum Caution: Sendable, Hashable {
        /// Under three months from the award to the start.
        case shortMobilisation(award: CivilDate, start: CivilDate)
        case startBeforeAward(award: CivilDate, start: CivilDate)
        /// The prices of core and flex make no core the cheapest.
        case noCore
    }

    public let scenario: ScenarioKind
    /// The years of the term, as they are called.
    public let labels: [String]
    /// The first so many of the run.
    public let draws: Int
    /// Pounds a year for running one service, in the first year; in every option.
    public let overhead: Double
    /// Hours that are needed over the term, on average.
    public let hours: Double
    public let options: [Option]
    public let nothing: Nothing
    public let services: Int
    public let partners: PartnerShares?
    /// Pounds for an hour that is not served, and for a stage without an advocate, where they are stated.
    public let unmetHour: Double?
    public let exposurePerGap: Double?
    public let award: CivilDate?
    public let start: CivilDate?

    /// nil where its contract is not stated.
    public func option(_ kind: Kind) -> Option? { options.first { $0.kind == kind } }

    public var cautions: [Caution] {
        var list: [Caution] = []
        if let award, let start {
            if start < award {
                list.append(.startBeforeAward(award: award, start: start))
            } else if start.isLessThanThreeMonths(after: award) {
                list.append(.shortMobilisation(award: award, start: start))
            }
        }
        if case .coreAndFlex(0, _, _)? = option(.coreCheapest)?.contract { list.append(.noCore) }
        return list
    }
}

extension CivilDate {
    /// By the calendar: the same day three months on is three months.
    fileprivate func isLessThanThreeMonths(after date: CivilDate) -> Bool {
        let months = (year - date.year) * 12 + month - date.month
        return months < 3 || months == 3 && day < date.day
    }
}
