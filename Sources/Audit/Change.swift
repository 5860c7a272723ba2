import Advocacy

/// One answer as undo sees it: what stood there before, and what was put.
public struct Change: Sendable, Hashable {
    public let caseReference: String
    public let fact: Fact
    public let before: String?
    public let after: String?

    /// The event that takes the change back. `reason` is needed where the reading was complete.
    public func undone(reason: String? = nil) -> EventBody {
        .answered(Answered(case: caseReference, fact: fact, value: before, reason: reason, step: .undo))
    }

    /// The event that brings the change again.
    public func redone(reason: String? = nil) -> EventBody {
        .answered(Answered(case: caseReference, fact: fact, value: after, reason: reason, step: .redo))
    }
}

/// The answers of one reader that can be taken back, and those that can be brought again.
struct ChangeHistory: Sendable {
    var undo: [Change] = []
    var redo: [Change] = []

    mutating func record(_ change: Change, step: Answered.Step?) {
        switch step {
        case nil:
            undo.append(change)
            redo.removeAll()
        case .undo: if let taken = undo.popLast() { redo.append(taken) }
        case .redo: if let brought = redo.popLast() { undo.append(brought) }
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
        var values = facts.values
        values[fact] = value ?? factsOfFrame[fact]
        facts = Facts(values)
        if value == nil { answered.remove(fact) } else { answered.insert(fact) }
    }
}
