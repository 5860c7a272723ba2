import Audit
import Calendar
import Hashing

/// An audit on disk: one SQLite file that holds an append-only table of events.
///
/// Guarantees: an event that `append` returned for is on the disk, in this one file; the events of one call are written all
/// or none; an event is never changed or deleted; the file is readable by its owner alone (0600); while one process has it
/// open for writing, any other gets it for reading only; what is read is checked as it is parsed.
public final class AuditStore {
    let file: RecordFile
    private let notes: WriterNotes?
    /// Where this copy's chain and the others' stand; nil as long as nobody asked.
    private var chains: Chains?
    /// The rows as they were read first and written since, for a file that goes astray while it is open; nil where it is
    /// only looked at, or was not read yet.
    private var held: [RecordFile.Row]?

    private struct Chains {
        let audit: Digest
        var writer: String
        /// The newest event of this copy's own chain; nil as long as it has none.
        var own: (hash: Digest, sequence: Int)?
        /// The other heads, and those that this chain's newest event is known to have seen.
        var others: [Digest]
        var stated: [Digest]
        var hasWritten = false
    }

    private init(_ file: RecordFile, _ notes: WriterNotes?) {
        (self.file, self.notes) = (file, notes)
    }

    /// As it was given, or where the file was moved to since.
    public var path: String { file.path }
    /// The random id under which this copy writes on this machine; nil as long as it has not written.
    public var writer: String? { chains?.own == nil ? nil : chains?.writer }
    /// Why the audit is open for reading only; nil if it can be written.
    public var readOnlyReason: String? { file.readOnlyReason }
    public var isReadOnly: Bool { readOnlyReason != nil }
    /// Whether the record is still of format 1, as it is until something is written.
    public var isOfFormatOne: Bool { file.isFormatOne }

    /// Gives the file up, whole in itself: another process may write. Nothing can be read or written afterwards. Doing it
    /// twice does nothing.
    public func close() {
        // Another file that lies there by now is not the one in which this chain goes on.
        let inode = file.isAsNoted ? FileIdentity(path: file.path)?.inode : nil
        file.close()
        if let chains, chains.hasWritten, let own = chains.own, let inode {
            notes?.remember(WriterNotes.Note(inode: inode, writer: chains.writer, head: own.hash), of: chains.audit)
        }
        chains = nil
    }
}

// MARK: Making and opening

extension AuditStore {
    /// Makes a new audit file, which must not exist, that begins with a plan: whole, or not at all.
    public static func create(
        at path: String, opening plan: Plan, reader: String, time: Timestamp, notes: WriterNotes? = nil,
        keepReason: String? = nil
    ) throws(StoreError) -> AuditStore {
        var random = SystemRandomNumberGenerator()
        return try create(
            at: path, opening: plan, reader: reader, time: time, notes: notes, keepReason: keepReason, random: &random)
    }

    /// The same with the chances of `random`.
    public static func create(
        at path: String, opening plan: Plan, reader: String, time: Timestamp, notes: WriterNotes? = nil,
        keepReason: String? = nil, random: inout some RandomNumberGenerator
    ) throws(StoreError) -> AuditStore {
        return try create(
            at: path, beginning: .opened(plan), reader: reader, time: time, notes: notes, keepReason: keepReason,
            random: &random)
    }

    /// A record that begins with figures of an earlier audit.
    public static func create(
        at path: String, keeping baseline: Baseline, reader: String, time: Timestamp, notes: WriterNotes? = nil,
        keepReason: String? = nil
    ) throws(StoreError) -> AuditStore {
        var random = SystemRandomNumberGenerator()
        return try create(
            at: path, beginning: .baseline(baseline), reader: reader, time: time, notes: notes, keepReason: keepReason,
            random: &random)
    }

    private static func create(
        at path: String, beginning body: EventBody, reader: String, time: Timestamp, notes: WriterNotes?,
        keepReason: String?, random: inout some RandomNumberGenerator
    ) throws(StoreError) -> AuditStore {
        let event = Event(
            writer: RandomText.id(&random), sequence: 1, time: time, reader: reader, salt: RandomText.salt(&random),
            keepReason: keepReason, body: body)
        let first = RecordedEvent(event, after: Chain.beginning)
        try RecordFile.make(at: path, copyId: RandomText.id(&random), [RecordFile.Row(first)])
        let store = try open(at: path, notes: notes)
        store.chains = Chains(
            audit: first.hash, writer: event.writer, own: (first.hash, 1), others: [], stated: [], hasWritten: true)
        return store
    }

