import CMinizip

/// The entries of a workbook's archive, unpacked as a stream and never onto the disk.
final class ZipArchive {
    /// Bytes that all entries together may unpack to: 2 GB.
    static let largest = 2_000_000_000

    private let handle: unzFile
    /// Names as written, by the names in small letters: programs do not agree on them.
    private let names: [String: String]
    /// Bytes unpacked so far, whatever the entries say of themselves.
    private var unpacked = 0

    private static let pieceLength = 1 << 17

    /// Throws `damagedWorkbook` for what is no archive, and `unpacksTooLarge`.
    init(path: String) throws(TableError.Why) {
        guard let handle = unzOpen64(path) else { throw .damagedWorkbook }
        self.handle = handle
        var names: [String: String] = [:]
        var total: UInt64 = 0
        var status = unzGoToFirstFile(handle)
        while status == UNZ_OK {
            var info = unz_file_info64()
            var name = [CChar](repeating: 0, count: 1024)
            status = unzGetCurrentFileInfo64(handle, &info, &name, UInt(name.count - 1), nil, 0, nil, 0)
            guard status == UNZ_OK else { break }
            let text = String(
                decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            names[text.lowercased()] = text
            total = total.addingReportingOverflow(UInt64(info.uncompressed_size)).partialValue
            guard total <= UInt64(ZipArchive.largest) else { break }
            status = unzGoToNextFile(handle)
        }
        self.names = names
        guard total <= UInt64(ZipArchive.largest) else { throw .unpacksTooLarge }
        guard status == UNZ_END_OF_LIST_OF_FILE else { throw .damagedWorkbook }
    }

    deinit { unzClose(handle) }

    func has(_ name: String) -> Bool { names[name.lowercased()] != nil }

    /// Hands out an entry in pieces, as long as `body` answers true. Throws `damagedWorkbook` where the entry is missing,
    /// cannot be unpacked or is not what its checksum says, `unpacksTooLarge`, and what `body` throws.
    func read(
        _ name: String, _ body: (UnsafeBufferPointer<UInt8>) throws(TableError.Why) -> Bool
    ) throws(TableError.Why) {
        guard let written = names[name.lowercased()], unzLocateFile(handle, written, 1) == UNZ_OK,
            unzOpenCurrentFile(handle) == UNZ_OK
        else { throw .damagedWorkbook }
        var isOpen = true
        defer { if isOpen { unzCloseCurrentFile(handle) } }
        let piece = UnsafeMutablePointer<UInt8>.allocate(capacity: ZipArchive.pieceLength)
        defer { piece.deallocate() }
        while true {
            let count = Int(unzReadCurrentFile(handle, piece, UInt32(ZipArchive.pieceLength)))
            guard count >= 0 else { throw .damagedWorkbook }
            unpacked += count
            guard unpacked <= ZipArchive.largest else { throw .unpacksTooLarge }
            guard count > 0 else { break }
            guard try body(UnsafeBufferPointer(start: piece, count: count)) else { return }
        }
        isOpen = false
        guard unzCloseCurrentFile(handle) == UNZ_OK else { throw .damagedWorkbook }
    }
}
