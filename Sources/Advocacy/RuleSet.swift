import Calendar
import Wording

/// One stated reading of one nation's law, as in force from a date. A change of the law adds a version, a closer reading
/// of it an edition; neither is ever rewritten, because readings name the one that they were judged under.
public struct RuleSet: Sendable, Hashable {
    public let id: String
    public let jurisdiction: Jurisdiction
    public let edition: Edition
    public let inForceFrom: CivilDate
    public var title: String { name.said }

    private let name: Phrase

    /// Every version of both nations in every edition, oldest first in each.
    public static let all: [RuleSet] = [
        england(.first, id: "england-2015-04"), england(.second, id: "england-2015-04.2"),
        wales(.first, id: "wales-2016-04"), wales(.second, id: "wales-2016-04.2"),
    ]

    private static func england(_ edition: Edition, id: String) -> RuleSet {
        RuleSet(
            id: id, jurisdiction: .england, edition: edition, inForceFrom: CivilDate(dayNumber: 16_526),  // 2015-04-01
            name: "England: Care Act 2014 ss 67 and 68, with SI 2014/2889")
    }

    private static func wales(_ edition: Edition, id: String) -> RuleSet {
        RuleSet(
            id: id, jurisdiction: .wales, edition: edition, inForceFrom: CivilDate(dayNumber: 16_897),  // 2016-04-06
            name: "Wales: Social Services and Well-being (Wales) Act 2014, Part 10 Code")
    }

    /// The edition of the rule set with that id; of one that is not known, the first.
    public static func edition(of id: String) -> Edition {
        all.first { $0.id == id }?.edition ?? .first
    }

    /// The version of an edition in force when a stage started; the newest without a date. An error before the nation's
    /// first version.
    public static func inForce(
        in jurisdiction: Jurisdiction, on date: CivilDate?, edition: Edition = .newest
    ) throws(FactError) -> RuleSet {
        let versions = all.filter { $0.jurisdiction == jurisdiction && $0.edition == edition }
        guard let version = versions.last(where: { date == nil || $0.inForceFrom <= date ?? $0.inForceFrom }) else {
            throw .noRules(jurisdiction, on: date, first: versions.first)
        }
        return version
    }
}
