import Advocacy
import Calendar
import Hashing

/// What was settled of a case that was read twice. It counts in place of the first reading for as long as the two
/// conclusions that it rests on stand, or others that say the same.
public struct Moderation: Sendable, Hashable {
    public let duty: Duty
    public let outcome: Outcome
    public let reason: String
    /// The person who recorded it, as they named themselves.
    public let moderator: String
    public let time: Timestamp
    /// The two events whose conclusions it settles.
    public let settles: [Digest]
}

extension SampledCase {
    /// What counts of all that was settled: the last whose conclusions stand. Nil where none does, and while one of the
    /// readings it rests on is not here yet.
    public var moderation: Moderation? { moderations.last(where: stands) }

    private func stands(_ moderation: Moderation) -> Bool {
        guard moderation.settles.count == 2 else { return false }
        var readers: Set<String> = []
        for event in moderation.settles {
            guard let reading = readings.first(where: { $0.judged(by: event) != nil }),
                let judged = reading.judged(by: event), let standing = reading.completion,
                standing.duty == judged.duty, standing.outcome == judged.outcome
            else { return false }
            readers.insert(reading.reader)
        }
        return readers.count == 2
    }
}
