import Advocacy
import Sampling
import Wording

/// What an assumption means, in which unit it is stated, and whether a projection can do without it.
public struct AssumptionDefinition: Sendable, Hashable {
    public enum Need: Sendable, Hashable {
        case required
        /// What is done where it is not stated.
        case optional(otherwise: String)
    }

    public let name: AssumptionName
    private let unitPhrase: Phrase
    /// Other ways of writing the same unit.
    let otherUnits: [String]
    /// In a few plain words, those of the language in which it was asked for.
    public let meaning: String
    public let need: Need
    /// What the value and both ends of its range must lie in.
    public let allowed: ClosedRange<Double>
    let isWhole: Bool
    /// A known value: what was agreed, counted or chosen.
    let hasNoRange: Bool
    public let form: Form

    /// What is written in the value column.
    public enum Form: Sendable, Hashable {
        case number
        /// ISO 8601.
        case date
        /// A name.
        case words
    }

    /// As it is shown.
    public var unit: String { unitPhrase.said }

    /// As it is to be written in the unit column, whatever language is spoken.
    public var writtenUnit: String { unitPhrase.english }

    public var isRequired: Bool { need == .required }

    /// Shares are of 1; nothing is so large that a spreadsheet would not hold it.
    private static let share = 0.0...1
    private static let amount = 0.0...Double(Limit.amount)
    /// A rate of growth a year: it may fall by a half and double.
    private static let yearly = -0.5...1.0

    init(
        _ name: AssumptionName, _ unit: Phrase, _ otherUnits: [String] = [], _ meaning: String,
        _ allowed: ClosedRange<Double>, need: Need = .required, isWhole: Bool = false, hasNoRange: Bool = false,
        form: Form = .number
    ) {
        self.form = form
        self.name = name
        unitPhrase = unit
        self.otherUnits = otherUnits
        self.meaning = meaning
        self.allowed = allowed
        self.need = need
        self.isWhole = isWhole
        self.hasNoRange = hasNoRange || isWhole
    }

    /// The definition of a name, in the nation's words for its processes.
    public static func of(_ name: AssumptionName, in jurisdiction: Jurisdiction) -> AssumptionDefinition {
        switch name {
        case .assessments(let process):
            AssumptionDefinition(
                name, "stages a year", ["assessments a year", "a year"],
                say("stages in the first projected year: \(process.label(in: jurisdiction))"), amount)
        case .stages(let process):
            AssumptionDefinition(
                name, "stages per referral", ["stages a referral"],
                say("stages that one referral takes a person through: \(process.label(in: jurisdiction))"), 0.1...100)
        case .referrals(let quarter):
            AssumptionDefinition(
                name, "people", ["referrals", "people a quarter"], say("people referred to the service in \(quarter)"),
                amount)
        case .plain(let plain): of(plain)
        case .correlation(let group): of(group)
        case .term(let term): of(term)
        case .partner(let name): .partner(name)
        case .service(let name): .service(name)
        }
    }

    private static func of(_ plain: PlainAssumption) -> AssumptionDefinition {
        let name = AssumptionName.plain(plain)
        func make(
            _ unit: Phrase, _ others: [String] = [], _ meaning: Phrase, _ allowed: ClosedRange<Double>,
            otherwise: Phrase? = nil, isWhole: Bool = false
        ) -> AssumptionDefinition {
            AssumptionDefinition(
                name, unit, others, meaning.said, allowed,
                need: otherwise.map { .optional(otherwise: $0.said) } ?? .required, isWhole: isWhole)
        }
        let perYear = ["share per year"]
        return switch plain {
        case .growthPopulation:
            make(
                "share a year", perYear, "growth of the population that may need care, where no table states it", yearly
            )
        case .growthContact:
            make("share a year", perYear, "growth of stages per head of the population", yearly)
        case .growthSelfFunders:
            make(
                "share a year", perYear,
                "stages added each year by people who fund themselves, as a share of the first year's", yearly)
        case .growthTransition:
            make(
                "share a year", perYear,
                "stages added each year by young people who come of age, as a share of the first year's", yearly)
        case .acceptance:
            make("share", [], "people who take up an advocate, of those owed one who are offered one properly", share)
        case .shareNonInstructed:
            make("share", [], "cases in which the person cannot instruct the advocate", share)
        case .shareCombinedRole:
            make("share", [], "cases in which one advocate holds a second statutory role too", share)
        case .hoursInstructed:
            make("hours per case", ["hours a case"], "hours of an advocate whom the person instructs", 0...10_000)
        case .hoursNonInstructed:
            make("hours per case", ["hours a case"], "hours of an advocate whom the person cannot instruct", 0...10_000)
        case .hoursCombinedRole:
            make("hours per case", ["hours a case"], "hours of an advocate in a combined role", 0...10_000)
        case .hoursAwareness:
            make("hours a year", ["hours per year"], "hours of awareness work and training for council staff", amount)
        case .timeDays:
            make("days a year", ["days per year"], "days that an advocate works, leave and training taken off", 1...366)
        case .timeHoursPerDay: make("hours a day", ["hours per day"], "hours that an advocate works in a day", 0.5...24)
        case .timeWithPeople:
            make("share", [], "working time that is spent on people's cases", 0.01...1)
        case .priceHour:
            make(
                "pounds per hour", ["pounds an hour", "£ per hour"], "price of an hour in the first projected year",
                amount, otherwise: "cost is reckoned from pay.year and pay.onCosts, which are then required")
        case .payYear:
            make(
                "pounds a year", ["pounds per year", "£ a year"], "pay of a full-time advocate in the first year",
                amount, otherwise: "cost is reckoned from price.hour, which is then required")
        case .payOnCosts:
            make(
                "share", [], "pension, national insurance, management and overheads, as a share of pay", 0...5,
                otherwise: "as for pay.year")
        case .inflation: make("share a year", perYear, "growth of prices or pay", yearly)
        case .budgetYear:
            make(
                "pounds a year", ["pounds per year", "£ a year"], "money set aside in the first projected year", amount,
                otherwise: "nothing is said of the budget")
        case .budgetGrowth:
            make("share a year", perYear, "growth of the budget", yearly, otherwise: "the budget stays as it is")
        case .capacityAdvocates:
            make(
                "full-time advocates", ["advocates", "fte"], "advocates there are now", 0...100_000,
                otherwise: "nothing is said of capacity and waits")
        case .capacityWaiting:
            make(
                "people", [], "people who wait for an advocate now", amount, otherwise: "nobody waits at the beginning")
        case .improvementYears:
            make("years", [], "years in which practice becomes what it should be", 0...50)
        case .improvementReach:
            make(
                "share", [], "share of the unmet duty that is met when practice has improved", share,
                otherwise: "all of it")
        case .projectionFirstYear:
            make(
                "year", [], "the first projected year, by the year in which it begins", 1990...2200,
                otherwise: "the year after the audited period", isWhole: true)
        case .projectionYears:
            make("years", [], "how many years are projected", 1...30, otherwise: "5", isWhole: true)
        }
    }
}
