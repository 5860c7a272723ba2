#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Bytes that are added one behind the other, in one block that the system moves when it grows, a large one without a copy.
final class ByteBuffer {
    private(set) var base: UnsafeMutablePointer<UInt8>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int = 4096) {
        self.capacity = max(16, capacity)
        base = ByteBuffer.block(malloc(self.capacity))
    }

    deinit { free(base) }

    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

    @inline(__always)
    func append(_ byte: UInt8) {
        if count == capacity { reserve(1) }
        base[count] = byte
        count += 1
    }

    @inline(__always)
    func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        if count + bytes.count > capacity { reserve(bytes.count) }
        memcpy(base + count, start, bytes.count)
        count += bytes.count
    }

    func append(_ text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    func removeAll() { count = 0 }

    /// Cuts off what stands behind a length.
    func shorten(to length: Int) { count = min(count, length) }

    private func reserve(_ more: Int) {
        capacity = max(count + more, capacity + capacity / 2)
        base = ByteBuffer.block(realloc(base, capacity))
    }

    /// Memory that cannot be had ends the program, as Swift's own allocations do.
    private static func block(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<UInt8> {
        guard let pointer else { preconditionFailure("out of memory") }
        return pointer.assumingMemoryBound(to: UInt8.self)
    }
}
