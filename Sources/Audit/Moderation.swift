import Advocacy
import Calendar

/// What was settled of a case that was read twice. It counts in place of the first reading for as long as no reading it
/// rested on has changed its conclusion since.
public struct Moderation: Sendable, Hashable {
    public let duty: Duty
    public let outcome: Outcome
    public let reason: String
    /// The person who recorded it, as they named themselves.
    public let moderator: String
    public let time: Timestamp
}
