import Hashing
import JSON

/// The hash chain of one writer.
///
/// The hash of an event is the SHA-256, in lowercase hexadecimal, of the 64 characters of the hash before it followed by
/// the event's canonical JSON (RFC 8785). The first event of a writer follows 64 zeros. So a record can be re-performed
/// with `sha256sum` alone: `printf '%s%s' PREVIOUS JSON | sha256sum`.
public enum Chain {
    public static let beginning = Digest.zero

    public static func hash(after previous: Digest, json: String) -> Digest {
        hash(after: previous.hex, json: json)
    }

    /// `previous` as it stands on the disk, whatever it is.
    public static func hash(after previous: String, json: String) -> Digest {
        var stream = SHA256Stream()
        stream.update(previous)
        stream.update(json)
        return stream.digest()
    }
}

/// An event as the record holds it: with its hash and that of the event before it in its writer's chain.
public struct RecordedEvent: Sendable, Hashable {
    public let event: Event
    public let hash: Digest
    /// `Chain.beginning` for the first event of a writer.
    public let previous: Digest

    public init(event: Event, hash: Digest, previous: Digest) {
        self.event = event
        self.hash = hash
        self.previous = previous
    }

    /// The event as it is about to be written behind another.
    public init(_ event: Event, after previous: Digest) {
        self.init(event: event, hash: Chain.hash(after: previous, json: event.json.description), previous: previous)
    }
}
