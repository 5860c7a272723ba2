import Wording

/// A figure that somebody published: a point of reference beside an assumption, never in its place.
public struct PublishedFigure: Sendable, Hashable {
    public let value: Double
    /// Of publication.
    public let year: Int
    private let words: Words

    private struct Words: Sendable, Hashable {
        let figure: Phrase
        let unit: Phrase
        let area: Phrase
        let period: Phrase
        let source: Phrase
    }

    private init(
        _ figure: Phrase, _ value: Double, _ unit: Phrase, _ area: Phrase, _ period: Phrase, _ source: Phrase,
        _ year: Int
    ) {
        self.value = value
        self.year = year
        words = Words(figure: figure, unit: unit, area: area, period: period, source: source)
    }

    public var figure: String { words.figure.said }
    public var unit: String { words.unit.said }
    public var area: String { words.area.said }
    public var period: String { words.period.said }
    public var source: String { words.source.said }
    /// A fraction of 1.
    var isShare: Bool { words.unit == "share" }

    private static let november: Phrase = "Community Care, 18 November 2015"
    private static let survey: Phrase = "Community Care, freedom of information survey of 80 councils, 13 January 2016"
    private static let assessment: Phrase =
        "Department of Health impact assessment of October 2014, in Community Care, 13 January 2016"
    private static let firstHalf: Phrase = "first half of 2015-16"

    public static let expectedShare = PublishedFigure(
        "people assessed who were expected to qualify for an advocate and accept one", 0.07, "share", "England",
        "2015-16", assessment, 2016)
    public static let seenShare = PublishedFigure(
        "people assessed who had an advocate", 0.021, "share", "80 councils in England", "April to September 2015",
        survey, 2016)
    public static let assessed = PublishedFigure(
        "people assessed under the Care Act", 253_000, "people", "80 councils in England", "April to September 2015",
        survey, 2016)
    public static let readingPlannedSpend = PublishedFigure(
        "planned spend on advocacy", 130_000, "pounds", "Reading", "2015-16", november, 2015)
    public static let readingPlannedHours = PublishedFigure(
        "planned hours of advocacy, or more", 4000, "hours", "Reading", "2015-16", november, 2015)
    public static let readingSpend = PublishedFigure(
        "spend on advocacy", 5000, "pounds", "Reading", firstHalf, november, 2015)
    public static let readingHours = PublishedFigure(
        "hours of advocacy", 170, "hours", "Reading", firstHalf, november, 2015)
    public static let readingPeople = PublishedFigure(
        "people who used an advocate", 26, "people", "Reading", firstHalf, november, 2015)
    public static let nottinghamshireReferrals = PublishedFigure(
        "referrals", 6, "people", "Nottinghamshire", "April to June 2015", november, 2015)
    private static let thurrock: Phrase = "Thurrock Council, freedom of information response of 7 September 2018"
    private static let accepted: Phrase = "referrals accepted (needs and carer's assessments)"
    public static let thurrockReferrals2016 = PublishedFigure(
        accepted, 25, "referrals", "Thurrock", "2016-17", thurrock, 2018)
    public static let thurrockReferrals2017 = PublishedFigure(
        accepted, 26, "referrals", "Thurrock", "2017-18", thurrock, 2018)
    public static let wokinghamContract = PublishedFigure(
        "block contract for all statutory advocacy (IMCA, RPR, Care Act, NHS complaints, IMHA)", 108_000,
        "pounds a year", "Wokingham", "July 2019 to June 2024",
        "Wokingham Borough Council, information request 8455, published in 2024", 2024)
}

/// A published figure, or a quotient of two, in the unit of an assumption.
public struct ReferencePoint: Sendable, Hashable {
    public let value: Double
    public let unit: String
    /// In words: what, where and when.
    public let text: String
    public let source: String
    public let year: Int
    /// A fraction of 1.
    package let isShare: Bool

    private init(_ value: Double, _ unit: String, _ text: String, _ figure: PublishedFigure, isShare: Bool = false) {
        self.value = value
        self.unit = unit
        self.text = text
        source = figure.source
        year = figure.year
        self.isShare = isShare
    }

    private init(_ figure: PublishedFigure) {
        self.init(
            figure.value, figure.unit, "\(figure.figure), \(figure.area), \(figure.period)", figure,
            isShare: figure.isShare)
    }

    /// What was published about a quantity; none for most.
    public static func beside(_ name: AssumptionName) -> [ReferencePoint] {
        let (people, hours, spend) = (
            PublishedFigure.readingPeople, PublishedFigure.readingHours, PublishedFigure.readingSpend
        )
        switch name {
        case .plain(.hoursInstructed):
            return [
                ReferencePoint(
                    hours.value / people.value, say("hours per case"),
                    say("170 hours for 26 people, Reading, \(hours.period)"), hours)
            ]
        case .plain(.priceHour):
            let (plan, planned) = (PublishedFigure.readingPlannedSpend, PublishedFigure.readingPlannedHours)
            return [
                ReferencePoint(
                    spend.value / hours.value, say("pounds per hour"),
                    say("5,000 pounds for 170 hours, Reading, \(spend.period)"), spend),
                ReferencePoint(
                    plan.value / planned.value, say("pounds per hour"),
                    say("130,000 pounds for 4,000 planned hours or more, Reading, \(plan.period)"), plan),
            ]
        case .plain(.budgetYear): return [ReferencePoint(.readingPlannedSpend), ReferencePoint(.wokinghamContract)]
        case .referrals: return besideReferrals
        default: return []
        }
    }

    /// Beside the referrals made; of other councils, and other lengths of time.
    public static var besideReferrals: [ReferencePoint] {
        [
            ReferencePoint(.nottinghamshireReferrals), ReferencePoint(.thurrockReferrals2016),
            ReferencePoint(.thurrockReferrals2017),
        ]
    }

    /// Beside the modelled share of assessments that bring an advocate: what was expected, and what was seen.
    public static var besideNeed: [ReferencePoint] { [ReferencePoint(.expectedShare), ReferencePoint(.seenShare)] }
}
