import Advocacy
import Calendar
import Tables

/// Readings made elsewhere, on paper or in a spreadsheet: a table with a row for each case.
///
/// Columns: `case`, any facts by their dotted name or unambiguous leaf, `finalDuty`, `finalOutcome` and `overruleReason`
/// for a determination that was overruled, `note`. A blank cell was not asked. Each row is a complete reading; one that
/// has nothing but its case is passed over, as is the row of words that a form has below its headings (`AnswerForm`).
/// A fact may stand under two of its names if both say the same.
///
/// What a person wrote goes through the privacy guard as at the keyboard: a note, a reason or an answer in words that looks
/// as if it identified somebody is a fault, unless it is said why it must be kept: for all of the file, or for a note in
/// `noteReason`.
public struct AnswerSheet: Sendable {
    public typealias Row = Sheet.Row

    private let columns: SheetColumns<AnswerColumn>
    private let rows: [Row]

    /// What a sheet adds to the record, and what is to be known of it.
    public struct Taken: Sendable {
        public let entries: [Entry]
        public let notices: [Notice]
    }

    /// Reads the headings. Every heading that is not known, or stands twice, is a fault.
    public init(_ sheet: Sheet) throws(Faults) {
        let headings = sheet.headings
        var faults: [Fault] = []
        columns = SheetColumns(headings) { heading, place in
            do throws(FactError) {
                return try AnswerColumn.named(heading)
            } catch {
                faults.append(Fault(line: headings.line, column: place, why: .fact(error)))
                return nil
            }
        } twice: { column, place in
            let heading = headings.cells[place - 1]
            let others = headings.cells[..<(place - 1)].filter { (try? AnswerColumn.named($0)) == column }
            // Under two of its names a fact may stand.
            guard others.contains(where: { AnswerColumn.isSameName($0, heading) }) else { return }
            faults.append(
                Fault(line: headings.line, column: place, why: .headingTwice(shown: ShownCell.heading(heading))))
        }
        if faults.isEmpty, !columns.has(.reference) {
            faults.append(Fault(line: headings.line, column: 1, why: .noCaseColumn))
        }
        guard faults.isEmpty else { throw Faults(all: faults) }
        rows = sheet.rows.filter { !AnswerForm.isCaption($0.cells) }
    }

    /// How a file of readings is found in what stands around it. Words such as NULL are no blank here: blank is not asked.
    public static let kind = Sheet.Kind(shown: { ShownCell.text($0) }) { cells in
        cells.count { AnswerColumn.known($0) != nil }
    }

    /// What the sheet adds to the record as readings by `reader`; all or nothing, every fault listed. `keepReason` says
    /// why texts must be kept that look as if they identified somebody.
    public func entries(
        for state: AuditState, reader: String, today: CivilDate, keepReason: String? = nil
    ) throws(Faults) -> [Entry] {
        try taken(for: state, reader: reader, today: today, keepReason: keepReason).entries
    }

    /// The same with what is to be known of it.
    public func taken(
        for state: AuditState, reader: String, today: CivilDate, keepReason: String? = nil
    ) throws(Faults) -> Taken {
        var entries: [Entry] = []
        var faults: [Fault] = []
        var notices = AnswerNotices()
        var seen: [String: Int] = [:]
        for row in rows {
            do throws(Faults) {
                guard row.cells.count == columns.width else {
                    throw fault(row, nil, .fields(row.cells.count, headings: columns.width))
                }
                if hasReferenceAlone(row) {
                    notices.addEmpty(line: row.line)
                    continue
                }
                let found = try sampledCase(of: row, in: state, reader: reader)
                if let earlier = seen.updateValue(row.line, forKey: found.reference) {
                    throw fault(row, .reference, .readInLine(earlier, found.reference))
                }
                let taken = try AnswerRow(
                    columns: columns, row: row, sampled: found, plan: state.plan, today: today, keepReason: keepReason
                ).taken()
                entries += taken.entries
                notices.add(taken.idle, line: row.line)
            } catch {
                faults += error.all
            }
        }
        if faults.isEmpty, entries.isEmpty { faults.append(noRow) }
        guard faults.isEmpty else { throw Faults(all: faults) }
        return Taken(entries: entries, notices: notices.all)
    }

    private var noRow: Fault {
        rows.first.map { Fault(line: $0.line, column: 0, why: .nothingFilledIn) }
            ?? Fault(line: 2, column: 0, why: .noRow)
    }

    private func fault(_ row: Row, _ column: AnswerColumn?, _ why: Why) -> Faults {
        Faults(all: [columns.fault(row, column, why)])
    }

    /// A row of a form that nobody filled in.
    private func hasReferenceAlone(_ row: Row) -> Bool {
        var hasReference = false
        for (index, column) in columns.names.enumerated() {
            guard let column, !Trimming.trim(row.cells[index]).isEmpty else { continue }
            guard column == .reference else { return false }
            hasReference = true
        }
        return hasReference
    }

    private func sampledCase(of row: Row, in state: AuditState, reader: String) throws(Faults) -> SampledCase {
        let reference = Trimming.trim(columns.cell(.reference, row))
        guard !reference.isEmpty else { throw fault(row, .reference, .noCase) }
        guard let found = state.sampledCase(reference) else {
            throw fault(row, .reference, .notInSample(shown: ShownCell.text(reference, hasDates: true)))
        }
        if let replaced = found.replaced {
            throw fault(row, .reference, .replaced(reference, by: replaced.replacement))
        }
        if found.reading(by: reader)?.isComplete == true {
            throw fault(row, .reference, .alreadyRead(reference, by: reader))
        }
        return found
    }
}
