import Calendar
import Sampling
import Wording

/// What is agreed or known of a service, beside what the projection needs: contracts, seasons, caseloads, a duty line.
/// The raw value is the name in files. None is required, and none has a range.
public enum ServiceTerm: String, Sendable, CaseIterable {
    case blockPrice = "contract.block.price"
    case blockHours = "contract.block.hours"
    case coreHours = "contract.core.hours"
    case corePrice = "contract.core.price"
    case coreRisk = "contract.core.risk"
    case flexPrice = "contract.flex.price"
    case spotPrice = "contract.spot.price"
    case frameworkFee = "contract.framework.fee"
    case frameworkPrice = "contract.framework.price"
    case frameworkHours = "contract.framework.hours"
    case overhead = "contract.overhead"
    case contractYears = "contract.years"
    case contractAward = "contract.award"
    case contractStart = "contract.start"
    case optionScenario = "option.scenario"
    case unmetHour = "option.unmetHour"
    case exposurePerGap = "exposure.perGap"
    case lossUnder = "loss.under"
    case lossOver = "loss.over"
    case season1 = "season.q1"
    case season2 = "season.q2"
    case season3 = "season.q3"
    case season4 = "season.q4"
    case casesPerAdvocate = "capacity.casesPerAdvocate"
    case weeksPerCase = "capacity.weeksPerCase"
    case callsPerHour = "dutyLine.callsPerHour"
    case minutesPerCall = "dutyLine.minutesPerCall"
    case dutyStaff = "dutyLine.staff"
    case answerWithin = "dutyLine.answerWithin"
    case answerTarget = "dutyLine.target"

    /// Those of the quarters, in order.
    static let seasons = [ServiceTerm.season1, .season2, .season3, .season4]
    static let dutyLine = [ServiceTerm.callsPerHour, .minutesPerCall, .dutyStaff, .answerWithin, .answerTarget]
}

extension AssumptionDefinition {
    static func of(_ term: ServiceTerm) -> AssumptionDefinition {
        func make(
            _ unit: Phrase, _ meaning: Phrase, _ allowed: ClosedRange<Double> = 0...Double(Limit.amount),
            others: [String] = [],
            without: Phrase = "this contract is not compared", isWhole: Bool = false,
            form: AssumptionDefinition.Form = .number
        ) -> AssumptionDefinition {
            AssumptionDefinition(
                .term(term), unit, others, meaning.said, allowed, need: .optional(otherwise: without.said),
                isWhole: isWhole, hasNoRange: true, form: form)
        }
        let hourly = ["pounds an hour", "£ per hour"]
        let yearly = ["pounds per year", "£ a year"]
        let even: Phrase = "a fourth of the year's people in each quarter"
        let noLine: Phrase = "nothing is said of a duty line"
        return switch term {
        case .blockPrice: make("pounds a year", "price of a block contract", others: yearly)
        case .blockHours: make("hours a year", "hours that a block contract provides")
        case .coreHours:
            make("hours a year", "core hours, paid for whether used or not", without: "the core that meets the risk")
        case .corePrice: make("pounds per hour", "price of an hour of the core", others: hourly)
        case .coreRisk:
            make("share", "accepted chance that a quarter runs over its core", 0.001...0.999, without: "0.1")
        case .flexPrice: make("pounds per hour", "price of an hour beyond the core", others: hourly)
        case .spotPrice: make("pounds per hour", "price of an hour bought when it is needed", others: hourly)
        case .frameworkFee:
            make("pounds a year", "yearly fee of a framework", others: yearly, without: "there is no fee")
        case .frameworkPrice: make("pounds per hour", "price of an hour called off a framework", others: hourly)
        case .frameworkHours: make("hours a year", "ceiling of a framework", without: "there is no ceiling")
        case .overhead:
            make(
                "pounds a year", "cost of running one service, whatever its hours", others: yearly, without: "none")
        case .contractYears:
            make("years", "how long a contract runs", 1...30, without: "the years that are projected", isWhole: true)
        case .contractAward:
            make("date", "the day on which a contract is awarded", without: "nothing is said of it", form: .date)
        case .contractStart:
            make("date", "the day on which a contract starts", without: "nothing is said of it", form: .date)
        case .optionScenario:
            make(
                "scenario", "the scenario whose hours every contract is held against", without: "full compliance",
                form: .words)
        case .unmetHour:
            make(
                "pounds per hour", "what an hour that a contract does not serve is priced at", others: hourly,
                without: "it is counted and not priced")
        case .exposurePerGap:
            make(
                "pounds per stage", "what a stage without an advocate may cost the council", others: ["pounds a stage"],
                without: "nothing is said of it")
        case .lossUnder:
            make("pounds", "what a pound too little in a budget loses", 0...1_000_000, without: "1")
        case .lossOver:
            make("pounds", "what a pound too much in a budget loses", 0...1_000_000, without: "1")
        case .season1: make("share", "share of a year's people referred in its first quarter", 0...1, without: even)
        case .season2: make("share", "share referred in the second quarter", 0...1, without: even)
        case .season3: make("share", "share referred in the third quarter", 0...1, without: even)
        case .season4: make("share", "share referred in the fourth quarter", 0...1, without: even)
        case .casesPerAdvocate:
            make("cases", "cases that an advocate holds at a time", 0.1...1000, without: "capacity follows from hours")
        case .weeksPerCase:
            make("weeks", "weeks from a case's start to its end", 0.1...500, without: "capacity follows from hours")
        case .callsPerHour: make("calls an hour", "calls to a duty line", others: ["calls per hour"], without: noLine)
        case .minutesPerCall: make("minutes", "minutes that a call takes", 0.01...1440, without: noLine)
        case .dutyStaff: make("people", "people who answer the duty line", 0...1000, without: noLine)
        case .answerWithin: make("minutes", "minutes within which a call should be answered", 0...1440, without: noLine)
        case .answerTarget:
            make("share", "share of calls to be answered in that time", 0...0.999, without: noLine)
        }
    }

    static func partner(_ name: String) -> AssumptionDefinition {
        AssumptionDefinition(
            .partner(name), "share", [], say("share of the cost that \(name) pays"), 0...1,
            need: .optional(otherwise: say("the cost is not shared")), hasNoRange: true)
    }

    static func service(_ name: String) -> AssumptionDefinition {
        AssumptionDefinition(
            .service(name), "share", [], say("share of the hours that \(name) would take as a service of its own"),
            0...1, need: .optional(otherwise: say("one service is not compared with several")), hasNoRange: true)
    }
}

extension Assumptions {
    subscript(_ term: ServiceTerm) -> Double? { self[.term(term)]?.value.value }

    /// A date among the terms.
    func date(_ term: ServiceTerm) -> CivilDate? { self[term].flatMap { Int(exactly: $0) }.map(CivilDate.init) }
}