    /// Opens an audit. Without `readOnly` it is opened for writing if no other process has it and the file allows it;
    /// otherwise for reading only, and `readOnlyReason` says why.
    /// - Parameter notes: where it is noted which chain this machine writes in which file.
    /// - Parameter scratch: where private copies of the file are made, should it need to be judged.
    public static func open(
        at path: String, readOnly: Bool = false, notes: WriterNotes? = nil, scratch: String? = nil
    ) throws(StoreError) -> AuditStore {
        var options = RecordFile.Options { RecordReading($0).faults.isEmpty }
        options.isReadOnly = readOnly
        if let scratch { options.scratch = scratch }
        return AuditStore(try RecordFile(at: path, options), notes)
    }
}

// MARK: Reading and writing

extension AuditStore {
    /// Everything that is in the file, checked as it was read.
    public func record() throws(StoreError) -> Record {
        let read = try file.rows()
        let record = Record(RecordReading(read))
        if held == nil, !isReadOnly, record.faults.isEmpty { held = read.rows }
        if chains == nil, record.faults.isEmpty, let audit = record.state?.auditId {
            chains = chains(of: record, audit)
        }
        return record
    }

    /// The audit as it stands. Throws `faulty` where anything in the record is not as it was written, and `newer` where an
    /// event says what this version does not know.
    public func state() throws(StoreError) -> AuditState {
        try record().sound(at: path)
    }

    /// What was written, and where the file is if it was moved since the last time.
    public struct Appended: Sendable {
        public let events: [RecordedEvent]
        public let movedTo: String?
    }

    /// Writes what happened, at one time and by one reader, as the next events of this copy's chain; all or none.
    @discardableResult
    public func append(
        _ bodies: [EventBody], reader: String, at time: Timestamp, keepReason: String? = nil
    ) throws(StoreError) -> Appended {
        try append(bodies.map { Entry($0, keepReason: keepReason) }, reader: reader, at: time)
    }

    @discardableResult
    public func append(_ entries: [Entry], reader: String, at time: Timestamp) throws(StoreError) -> Appended {
        var random = SystemRandomNumberGenerator()
        return try append(entries, reader: reader, at: time, random: &random)
    }

    /// The same with the chances of `random`.
    @discardableResult
    public func append(
        _ entries: [Entry], reader: String, at time: Timestamp, random: inout some RandomNumberGenerator
    ) throws(StoreError) -> Appended {
        if let readOnlyReason { throw .readOnly(path: path, why: readOnlyReason) }
        if chains == nil { _ = try record().sound(at: path) }
        guard var chains else { throw .failed(path: path, detail: "is closed") }
        if !chains.hasWritten {
            try refuseContradictions()
            adopt(&chains, &random)
        }
        var events: [RecordedEvent] = []
        for entry in entries {
            let event = Event(
                writer: chains.writer, sequence: (chains.own?.sequence ?? 0) + 1, time: time, reader: reader,
                salt: RandomText.salt(&random), seen: chains.stated == chains.others ? nil : chains.others,
                keepReason: entry.keepReason, body: entry.body)
            let next = RecordedEvent(event, after: chains.own?.hash ?? Chain.beginning)
            events.append(next)
            chains.own = (next.hash, event.sequence)
            chains.stated = chains.others
        }
        let movedTo = try write(events.map { RecordFile.Row($0) })
        chains.hasWritten = true
        self.chains = chains
        return Appended(events: events, movedTo: movedTo)
    }

    /// Where the pages of a file contradict each other, what is added may lie on what is there, though every row still reads
    /// whole.
    func refuseContradictions() throws(StoreError) {
        if let fault = try file.integrityFaults().first { throw .damaged(path: path, detail: fault) }
    }

    /// Puts rows at the end of the file as they are.
    func write(_ rows: [RecordFile.Row]) throws(StoreError) -> String? {
        let movedTo = try file.append(rows)
        held?.append(contentsOf: rows)
        return movedTo
    }

