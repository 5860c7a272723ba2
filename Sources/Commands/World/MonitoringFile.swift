import Projection
import Sampling

/// A file of quarterly monitoring, read whole or not at all.
enum MonitoringFile {
    /// Throws a `Failure` that lists every fault, each with its place.
    static func read(_ path: String) throws -> MonitoringSheet {
        let table = try DelimitedTable.read(path)
        do throws(MonitoringSheet.Faults) {
            return try MonitoringSheet(headings: table.headings, rows: table.rows.map { ($0.line, $0.cells) })
        } catch {
            throw Failure(.monitoring(error, file: path))
        }
    }
}
