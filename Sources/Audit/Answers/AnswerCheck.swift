import Advocacy
import Calendar
import Wording

/// What is odd about an answer, before it is taken.
public enum AnswerCheck: Sendable, Hashable {
    case fine
    /// Taken if the reader gives a reason.
    case unlikely(Oddity)
    /// Not taken.
    case impossible(Oddity)

    /// What does not go with what else is known.
    public enum Oddity: Sendable, Hashable {
        case stillToCome(CivilDate)
        /// A referral before the person's first contact, which only a note can explain.
        case referredBeforeContact(CivilDate)
        /// Before the person could have been known.
        case beforeContact(CivilDate)
        case arrangedEarlier(CivilDate)
        case arrangedLater(CivilDate)
        case referredLater(CivilDate)
        case metEarlier(CivilDate)
        /// An advocate said to be there by the start: they first met, or were arranged, on the first day, after the second.
        case metAfterStart(CivilDate, CivilDate)
        case arrangedAfterStart(CivilDate, CivilDate)
        case afterStart(CivilDate)
        case longAfterStage, longBeforeStage
    }

    /// Looks at one answer in the light of the case and of the answers so far. `hasNote` says whether the fact has a note,
    /// which is enough to explain a referral before the first contact.
    public static func of(
        _ fact: Fact, _ value: String, in facts: Facts, for sampled: SampledCase, hasNote: Bool, today: CivilDate
    ) -> AnswerCheck {
        let unit = sampled.unit
        if fact == .timing, value == "beforeOrAtStart" {
            if let met = facts.date(.firstMetOn), met > unit.started {
                return .unlikely(.metAfterStart(met, unit.started))
            }
            if let arranged = facts.date(.arrangedOn), arranged > unit.started {
                return .unlikely(.arrangedAfterStart(arranged, unit.started))
            }
        }
        guard case .date = fact.kind, let date = try? CivilDate.parse(value) else { return .fine }
        if date > today { return .impossible(.stillToCome(date)) }
        if fact == .referredOn, let contact = unit.firstContact, date < contact, !hasNote {
            return .impossible(.referredBeforeContact(contact))
        }
        if let oddity = order(fact, date, facts) ?? besideStart(fact, date, facts, started: unit.started) {
            return .unlikely(oddity)
        }
        if fact != .referredOn, let contact = unit.firstContact, date < contact {
            return .unlikely(.beforeContact(contact))
        }
        if date.dayNumber > (unit.ended ?? unit.started).dayNumber + 366 { return .unlikely(.longAfterStage) }
        if date.dayNumber < (unit.firstContact ?? unit.started).dayNumber - 366 { return .unlikely(.longBeforeStage) }
        return .fine
    }

    /// Referred, arranged, met: another order can be right, and then the reader says why.
    private static func order(_ fact: Fact, _ date: CivilDate, _ facts: Facts) -> Oddity? {
        let (referred, arranged, met) = (facts.date(.referredOn), facts.date(.arrangedOn), facts.date(.firstMetOn))
        switch fact {
        case .referredOn: return arranged.flatMap { $0 < date ? .arrangedEarlier($0) : nil }
        case .arrangedOn:
            if let referred, date < referred { return .referredLater(referred) }
            return met.flatMap { $0 < date ? .metEarlier($0) : nil }
        case .firstMetOn: return arranged.flatMap { date < $0 ? .arrangedLater($0) : nil }
        default: return nil
        }
    }

    private static func besideStart(_ fact: Fact, _ date: CivilDate, _ facts: Facts, started: CivilDate) -> Oddity? {
        guard fact == .arrangedOn || fact == .firstMetOn, facts[.timing] == "beforeOrAtStart", date > started else {
            return nil
        }
        return .afterStart(started)
    }
}

extension AnswerCheck.Oddity {
    /// In the language being spoken; the part of a sentence that says why.
    public var message: String {
        switch self {
        case .stillToCome(let date): say("\(date) is still to come")
        case .referredBeforeContact(let contact):
            say("before the person's first contact on \(contact); a note on the question must explain it")
        case .beforeContact(let contact): say("before the person's first contact on \(contact)")
        case .arrangedEarlier(let arranged): say("the advocate was arranged earlier, on \(arranged)")
        case .arrangedLater(let arranged): say("the advocate was arranged later, on \(arranged)")
        case .referredLater(let referred): say("the referral came later, on \(referred)")
        case .metEarlier(let met): say("they met before, on \(met)")
        case .metAfterStart(let met, let started): say("they first met on \(met), after the start on \(started)")
        case .arrangedAfterStart(let arranged, let started):
            say("the advocate was arranged on \(arranged), after the start on \(started)")
        case .afterStart(let started): say("after the start on \(started), though the advocate came before or at it")
        case .longAfterStage: say("more than a year after the stage")
        case .longBeforeStage: say("more than a year before the stage")
        }
    }
}
