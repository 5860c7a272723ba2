import CMinizip

/// Writes a zip archive as a stream: entries one after another, each compressed, its sizes behind it. The same entries give
/// the same bytes: no time stands in them.
final class ZipOutput {
    typealias Sink = ([UInt8]) throws -> Void

    private struct Entry {
        let name: [UInt8]
        let offset: Int
        var checksum: UInt32 = 0
        var size = 0
        var compressed = 0
    }

    private let sink: Sink
    private var offset = 0
    private var entries: [Entry] = []
    private let stream: UnsafeMutablePointer<z_stream>
    private var piece = [UInt8](repeating: 0, count: 1 << 16)

    /// Behind which an archive would need other headers.
    private static let largest = 0xFFFF_FFFF
    /// Sizes follow the entry, its name is UTF-8.
    private static let flags: UInt16 = 0x0808
    private static let deflated: UInt16 = 8
    /// 1980-01-01, the first day that an archive knows.
    private static let day: UInt16 = 0x0021

    init(to sink: @escaping Sink) throws(WorkbookOutputError) {
        self.sink = sink
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let size = Int32(MemoryLayout<z_stream>.size)
        guard
            deflateInit2_(stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
        else { throw .cannotCompress }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// Begins an entry; what is written from here on is its content.
    func begin(_ name: String) throws {
        let entry = Entry(name: Array(name.utf8), offset: offset)
        entries.append(entry)
        var header: [UInt8] = []
        header.add32(0x0403_4B50)
        header.add16(20)
        header.add16(ZipOutput.flags)
        header.add16(ZipOutput.deflated)
        header.add16(0)
        header.add16(ZipOutput.day)
        for _ in 0..<3 { header.add32(0) }
        header.add16(UInt16(entry.name.count))
        header.add16(0)
        try put(header + entry.name)
    }

    func write(_ text: String) throws {
        var text = text
        try text.withUTF8 { try compress($0, flush: Z_NO_FLUSH) }
    }

    /// Ends the entry that was begun last.
    func end() throws {
        try compress(UnsafeBufferPointer(start: nil, count: 0), flush: Z_FINISH)
        guard deflateReset(stream) == Z_OK, let last = entries.last else {
            throw WorkbookOutputError.cannotCompress
        }
        guard last.size <= ZipOutput.largest else { throw WorkbookOutputError.tooLarge }
        var descriptor: [UInt8] = []
        descriptor.add32(0x0807_4B50)
        descriptor.add(last.checksum, last.compressed, last.size)
        try put(descriptor)
    }

    /// Ends the archive: nothing may be written after it.
    func finish() throws {
        let start = offset
        for entry in entries {
            var header: [UInt8] = []
            header.add32(0x0201_4B50)
            header.add16(20)
            header.add16(20)
            header.add16(ZipOutput.flags)
            header.add16(ZipOutput.deflated)
            header.add16(0)
            header.add16(ZipOutput.day)
            header.add(entry.checksum, entry.compressed, entry.size)
            header.add16(UInt16(entry.name.count))
            // No extra field, no comment, on the first disk, no attributes.
            for _ in 0..<4 { header.add16(0) }
            header.add32(0)
            header.add32(UInt32(entry.offset))
            try put(header + entry.name)
        }
        var end: [UInt8] = []
        end.add32(0x0605_4B50)
        end.add32(0)
        end.add16(UInt16(entries.count))
        end.add16(UInt16(entries.count))
        end.add32(UInt32(offset - start))
        end.add32(UInt32(start))
        end.add16(0)
        try put(end)
    }

    private func compress(_ bytes: UnsafeBufferPointer<UInt8>, flush: Int32) throws {
        if let last = entries.indices.last, !bytes.isEmpty {
            entries[last].checksum = UInt32(
                truncatingIfNeeded: crc32(UInt(entries[last].checksum), bytes.baseAddress, UInt32(bytes.count)))
            entries[last].size += bytes.count
        }
        stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
        stream.pointee.avail_in = UInt32(bytes.count)
        while true {
            let status = piece.withUnsafeMutableBufferPointer { piece in
                stream.pointee.next_out = piece.baseAddress
                stream.pointee.avail_out = UInt32(piece.count)
                return deflate(stream, flush)
            }
            guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
                throw WorkbookOutputError.cannotCompress
            }
            let count = piece.count - Int(stream.pointee.avail_out)
            if let last = entries.indices.last { entries[last].compressed += count }
            if count > 0 { try put(Array(piece[..<count])) }
            if stream.pointee.avail_out > 0 { return }
        }
    }

    private func put(_ bytes: [UInt8]) throws {
        guard offset + bytes.count <= ZipOutput.largest else { throw WorkbookOutputError.tooLarge }
        try sink(bytes)
        offset += bytes.count
    }
}

extension [UInt8] {
    fileprivate mutating func add16(_ number: UInt16) {
        append(UInt8(truncatingIfNeeded: number))
        append(UInt8(truncatingIfNeeded: number >> 8))
    }

    fileprivate mutating func add32(_ number: UInt32) {
        add16(UInt16(truncatingIfNeeded: number))
        add16(UInt16(truncatingIfNeeded: number >> 16))
    }

    fileprivate mutating func add(_ checksum: UInt32, _ compressed: Int, _ size: Int) {
        add32(checksum)
        add32(UInt32(truncatingIfNeeded: compressed))
        add32(UInt32(truncatingIfNeeded: size))
    }
}
