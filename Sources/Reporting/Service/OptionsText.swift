import JSON
import Projection
import Wording

extension OptionsAppraisal {
    func write(on text: inout PlainText) {
        text.heading(say("Contracts beside each other"))
        text.paragraph(head)
        text.table(Self.titles, rows)
        for sentence in sentences { text.paragraph(sentence, indent: 2, hanging: 4) }
    }

    /// What is compared.
    public var head: String {
        let (first, last) = (labels.first ?? "", labels.last ?? "")
        let span = first == last ? first : say("\(first) to \(last)")
        return say(
            "\(scenario.name), \(span): every contract against the same \(hours.whole) hours, over \(draws.grouped) draws, ",
            "overheads of \(Self.pounds(overhead)) a year in each.")
    }

    public static var titles: [String] {
        ["", say("mean cost"), say("9 in 10 under"), say("an hour"), say("h short"), say("referrals short")]
    }

    /// One row for each option, in the columns of `titles`.
    public var rows: [[String]] {
        options.map { option in
            [
                option.name, Self.pounds(option.term.mean), Self.pounds(option.term.p90),
                option.poundsPerHour.map { "£" + $0.hundredths } ?? "-", option.unservedHours.whole,
                option.unservedReferrals.whole,
            ]
        }
    }

    /// What the table does not say.
    public var sentences: [String] { cores + doNothing + prices + divided + shares + cautions.map(\.message) }

    private var cores: [String] {
        guard let stated = option(.core)?.core, let cheapest = option(.coreCheapest)?.core else { return [] }
        return [
            say(
                "Core plus flex has a core of \(stated.whole) hours a year; ",
                "the core of the lowest expected cost has \(cheapest.whole).")
        ]
    }

    private var doNothing: [String] {
        let (hours, referrals, stages) = (
            nothing.unservedHours.whole, nothing.unservedReferrals.whole, nothing.unmetStages.whole
        )
        let left = say(
            "Left as it is, practice leaves \(hours) of these hours and \(referrals) referrals unserved, ",
            "and \(stages) stages pass without an advocate in time.")
        guard let exposure = nothing.exposure, let each = exposurePerGap else { return [left] }
        return [left + " " + say("At \(Self.pounds(each)) a stage that is \(Self.pounds(exposure)).")]
    }

    private var prices: [String] {
        guard let unmetHour else { return [] }
        return options.compactMap { option in
            guard let cost = option.unservedCost, option.unservedHours > 0 else { return nil }
            let (all, more) = (Self.pounds(option.term.mean + cost), Self.pounds(cost))
            return say(
                "\(option.name): the unserved hours at £\(unmetHour.hundredths) cost \(more) more, \(all) in all.")
        }
    }

    private var divided: [String] {
        options.compactMap { option in
            guard let apart = option.apart else { return nil }
            return say(
                "\(option.name): \(services) services of their own cost \(Self.pounds(apart.mean)), ",
                "one for all \(Self.pounds(option.term.mean)).")
        }
    }

    private var shares: [String] {
        guard let partners else { return [] }
        return options.map { option in
            let parts = partners.parts(of: option.term.mean).map { "\($0.name) \(Self.pounds($0.pounds))" }
            return say("\(option.name), who pays: \(parts.joined(separator: ", ")).")
        }
    }

    private static func pounds(_ value: Double) -> String { "£" + value.whole }
}

extension OptionsAppraisal.Option {
    /// As it is shown.
    public var name: String { kind.name }

    /// Hours a year, where it has a core.
    var core: Double? {
        if case .coreAndFlex(let hours, _, _) = contract { hours } else { nil }
    }
}

extension OptionsAppraisal.Kind {
    /// In the language spoken now.
    public var name: String {
        switch self {
        case .block: say("block", context: "contract")
        case .core: say("core plus flex")
        case .coreCheapest: say("cheapest core")
        case .spot: say("spot", context: "contract")
        case .framework: say("framework", context: "contract")
        }
    }
}

extension OptionsAppraisal.Caution {
    /// In the language spoken now.
    public var message: String {
        switch self {
        case .shortMobilisation(let award, let start):
            say(
                "Under three months lie between the award (\(award.description)) and the start (\(start.description)): ",
                "little time to recruit and to move people over.")
        case .startBeforeAward(let award, let start):
            say("The contract starts (\(start.description)) before it is awarded (\(award.description)).")
        case .noCore: say("No core at all costs least, because the price beyond it is not higher.")
        }
    }
}

extension OptionsAppraisal {
    /// Money in pounds over the term unless a year is said, hours and referrals over the term.
    var json: JSONValue {
        [
            "scenario": .string(scenario.name), "years": .array(labels.map(JSONValue.string)), "draws": .integer(draws),
            "overhead": .number(overhead), "hours": .number(hours), "services": .integer(services),
            "options": .array(options.map { json(of: $0) }),
            "nothing": [
                "unservedHours": .number(nothing.unservedHours), "unservedPeople": .number(nothing.unservedReferrals),
                "unmetStages": .number(nothing.unmetStages), "exposure": JSONValue(nothing.exposure),
            ],
            "unmetHour": JSONValue(unmetHour), "exposurePerGap": JSONValue(exposurePerGap),
            "award": JSONValue(award?.description), "start": JSONValue(start?.description),
            "cautions": .array(cautions.map { .string($0.message) }),
        ]
    }

    private func json(of option: Option) -> JSONValue {
        func cost(_ cost: Cost) -> JSONValue { ["mean": .number(cost.mean), "p90": .number(cost.p90)] }
        return [
            "option": .string(option.kind.rawValue), "coreHours": JSONValue(option.core), "term": cost(option.term),
            "years": .array(option.years.map(cost)), "poundsPerHour": JSONValue(option.poundsPerHour),
            "deliveredHours": .number(option.deliveredHours), "unservedHours": .number(option.unservedHours),
            "unservedPeople": .number(option.unservedReferrals), "unservedCost": JSONValue(option.unservedCost),
            "chanceQuarterExceeds": JSONValue(option.quarterExceeds), "apart": option.apart.map(cost) ?? .null,
            "partners": .array(
                (partners?.parts(of: option.term.mean) ?? []).map {
                    ["name": .string($0.name), "pounds": .number($0.pounds)]
                }),
        ]
    }
}
