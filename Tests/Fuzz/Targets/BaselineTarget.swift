import Audit
import Calendar
import Sampling
import Tables

extension FuzzTarget {
    /// Figures of an earlier audit: what is taken holds together, and its event reads back the same.
    static let baseline = FuzzTarget("baseline") { bytes in
        guard let table = try? ScratchFile(bytes).read({ try Sheet.read($0, as: BaselineSheet.kind) }) else { return }
        let day = try CivilDate.parse("2026-06-01")
        do {
            let sheet = try BaselineSheet(table, population: 1000, today: day)
            let baseline = Baseline(
                title: "t", jurisdiction: .england, from: day, to: day, strataColumns: [], strata: sheet.strata,
                file: "f", sha256: "", program: "1")
            try hold(baseline.population == 1000 && baseline.read > 0, "\(baseline)")
            let event = Event(
                writer: "w", sequence: 1, time: Timestamp(milliseconds: 0), reader: "reader", salt: "s",
                body: .baseline(baseline))
            try hold(try Event(json: event.json) == event, "\(event) reads back as something else")
            try hold(try AuditState(first: event).baseline == baseline, "its state is another")
        } catch let faults as BaselineSheet.Faults {
            try hold(!faults.all.isEmpty, "refused without a fault")
            let place = InputPlace(bytes)
            for fault in faults.all {
                try place.check(line: fault.line, column: fault.column, leastColumn: 0, fault.message)
            }
        }
    }
}
