/// A fast 64-bit hash of bytes, for tables in memory only: nothing that is stored or printed depends on it.
enum ByteHash {
    private static let first: UInt64 = 0xA076_1D64_78BD_642F
    private static let second: UInt64 = 0xE703_7ED1_A0B4_28DB

    /// An odd number with its bits spread, to mix with.
    static let odd = second | 1

    /// After wyhash: eight bytes at a time through a full multiplication.
    static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return first }
        let count = bytes.count
        var state = first ^ UInt64(count)
        let raw = UnsafeRawPointer(base)
        if count >= 8 {
            var index = 0
            while index + 8 <= count {
                state = mix(state ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self), second)
                index += 8
            }
            return mix(state ^ raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self), first)
        }
        var tail: UInt64 = 0
        for index in 0..<count { tail = tail << 8 | UInt64(base[index]) }
        return mix(mix(state ^ tail, second), first)
    }

    @inline(__always)
    static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low
    }
}

/// Numbers distinct byte strings from 0 in the order of their first appearance.
final class ByteInterner {
    private(set) var count = 0
    private var arena: [UInt8] = []
    private var ends: [Int] = [0]
    private var hashes: [UInt64] = []
    private var slots: [Int32] = [Int32](repeating: -1, count: 64)

    /// The number of a byte string, a new one if it was not there.
    func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let hash = ByteHash.hash(bytes)
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while case let known = slots[slot], known >= 0 {
            if hashes[Int(known)] == hash, equals(Int(known), bytes) { return Int(known) }
            slot = (slot + 1) & mask
        }
        slots[slot] = Int32(count)
        hashes.append(hash)
        arena.append(contentsOf: bytes)
        ends.append(arena.count)
        count += 1
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    func forgetAll() {
        count = 0
        arena.removeAll()
        ends = [0]
        hashes.removeAll()
        slots = [Int32](repeating: -1, count: 64)
    }

    private func equals(_ number: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = ends[number]
        guard ends[number + 1] - start == bytes.count else { return false }
        for index in 0..<bytes.count where arena[start + index] != bytes[index] { return false }
        return true
    }

    private func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        let mask = slots.count - 1
        for (number, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(number)
        }
    }
}
