import Projection
import Tables

/// Tables of people, each read whole or not at all.
enum PopulationFile {
    /// Throws what is wrong with one, with its place; `tell` hears what is to be known of it.
    static func read(_ paths: [String], area: String?, tell: ([String]) -> Void) throws -> [PopulationTable] {
        try paths.map { path in
            let sheet = try Sheet.read(path, as: PopulationTable.kind)
            tell(sheet.warnings)
            let table = try PopulationTable(sheet, area: area)
            tell(table.notices.map { $0.said(of: sheet.file) })
            return table
        }
    }
}
