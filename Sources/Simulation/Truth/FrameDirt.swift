import Audit
import JSON

/// How often a frame is dirty: shares of the stages for which a further row, or a fault, is written.
struct FrameDirt: Sendable, Hashable {
    /// The event stands again in a later submission, word for word or in the other release's spelling.
    var resubmitted = 0.0
    /// A further row has too many or too few fields.
    var ragged = 0.0
    /// A further row has no person identifier (in a plain frame, no case).
    var blankPerson = 0.0
    /// A further row has a date that is missing, impossible, of two digits, or out of order.
    var badDate = 0.0
    /// A further row has a process (an assessment type) that nobody knows.
    var unrecognisedProcess = 0.0
    /// A value of another column is none that the column knows.
    var unrecognisedValue = 0.0
    /// A further row is of something that carries no duty.
    var outOfScope = 0.0
    /// A further stage started before the period.
    var outOfPeriod = 0.0
    /// A row is spelled as in release 1, in capitals, with dates as dd/mm/yyyy.
    var firstRelease = 0.0
    var capitals = 0.0
    var slashDates = 0.0

    private static let fields: [(name: String, path: WritableKeyPath<FrameDirt, Double> & Sendable)] = [
        ("resubmitted", \.resubmitted), ("ragged", \.ragged), ("blankPerson", \.blankPerson), ("badDate", \.badDate),
        ("unrecognisedProcess", \.unrecognisedProcess), ("unrecognisedValue", \.unrecognisedValue),
        ("outOfScope", \.outOfScope), ("outOfPeriod", \.outOfPeriod), ("firstRelease", \.firstRelease),
        ("capitals", \.capitals), ("slashDates", \.slashDates),
    ]

    init() {}

    init(_ json: JSONValue, at path: String) throws(SimulationError) {
        let fields = try JSONFields.ofTruth(json, path: path, allowed: FrameDirt.fields.map(\.name))
        for (name, keyPath) in FrameDirt.fields { self[keyPath: keyPath] = try fields.share(name, missing: 0) }
    }
}
