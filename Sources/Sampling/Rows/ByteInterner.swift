#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Numbers distinct byte strings from 0 in the order of their first appearance.
struct ByteInterner {
    private(set) var count = 0
    private var arena: [UInt8] = []
    private var entries: [Entry] = []
    private var slots = [Int32](repeating: -1, count: 64)

    private struct Entry {
        let hash: UInt64
        let start: Int
        let length: Int
    }

    /// The number of a byte string, a new one if it was not there.
    mutating func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let hash = ByteHash.hash(bytes)
        let (slot, known) = find(bytes, hash)
        if known >= 0 { return known }
        slots[slot] = Int32(count)
        entries.append(Entry(hash: hash, start: arena.count, length: bytes.count))
        arena.append(contentsOf: bytes)
        count += 1
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    /// The slot of a byte string and its number, or the slot for it and a negative number. By pointers: every value of every
    /// row passes here.
    @inline(__always)
    private func find(_ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> (slot: Int, known: Int) {
        slots.withUnsafeBufferPointer { slots in
            entries.withUnsafeBufferPointer { entries in
                arena.withUnsafeBufferPointer { arena in
                    let mask = slots.count - 1
                    var slot = Int(truncatingIfNeeded: hash) & mask
                    while case let known = slots[slot], known >= 0 {
                        let entry = entries[Int(known)]
                        if entry.hash == hash, ByteInterner.isEqual(entry, in: arena, bytes) {
                            return (slot, Int(known))
                        }
                        slot = (slot + 1) & mask
                    }
                    return (slot, -1)
                }
            }
        }
    }

    @inline(__always)
    private static func isEqual(
        _ entry: Entry, in arena: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard entry.length == bytes.count else { return false }
        guard let other = bytes.baseAddress, let own = arena.baseAddress else { return entry.length == 0 }
        return memcmp(own + entry.start, other, entry.length) == 0
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        let mask = slots.count - 1
        for (number, entry) in entries.enumerated() {
            var slot = Int(truncatingIfNeeded: entry.hash) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(number)
        }
    }
}
