import Projection
import Tables

/// A file of quarterly monitoring, read whole or not at all.
enum MonitoringFile {
    /// Throws a `Failure` that lists every fault, each with its place.
    static func read(
        _ path: String, tell: ([String]) -> Void = Output.warnings
    ) throws -> MonitoringSheet {
        let sheet = try Sheet.read(path, as: MonitoringSheet.kind)
        tell(sheet.warnings)
        do throws(MonitoringSheet.Faults) {
            return try MonitoringSheet(sheet)
        } catch {
            throw Failure(.monitoring(error, file: path))
        }
    }
}
