import Calendar

/// Readings of the law that an audit may choose; fixed when it is made.
public struct Policies: Sendable, Hashable {
    /// A policy by the name that settings, `--policy` and the record give it.
    public enum Name: String, Sendable, CaseIterable {
        case reviews, notRecorded, silence, firstContact, mha2025
    }

    /// `reviews=all`: every review is in scope; otherwise only one in which a revision of the plan was considered.
    public var allReviewsInScope = false

    /// `notRecorded=gap`, the default: an advocate of whom nothing is recorded counts in the gap; otherwise in its
    /// bounds.
    public var notRecordedIsGap = true

    /// `silence=notSatisfied`: where the file does not show that the council was satisfied that somebody is appropriate
    /// (s67(5), (6)(b); s68(4), (5)(b)) or that an advocate is in the person's best interests (SI 2014/2889 reg 4(a)), it
    /// was not. Otherwise, the default, it cannot be told.
    public var silenceCountsAgainst = false

    /// `firstContact=section9`: first contact and a joint continuing healthcare assessment carry the duty only where a
    /// section 9 assessment had begun; otherwise, the default, as a needs assessment does.
    public var firstContactNeedsSection9 = false

    /// `mha2025=DATE`: the first day of s130CA of the Mental Health Act 1983, by which informal in-patients in England have
    /// an advocate (Mental Health Act 2025 s40, Sch 3); nil while the council does not know it. No rival reading.
    public var informalPatientsFrom: CivilDate?

    /// The defaults: reviews only with a revision considered, an advocate not recorded in the gap, silence as silence,
    /// first contact as an assessment.
    public init() {}

    /// Reads `reviews` (`revisions` or `all`), `notRecorded` (`gap` or `indeterminate`), `silence` (`cannotTell` or
    /// `notSatisfied`), `firstContact` (`assessment` or `section9`) and `mha2025` (a date); what is left out takes its
    /// default.
    public init(settings: [String: String]) throws(FactError) {
        for (name, value) in settings.sorted(by: { $0.key < $1.key }) {
            switch Name(rawValue: name) {
            case .reviews: allReviewsInScope = try Policies.choose(value, of: name, no: "revisions", yes: "all")
            case .notRecorded: notRecordedIsGap = try Policies.choose(value, of: name, no: "indeterminate", yes: "gap")
            case .silence:
                silenceCountsAgainst = try Policies.choose(value, of: name, no: "cannotTell", yes: "notSatisfied")
            case .firstContact:
                firstContactNeedsSection9 = try Policies.choose(value, of: name, no: "assessment", yes: "section9")
            case .mha2025:
                do {
                    informalPatientsFrom = try CivilDate.parse(value)
                } catch {
                    throw .noDateOfPolicy(value, policy: name, error)
                }
            case nil: throw .unknownPolicy(name)
            }
        }
    }

    /// Every policy that an edition knows by name, defaults included, as the record keeps them; a date only where it is
    /// stated.
    public func settings(in edition: Edition) -> [String: String] {
        var settings = [
            Name.reviews.rawValue: allReviewsInScope ? "all" : "revisions",
            Name.notRecorded.rawValue: notRecordedIsGap ? "gap" : "indeterminate",
        ]
        guard edition >= .second else { return settings }
        settings[Name.silence.rawValue] = silenceCountsAgainst ? "notSatisfied" : "cannotTell"
        settings[Name.firstContact.rawValue] = firstContactNeedsSection9 ? "section9" : "assessment"
        settings[Name.mha2025.rawValue] = informalPatientsFrom?.description
        return settings
    }

    private static func choose(_ value: String, of name: String, no: String, yes: String) throws(FactError) -> Bool {
        switch value {
        case yes: return true
        case no: return false
        default: throw .noSetting(value, policy: name, no: no, yes: yes)
        }
    }
}