    /// Makes a new audit file, which must not exist, of all that was read and written here, whatever has become of the file
    /// since: deleted, replaced, written to by others. What goes on there does so under a new writer.
    public func writeOut(to new: String) throws(StoreError) -> AuditStore {
        if held == nil { _ = try record().sound(at: path) }
        guard let held else { throw .readOnly(path: path, why: readOnlyReason ?? "is closed") }
        var random = SystemRandomNumberGenerator()
        try RecordFile.make(at: new, copyId: RandomText.id(&random), held)
        let store = try AuditStore.open(at: new, notes: notes)
        _ = try store.state()
        return store
    }

    /// The record as it stands in the file, in one number; nil as long as nobody asked what is in it, and where something
    /// else lies there by now.
    public var checkpoint: Checkpoint? {
        guard file.isAsNoted else { return nil }
        return chains.map { Checkpoint(heads: $0.others + [$0.own?.hash].compactMap { $0 }) }
    }

    /// Forgets where the chains stand: they are read anew.
    func forgetChains() { chains = nil }

    /// The chain that was noted for this very file, if nothing was written in it since; nobody's yet otherwise.
    private func chains(of record: Record, _ audit: Digest) -> Chains {
        var chains = Chains(audit: audit, writer: "", own: nil, others: record.order.heads, stated: [])
        guard !file.isFormatOne, let inode = FileIdentity(path: file.path)?.inode,
            let note = notes?.note(of: audit, inode: inode),
            let head = record.heads.first(where: { $0.hash == note.head && $0.event.writer == note.writer }),
            !record.order.forks.contains(where: { $0.event.writer == note.writer })
        else { return chains }
        chains.writer = note.writer
        chains.own = (head.hash, head.event.sequence)
        chains.others.removeAll { $0 == head.hash }
        chains.stated =
            record.order.events.last { $0.event.writer == note.writer && $0.event.seen != nil }?.event.seen ?? []
        return chains
    }

    /// Before this opening's first event: a new name where none was noted, and the note is gone until it is closed well.
    private func adopt(_ chains: inout Chains, _ random: inout some RandomNumberGenerator) {
        if chains.own == nil { chains.writer = RandomText.id(&random) }
        if let inode = FileIdentity(path: file.path)?.inode { notes?.forget(chains.audit, inode: inode) }
    }

    /// What contradicts itself in the file as SQLite holds it; none if it is whole.
    public func integrityFaults() throws(StoreError) -> [String] { try file.integrityFaults() }
}

extension Record {
    /// The state of a record in which everything is as it was written.
    public func sound(at path: String) throws(StoreError) -> AuditState {
        if isNewer { throw .newer(path: path) }
        if let fault = faults.first { throw .faulty(path: path, fault, others: faults.count - 1) }
        guard let state else {
            throw .notAnAudit(path: path, detail: "nothing in its record opens an audit")
        }
        return state
    }
}

/// Random bytes as texts of a record.
enum RandomText {
    /// 128 random bits in hexadecimal: the id of a writer or of a copy.
    static func id(_ random: inout some RandomNumberGenerator) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes(&random).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// 16 random bytes in base64url without padding (RFC 4648, section 5): 22 characters.
    static func salt(_ random: inout some RandomNumberGenerator) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        var text: [UInt8] = []
        var (buffer, bits) = (UInt32(0), UInt32(0))
        for byte in bytes(&random) {
            buffer = (buffer << 8 | UInt32(byte)) & 0xFFFF
            bits += 8
            while bits >= 6 {
                bits -= 6
                text.append(letters[Int(buffer >> bits & 63)])
            }
        }
        text.append(letters[Int(buffer << (6 - bits) & 63)])
        return String(decoding: text, as: UTF8.self)
    }

    private static func bytes(_ random: inout some RandomNumberGenerator) -> [UInt8] {
        (0..<2).flatMap { _ in
            let word = random.next() as UInt64
            return (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(8 * $0)) }
        }
    }
}

extension AuditStore {
    /// With what the names of folders begin in which private copies of an audit lie; the number of the process follows.
    public static let prefixOfCopies = PrivateCopy.prefix
}
