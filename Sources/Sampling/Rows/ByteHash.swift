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
