import Calendar
import Wording

/// One stated reading of one nation's law, as in force from a date. A change of the law adds a version; a version is
/// never rewritten, because readings name the one that they were judged under.
public struct RuleSet: Sendable, Hashable {
    public let id: String
    public let jurisdiction: Jurisdiction
    public let inForceFrom: CivilDate
    public var title: String { name.said }

    private let name: Phrase

    /// Every version of both nations, oldest first in each.
    public static let all: [RuleSet] = [
        RuleSet(
            id: "england-2015-04", jurisdiction: .england, inForceFrom: CivilDate(dayNumber: 16_526),  // 2015-04-01
            name: "England: Care Act 2014 ss 67 and 68, with SI 2014/2889"),
        RuleSet(
            id: "wales-2016-04", jurisdiction: .wales, inForceFrom: CivilDate(dayNumber: 16_897),  // 2016-04-06
            name: "Wales: Social Services and Well-being (Wales) Act 2014, Part 10 Code"),
    ]

    /// The version in force when a stage started; the newest without a date. An error before the nation's first
    /// version.
    public static func inForce(in jurisdiction: Jurisdiction, on date: CivilDate?) throws(FactError) -> RuleSet {
        let versions = all.filter { $0.jurisdiction == jurisdiction }
        guard let version = versions.last(where: { date == nil || $0.inForceFrom <= date ?? $0.inForceFrom }) else {
            throw .noRules(jurisdiction, on: date, first: versions.first)
        }
        return version
    }
}
