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
            let people = [AssumptionFile.Beside.population.found(store.path)].compactMap(\.self)
            let counted = AssumptionFile.Beside.monitoring.found(store.path)
            return AssumptionsFile(
                path: path, contents: .read(read),
                population: try PopulationFile.read(people, area: nil) { _ in },
                monitoring: try counted.map { try MonitoringFile.read($0) { _ in } })
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

    /// The audit goes on at `new`, moved or written out: what is assumed goes on beside it. The old file is left as it is,
    /// and so is another that is there already. Returns what is to be said of it; nil if nothing.
    mutating func follow(from old: String, to new: String) -> String? {
        let (before, now) = (AssumptionFile.path(besideAudit: old), AssumptionFile.path(besideAudit: new))
        if path.isEmpty { path = before }
        guard path != now else { return nil }
        // As another program has written it since, if one has.
        let ours = KeptAssumptions.bytes(of: path) ?? held
        guard let ours, KeptAssumptions.bytes(of: now) != ours else {
            (path, held) = (now, ours)
            return nil
        }
        do throws(NewFileError) {
            try NewFile.write(ours, to: now, toStreams: false)
            (path, held) = (now, ours)
            return nil
        } catch {
            guard case .exists = error else { return notCopied(error.description) }
        }
        do throws(Failure) {
            let other = try write(ours, besides: now)
            (path, held) = (other, ours)
            return say(
                "The assumptions are in \(World.lastComponent(other)): there is another \(World.lastComponent(now)).")
        } catch {
            return notCopied(error.message)
        }
    }

    private func notCopied(_ why: String) -> String { say("The assumptions stay in \(path): \(why).") }

    private static func bytes(of path: String) -> [UInt8]? { Files.isThere(path) ? try? Files.read(path) : nil }

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
