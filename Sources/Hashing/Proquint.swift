/// Numbers as words that can be said and written down: five letters for 16 bits, consonant and vowel in turn.
///
/// Source: D. S. Wilkerson, "A Proposal for Proquints: Identifiers that are Readable, Spellable, and Pronounceable" (2009).
public enum Proquint {
    private static let consonants = Array("bdfghjklmnprstvz".utf8)
    private static let vowels = Array("aiou".utf8)

    /// Four words with hyphens between, the most significant first.
    public static func words(_ number: UInt64) -> String {
        [48, 32, 16, 0].map { word(UInt16(truncatingIfNeeded: number >> UInt64($0))) }.joined(separator: "-")
    }

    /// Reads four words in any case, with anything but letters between them; nil for anything else.
    public static func number(_ text: some StringProtocol) -> UInt64? {
        let words = text.lowercased().split { !$0.isLetter }
        guard words.count == 4 else { return nil }
        var number: UInt64 = 0
        for word in words {
            guard let bits = bits(of: Array(word.utf8)) else { return nil }
            number = number << 16 | UInt64(bits)
        }
        return number
    }

    /// Where each letter's bits begin, and how many there are.
    private static let places: [(shift: UInt16, letters: [UInt8])] = [
        (12, consonants), (10, vowels), (6, consonants), (4, vowels), (0, consonants),
    ]

    private static func word(_ bits: UInt16) -> String {
        String(decoding: places.map { $0.letters[Int(bits >> $0.shift) & ($0.letters.count - 1)] }, as: UTF8.self)
    }

    private static func bits(of word: [UInt8]) -> UInt16? {
        guard word.count == places.count else { return nil }
        var bits: UInt16 = 0
        for (letter, place) in zip(word, places) {
            guard let value = place.letters.firstIndex(of: letter) else { return nil }
            bits |= UInt16(value) << place.shift
        }
        return bits
    }
}
