/// The number a case draws: within its stratum the sample is the first cases by ticket.
///
/// Anyone can re-perform it: `printf '%s' "<seed>,<case>" | sha256sum`. The same idea as Rivest's consistent sampler of
/// risk-limiting election audits: a larger sample always extends a smaller one.
public enum Ticket {
    /// Lowercase hexadecimal SHA-256 of the UTF-8 text `<seed>,<case>`.
    public static func hex(seed: String, case reference: String) -> String {
        SHA256Hash.hex("\(seed),\(reference)")
    }

    /// Lowercase hexadecimal SHA-256 of `<seed>,second,<case>`: by it the cases for second reading are chosen.
    public static func secondReading(seed: String, case reference: String) -> String {
        SHA256Hash.hex("\(seed),second,\(reference)")
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
        message.removeSubrange(prefixLength...)
        message.append(contentsOf: reference)
        return message.withUnsafeBytes { SHA256Hash.digest($0) }
    }
}
