import Advocacy
import Sampling
import Tables

extension PopulationTable {
    /// How a population is found below its titles (`PopulationHeading.isRow`).
    public static let kind = Sheet.Kind(readsBlankWords: true) { PopulationHeading.isRow($0) ? 1 : 0 }

    /// Reads a sheet by its structure: ages, years and sexes may each stand in rows, across the top or in lines between rows;
    /// bands of age (POPPI, PANSI) or single years (ONS, StatsWales).
    ///
    /// Of each age persons are taken where there are any, else males and females are added. Totals are left out, and checked
    /// against the sum (`notices`). A line without a number is a title or a note. Of several areas `area` must name one, by
    /// its name or its code; where there is one alone it is taken. Throws `PopulationError` with line and field for anything
    /// else.
    public init(_ sheet: Sheet, area: String? = nil) throws(PopulationError) {
        try PopulationTable.refuseOthers(sheet)
        let layout = try PopulationLayout(sheet)
        var reading = PopulationReading(layout: layout, file: sheet.file)
        for row in layout.rows { try reading.take(row) }
        let chosen = try reading.choose(area)
        let people = try PopulationPeople(chosen, of: reading)
        file = sheet.file
        years = people.years
        headerLine = layout.headings.line
        firstYearColumn = (layout.measures.map(\.field).min() ?? 0) + 1
        entries = people.entries
        notices = people.notices + PopulationTable.units(sheet, chosen) + reading.passedOver
    }

    /// Tables of people who are thought to have something, as POPPI and PANSI have many, say so above or in their rows.
    private static func refuseOthers(_ sheet: Sheet) throws(PopulationError) {
        // Farther down it is a label that is none of ages.
        for row in sheet.above + [sheet.headings] + sheet.rows.prefix(100) {
            for (field, cell) in row.cells.enumerated() {
                let lowered = cell.lowercased()
                guard let mark = otherMarks.lazy.compactMap({ lowered.firstRange(of: $0) }).first else { continue }
                let rest = lowered[mark.upperBound...].prefix { $0 != "," }.drop { $0 == " " }
                throw PopulationError(
                    file: sheet.file, line: row.line, column: field + 1,
                    why: .otherTable(shown: ShownCell.heading(rest.isEmpty ? lowered[mark] : rest)))
            }
        }
    }

    private static let otherMarks = [
        "predicted to have", "predicted to", "estimated to have", "prevalence of", "predicted prevalence",
    ]

    /// Whether the numbers are thousands is of no account to growth, and is said.
    private static func units(_ sheet: Sheet, _ found: [PopulationReading.Found]) -> [PopulationNotice] {
        for row in sheet.above + [sheet.headings] {
            for cell in row.cells {
                let words = PopulationWords.of(cell)
                if words.contains("thousands") || words.contains("thousand") || cell.contains("(000")
                    || cell.contains("'000")
                {
                    return [.thousands(line: row.line)]
                }
            }
        }
        guard let first = found.first(where: \.number.hasFraction) else { return [] }
        return [.fractions(line: first.line)]
    }
}

/// The numbers of a table one after another, each with whom it counts.
struct PopulationReading {
    /// A number of people with what its row, its column and the lines above say of it.
    struct Found {
        let label: PopulationLabel
        let number: WrittenNumber
        /// What the row says of the area, column by column.
        let area: [String]
        let line: Int
        let field: Int
    }

    let layout: PopulationLayout
    let file: String
    private(set) var found: [Found] = []
    /// What the line above, or the cell above, says.
    private var section = PopulationLabel.nothing
    private var area: [String]
    private var constants: [Int: (text: String, line: Int)] = [:]

    init(layout: PopulationLayout, file: String) {
        self.layout = layout
        self.file = file
        area = layout.areas.map { _ in "" }
    }

    func fault(_ line: Int, _ field: Int, _ why: PopulationError.Why) -> PopulationError {
        PopulationError(file: file, line: line, column: field + 1, why: why)
    }

    var passedOver: [PopulationNotice] {
        layout.passedOver.map { .columnPassedOver(shown: layout.shownHeading($0)) }
    }

