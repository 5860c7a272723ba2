import Audit
import Foundation
import Hashing
import Support
import TestAudits
import Testing

@testable import AuditStore

/// Files moved, deleted, copied, put back from a backup and copied over in any order, under an audit that is open and under
/// one that is not, with kills between: no acknowledged event is lost without a word, and no journal or log is ever merged
/// into another file.
@Suite struct TurmoilTests {
    private static let runs = Bound.number("SOAK_TURMOIL", usual: 12)

    @Test func whateverHappensToTheFiles() throws {
        let masters = try AuditWork.Masters()
        var (kills, acknowledged, refused, undecided, faults) = (0, 0, 0, 0, 0)
        for seed in 0..<Self.runs {
            var turmoil = try Turmoil(seed: UInt64(seed), masters)
            for _ in 0..<30 { try turmoil.step() }
            turmoil.store?.close()
            turmoil.store = nil
            for name in turmoil.held.keys.sorted() { try turmoil.expect(name) }
            kills += turmoil.kills
            acknowledged += turmoil.acknowledged
            refused += turmoil.refused
            undecided += turmoil.undecided
            faults += turmoil.faults.count
            #expect(turmoil.faults == [], "seed \(seed): \(turmoil.log.joined(separator: "; "))")
        }
        #expect(kills > Self.runs / 2 && acknowledged > Self.runs && refused > 0)
        print(
            "turmoil: \(Self.runs) runs of 30 steps, \(kills) kills, \(acknowledged) events acknowledged, \(refused) writes "
                + "refused, \(undecided) files left to the person; acknowledged and lost without a word: \(faults)")
    }
}

/// One person's files, and what is known to be in each.
private struct Turmoil {
    /// What a file is known to hold.
    struct Held {
        var events: Set<Digest>
        /// So many events more, which nobody acknowledged, may be in it.
        var pending = 0
        /// It was taken away from the journal that belongs to it: it may be refused.
        var isTorn = false
        /// Of format 1: what of it is in the file alone.
        var withoutLog: Set<Digest>?
    }

    let folder: TemporaryFolder
    let notes: WriterNotes?
    let masters: AuditWork.Masters
    var random: SeededRandom
    var store: AuditStore?
    /// The name under which the open audit's file is; nil if it is gone.
    var openName: String?
    /// The number of the open audit's file, under whatever name.
    var openInode: UInt64?
    var held: [String: Held] = [:]
    /// What the file held to which the journal under this name belongs, where it is another one's.
    var strayed: [String: Held] = [:]
    var (kills, acknowledged, refused, undecided) = (0, 0, 0, 0)
    var log: [String] = []
    var faults: [String] = []
    private static let main = "one.audit"

    init(seed: UInt64, _ masters: AuditWork.Masters) throws {
        folder = try TemporaryFolder()
        notes = WriterNotes(folder: folder.path("notes"), machineId: "machine")
        self.masters = masters
        random = SeededRandom(seed)
        try putMaster("one.audit", as: Self.main)
    }

    private mutating func fault(_ what: String) { faults.append("\(what) after \(log.last ?? "")") }

    private mutating func putMaster(_ name: String, as target: String) throws {
        try replace(target, from: masters.folder.path(name), inPlace: random.roll(2) == 0)
        let record = try AuditStore.open(at: masters.folder.path(name), readOnly: true).record()
        arrived(target, Held(events: Set(record.order.events.map(\.hash))))
    }

    private mutating func arrived(_ name: String, _ content: Held) {
        // What belongs to the journal or log under the name was there before.
        if isFilled(name), strayed[name] == nil { strayed[name] = held[name] }
        held[name] = content
        if openName == name { openName = nil }
    }

    private func isThere(_ name: String) -> Bool { FileManager.default.fileExists(atPath: folder.path(name)) }

    private func isFilled(_ name: String) -> Bool {
        (try? Leftovers(beside: folder.path(name)).filled.isEmpty) == false
    }

    private func replace(_ target: String, from source: String, inPlace: Bool) throws {
        let bytes = try Data(contentsOf: URL(filePath: source))
        if inPlace, let file = FileHandle(forUpdatingAtPath: folder.path(target)) {
            try file.truncate(atOffset: 0)
            try file.write(contentsOf: bytes)
            try file.close()
        } else {
            try bytes.write(to: URL(filePath: folder.path("arriving")))
            rename(folder.path("arriving"), folder.path(target))
        }
    }

    mutating func step() throws {
        let backup = "backup\(random.roll(2)).audit"
        switch random.roll(16) {
        case 0...4: if store == nil { try open() } else { try append() }
        case 5, 6: if store == nil { try open() } else { try append(killedAt: random.roll(30)) }
        case 7:
            log.append("close")
            store?.close()
            (store, openName) = (nil, nil)
            try expect(Self.main)
        case 8, 9: try copy(Self.main, to: backup)
        case 10, 11: try copy(backup, to: Self.main)
        case 12: try move(Self.main, to: "moved\(random.roll(2)).audit")
        case 13: try move("moved\(random.roll(2)).audit", to: Self.main)
        case 14:
            log.append("delete")
            if isFilled(Self.main), strayed[Self.main] == nil { strayed[Self.main] = held[Self.main] }
            unlink(folder.path(Self.main))
            held[Self.main] = nil
            if openName == Self.main { openName = nil }
        default:
            let name = random.pick(["old.audit", "killed.audit", "two.audit"])
            log.append("put \(name)")
            // With its log it is what it was, without it what had reached the file.
            if name == "killed.audit" { return try putKilled() }
            try putMaster(name, as: Self.main)
        }
    }

