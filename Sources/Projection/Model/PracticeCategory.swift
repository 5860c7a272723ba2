import Advocacy
import Findings

/// What practice came to in one stage, as the projection counts it.
package enum PracticeCategory: Int, CaseIterable {
    /// The duty arose and an advocate came in time.
    case inTime
    /// The duty arose and an advocate came too late: a gap, but the hours were worked.
    case late
    /// The duty arose, an advocate was offered, and the person declined: no gap.
    case declined
    /// The duty arose and no advocate came, or nothing is recorded.
    case unmet
    /// No duty arose; an advocate came by agreement.
    case beyondDuty
    case notOwed

    /// The duty arose: `required`.
    static let owed: Set<Int> = set(.inTime, .late, .declined, .unmet)
    /// The duty was met: `provided`. What is owed and not in it is the gap.
    static let met: Set<Int> = set(.inTime, .declined)
    /// An advocate was at work.
    static let arranged: Set<Int> = set(.inTime, .late, .beyondDuty)

    private static func set(_ members: PracticeCategory...) -> Set<Int> { Set(members.map(\.rawValue)) }

    /// How one case counts: wholly in one category, or, where the file does not let one tell, for a share u as a gap and
    /// for the rest as no gap. At u = 0 and u = 1 these are the bounds of the findings.
    static func counts(of judged: JudgedCase) -> [(category: PracticeCategory, fixed: Double, undecided: Double)] {
        func whole(_ category: PracticeCategory) -> [(PracticeCategory, Double, Double)] { [(category, 1, 0)] }
        func between(_ none: PracticeCategory, _ gap: PracticeCategory) -> [(PracticeCategory, Double, Double)] {
            [(gap, 0, 1), (none, 1, -1)]
        }
        let isArranged = judged.facts[.arranged] == Answer.yes.rawValue
        switch judged.duty {
        case .notRequired: return whole(isArranged || judged.outcome == .beyondDuty ? .beyondDuty : .notOwed)
        case .indeterminate:
            if judged.isGap { return whole(.unmet) }
            return isArranged ? between(.beyondDuty, .late) : between(.notOwed, .unmet)
        case .required:
            if judged.isUndecided {
                if isArranged { return between(.inTime, .late) }
                let cameNot = judged.facts[.arranged] == Answer.no.rawValue
                return between(cameNot ? .declined : .inTime, .unmet)
            }
            switch judged.outcome {
            case .metLate: return whole(.late)
            case .offeredDeclined: return whole(.declined)
            case .notMet, .notRecorded: return whole(.unmet)
            default: return whole(.inTime)
            }
        }
    }

    /// Whether an advocate is owed in a case, as 0 or 1; what cannot be told counts with the middle of what it may be.
    static func owedShare(of judged: JudgedCase) -> Double {
        counts(of: judged).reduce(0) { owed.contains($1.category.rawValue) ? $0 + $1.fixed + $1.undecided / 2 : $0 }
    }
}
