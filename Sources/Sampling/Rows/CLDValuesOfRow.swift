import Advocacy
import Calendar
import Tables

/// The values of one row of Client Level Data in the audit's own terms: the route that a request carried, the age band
/// at the start of the stage, the setting and the funding that the route and the accommodation imply.
struct CLDValuesOfRow {
    let row: RecordScanner
    let columns: FrameColumns
    let stage: CLDStage
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
            return (try? CivilDate.parse(utf8: written)) == nil ? tables[index].number(written) : 0
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

    /// Age at the start of the stage; nil where the file has no date of birth, which is forgotten with the row.
    private var ageBand: String? {
        guard let column = columns.column(.dateOfBirth) else { return nil }
        guard let born = try? CivilDate.parse(utf8: row.value(column)), born <= stage.started else {
            let hasOwnBand = columns.column(.ageBand).map { says(row.value($0)) } ?? false
            return hasOwnBand ? nil : "Unknown"
        }
        let hadBirthday = (stage.started.month, stage.started.day) >= (born.month, born.day)
        switch stage.started.year - born.year - (hadBirthday ? 0 : 1) {
        case ..<18: return "Under 18"
        case ..<25: return "18 to 24"
        case ..<45: return "25 to 44"
        case ..<65: return "45 to 64"
        case ..<75: return "65 to 74"
        case ..<85: return "75 to 84"
        case ..<95: return "85 to 94"
        default: return "95 and above"
        }
    }
}
