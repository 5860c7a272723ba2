import Audit
import JSON

/// A record as JSON Lines: on each line one event with its hash and the hash before it, in canonical JSON.
extension AuditStore {
    /// The lines of the whole record, in its order, without line ends.
    public func exportedLines() throws(StoreError) -> [String] {
        var lines: [String] = []
        for link in try links() {
            // The text of the event is spliced in as it was hashed, byte for byte.
            let hash = JSONValue.string(link.hash).description
            let previous = JSONValue.string(link.previous).description
            lines.append("{\"event\":\(link.json),\"hash\":\(hash),\"previous\":\(previous)}")
        }
        return lines
    }

    /// Makes a new audit at `path` from exported lines: the same chains byte for byte, in a copy with an id of its own.
    ///
    /// Nothing is made unless every line can be read, every chain is whole and the events fold to an audit.
    /// `file` names the source in errors.
    public static func importing(
        _ lines: [String], from file: String, to path: String, writer: String
    ) throws(StoreError) -> AuditStore {
        var links: [Link] = []
        var lineNumbers: [Int] = []
        var state: AuditState?
        for (index, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
            let (link, event) = try parse(line, number: index + 1, of: file)
            links.append(link)
            lineNumbers.append(index + 1)
            do throws(EventError) {
                if state == nil { state = try AuditState(first: event) } else { try state?.apply(event) }
            } catch {
                throw .badLine(file: file, line: index + 1, message: error.message)
            }
        }
        if state == nil { throw .badLine(file: file, line: 1, message: "the record is empty") }
        if let fault = ChainCheck.faults(in: links).first {
            let place = links.firstIndex { $0.writer == fault.writer && $0.sequence >= fault.sequence }
            throw .badLine(
                file: file, line: place.map { lineNumbers[$0] } ?? 1, message: "the chain is broken: \(fault)")
        }
        return try create(at: path, writer: writer, links: links)
    }

    private static func parse(_ line: String, number: Int, of file: String) throws(StoreError) -> (Link, Event) {
        do {
            let json = try JSONValue.parse(line)
            guard let event = json["event"], let hash = json["hash"]?.string, let previous = json["previous"]?.string
            else { throw EventError("a line holds an event, its hash and the hash before it") }
            let read = try Event(json: event)
            let link = Link(
                writer: read.writer, sequence: read.sequence, time: read.time.description, previous: previous,
                hash: hash, json: event.description)
            return (link, read)
        } catch let error as JSONError {
            throw .badLine(file: file, line: number, message: "column \(error.column): \(error.message)")
        } catch {
            throw .badLine(file: file, line: number, message: "\(error)")
        }
    }
}
