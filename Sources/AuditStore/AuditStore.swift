import Audit
import Calendar

/// An audit on disk: one SQLite file that holds an append-only table of events.
///
/// Guarantees: an event that `append` returned for is on the disk, in this one file; the events of one call are written all
/// or none; an event is never changed or deleted; the file is readable by its owner alone (0600); while one process has it
/// open for writing, any other gets it for reading only.
public final class AuditStore {
    let file: RecordFile
    /// The end of this copy's own chain; nil until something is written.
    private var head: ChainHead?

    private init(_ file: RecordFile) {
        self.file = file
    }

    /// As it was given, or where the file was moved to since.
    public var path: String { file.path }
    /// The random id of this copy, under which it writes.
    public var writer: String { file.copyId }
    /// Why the audit is open for reading only; nil if it can be written.
    public var readOnlyReason: String? { file.readOnlyReason }
    public var isReadOnly: Bool { readOnlyReason != nil }

    /// Gives the file up, whole in itself: another process may write. Nothing can be read or written afterwards. Doing it
    /// twice does nothing.
    public func close() { file.close() }
}

// MARK: Making and opening

extension AuditStore {
    /// Makes a new audit file, which must not exist, with what happened first in it. `writer` is the random id of this copy.
    public static func create(
        at path: String, writer: String, _ bodies: [EventBody] = [], reader: String = "",
        time: Timestamp = Timestamp(milliseconds: 0)
    ) throws(StoreError) -> AuditStore {
        try create(
            at: path, writer: writer, links: next(bodies, of: writer, after: nil, reader: reader, at: time).map(\.link))
    }

    static func create(at path: String, writer: String, links: [Link]) throws(StoreError) -> AuditStore {
        try RecordFile.make(at: path, copyId: writer, links.map(RecordFile.Row.init))
        return try open(at: path)
    }

    /// Opens an audit. Without `readOnly` it is opened for writing if no other process has it and the file allows it;
    /// otherwise for reading only, and `readOnlyReason` says why.
    /// - Parameter scratch: where private copies of the file are made, should it need to be judged.
    public static func open(
        at path: String, readOnly: Bool = false, scratch: String? = nil
    ) throws(StoreError) -> AuditStore {
        var options = RecordFile.Options { ChainCheck.faults(in: $0.map(Link.init)).isEmpty }
        options.isReadOnly = readOnly
        if let scratch { options.scratch = scratch }
        return AuditStore(try RecordFile(at: path, options))
    }
}

// MARK: Reading and writing

extension AuditStore {
    /// Every event, in the order in which the record took them in.
    public func events() throws(StoreError) -> [Event] {
        var events: [Event] = []
        for link in try links() {
            do {
                events.append(try link.event())
            } catch {
                throw .notAnAudit(path: path, detail: "event \(link.sequence) of writer \(link.writer): \(error)")
            }
        }
        return events
    }

    /// The audit as it stands.
    public func state() throws(StoreError) -> AuditState {
        let events = try events()
        do {
            return try AuditState(folding: events)
        } catch {
            throw .notAnAudit(path: path, detail: error.message)
        }
    }

    /// What was written, and where the file is if it was moved since the last time.
    public struct Appended: Sendable {
        public let events: [Event]
        public let movedTo: String?
    }

    /// Writes what happened, at one time and by one reader, as the next events of this copy's chain; all or none.
    @discardableResult
    public func append(_ bodies: [EventBody], reader: String, at time: Timestamp) throws(StoreError) -> Appended {
        if let readOnlyReason { throw .readOnly(path: path, why: readOnlyReason) }
        if head == nil { head = try file.newestRow(of: writer).map(ChainHead.init) }
        let next = AuditStore.next(bodies, of: writer, after: head, reader: reader, at: time)
        let movedTo = try file.append(next.map { RecordFile.Row($0.link) })
        if let link = next.last?.link {
            head = ChainHead(writer: writer, sequence: link.sequence, hash: link.hash)
        }
        return Appended(events: next.map(\.event), movedTo: movedTo)
    }

    private static func next(
        _ bodies: [EventBody], of writer: String, after head: ChainHead?, reader: String, at time: Timestamp
    ) -> [(event: Event, link: Link)] {
        var sequence = head?.sequence ?? 0
        var previous = head?.hash ?? Chain.beginning
        return bodies.map { body in
            sequence += 1
            let event = Event(writer: writer, sequence: sequence, time: time, reader: reader, body: body)
            let link = Link(event, after: previous)
            previous = link.hash
            return (event, link)
        }
    }

    /// The rows as they lie on disk.
    func links() throws(StoreError) -> [Link] {
        let read = try file.rows()
        if let fault = read.faults.first {
            throw .damaged(path: path, detail: "row \(fault.position): \(fault.detail)")
        }
        return read.rows.map(Link.init)
    }

    /// The newest event of every writer, in the order in which they first wrote.
    public func heads() throws(StoreError) -> [ChainHead] {
        try file.newestRows().map(ChainHead.init)
    }

    /// Every changed, missing, reordered, inserted or unreadable event. A lost tail shows only against a head hash noted
    /// elsewhere.
    public func faults() throws(StoreError) -> [ChainFault] {
        let read = try file.rows()
        let unreadable = read.faults.map { fault in
            ChainFault(
                kind: .unreadable, writer: fault.writer ?? "unknown", sequence: fault.sequence ?? fault.position,
                detail: "cannot be read (row \(fault.position)): \(fault.detail)")
        }
        return unreadable + ChainCheck.faults(in: read.rows.map(Link.init))
    }

    /// What contradicts itself in the file as SQLite holds it; none if it is whole.
    public func integrityFaults() throws(StoreError) -> [String] { try file.integrityFaults() }
}

extension Link {
    init(_ row: RecordFile.Row) {
        self.init(
            writer: row.writer, sequence: row.sequence, time: row.time, previous: row.previous, hash: row.hash,
            json: row.json)
    }
}

extension ChainHead {
    init(_ row: RecordFile.Newest) {
        self.init(writer: row.writer, sequence: row.sequence, hash: row.hash)
    }
}

extension RecordFile.Row {
    init(_ link: Link) {
        self.init(
            writer: link.writer, sequence: link.sequence, time: link.time, previous: link.previous, hash: link.hash,
            json: link.json)
    }
}
