import Glibc

/// A file with the input in it, gone with this value. `$TMPDIR` says where; `make fuzz` makes that a folder in memory.
final class ScratchFile: Sendable {
    private let path: String

    init(_ bytes: [UInt8]) throws(Finding) {
        var template = Array((Self.folder + "/fuzz-XXXXXX").utf8CString)
        let file = mkstemp(&template)
        guard file >= 0 else { throw Finding("no file can be made in \(Self.folder)") }
        defer { close(file) }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { write(file, $0.baseAddress.map { $0 + done }, bytes.count - done) }
            guard count > 0 else { throw Finding("\(path) cannot be written") }
            done += count
        }
    }

    deinit { Self.remove(path) }

    /// The file is there until `body` is done.
    func read<Value>(_ body: (_ path: String) throws -> Value) rethrows -> Value {
        try withExtendedLifetime(self) { try body(path) }
    }

    static let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"

    /// A name of which there is no file.
    static func freeName() throws(Finding) -> String { try ScratchFile([]).path }

    /// The file and what SQLite may have left beside it.
    static func remove(_ path: String) {
        for ending in ["", "-journal", "-wal", "-shm"] { unlink(path + ending) }
    }

    static func bytes(of path: String) throws(Finding) -> [UInt8] {
        guard let file = fopen(path, "r") else { throw Finding("\(path) cannot be read") }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&block, 1, block.count, file)
            if count == 0 { return bytes }
            bytes += block[..<count]
        }
    }
}