    mutating func take(_ row: Sheet.Row) throws(PopulationError) {
        func cell(_ field: Int) -> String { row.cells.indices.contains(field) ? row.cells[field] : "" }
        let filled = layout.measures.filter { !cell($0.field).isEmpty }
        let label = layout.age.map { PopulationLabel(cell($0)) } ?? PopulationLabel.nothing
        let isCounted =
            filled.contains { WrittenNumber(cell($0.field)) != nil } || !filled.isEmpty && label?.ages != nil
        guard isCounted else { return takeSection(row) }
        let width = layout.width
        guard row.cells.dropFirst(width).allSatisfy(\.isEmpty) else {
            throw fault(row.line, width, .fields(row.cells.count, headings: width))
        }
        try takeKeys(row)
        guard let label else {
            throw fault(row.line, layout.age ?? 0, .noAge(shown: ShownCell.text(layout.age.map(cell) ?? "")))
        }
        for measure in filled { try take(cell(measure.field), measure, label.joined(section), row.line) }
        // Where others of the row are filled, a blank is a number that is missing.
        for measure in layout.measures where cell(measure.field).isEmpty {
            guard let year = measure.label?.year ?? section.year, layout.age != nil, !label.isTotal else { continue }
            throw fault(row.line, measure.field, .missing(year: year))
        }
    }

    private mutating func take(
        _ text: String, _ measure: PopulationLayout.Measure, _ row: PopulationLabel, _ line: Int
    ) throws(PopulationError) {
        let label = (measure.label ?? .nothing).joined(row)
        guard let year = label.year else { throw fault(line, measure.field, .noYearOfNumber) }
        guard let number = WrittenNumber(text) else {
            throw fault(line, measure.field, .noNumber(shown: ShownCell.text(text), year: year))
        }
        found.append(Found(label: label, number: number, area: area, line: line, field: measure.field))
    }

    /// What the row says beside its numbers and its age; a cell that is blank says what the one above it does.
    private mutating func takeKeys(_ row: Sheet.Row) throws(PopulationError) {
        func cell(_ field: Int) -> String { row.cells.indices.contains(field) ? row.cells[field] : "" }
        if let field = layout.sex, !cell(field).isEmpty {
            guard let named = PopulationLabel.Sex(cell(field)) else {
                throw fault(row.line, field, .noSex(shown: ShownCell.text(cell(field))))
            }
            section.sex = named
        }
        if let field = layout.year, !cell(field).isEmpty {
            guard let year = PopulationLabel(cell(field))?.year else {
                throw fault(row.line, field, .noYear(shown: ShownCell.text(cell(field), hasDates: true)))
            }
            section.year = year
        }
        for (place, field) in layout.areas.enumerated() where !cell(field).isEmpty { area[place] = cell(field) }
        for field in layout.constants where !cell(field).isEmpty {
            let text = cell(field)
            if let first = constants[field], first.text != text {
                let (here, there) = (ShownCell.text(text), ShownCell.text(first.text))
                throw fault(row.line, field, .otherPart(shown: here, first: there, line: first.line))
            }
            if constants[field] == nil { constants[field] = (text, row.line) }
        }
    }

    /// A line above the rows of one sex or one year; any other is a title or a note.
    private mutating func takeSection(_ row: Sheet.Row) {
        let filled = row.cells.filter { !$0.isEmpty }
        guard filled.count == 1, let label = PopulationLabel(filled[0]), label.ages == nil else { return }
        if let sex = label.sex { section.sex = sex }
        if let year = label.year { section.year = year }
    }

    // MARK: Areas

    /// The numbers of one area.
    func choose(_ wanted: String?) throws(PopulationError) -> [Found] {
        var areas: [[String]] = []
        var seen: Set<[String]> = []
        var second: Found?
        for number in found where seen.insert(number.area).inserted {
            areas.append(number.area)
            if areas.count == 2 { second = number }
        }
        let isNamed = areas.contains { $0.contains { !$0.isEmpty } }
        guard let second = second ?? found.first, areas.count > 1 || wanted != nil && isNamed else { return found }
        let named = areas.map { parts in parts.max { Self.letters($0) < Self.letters($1) } ?? "" }
        let place = layout.areas.first ?? 0
        guard let wanted else {
            throw fault(second.line, place, .severalAreas(shown: named.map { ShownCell.text($0) }, wanted: nil))
        }
        let key = Folding.fold(wanted)
        guard let area = areas.first(where: { $0.contains { Folding.fold($0) == key } }) else {
            throw fault(
                second.line, place,
                .severalAreas(shown: named.map { ShownCell.text($0) }, wanted: ShownCell.text(wanted)))
        }
        return found.filter { $0.area == area }
    }

    private static func letters(_ text: String) -> Int { text.count { $0.isLetter } }
}
