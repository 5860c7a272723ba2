/// A SHA-256 digest (FIPS 180-4), held as four big-endian words so that digests sort as their hexadecimal texts do.
public struct Digest: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The four words, the most significant first.
    public let first: UInt64
    public let second: UInt64
    public let third: UInt64
    public let fourth: UInt64

    /// 32 bytes of nothing: what the first event of a chain follows.
    public static let zero = Digest()

    private init() {
        (first, second, third, fourth) = (0, 0, 0, 0)
    }

    /// Reads exactly the form that `hex` writes, 64 lowercase hexadecimal digits; anything else is nil.
    public init?(hex text: String) {
        var text = text
        let words = text.withUTF8 { digits -> (UInt64, UInt64, UInt64, UInt64)? in
            guard digits.count == 64, let first = Digest.word(digits, 0), let second = Digest.word(digits, 16),
                let third = Digest.word(digits, 32), let fourth = Digest.word(digits, 48)
            else { return nil }
            return (first, second, third, fourth)
        }
        guard let words else { return nil }
        (first, second, third, fourth) = words
    }

    /// The number that sixteen digits from a place on are.
    private static func word(_ digits: UnsafeBufferPointer<UInt8>, _ start: Int) -> UInt64? {
        var word = UInt64(0)
        for place in start..<start + 16 {
            let byte = digits[place]
            let (digit, letter) = (byte &- 0x30, byte &- 0x61)
            guard digit < 10 || letter < 6 else { return nil }
            word = word << 4 | UInt64(digit < 10 ? digit : letter &+ 10)
        }
        return word
    }

    /// Of 32 bytes.
    init(_ bytes: UnsafeRawBufferPointer) {
        func word(_ index: Int) -> UInt64 {
            UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
        }
        (first, second, third, fourth) = (word(0), word(1), word(2), word(3))
    }

    /// The 32 bytes, the most significant first.
    public var bytes: [UInt8] {
        [first, second, third, fourth].flatMap { word in
            (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) }
        }
    }

    /// 64 lowercase hexadecimal digits.
    public var hex: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(unsafeUninitializedCapacity: 64) { text in
            for (index, byte) in bytes.enumerated() {
                text[2 * index] = digits[Int(byte >> 4)]
                text[2 * index + 1] = digits[Int(byte & 15)]
            }
            return 64
        }
    }

    public var description: String { hex }

    public static func < (left: Digest, right: Digest) -> Bool {
        if left.first != right.first { return left.first < right.first }
        if left.second != right.second { return left.second < right.second }
        if left.third != right.third { return left.third < right.third }
        return left.fourth < right.fourth
    }
}
