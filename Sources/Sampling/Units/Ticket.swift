import Hashing

/// The number a case draws: within its stratum the sample is the first cases by ticket.
///
/// Anyone can re-perform it: `printf '%s' "<seed>,<case>" | sha256sum`. The same idea as Rivest's consistent sampler of
/// risk-limiting election audits: a larger sample always extends a smaller one.
public enum Ticket {
    /// Lowercase hexadecimal SHA-256 of the UTF-8 text `<seed>,<case>`.
    public static func hex(seed: String, case reference: String) -> String {
        SHA256Hash.hex("\(seed),\(reference)")
    }

    /// SHA-256 of `<seed>,second,<case>`: by it, in order of its hexadecimal text, the cases for second reading are chosen.
    public static func secondReading(seed: String, case reference: String) -> Digest {
        SHA256Hash.digest(Array("\(seed),second,\(reference)".utf8))
    }
}

/// Draws tickets one after the other for one seed, without building a string for each.
struct TicketMachine {
    private var message: [UInt8]
    private let prefixLength: Int

    init(seed: String) {
        message = Array(seed.utf8) + [UInt8(ascii: ",")]
        prefixLength = message.count
    }

    mutating func draw(_ reference: UnsafeBufferPointer<UInt8>) -> Digest {
        let length = prefixLength + reference.count
        if message.count < length { message += [UInt8](repeating: 0, count: length - message.count) }
        return message.withUnsafeMutableBytes { message in
            UnsafeMutableRawBufferPointer(rebasing: message[prefixLength..<length]).copyMemory(
                from: UnsafeRawBufferPointer(reference))
            return SHA256Hash.digest(UnsafeRawBufferPointer(rebasing: message[..<length]))
        }
    }

    mutating func draw(_ reference: String) -> Digest {
        var reference = reference
        return reference.withUTF8 { draw($0) }
    }
}
