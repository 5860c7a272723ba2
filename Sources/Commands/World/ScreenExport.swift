import AuditStore
import Workstation

/// A file that the person asked for on the screen, readable by this user alone.
struct ScreenExport {
    let text: String
    /// As it was typed.
    let path: String
    /// The audit on the screen.
    let audit: String?

    /// Writes it to a name that is free; where an ordinary file has it, the person is asked.
    func write() throws(Failure) -> WorkstationEvent {
        do throws(NewFileError) {
            try NewFile.write(OutputFile.bytes(of: text), to: expanded, toStreams: false)
            return .written(path: expanded)
        } catch {
            guard case .exists = error else { throw Failure(error) }
        }
        do throws(NewFileError) {
            try NewFile.check(expanded, replacing: replacing)
        } catch {
            throw Failure(error)
        }
        return .fileExists(text: text, path: expanded)
    }

    /// Writes it in the place of an ordinary file, as the person said.
    func replace() throws(Failure) -> WorkstationEvent {
        do throws(NewFileError) {
            try NewFile.write(OutputFile.bytes(of: text), to: expanded, replacing: replacing, toStreams: false)
        } catch {
            throw Failure(error)
        }
        return .written(path: expanded)
    }

    private var expanded: String { World.expanded(path) }

    private var replacing: NewFile.Replacing {
        .ordinaryFile(except: audit.map { [$0, AssumptionFile.path(besideAudit: $0)] } ?? [])
    }
}
