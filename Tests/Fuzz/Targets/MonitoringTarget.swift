import Projection
import Sampling
import Tables

extension FuzzTarget {
    /// Quarterly monitoring: read back from what it is written as it is the same, and it can be charted.
    static let monitoring = FuzzTarget("monitoring") { bytes in
        guard let table = try? ScratchFile(bytes).read({ try Sheet.read($0, as: MonitoringSheet.kind) }) else { return }
        let sheet: MonitoringSheet
        do {
            sheet = try MonitoringSheet(table)
        } catch let error as MonitoringSheet.Faults {
            try hold(!error.all.isEmpty, "refused without a fault")
            let place = InputPlace(bytes)
            for fault in error.all { try place.check(line: fault.line, column: fault.column, fault.message) }
            return
        }
        let again = try MonitoringSheet(
            ScratchFile(Array(sheet.csv.utf8)).read { try Sheet.read($0, as: MonitoringSheet.kind) })
        try hold(again == sheet, "\(sheet) reads back as \(again)")
        let first = sheet.rows[0].quarter
        let chart = Monitoring(sheet, need: [first: Monitoring.Need(mean: 10, low: 5, high: 20)])
        try hold(!chart.signals.isEmpty, "the chart says nothing")
        _ = (chart.csv, chart.ratio)
    }
}
