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
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while case let known = slots[slot], known >= 0 {
            if entries[Int(known)].hash == hash, equals(entries[Int(known)], bytes) { return Int(known) }
            slot = (slot + 1) & mask
        }
        slots[slot] = Int32(count)
        entries.append(Entry(hash: hash, start: arena.count, length: bytes.count))
        arena.append(contentsOf: bytes)
        count += 1
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    @inline(__always)
    private func equals(_ entry: Entry, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard entry.length == bytes.count else { return false }
        guard let other = bytes.baseAddress else { return true }
        return arena.withUnsafeBufferPointer { arena in
            arena.baseAddress.map { memcmp($0 + entry.start, other, entry.length) == 0 } ?? (entry.length == 0)
        }
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
