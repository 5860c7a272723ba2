/// Which column of a sheet holds what, by its headings.
public struct SheetColumns<Name: Hashable & Sendable>: Sendable {
    /// In the order of the headings; nil for a column that is of no interest.
    public let names: [Name?]
    private let places: [Name: Int]

    /// `name` says what a heading stands for, nil for what is of no interest; it is told the place of a heading that cannot
    /// stand there, too. Where two headings stand for the same, `twice` is told of the second, and the first counts.
    public init(
        _ headings: Sheet.Row, name: (_ heading: String, _ column: Int) -> Name?, twice: (Name, _ column: Int) -> Void
    ) {
        var names: [Name?] = []
        var places: [Name: Int] = [:]
        for (index, heading) in headings.cells.enumerated() {
            let name = name(heading, index + 1)
            names.append(name)
            guard let name else { continue }
            if places[name] == nil { places[name] = index } else { twice(name, index + 1) }
        }
        self.names = names
        self.places = places
    }

    public func has(_ name: Name) -> Bool { places[name] != nil }

    /// Columns that a row may fill.
    public var width: Int { names.count }

    /// Number of the column, from 1; 0 where there is none, which means the row as a whole.
    public func place(_ name: Name) -> Int { places[name].map { $0 + 1 } ?? 0 }

    /// The cell as it was before a spreadsheet was kept from running it (`SpreadsheetCell`); empty where the column or the
    /// cell is missing.
    public func cell(_ name: Name, _ row: Sheet.Row) -> String {
        guard let place = places[name], place < row.cells.count else { return "" }
        return SpreadsheetCell.text(row.cells[place])
    }

    /// A fault at a row's cell, or at the row as a whole.
    public func fault<Why>(_ row: Sheet.Row, _ name: Name?, _ why: Why) -> SheetFault<Why> {
        SheetFault(line: row.line, column: name.map(place) ?? 0, why: why)
    }
}
