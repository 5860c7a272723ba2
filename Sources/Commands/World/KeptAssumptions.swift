import Advocacy
import AuditStore
import Wording
import Workstation

/// The assumptions beside the open audit, as they were read last: only that file is ever replaced by what is entered on
/// the screen, not one that another program has written since.
struct KeptAssumptions {
    /// Where they are kept: beside the audit, or elsewhere once another program has taken that file over.
    private var path = ""
    /// What the file held; nil if there was none.
    private var held: [UInt8]?

    /// Reads what is beside the audit.
    mutating func read(beside store: AuditStore, in jurisdiction: Jurisdiction) throws -> AssumptionsFile {
        path = AssumptionFile.path(besideAudit: store.path)
        held = nil
        guard Files.isThere(path) else { return AssumptionsFile(path: path, contents: .none) }
        do {
            // Before it is parsed: a change between the two is found when it is to be replaced.
            held = try Files.read(path)
            let read = try AssumptionFile.read(path, in: jurisdiction)
            return AssumptionsFile(path: path, contents: .read(read))
        } catch {
            return AssumptionsFile(path: path, contents: .faulty(EventLoop.words(for: error)))
        }
    }

    /// Writes them where they were read. Where another program has written since, both are kept: this throws what it did
    /// and goes on there.
    mutating func save(_ csv: String) throws(Failure) {
        let bytes = OutputFile.bytes(of: csv)
        let replacing = held.map { NewFile.Replacing.file(holding: $0) } ?? .nothing
        do throws(NewFileError) {
            try NewFile.write(bytes, to: path, replacing: replacing, toStreams: false)
            held = bytes
        } catch {
            switch error {
            case .changed, .exists:
                let other = try write(bytes, besides: path)
                let (ours, theirs) = (World.lastComponent(other), World.lastComponent(path))
                (path, held) = (other, bytes)
                throw Failure(.keptBeside(ours: ours, theirs: theirs))
            default: throw Failure(error)
            }
        }
    }

    /// Writes to a name with a number, one that is free; returns it.
    private func write(_ bytes: [UInt8], besides path: String) throws(Failure) -> String {
        let base = path.hasSuffix(".csv") ? String(path.dropLast(4)) : path
        var number = 2
        while true {
            let other = "\(base)-\(number).csv"
            do throws(NewFileError) {
                try NewFile.write(bytes, to: other)
                return other
            } catch {
                guard case .exists = error, number < 1000 else { throw Failure(error) }
                number += 1
            }
        }
    }
}
