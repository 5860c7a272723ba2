import Advocacy
import Projection
import Tables

/// A file of assumptions, read whole or not at all.
package enum AssumptionFile {
    /// Throws a `Failure` that lists every fault, each with its place. `tell` hears what was passed over or read in another
    /// way than it stands.
    package static func read(
        _ path: String, in jurisdiction: Jurisdiction, tell: ([String]) -> Void = { _ in }
    ) throws -> Assumptions {
        let sheet = try Sheet.read(path, as: AssumptionTable.kind)
        tell(sheet.warnings)
        do throws(AssumptionFaults) {
            return try AssumptionTable.read(sheet, in: jurisdiction)
        } catch {
            throw Failure(.assumptions(error, file: path))
        }
    }

    /// What may stand beside an audit, under its name.
    enum Beside: String {
        case assumptions, population, monitoring

        /// Where it is kept.
        func path(_ audit: String) -> String {
            (audit.hasSuffix(".audit") ? String(audit.dropLast(6)) : audit) + ".\(rawValue).csv"
        }

        /// The file, if there is one.
        func found(_ audit: String) -> String? {
            let path = path(audit)
            return Files.exists(path) ? path : nil
        }
    }

    /// Where an audit's own assumptions are kept: beside it.
    static func path(besideAudit audit: String) -> String { Beside.assumptions.path(audit) }

    /// The file beside an audit, if there is one.
    static func found(besideAudit audit: String) -> String? {
        let path = path(besideAudit: audit)
        return Files.exists(path) ? path : nil
    }
}
