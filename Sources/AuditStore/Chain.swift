import Audit
import Hashing
import JSON
import Sampling

/// The hash chain of one writer.
///
/// The hash of an event is the SHA-256, in lowercase hexadecimal, of the 64 characters of the hash before it followed by
/// the event's canonical JSON (RFC 8785). The first event of a writer follows 64 zeros. So a record can be re-performed
/// with `sha256sum` alone: `printf '%s%s' PREVIOUS JSON | sha256sum`.
public enum Chain {
    public static let beginning = String(repeating: "0", count: 64)

    public static func hash(after previous: String, json: String) -> String {
        SHA256Hash.hex(Array(previous.utf8) + Array(json.utf8))
    }
}

/// One row of the record as it lies on disk, believed in nothing.
public struct Link: Sendable, Hashable {
    public let writer: String
    public let sequence: Int
    public let time: String
    public let previous: String
    public let hash: String
    public let json: String

    init(_ event: Event, after previous: String) {
        writer = event.writer
        sequence = event.sequence
        time = event.time.description
        self.previous = previous
        json = event.json.description
        hash = Chain.hash(after: previous, json: json)
    }

    init(writer: String, sequence: Int, time: String, previous: String, hash: String, json: String) {
        self.writer = writer
        self.sequence = sequence
        self.time = time
        self.previous = previous
        self.hash = hash
        self.json = json
    }

    /// The event that the row holds.
    func event() throws(EventError) -> Event {
        do {
            return try Event(json: try JSONValue.parse(json))
        } catch let error as EventError {
            throw error
        } catch {
            throw EventError("the event is not JSON: \(error)")
        }
    }
}

/// The newest event of one writer's chain.
public struct ChainHead: Sendable, Hashable {
    public let writer: String
    public let sequence: Int
    public let hash: String
}