    /// A file of format 1 with the log that a kill left.
    private mutating func putKilled() throws {
        guard store == nil, !isFilled(Self.main) else { return }
        try putMaster("killed.audit", as: Self.main)
        let inFile = try AuditStore.open(at: folder.path(Self.main), readOnly: true).record()
        held[Self.main]?.withoutLog = Set(inFile.order.events.map(\.hash))
        // A kill may have left an empty one.
        unlink(folder.path(Self.main) + "-wal")
        try FileManager.default.copyItem(
            atPath: masters.folder.path("killed.audit-wal"), toPath: folder.path(Self.main) + "-wal")
        strayed[Self.main] = nil
    }

    private mutating func open() throws {
        guard isThere(Self.main) else { return try putMaster("one.audit", as: Self.main) }
        log.append("open")
        guard try expect(Self.main) else { return try settleByHand() }
        let opened = try AuditStore.open(at: folder.path(Self.main), notes: notes)
        let events = Set(try opened.record().order.events.map(\.hash))
        check(Self.main, events)
        held[Self.main] = Held(events: events)
        strayed[Self.main] = nil
        (store, openName) = (opened, Self.main)
        openInode = FileIdentity(path: folder.path(Self.main))?.inode
    }

    /// As a person does who was told that the two do not fit together: the file goes on alone, or a backup takes its place.
    private mutating func settleByHand() throws {
        undecided += 1
        for ending in ExistingFile.journalEndings { unlink(folder.path(Self.main) + ending) }
        strayed[Self.main] = nil
        if held[Self.main]?.isTorn == true || held[Self.main]?.pending ?? 0 > 0 {
            unlink(folder.path(Self.main))
            held[Self.main] = nil
        }
    }

    private mutating func append(killedAt step: Int? = nil) throws {
        guard let writing = store else { return }
        let entries = (1...random.roll(3) + 1).map { _ in
            EventBody.noted(Noted(case: "C1", fact: nil, text: String(repeating: "note ", count: random.roll(900))))
        }
        log.append(step.map { "append \(entries.count), killed at \($0)" } ?? "append \(entries.count)")
        var result: Result<AuditStore.Appended, any Error>?
        let body = { result = Result { try writing.append(entries, reader: "reader", at: noon) } }
        if let step {
            _ = FailingCalls.during(after: step, lasting: true) {
                body()
                writing.close()
            }
            kills += 1
            (store, openName) = (nil, openName)
        } else {
            body()
        }
        switch result {
        case .success(let appended):
            acknowledged += appended.events.count
            let name = String(writing.path.split(separator: "/").last ?? "")
            held[name]?.events.formUnion(appended.events.map(\.hash))
            held[name]?.withoutLog?.formUnion(appended.events.map(\.hash))
            if held[name] == nil { fault("acknowledged in \(name), which is not there") }
            if step == nil { openName = name }
            try expect(name)
        case .failure(let error):
            refused += 1
            if step == nil {
                if !"\(error)".contains(folder.path) || !(error is StoreError) { fault("\(error)") }
                // It was told: it takes nothing more until it is opened anew.
                writing.close()
                (store, openName) = (nil, nil)
                try expect(Self.main)
            } else {
                // One that was copied over with what it held is the same file still.
                for name in held.keys where FileIdentity(path: folder.path(name))?.inode == openInode {
                    held[name]?.pending = entries.count
                }
            }
        case nil: break
        }
        if step != nil { openName = nil }
    }

    private mutating func copy(_ source: String, to target: String) throws {
        guard isThere(source), var content = held[source] else { return }
        log.append("copy \(source) to \(target)")
        if isFilled(source), strayed[source] == nil { content.isTorn = true }
        try replace(target, from: folder.path(source), inPlace: random.roll(2) == 0)
        arrived(target, content)
    }

    private mutating func move(_ source: String, to target: String) throws {
        guard isThere(source), var content = held[source] else { return }
        log.append("move \(source) to \(target)")
        let isOpen = openName == source
        if isFilled(source), strayed[source] == nil {
            content.isTorn = true
            strayed[source] = held[source]
        }
        rename(folder.path(source), folder.path(target))
        held[source] = nil
        arrived(target, content)
        if isOpen { openName = target }
    }

    /// Whether the file can be read; it must then hold what it is known to.
    @discardableResult
    mutating func expect(_ name: String) throws -> Bool {
        guard isThere(name), let content = held[name] else { return true }
        do {
            let store = try AuditStore.open(at: folder.path(name), readOnly: true)
            defer { store.close() }
            _ = try store.state()
            check(name, Set(try store.record().order.events.map(\.hash)))
            return true
        } catch {
            let mayBeRefused = content.isTorn || strayed[name] != nil
            if !mayBeRefused { fault("\(name): \(error)") }
            return false
        }
    }

    private mutating func check(_ name: String, _ events: Set<Digest>) {
        guard let content = held[name] else { return }
        var allowed = [content]
        // A journal of every page that differs makes an old backup what the file was to which the journal belongs.
        if let other = strayed[name], other.events.isSuperset(of: content.events) { allowed.append(other) }
        if content.isTorn, let alone = content.withoutLog {
            allowed.append(Held(events: alone, pending: content.pending))
        }
        let isKnown = allowed.contains { allowed in
            events.isSuperset(of: allowed.events) && [0, allowed.pending].contains(events.count - allowed.events.count)
        }
        if !isKnown {
            fault(
                "\(name) holds \(events.count) events: \(content.events.subtracting(events).count) are lost of \(content)"
            )
        }
    }
}
