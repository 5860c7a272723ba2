import Calendar
import Wording

/// Things recorded that sit badly together, or on which the rules are silent. They decide nothing; the auditor looks
/// again.
struct Cautions {
    let facts: Facts
    let rules: RuleSet
    let started: CivilDate?

    private var jurisdiction: Jurisdiction { rules.jurisdiction }

    var all: [String] {
        let found = [
            objection, contraryConsent, lengthOfStay, urgency, urgentTreatment, endedEarly, arrangedAfterStart,
            arrangedBeforeReferral, welshSafeguarding,
        ]
        return found.compactMap { $0 }
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
        guard facts[.urgent] == "yes", let process = facts.process else { return nil }
        guard process.isSafeguarding else {
            return say("Urgency is recorded, but only safeguarding may start before the advocate.")
        }
        guard rules.edition >= .second, jurisdiction == .wales else { return nil }
        return say("Urgency is recorded, but only England's safeguarding may start before the advocate.")
    }

    /// Mental Capacity Act 2005 s37(4).
    private var urgentTreatment: String? {
        guard rules.edition >= .second, facts[.decision] == Decision.seriousMedicalTreatment.rawValue,
            facts[.decisionIsUrgent] == "yes"
        else { return nil }
        return say("Urgent treatment need not wait for a mental capacity advocate (Mental Capacity Act 2005 s37(4)).")
    }

    private var arrangedAfterStart: String? {
        guard facts[.timing] == Action.Timing.beforeOrAtStart.rawValue, let started,
            let date = [facts.date(.arrangedOn), facts.date(.firstMetOn)].compactMap({ $0 }).first(where: {
                $0 > started
            })
        else { return nil }
        return say("The advocate is recorded as there by the start on \(started), yet a date of theirs is \(date).")
    }

    /// It can be right: an advocate already at work for the person.
    private var arrangedBeforeReferral: String? {
        guard let referred = facts.date(.referredOn), let arranged = facts.date(.arrangedOn), arranged < referred else {
            return nil
        }
        return say("The advocate was arranged on \(arranged), before the referral on \(referred).")
    }

    private var endedEarly: String? {
        guard rules.edition >= .second, facts.advocateEndedEarly else { return nil }
        return say("The advocate came and was sent away later: counted as ended early.")
    }

    private var welshSafeguarding: String? {
        guard jurisdiction == .wales, facts.process == .safeguarding else { return nil }
        let setting = facts[.setting].flatMap(Setting.init(rawValue:))
        guard setting?.isCustody == true || facts[.adultHasDied] == "yes" else { return nil }
        return say(
            "England's duty in safeguarding ends in custody and with death; this rule set has no such rule for Wales.")
    }
}
