import Audit
import Calendar
import Sampling
import Tables
import TestAudits

extension FuzzTarget {
    /// Readings made elsewhere: what the sheet takes, the audit takes too, and its event reads back the same.
    static let answers = FuzzTarget("answers") { bytes in
        guard let table = try? ScratchFile(bytes).read({ try Sheet.read($0, as: AnswerSheet.kind) }) else { return }
        let today = try CivilDate.parse("2026-06-01")
        do {
            let sheet = try AnswerSheet(table)
            for reason in ["the council asks for it", nil] {
                try take(sheet.entries(for: opened.get(), reader: "reader", today: today, keepReason: reason))
            }
        } catch let faults as AnswerSheet.Faults {
            try hold(!faults.all.isEmpty, "refused without a fault")
            let place = InputPlace(bytes)
            for fault in faults.all {
                try place.check(line: fault.line, column: fault.column, leastColumn: 0, fault.message)
            }
        }
    }

    private static func take(_ entries: [Entry]) throws {
        var state = try opened.get()
        for (index, entry) in entries.enumerated() {
            let event = Event(
                writer: "w", sequence: index + 2, time: Timestamp(milliseconds: 1_780_000_000_000), reader: "reader",
                body: entry.body)
            try hold(try Event(json: event.json) == event, "\(event) reads back as something else")
            try state.apply(event)
        }
    }

    private static let opened = Result { try Script().state }
}
