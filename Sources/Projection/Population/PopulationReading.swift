import Advocacy
import Sampling
import Tables

extension PopulationTable {
    /// How a population is found below its titles: by the first row with two years or more.
    public static let kind = Sheet.Kind(readsBlankWords: true) { PopulationHeader.isHeader($0) ? 1 : 0 }

    /// Reads a sheet, years, rows and notes as they come.
    ///
    /// Layouts: POPPI and PANSI (bands of age in rows), ONS and StatsWales (single years of age, persons or males and
    /// females). Rows of persons are taken where there are any, else males and females are added. Totals are left out.
    /// A line without a number is a title or a note. Throws `PopulationError` with line and field for anything else.
    public init(_ sheet: Sheet) throws(PopulationError) {
        let header = try PopulationHeader(sheet)
        var reading = PopulationReading(header: header, file: sheet.file)
        for row in sheet.rows { try reading.take(row) }
        file = sheet.file
        years = header.years.map(\.year)
        headerLine = header.headings.line
        firstYearColumn = (header.years.map(\.field).min() ?? 0) + 1
        entries = try reading.entries()
    }
}

/// The rows of a table, one after another.
private struct PopulationReading {
    let header: PopulationHeader
    let file: String
    private var bySex: [AgeLabel.Sex: [PopulationTable.Entry]] = [:]
    /// What the line above, or the cell above, says.
    private var sex = AgeLabel.Sex.persons
    private var constants: [Int: (text: String, line: Int)] = [:]

    init(header: PopulationHeader, file: String) {
        self.header = header
        self.file = file
    }

    private func fault(_ line: Int, _ field: Int, _ why: PopulationError.Why) -> PopulationError {
        PopulationError(file: file, line: line, column: field + 1, why: why)
    }

    mutating func take(_ record: Sheet.Row) throws(PopulationError) {
        func cell(_ field: Int) -> String { record.cells.indices.contains(field) ? record.cells[field] : "" }
        let label = cell(header.ageField)
        if let field = header.sexField, !cell(field).isEmpty {
            guard let named = AgeLabel.Sex(cell(field)) else {
                throw fault(record.line, field, .noSex(shown: ShownCell.text(cell(field))))
            }
            sex = named
        }
        guard header.years.contains(where: { !cell($0.field).isEmpty }) else {
            if case .sex(let named) = AgeLabel(label) { sex = named }
            return
        }
        guard record.cells.dropFirst(header.headings.cells.count).allSatisfy(\.isEmpty) else {
            throw fault(
                record.line, header.headings.cells.count,
                .fields(record.cells.count, headings: header.headings.cells.count))
        }
        for field in header.constantFields where !cell(field).isEmpty {
            let text = cell(field)
            if let first = constants[field], first.text != text {
                let (here, there) = (ShownCell.text(text), ShownCell.text(first.text))
                throw fault(
                    record.line, field, .otherPart(shown: here, first: there, line: first.line))
            }
            if constants[field] == nil { constants[field] = (text, record.line) }
        }
        switch AgeLabel(label) {
        case .total, .sex: return
        case .ages(let ages, let named):
            var people: [Double] = []
            for (field, year) in header.years {
                people.append(try number(cell(field), year: year, line: record.line, field: field))
            }
            let entry = PopulationTable.Entry(ages: ages, people: people, line: record.line)
            bySex[named ?? sex, default: []].append(entry)
        case nil:
            throw fault(record.line, header.ageField, .noAge(shown: ShownCell.text(label)))
        }
    }

    private func number(_ text: String, year: Int, line: Int, field: Int) throws(PopulationError) -> Double {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        let whole = groups.last.map { $0.prefix { $0 != "." } } ?? ""
        let isGrouped =
            groups.count == 1 || groups.dropFirst().dropLast().allSatisfy { $0.count == 3 } && whole.count == 3
        let digits = text.filter { $0 != "," && !$0.isWhitespace }
        guard isGrouped, digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }), let number = Double(digits),
            number <= Double(Limit.amount)
        else {
            throw fault(
                line, field,
                text.isEmpty ? .missing(year: year) : .noNumber(shown: ShownCell.text(text), year: year))
        }
        return number
    }

    /// The rows that count, in the order of their ages, no age twice.
    func entries() throws(PopulationError) -> [PopulationTable.Entry] {
        var entries = bySex[.persons] ?? []
        if entries.isEmpty { entries = try bothSexes() }
        entries.sort { $0.ages.from < $1.ages.from }
        for (first, second) in zip(entries, entries.dropFirst()) where first.ages.overlaps(second.ages) {
            let (above, below) = first.line < second.line ? (first, second) : (second, first)
            throw fault(
                below.line, header.ageField,
                .agesTwice(below.ages, of: above.ages, line: above.line))
        }
        return entries
    }

    private func bothSexes() throws(PopulationError) -> [PopulationTable.Entry] {
        let (males, females) = (bySex[.males] ?? [], bySex[.females] ?? [])
        for (here, there, missing) in [(males, females, "females"), (females, males, "males")] {
            for entry in here where !there.contains(where: { $0.ages == entry.ages }) {
                throw fault(
                    entry.line, header.ageField,
                    .agesWithout(entry.ages, sex: missing))
            }
        }
        return males.compactMap { male in
            females.first { $0.ages == male.ages }.map { female in
                PopulationTable.Entry(
                    ages: male.ages, people: zip(male.people, female.people).map(+), line: min(male.line, female.line))
            }
        }
    }
}
