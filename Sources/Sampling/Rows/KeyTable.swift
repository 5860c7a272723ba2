import Hashing

/// The first 128 bits of a SHA-256 digest: enough to tell every case of every frame from every other.
struct DigestKey: Hashable, Sendable {
    let high: UInt64
    let low: UInt64

    init(_ digest: Digest) {
        (high, low) = (digest.first, digest.second)
    }
}

/// Entries by key, in the order in which they came: a hash table of 8 bytes a slot beside a plain array.
///
/// Digests are evenly spread, so the key is its own hash; a slot holds 32 bits of it, and the entry is looked at only
/// when these agree.
struct KeyTable<Entry> {
    private(set) var entries: ContiguousArray<Entry> = []
    private var keys: ContiguousArray<DigestKey> = []
    private var slots = ContiguousArray<UInt64>(repeating: 0, count: 1024)
    /// Kept only lest the look of `warm` be optimised away.
    private var looked: UInt64 = 0

    /// Number of the entry with that key, nil if there is none.
    func find(_ key: DigestKey) -> Int? {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key.high) & mask
        while case let content = slots[slot], content != 0 {
            if content >> 32 == key.low >> 32 {
                let number = Int(content & 0xFFFF_FFFF) - 1
                if keys[number] == key { return number }
            }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Looks at the slots of keys that are about to be put in, so that the waits for memory overlap.
    mutating func warm(_ keys: some Sequence<DigestKey>) {
        let mask = slots.count - 1
        looked = keys.reduce(0) { $0 ^ slots[Int(truncatingIfNeeded: $1.high) & mask] }
    }

    /// Number of the entry that already has the key, or nil after the entry was put in.
    mutating func insert(_ key: DigestKey, _ entry: @autoclosure () -> Entry) -> Int? {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key.high) & mask
        while case let content = slots[slot], content != 0 {
            if content >> 32 == key.low >> 32 {
                let number = Int(content & 0xFFFF_FFFF) - 1
                if keys[number] == key { return number }
            }
            slot = (slot + 1) & mask
        }
        keys.append(key)
        entries.append(entry())
        slots[slot] = (key.low >> 32) << 32 | UInt64(keys.count)
        if keys.count * 2 > slots.count { grow() }
        return nil
    }

    subscript(number: Int) -> Entry {
        get { entries[number] }
        set { entries[number] = newValue }
    }

    private mutating func grow() {
        slots = ContiguousArray(repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for number in keys.indices {
            var slot = Int(truncatingIfNeeded: keys[number].high) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = (keys[number].low >> 32) << 32 | UInt64(number + 1)
        }
    }
}

extension KeyTable: Sendable where Entry: Sendable {}
