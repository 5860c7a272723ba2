import Audit
import Glibc
import Hashing
import JSON

/// Which chain this machine last wrote in which copy of an audit, noted outside the file: so that a copy of it, or a backup
/// put back, goes on under a name of its own and no chain is continued twice.
///
/// A file for each audit and machine in a folder of this user's, named by a hash of both; the machine's own id is never
/// stored. Without a folder or a machine id nothing is noted, and every opening writes under a new name.
public struct WriterNotes: Sendable {
    private let folder: String
    private let machineId: String

    public init?(folder: String?, machineId: String?) {
        guard let folder, let machineId, !machineId.isEmpty else { return nil }
        (self.folder, self.machineId) = (folder, machineId)
    }

    struct Note: Hashable {
        let inode: UInt64
        let writer: String
        let head: Digest
    }

    /// More files of one audit than this on one machine are not remembered.
    private static let most = 50

    private func path(of audit: Digest) -> String {
        "\(folder)/\(SHA256Hash.hex("\(machineId),\(audit.hex)").prefix(32)).json"
    }

    func note(of audit: Digest, inode: UInt64) -> Note? { notes(of: audit).first { $0.inode == inode } }

    /// Forgets what was noted of a file, before it is written again: who is killed then has no note.
    func forget(_ audit: Digest, inode: UInt64) {
        let kept = notes(of: audit).filter { $0.inode != inode }
        write(kept, of: audit)
    }

    func remember(_ note: Note, of audit: Digest) {
        write([note] + notes(of: audit).filter { $0.inode != note.inode }, of: audit)
    }

    private func notes(of audit: Digest) -> [Note] {
        guard let file = fopen(path(of: audit), "re") else { return [] }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = fread(&bytes, 1, bytes.count, file)
        guard let list = try? JSONValue.parse(utf8: Array(bytes[..<count])).array else { return [] }
        return list.compactMap { item in
            guard let inode = item["inode"]?.string.flatMap({ UInt64($0) }), let writer = item["writer"]?.string,
                let head = item["head"]?.string.flatMap({ Digest(hex: $0) })
            else { return nil }
            return Note(inode: inode, writer: writer, head: head)
        }
    }

    /// What cannot be noted is not needed: the next opening then writes under a new name.
    private func write(_ notes: [Note], of audit: Digest) {
        let json = JSONValue.array(
            notes.prefix(WriterNotes.most).map {
                ["inode": .string("\($0.inode)"), "writer": .string($0.writer), "head": .string($0.head.hex)]
            })
        var made = ""
        for part in folder.split(separator: "/") {
            made += "/" + part
            mkdir(made, 0o700)
        }
        let path = path(of: audit)
        do {
            try NewFile.write(
                Array(json.description.utf8), to: path, replacing: .ordinaryFile(except: []), toStreams: false)
        } catch {
            // An old note must not outlive a write that could not be noted.
            unlink(path)
        }
    }
}
