import Advocacy
import Calendar

/// One thing a reader did to a reading, or to the council's judgement of itself, as undo sees it: what stood there
/// before, and what was put.
public struct Change: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case answer(Fact, before: String?, after: String?)
        /// The note on a fact, or on the whole case; empty where there was none.
        case note(Fact?, before: String, after: String)
        case preparation(before: Preparation?, after: Preparation?)
        /// Nil where the reading was, or became, open.
        case conclusion(before: Conclusion?, after: Conclusion?)
        /// What was said of an area of the self-assessment; nil where nothing was.
        case assessment(before: Assessment?, after: Assessment?)
    }

    /// The case's reference, or the id of the area.
    public let reference: String
    public let kind: Kind

    /// The area that it is a change of; nil where it is one of a case.
    public var area: String? {
        if case .assessment = kind { reference } else { nil }
    }

    /// The event that takes the change back. `reason` is needed where the reading was complete.
    public func undone(reason: String? = nil) -> EventBody { event(.undo, reason) }

    /// The event that brings the change again.
    public func redone(reason: String? = nil) -> EventBody { event(.redo, reason) }

    private func event(_ step: Answered.Step, _ reason: String?) -> EventBody {
        switch kind {
        case .answer(let fact, let before, let after):
            let value = step == .undo ? before : after
            return .answered(Answered(case: reference, fact: fact, value: value, reason: reason, step: step))
        case .note(let fact, let before, let after):
            let text = step == .undo ? before : after
            return .noted(Noted(case: reference, fact: fact, text: text, reason: reason, step: step))
        case .preparation(let before, let after):
            let preparation = (step == .undo ? before : after) ?? Preparation()
            return .prepared(Prepared(case: reference, preparation: preparation, reason: reason, step: step))
        case .conclusion(let before, let after):
            guard let conclusion = step == .undo ? before : after else {
                return .reopened(Reopened(case: reference, reason: reason))
            }
            return .completed(
                Completed(case: reference, completion: conclusion.completion, reason: reason, step: step))
        case .assessment(let before, let after):
            let judgement = (step == .undo ? before : after)?.judgement ?? AreaJudgement()
            return .assessed(Assessed(area: reference, judgement: judgement, step: step))
        }
    }
}

/// What one reader did that can be taken back, and what can be brought again.
struct ChangeHistory: Sendable, Hashable {
    private(set) var undo: [Change] = []
    private(set) var redo: [Change] = []

    /// A step that does not match the top of its stack, as one made on another copy may not, is a change like any other.
    mutating func record(_ change: Change, step: Answered.Step?) {
        switch step {
        case .undo where undo.last?.isTakenBack(by: change) == true:
            if let taken = undo.popLast() { redo.append(taken) }
        case .redo where redo.last?.isBroughtAgain(by: change) == true:
            if let brought = redo.popLast() { undo.append(brought) }
        default:
            undo.append(change)
            redo.removeAll()
        }
    }

    /// The conclusions of a case that fell with a changed answer: there is nothing left of them to take back.
    mutating func forgetConclusions(of reference: String) {
        func isFallen(_ change: Change) -> Bool {
            if case .conclusion = change.kind { change.reference == reference } else { false }
        }
        undo.removeAll(where: isFallen)
        redo.removeAll(where: isFallen)
    }

    /// Somebody else judged the area: what this reader said of it is no longer what stands, and not theirs to take back.
    mutating func forgetAssessments(of area: String) {
        undo.removeAll { $0.area == area }
        redo.removeAll { $0.area == area }
    }

    /// What was said of an area, where a step brings it back.
    func assessment(of area: String, broughtBy step: Answered.Step?) -> Assessment? {
        switch (step, undo.last?.kind, redo.last?.kind) {
        case (.undo, .assessment(let before, _), _): undo.last?.reference == area ? before : nil
        case (.redo, _, .assessment(_, let after)): redo.last?.reference == area ? after : nil
        default: nil
        }
    }

    /// The conclusion that a step brings back, with the time at which it was first made.
    func conclusion(of reference: String, broughtBy step: Answered.Step?) -> Conclusion? {
        switch (step, undo.last?.kind, redo.last?.kind) {
        case (.undo, .conclusion(let before, _), _): undo.last?.reference == reference ? before : nil
        case (.redo, _, .conclusion(_, let after)): redo.last?.reference == reference ? after : nil
        default: nil
        }
    }
}

extension Change {
    /// Whether putting what `other` puts leaves what stood before this change.
    fileprivate func isTakenBack(by other: Change) -> Bool { isSamePlace(as: other) && other.put == before }

    /// Whether putting what `other` puts leaves what this change put.
    fileprivate func isBroughtAgain(by other: Change) -> Bool { isSamePlace(as: other) && other.put == put }

    private enum Value: Hashable {
        case answer(String?), note(String), preparation(Preparation?), conclusion(Completion?)
        case assessment(AreaJudgement?)
    }

    private var before: Value {
        switch kind {
        case .answer(_, let before, _): .answer(before)
        case .note(_, let before, _): .note(before)
        case .preparation(let before, _): .preparation(before)
        case .conclusion(let before, _): .conclusion(before?.completion)
        case .assessment(let before, _): .assessment(before?.judgement)
        }
    }

    private var put: Value {
        switch kind {
        case .answer(_, _, let after): .answer(after)
        case .note(_, _, let after): .note(after)
        case .preparation(_, let after): .preparation(after)
        case .conclusion(_, let after): .conclusion(after?.completion)
        case .assessment(_, let after): .assessment(after?.judgement)
        }
    }

    private func isSamePlace(as other: Change) -> Bool {
        guard reference == other.reference else { return false }
        switch (kind, other.kind) {
        case (.answer(let one, _, _), .answer(let other, _, _)): return one == other
        case (.note(let one, _, _), .note(let other, _, _)): return one == other
        case (.preparation, .preparation), (.conclusion, .conclusion), (.assessment, .assessment): return true
        default: return false
        }
    }
}

extension Reading {
    /// Time between two events of a reading counts as spent on it up to this many seconds.
    static let longestPause = 600

    init(_ reference: String, reader: String, facts: Facts, at time: Timestamp) {
        caseReference = reference
        self.reader = reader
        self.facts = facts
        factsOfFrame = facts
        answered = []
        notes = [:]
        started = time
        lastChanged = time
        seconds = 0
    }

    mutating func spend(until time: Timestamp) {
        let pause = max(0, (time.milliseconds - lastChanged.milliseconds) / 1000)
        seconds += min(pause, Reading.longestPause)
        lastChanged = max(lastChanged, time)
    }

    /// Puts an answer over what the frame says; nil brings back what the frame says. The value is canonical already.
    mutating func set(_ fact: Fact, to value: String?) {
        facts.put(fact, canonical: value ?? factsOfFrame[fact])
        if value == nil { answered.remove(fact) } else { answered.insert(fact) }
    }
}
