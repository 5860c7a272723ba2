import Advocacy
import Tables

/// Which columns of a population table hold numbers of people, and which say of whom: by what stands in them, wherever they
/// stand.
struct PopulationLayout {
    /// A column of numbers, with what its headings say of them.
    struct Measure {
        let field: Int
        let label: PopulationLabel?
    }

    let headings: Sheet.Row
    /// Fields that a row may have.
    let width: Int
    let measures: [Measure]
    let age: Int?
    let year: Int?
    let sex: Int?
    let areas: [Int]
    /// Columns that must say the same in every row: what is counted.
    let constants: [Int]
    /// Columns of numbers that nothing is known of.
    let passedOver: [Int]
    /// The rows below all headings.
    let rows: [Sheet.Row]

    init(_ sheet: Sheet) throws(PopulationError) {
        let line = sheet.headings.line
        func fault(_ field: Int, _ why: PopulationError.Why) -> PopulationError {
            PopulationError(file: sheet.file, line: line, column: field + 1, why: why)
        }
        var levels = [sheet.headings.cells]
        var rows = sheet.rows[...]
        // Beside the first column that a heading says something of stand what the rows are called by, here no more than a name.
        let beside = levels[0].firstIndex { PopulationLabel($0) != nil } ?? 0
        while levels.count < 3, let next = rows.first, beside > 0, PopulationHeading.isRow(next.cells),
            next.cells.prefix(beside).allSatisfy({ PopulationLabel($0) == nil }),
            !next.cells.contains(where: { WrittenNumber.isLarge($0) })
        {
            levels.append(next.cells)
            rows = rows.dropFirst()
        }
        self.rows = Array(rows)
        headings = sheet.headings
        let columns = PopulationColumns(levels: levels, rows: self.rows)
        let found = columns.measures
        guard !found.isEmpty else { throw fault(0, .noNumbers) }
        measures = found
        width = levels.map(\.count).max() ?? 0
        let hasAges = found.contains { $0.label?.ages != nil }
        age = hasAges ? nil : columns.best(.age) { $0.ages != nil || $0.isTotal }
        year = found.allSatisfy { $0.label?.year != nil } ? nil : columns.best(.year) { $0.year != nil }
        sex = columns.sex(besides: [age, year])
        let taken = Set([age, year, sex].compactMap { $0 } + found.map(\.field))
        areas = columns.keys.filter { !taken.contains($0.field) && $0.heading == .area }.map(\.field)
        constants = columns.keys.filter { !taken.contains($0.field) && $0.isText && $0.heading == nil }.map(\.field)
        passedOver = columns.keys.filter {
            !taken.contains($0.field) && !$0.isText && $0.isFilled && ![.aside, .area].contains($0.heading)
        }
        .map(\.field)
        guard age != nil || hasAges else { throw fault(0, .noAges) }
        var seen: Set<PopulationLabel> = []
        for measure in found {
            guard let label = measure.label, !seen.insert(label).inserted else { continue }
            throw fault(
                measure.field,
                label.year.map(PopulationError.Why.yearTwice) ?? .columnTwice(shown: shownHeading(measure.field)))
        }
    }

    func shownHeading(_ field: Int) -> String {
        headings.cells.indices.contains(field) ? ShownCell.heading(headings.cells[field]) : ""
    }
}

/// The columns, one by one.
private struct PopulationColumns {
    struct Key {
        let field: Int
        let heading: PopulationHeading?
        let cells: [String]

        var isFilled: Bool { !cells.isEmpty }
        var isText: Bool { isFilled && cells.contains { WrittenNumber($0) == nil } }
    }

    private(set) var measures: [PopulationLayout.Measure] = []
    private(set) var keys: [Key] = []

    init(levels: [[String]], rows: [Sheet.Row]) {
        let width = levels.map(\.count).max() ?? 0
        let labels = PopulationColumns.labels(levels, width)
        for field in 0..<width {
            let cells = rows.compactMap { $0.cells.indices.contains(field) ? $0.cells[field] : nil }.filter {
                !$0.isEmpty
            }
            let texts = levels.compactMap { $0.indices.contains(field) ? $0[field] : nil }.filter { !$0.isEmpty }
            let numbers = cells.count { WrittenNumber($0) != nil }
            if let label = labels[field], label.year != nil || label.ages != nil || numbers * 2 > cells.count {
                measures.append(PopulationLayout.Measure(field: field, label: label))
            } else {
                keys.append(Key(field: field, heading: texts.compactMap { PopulationHeading($0) }.first, cells: cells))
            }
        }
        if measures.isEmpty, let value = value() {
            measures = [PopulationLayout.Measure(field: value, label: nil)]
            keys.removeAll { $0.field == value }
        }
    }

    /// What the headings above each column say together. An upper heading holds for the columns behind it too, up to the next.
    private static func labels(_ levels: [[String]], _ width: Int) -> [PopulationLabel?] {
        var labels = [PopulationLabel?](repeating: nil, count: width)
        for (depth, cells) in levels.enumerated() {
            var above: PopulationLabel?
            for field in 0..<width {
                let cell = cells.indices.contains(field) ? cells[field] : ""
                let own = PopulationLabel(cell)
                if depth < levels.count - 1 {
                    if !cell.isEmpty { above = own }
                    labels[field] = above?.joined(labels[field]) ?? labels[field]
                } else if let own {
                    labels[field] = own.joined(labels[field])
                } else if !cell.isEmpty {
                    labels[field] = nil
                }
            }
        }
        let hasSexes = labels.contains { $0?.sex == .males || $0?.sex == .females }
        return hasSexes ? labels.map { $0?.asPersons } : labels
    }

    /// The column of numbers where the headings say nothing of them: by its own heading, or as the only one.
    private func value() -> Int? {
        let numeric = keys.filter { key in
            key.isFilled && key.cells.count { WrittenNumber($0) != nil } * 2 > key.cells.count
                && ![.age, .year, .sex, .area, .aside].contains(key.heading)
                && key.cells.contains { PopulationLabel($0)?.year == nil }
        }
        if let named = numeric.last(where: { $0.heading == .value }) { return named.field }
        return numeric.count == 1 ? numeric[0].field : nil
    }

    /// The column whose cells say most of what is looked for; one whose heading says so first.
    func best(_ heading: PopulationHeading, _ says: (PopulationLabel) -> Bool) -> Int? {
        let counted = keys.map { key in (key: key, count: key.cells.count { PopulationLabel($0).map(says) ?? false }) }
        let named = counted.filter { $0.key.heading == heading && $0.count > 0 }
        let others = counted.filter {
            $0.count > 0 && ($0.key.heading == nil || $0.key.heading != .aside && $0.count == $0.key.cells.count)
        }
        // A code of a year is a year.
        let codes = heading == .year ? counted.filter { $0.count > 0 && $0.count == $0.key.cells.count } : []
        let candidates = named.isEmpty ? (others.isEmpty ? codes : others) : named
        var best: (field: Int, count: Int)?
        for (key, count) in candidates where count > best?.count ?? 0 { best = (key.field, count) }
        return best?.field
    }

    func sex(besides taken: [Int?]) -> Int? {
        let free = keys.filter { !taken.contains($0.field) && $0.isFilled }
        func count(_ key: Key) -> Int { key.cells.count { PopulationLabel.Sex($0) != nil } }
        let named = free.filter { $0.heading == .sex }.max { count($0) < count($1) }
        return (named ?? free.first { $0.heading == nil && count($0) == $0.cells.count })?.field
    }
}
