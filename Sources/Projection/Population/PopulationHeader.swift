import Tables

/// Where a population table has its years, its ages and its sexes: the first line with two years or more.
struct PopulationHeader {
    let headings: Sheet.Row
    /// Field and year, in the order of the years.
    let years: [(field: Int, year: Int)]
    let ageField: Int
    let sexField: Int?
    /// Fields that must say the same in every row: the area, what is counted.
    let constantFields: [Int]

    init(_ sheet: Sheet) throws(PopulationError) {
        let (file, header) = (sheet.file, sheet.headings)
        guard PopulationHeader.isHeader(header.cells) else {
            throw PopulationError(file: file, line: header.line, column: 1, why: .noYears)
        }
        var years: [(field: Int, year: Int)] = []
        for (field, cell) in header.cells.enumerated() {
            guard let year = PopulationHeader.year(cell) else { continue }
            if years.contains(where: { $0.year == year }) {
                throw PopulationError(
                    file: file, line: header.line, column: field + 1,
                    why: .yearTwice(year))
            }
            years.append((field, year))
        }
        let keys = header.cells.indices.filter { field in !years.contains { $0.field == field } }
        func heading(_ field: Int, _ names: Set<String>) -> Bool {
            AgeLabel.words(header.cells[field]).contains(where: names.contains)
        }
        func cells(_ field: Int) -> [String] {
            sheet.rows.compactMap { $0.cells.indices.contains(field) ? $0.cells[field] : nil }.filter { !$0.isEmpty }
        }
        func ages(_ field: Int) -> Int {
            cells(field).count { cell in if case .ages = AgeLabel(cell) { true } else { false } }
        }
        let named = keys.first { heading($0, ["age", "ages", "aged"]) && ages($0) > 0 }
        guard let ageField = named ?? keys.max(by: { ages($0) < ages($1) }), ages(ageField) > 0 else {
            throw PopulationError(
                file: file, line: header.line, column: 1,
                why: .noAges)
        }
        sexField = keys.first { field in
            guard field != ageField else { return false }
            let cells = cells(field)
            return heading(field, ["sex", "gender"]) || !cells.isEmpty && cells.allSatisfy { AgeLabel.Sex($0) != nil }
        }
        headings = header
        self.years = years.sorted { $0.year < $1.year }
        self.ageField = ageField
        let sexField = sexField
        constantFields = keys.filter { $0 != ageField && $0 != sexField }
    }

    static func isHeader(_ cells: [String]) -> Bool { cells.count { year($0) != nil } > 1 }

    /// `2030`, `Mid-2030`, `mid 2030`; nothing else.
    private static func year(_ cell: String) -> Int? {
        var text = Substring(cell.lowercased())
        if text.hasPrefix("mid") { text = text.dropFirst(3).drop { $0 == "-" || $0 == " " } }
        guard text.utf8.count == 4, let year = Int(text), (1900...2200).contains(year) else { return nil }
        return year
    }
}
