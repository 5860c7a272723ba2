import Advocacy
import Calendar
import Tables

/// The values of one row of Client Level Data in the audit's own terms: the route that a request carried, the age band
/// at the start of the stage, the setting and the funding that the route and the accommodation imply.
struct CLDValuesOfRow {
    let row: RecordScanner
    let columns: FrameColumns
    let stage: CLDStage
    /// nil where no birth before the stage can be told.
    let born: CivilDate?
    /// Route of the person's latest request, where the row carries none.
    let routeOfRequest: String

    /// Number of a variable's value in its table.
    func number(of variable: FrameVariable, at index: Int, in tables: inout [ValueTable]) -> UInt32 {
        let written = row.value(columns.variableColumns[index])
        switch variable.source {
        case .field(.process):
            return tables[index].number(stage.process.rawValue)
        case .field(.route):
            return routeNumber(in: &tables[index], written)
        case .field(.ageBand):
            return ageBand.map { tables[index].number($0) } ?? tables[index].number(written)
        case .field(.setting):
            if says(written) { return tables[index].number(written) }
            let implied = impliedSetting(in: &tables)
            return implied.isEmpty ? tables[index].number(written) : tables[index].number(implied)
        case .field(.funding):
            return route(in: &tables) == "Self-Funder"
                ? tables[index].number("self-funded") : tables[index].number(written)
        case .check(.firstContact):
            return (try? columns.dates.date(written)) == nil ? tables[index].number(written) : 0
        case .field, .column, .check:
            return tables[index].number(written)
        }
    }

    /// Whether a cell holds something other than that it is blank.
    private func says(_ written: UnsafeBufferPointer<UInt8>) -> Bool {
        !written.isEmpty && !columns.isBlank(written)
    }

    private func routeNumber(
        in table: inout ValueTable, _ written: UnsafeBufferPointer<UInt8>
    )
        -> UInt32
    {
        says(written) || routeOfRequest.isEmpty ? table.number(written) : table.number(routeOfRequest)
    }

    private func route(in tables: inout [ValueTable]) -> String {
        guard let index = columns.variables.firstIndex(where: { $0.source == .field(.route) }) else { return "" }
        let number = routeNumber(in: &tables[index], row.value(columns.variableColumns[index]))
        return tables[index].values[Int(number)].text
    }

    /// Prison and approved premises decide about the duty (s76), so they come before a transition.
    private func impliedSetting(in tables: inout [ValueTable]) -> String {
        let route = route(in: &tables)
        let accommodation = columns.header.columns[.accommodation]
            .flatMap { CLDValues.accommodation.match(translated(row.text($0), .accommodation)) }
        if route == "Prison" || accommodation?.hasPrefix("Prison") == true { return "prison" }
        if accommodation?.hasPrefix("Approved premises") == true { return "approvedPremises" }
        return route == "Planned Entry (Transition)" ? "transition" : ""
    }

    private func translated(_ text: String, _ field: FrameField) -> String {
        columns.header.profile.values[field]?[Folding.fold(text)] ?? text
    }

    /// Age at the start of the stage; nil where the file has no date of birth, or a band of its own where that is not known.
    private var ageBand: String? {
        guard columns.column(.dateOfBirth) != nil else { return nil }
        if let born { return AgeBand.name(born: born, on: stage.started) }
        let hasOwnBand = columns.column(.ageBand).map { says(row.value($0)) } ?? false
        return hasOwnBand ? nil : AgeBand.unknown
    }
}
