import Advocacy
import Calendar
import Wording

/// What is odd about an answer, before it is taken.
public enum AnswerCheck: Sendable, Hashable {
    case fine
    /// Taken if the reader gives a reason.
    case unlikely(String)
    /// Not taken.
    case impossible(String)

    /// Looks at one answer in the light of the case and of the answers so far. `hasNote` says whether the fact has a note,
    /// which is enough to explain a referral before the first contact.
    public static func of(
        _ fact: Fact, _ value: String, in facts: Facts, for unit: SampledCase, hasNote: Bool, today: CivilDate
    ) -> AnswerCheck {
        if fact == .timing, value == "beforeOrAtStart", let met = facts.date(.firstMetOn), met > unit.unit.started {
            return .unlikely(say("they first met on \(met), after the start on \(unit.unit.started)"))
        }
        guard case .date = fact.kind, let date = try? CivilDate.parse(value) else { return .fine }
        if date > today { return .impossible(say("\(date) is still to come")) }
        switch fact {
        case .referredOn:
            if let contact = unit.unit.firstContact, date < contact, !hasNote {
                return .impossible(
                    say("before the person's first contact on \(contact); a note on the question must explain it"))
            }
            if let arranged = facts.date(.arrangedOn), arranged < date {
                return .impossible(say("the advocate was arranged earlier, on \(arranged)"))
            }
        case .arrangedOn:
            if let referred = facts.date(.referredOn), date < referred {
                return .impossible(say("the referral came later, on \(referred)"))
            }
            if let met = facts.date(.firstMetOn), met < date { return .unlikely(say("they met before, on \(met)")) }
        case .firstMetOn:
            if let arranged = facts.date(.arrangedOn), date < arranged {
                return .unlikely(say("the advocate was arranged later, on \(arranged)"))
            }
            if facts[.timing] == "beforeOrAtStart", date > unit.unit.started {
                return .unlikely(
                    say("after the start on \(unit.unit.started), though the advocate came before or at it"))
            }
        default: break
        }
        if date.dayNumber > (unit.unit.ended ?? unit.unit.started).dayNumber + 366 {
            return .unlikely(say("more than a year after the stage"))
        }
        if date.dayNumber < (unit.unit.firstContact ?? unit.unit.started).dayNumber - 366 {
            return .unlikely(say("more than a year before the stage"))
        }
        return .fine
    }
}
