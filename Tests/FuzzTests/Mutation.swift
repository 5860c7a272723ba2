import TestAudits

/// Small changes to an input, the same for the same seed: what libFuzzer does first, so that no target rots.
struct Mutation {
    private var random: SeededRandom
    /// Inputs to cut pieces out of.
    private let others: [[UInt8]]
    /// Words that readers look out for.
    private let words: [[UInt8]]

    init(seed: UInt64, others: [[UInt8]], words: [[UInt8]]) {
        random = SeededRandom(seed)
        self.others = others
        self.words = words
    }

    mutating func callAsFunction(_ input: [UInt8]) -> [UInt8] {
        var bytes = input
        for _ in 0...random.roll(3) { change(&bytes) }
        return bytes
    }

    private mutating func change(_ bytes: inout [UInt8]) {
        let place = random.roll(bytes.count + 1)
        let end = min(bytes.count, place + random.roll(16))
        switch random.roll(6) {
        case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8(random.roll(8))
        case 1 where place < bytes.count: bytes[place] = UInt8(random.roll(256))
        case 2: bytes.removeSubrange(place..<end)
        case 3: bytes.insert(contentsOf: bytes[place..<end], at: random.roll(bytes.count + 1))
        case 4: bytes.replaceSubrange(place..<end, with: random.pick(words))
        default:
            let other = random.pick(others)
            let from = random.roll(other.count + 1)
            bytes.replaceSubrange(place..., with: other[from...])
        }
    }
}
