import Audit
import Foundation
import Hashing
import Support
import TestAudits

@testable import AuditStore

/// Whatever is done with an audit on disk, each from the same files.
enum AuditWork: String, CaseIterable {
    case make, append, importing, merge, close, migrate, migrateLog, recover, look

    /// The files that each begins with: `one.audit` with three events, `two.audit` with two of its own, `old.audit` of
    /// format 1 with three, `killed.audit` of format 1 with one of its three events in its log, `broken.audit` with a
    /// changed one, and the lines of the first.
    final class Masters {
        let folder: TemporaryFolder
        let plan: Plan
        let lines: [String]

        init() throws {
            folder = try TemporaryFolder()
            plan = try smallPlan()
            let store = try makeSmallAudit(at: folder.path("one.audit"))
            try store.append([answered("C1", .understanding, "yes")], reader: "reader", at: noon)
            store.close()
            try FileManager.default.copyItem(atPath: folder.path("one.audit"), toPath: folder.path("two.audit"))
            for (name, values) in [("one", ["no"]), ("two", ["yes", "unknown"])] {
                let store = try AuditStore.open(at: folder.path("\(name).audit"))
                for value in values {
                    try store.append([answered("C2", .retaining, value)], reader: "reader", at: noon)
                }
                store.close()
            }
            lines = try AuditStore.open(at: folder.path("one.audit"), readOnly: true).exportedLines()
            try FileManager.default.copyItem(atPath: folder.path("one.audit"), toPath: folder.path("broken.audit"))
            try tampering(
                folder.path("broken.audit"),
                "UPDATE event SET json = replace(json, '\"yes\"', '\"no\"') WHERE position = 2")
            var script = try Script(plan, isOfFormatOne: true)
            for value in ["yes", "no"] { try script.answer("C1", .understanding, value) }
            let rows = script.recorded.map { RecordFile.Row($0) }
            try FormatOneFile(at: folder.path("old.audit"), rows).queue.close()
            let killed = try FormatOneFile(at: folder.path("open.audit"), Array(rows[..<2]))
            _ = try killed.queue.writeWithoutTransaction { try $0.checkpoint(.truncate) }
            try killed.append(Array(rows[2...]))
            try killed.killed(leaving: folder.path("killed.audit"))
            try killed.queue.close()
        }

        func put(_ name: String, in other: TemporaryFolder) throws {
            for ending in ["", "-wal"] where FileManager.default.fileExists(atPath: folder.path(name) + ending) {
                try FileManager.default.copyItem(atPath: folder.path(name) + ending, toPath: other.path(name) + ending)
            }
        }
    }

    /// The audit that it is about.
    var target: String {
        switch self {
        case .make, .importing, .recover: "new.audit"
        case .append, .merge, .close, .look: "one.audit"
        case .migrate: "old.audit"
        case .migrateLog: "killed.audit"
        }
    }

    /// What is there before.
    var sources: [String] {
        switch self {
        case .make, .importing: []
        case .append, .close, .look: ["one.audit"]
        case .merge: ["one.audit", "two.audit"]
        case .migrate: ["old.audit"]
        case .migrateLog: ["killed.audit"]
        case .recover: ["broken.audit"]
        }
    }

    /// How many events the audit holds before and after.
    var counts: (before: Int, after: Int) {
        switch self {
        case .make: (0, 1)
        case .importing: (0, 3)
        case .recover: (0, 3)
        case .append, .migrate, .migrateLog: (3, 4)
        case .merge: (3, 5)
        case .close: (4, 4)
        case .look: (3, 3)
        }
    }

    /// Some of the calls that it makes.
    var calls: Set<String> {
        switch self {
        case .make, .importing, .recover: ["open", "write", "fsync", "link", "pread"]
        case .append, .merge: ["open", "pwrite", "fdatasync", "ftruncate", "unlink", "pread"]
        case .migrate, .migrateLog: ["open", "pwrite", "fdatasync", "ftruncate", "unlink", "pread", "rename", "mkdir"]
        case .close: ["open", "unlink", "rename"]
        case .look: ["open", "pread"]
        }
    }

    /// What is to work when the work begins: a store that is open already.
    func prepare(in folder: TemporaryFolder, _ notes: WriterNotes?) throws -> AuditStore? {
        guard self == .close else { return nil }
        let store = try AuditStore.open(at: folder.path(target), notes: notes)
        try store.append([answered("C3", .retaining, "yes")], reader: "reader", at: noon)
        return store
    }

    /// Returns only when it is done.
    func perform(
        in folder: TemporaryFolder, _ notes: WriterNotes?, scratch: String, _ masters: Masters, _ prepared: AuditStore?
    ) throws {
        let path = folder.path(target)
        let store: AuditStore
        switch self {
        case .make:
            store = try AuditStore.create(at: path, opening: masters.plan, reader: "reader", time: noon, notes: notes)
        case .importing: store = try AuditStore.importing(masters.lines, from: "one.jsonl", to: path, notes: notes)
        case .recover:
            let broken = folder.path("broken.audit")
            store = try AuditStore.recover(
                AuditStore.salvage(broken), from: broken, to: path, reader: "reader", time: noon, notes: notes)
        case .append, .migrate, .migrateLog:
            store = try AuditStore.open(at: path, notes: notes, scratch: scratch)
            _ = try store.append([answered("C3", .retaining, "yes")], reader: "reader", at: noon)
        case .merge:
            let other = folder.path("two.audit")
            let copy = try AuditStore.copyToMerge(at: other, exported: nil)
            store = try AuditStore.open(at: path, notes: notes, scratch: scratch)
            _ = try store.merge([copy])
        case .close: prepared?.close(); return
        case .look:
            store = try AuditStore.open(at: path, readOnly: true, scratch: scratch)
            _ = try store.state()
        }
        store.close()
    }
}
