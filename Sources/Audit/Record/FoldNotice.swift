import Hashing
import Wording

/// Something that joining the copies of a record brought to light: said once when it is opened, and listed by `verify`.
public enum FoldNotice: Sendable, Hashable {
    /// An event that is kept and does not apply: what it would change is not there, or was changed already.
    case passedOver(writer: String, sequence: Int, reader: String, why: String)
    /// A conclusion that had not seen a deciding answer which differs: the reading is open again.
    case reopened(case: String, reader: String)
    /// The record was gone on with from a damaged file, in which so many events could not be read.
    case recovered(gaps: Int)
    /// A record of format 1 names another taker than the tickets give.
    case otherTaker(case: String, stored: String?, taker: String?)

    public var description: String {
        switch self {
        case .passedOver(let writer, let sequence, let reader, let why):
            say("event \(sequence) of writer \(writer), by \(reader), does not apply: \(why)")
        case .reopened(let reference, let reader):
            say("\(reference): \(reader) concluded without sight of an answer of theirs that differs; it is open again")
        case .recovered(let gaps):
            gaps == 1
                ? say("the record was recovered from a damaged file; one event is missing")
                : say("the record was recovered from a damaged file; \(gaps) events are missing")
        case .otherTaker(let reference, let stored?, let taker?):
            say("\(reference) was said to be replaced by \(stored); by its place in the draw it is \(taker)")
        case .otherTaker(let reference, _, let taker):
            say("\(reference): who takes its place follows from the places in the draw: \(taker ?? say("nobody"))")
        }
    }
}
