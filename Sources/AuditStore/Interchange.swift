import Audit
import Hashing
import JSON

/// A record as JSON Lines: on each line one event with its hash and the hash before it, in canonical JSON.
extension AuditStore {
    /// The lines of the whole record, in its order, without line ends; of a damaged one, those rows that can be read, and
    /// how many cannot.
    public func exported() throws(StoreError) -> (lines: [String], unreadable: Int) {
        let read = try file.rows()
        return (read.rows.map(\.exportedLine), read.faults.count)
    }

    public func exportedLines() throws(StoreError) -> [String] { try exported().lines }

    /// Makes a new audit at `path` from exported lines: the same chains byte for byte.
    ///
    /// Nothing is made unless every line can be read, every chain is whole and an event opens the audit.
    /// `file` names the source in errors.
    public static func importing(
        _ lines: [String], from file: String, to path: String, notes: WriterNotes? = nil
    ) throws(StoreError) -> AuditStore {
        let (rows, numbers) = try ExportedLines.read(lines, of: file)
        let reading = RecordReading(rows)
        if let unknown = reading.unknown {
            throw .badLine(
                file: file, line: ExportedLines.line(of: unknown, rows, numbers),
                message: "\(unknown); it was written by a newer version of advocacy-audit")
        }
        if let fault = reading.faults.first {
            throw .badLine(
                file: file, line: ExportedLines.line(of: fault, rows, numbers), message: "the chain is broken: \(fault)"
            )
        }
        guard Record(reading).state != nil else {
            throw .badLine(file: file, line: 1, message: "the record is empty, or nothing in it opens an audit")
        }
        var random = SystemRandomNumberGenerator()
        try RecordFile.make(at: path, copyId: RandomText.id(&random), rows)
        return try open(at: path, notes: notes)
    }
}

extension RecordFile.Row {
    /// The text of the event is spliced in as it was hashed, byte for byte.
    var exportedLine: String {
        let hash = JSONValue.string(hash).description
        let previous = JSONValue.string(previous).description
        return "{\"event\":\(json),\"hash\":\(hash),\"previous\":\(previous)}"
    }
}

enum ExportedLines {
    /// The rows that the lines hold, and on which line each stands.
    static func read(_ lines: [String], of file: String) throws(StoreError) -> (rows: [RecordFile.Row], numbers: [Int])
    {
        var rows: [RecordFile.Row] = []
        var numbers: [Int] = []
        for (index, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
            rows.append(try row(line, number: index + 1, of: file))
            numbers.append(index + 1)
        }
        return (rows, numbers)
    }

    static func line(of fault: ChainFault, _ rows: [RecordFile.Row], _ numbers: [Int]) -> Int {
        let place =
            rows.firstIndex { $0.writer == fault.writer && $0.sequence == fault.sequence }
            ?? rows.firstIndex { $0.writer == fault.writer && $0.sequence > fault.sequence }
        return place.map { numbers[$0] } ?? 1
    }

    private static func row(_ line: String, number: Int, of file: String) throws(StoreError) -> RecordFile.Row {
        do {
            let fields = try JSONFields(try JSONValue.parse(line))
            let event = try fields.object("event")
            return RecordFile.Row(
                writer: try event.string("writer"), sequence: try event.integer("sequence"),
                time: try event.string("time"), previous: try fields.string("previous"),
                hash: try fields.string("hash"),
                json: JSONValue.object(event.members).description)
        } catch let error as JSONError {
            throw .badLine(file: file, line: number, message: "column \(error.column): \(error.message)")
        } catch {
            throw .badLine(
                file: file, line: number, message: "\(error); a line holds an event, its hash and the hash before it")
        }
    }
}
