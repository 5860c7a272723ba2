import Hashing

/// A record in one number: whoever has noted it can tell later whether anything was cut off or rewritten.
///
/// The SHA-256 of the hashes of the heads (the events that no other follows) in hexadecimal, sorted, each with a newline
/// behind it: `printf '%s\n' HEAD… | sort | sha256sum`.
public struct Checkpoint: Sendable, Hashable, CustomStringConvertible {
    public let digest: Digest

    public init(heads: [Digest]) {
        digest = SHA256Hash.digest(Array(heads.sorted().map { $0.hex + "\n" }.joined().utf8))
    }

    /// The first 16 hexadecimal digits.
    public var hex: String { String(digest.hex.prefix(16)) }

    /// The same 64 bits as four words that can be said.
    public var words: String { Proquint.words(digest.first) }

    /// As people note it: the digits and the words.
    public var description: String { "\(hex), \(words)" }
}

/// A hash that somebody noted elsewhere: of an event or of a record, whole, by its first 16 digits or as four words.
public struct NotedHash: Sendable, Hashable {
    private let first: UInt64
    private let whole: Digest?

    /// Nil for anything but 64 or 16 hexadecimal digits or four words.
    public init?(_ text: String) {
        let text = text.filter { !$0.isWhitespace || $0 == " " }.lowercased()
        if let digest = Digest(hex: text) {
            (first, whole) = (digest.first, digest)
        } else if text.utf8.count == 16, text.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) }),
            let number = UInt64(text, radix: 16)
        {
            (first, whole) = (number, nil)
        } else if let number = Proquint.number(text) {
            (first, whole) = (number, nil)
        } else {
            return nil
        }
    }

    public func matches(_ digest: Digest) -> Bool { whole.map { $0 == digest } ?? (first == digest.first) }
}
