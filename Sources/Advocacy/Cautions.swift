import Wording

/// Things recorded that sit badly together, or on which the rules are silent. They decide nothing; the auditor looks
/// again.
struct Cautions {
    let facts: Facts
    let jurisdiction: Jurisdiction

    var all: [String] {
        [objection, contraryConsent, lengthOfStay, urgency, welshSafeguarding].compactMap { $0 }
    }

    private var objection: String? {
        guard facts[.personObjects] == "yes", facts[.bestInterestsSatisfied] == "yes" else { return nil }
        return say(
            "The person objects to the one named, yet their support is recorded as in the person's best interests.")
    }

    private var contraryConsent: String? {
        guard facts[.personObjects] == "yes", facts[.personConsents] == "yes" else { return nil }
        return say("The person is recorded as consenting to the one named and as objecting to them.")
    }

    /// Exactly 28 days counts as 28 or more.
    private var lengthOfStay: String? {
        guard let days = facts[.nhsHospitalDaysLikely].flatMap({ Int($0) }) else { return nil }
        switch facts[.nhsHospital28DaysOrMoreLikely] {
        case "yes" where days < 28:
            return days == 1
                ? say("A hospital stay of 1 day is recorded, yet 28 days or more as likely.")
                : say("A hospital stay of \(days) days is recorded, yet 28 days or more as likely.")
        case "no" where days >= 28:
            return say("A hospital stay of \(days) days is recorded, yet 28 days or more as not likely.")
        default: return nil
        }
    }

    private var urgency: String? {
        guard facts[.urgent] == "yes", facts.process?.isSafeguarding == false else { return nil }
        return say("Urgency is recorded, but only safeguarding may start before the advocate.")
    }

    private var welshSafeguarding: String? {
        guard jurisdiction == .wales, facts.process == .safeguarding else { return nil }
        let setting = facts[.setting].flatMap(Setting.init(rawValue:))
        guard setting?.isCustody == true || facts[.adultHasDied] == "yes" else { return nil }
        return say(
            "England's duty in safeguarding ends in custody and with death; this rule set has no such rule for Wales.")
    }
}
