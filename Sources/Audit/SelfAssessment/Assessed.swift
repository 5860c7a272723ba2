import Advocacy
import Calendar
import Wording

/// What the council says of one area of its own commissioning: the rating and what stands beside it.
public struct AreaJudgement: Sendable, Hashable {
    /// Nil: not rated. That nobody can tell is a rating of its own.
    public var rating: AreaRating?
    /// The key strengths, or any other note; empty where there is none.
    public var note: String
    public var action: Completion.Action?
    /// The strength is one that other councils could use.
    public var isToShare: Bool

    public init(rating: AreaRating? = nil, note: String = "", action: Completion.Action? = nil, isToShare: Bool = false)
    {
        self.rating = rating
        self.note = note
        self.action = action
        self.isToShare = isToShare
    }

    public var isEmpty: Bool { self == AreaJudgement() }

    /// The instrument asks for an action and none is written.
    public var lacksAction: Bool { rating?.needsAction == true && action == nil }

    /// Why it cannot be said of an area; nil if it can.
    public func whyRefused(of area: String, in jurisdiction: Jurisdiction) -> String? {
        let instrument = CommissioningInstrument.of(jurisdiction)
        guard instrument.area(area) != nil else {
            return say("\"\(area)\" is not an area of this nation's self-assessment")
        }
        if let rating, !AreaRating.scale(in: jurisdiction).contains(rating) {
            return say("\"\(rating.rawValue)\" is not a rating of this nation's self-assessment")
        }
        let hasNote = note.contains { !$0.isWhitespace }
        if rating == .green, !hasNote { return say("green needs a note of the key strengths") }
        if isToShare, !instrument.hasSharing { return say("this nation's self-assessment has no mark to share") }
        if isToShare, !hasNote { return say("there is no strength to share") }
        if let action, !action.text.contains(where: { !$0.isWhitespace }) { return say("an action needs its text") }
        return nil
    }
}

/// The council judged an area of its own commissioning anew: all that is now said of it. The last one counts, whoever
/// made it; it is of the council and not of a case.
public struct Assessed: Sendable, Hashable {
    public let area: String
    public let judgement: AreaJudgement
    /// How it came about when it was not judged anew: by undo or redo.
    public let step: Retraced?

    public init(area: String, judgement: AreaJudgement, step: Retraced? = nil) {
        self.area = area
        self.judgement = judgement
        self.step = step
    }
}

/// What stands of an area, with who said it and when. Brought back by undo or redo it is theirs who first said it.
public struct Assessment: Sendable, Hashable {
    public let judgement: AreaJudgement
    public let reader: String
    public let time: Timestamp
}
