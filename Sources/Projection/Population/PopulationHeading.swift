/// What a column of a population table may be told to hold by its heading.
enum PopulationHeading: Hashable {
    case age, year, sex, area, value
    /// Codes, places in an order, footnotes: what says again what another column says.
    case aside

    private static let names: [(Set<String>, PopulationHeading)] = [
        (
            [
                "area", "geography", "region", "authority", "council", "la", "county", "district", "place", "location",
                "lad", "utla", "ltla", "country",
            ], .area
        ),
        (
            [
                "code", "id", "row", "rownumber", "sort", "sortorder", "order", "hierarchy", "notes", "note", "status",
                "flag", "mark", "altcode",
            ], .aside
        ),
        (["age", "ages", "aged", "agegroup", "ageband"], .age),
        (["sex", "gender"], .sex),
        (["year", "years", "yr", "date", "period", "time"], .year),
        (
            [
                "value", "values", "observation", "observations", "obs", "count", "data", "population", "people",
                "persons", "number", "estimate", "measure", "measures", "amount",
            ], .value
        ),
    ]

    /// Words that stand in headings beside those.
    private static let beside: Set<String> = [
        "name", "itemname", "item", "eng", "label", "group", "band", "local", "of", "mid", "the", "single", "in",
    ]

    /// nil where the heading says nothing of the kind.
    init?(_ heading: String) {
        let words = PopulationWords.of(heading)
        guard let found = PopulationHeading.names.first(where: { !$0.0.isDisjoint(with: words) }) else { return nil }
        self = found.1
    }

    /// Whether a cell is a heading and nothing else, not a sentence of which one is a word.
    private static func isHeading(_ cell: String) -> PopulationHeading? {
        let words = PopulationWords.of(cell)
        guard words.count <= 4, let heading = PopulationHeading(cell) else { return nil }
        let known = names.reduce(into: beside) { $0.formUnion($1.0) }
        return words.allSatisfy(known.contains) ? heading : nil
    }

    /// Whether a row may be the headings of a population table: two years or more across, ages one after another, two
    /// sexes, or the names of what its columns hold, age or year among them.
    static func isRow(_ cells: [String]) -> Bool {
        let labels = cells.map { PopulationLabel($0) }
        let years = Set(labels.compactMap { $0?.ages == nil ? $0?.year : nil })
        if years.count > 1 || isAges(cells, labels) { return true }
        if Set(labels.compactMap { $0?.sex }).subtracting([.persons]).count > 1, labels.allSatisfy({ $0?.ages == nil })
        {
            return true
        }
        let headings = Set(cells.compactMap(isHeading))
        if headings.contains(.age), !years.isEmpty { return true }
        return headings.count > 1 && !headings.isDisjoint(with: [.age, .year])
    }

    /// Each begins where the one before it ends. Of bare numbers, which may be anything, it takes five.
    private static func isAges(_ cells: [String], _ labels: [PopulationLabel?]) -> Bool {
        var run = (length: 0, isBare: true, next: Int?.none)
        for (cell, label) in zip(cells, labels) {
            guard let ages = label?.ages else { continue }
            let isBare = cell.utf8.allSatisfy { (0x30...0x39).contains($0) }
            run =
                run.next == ages.from
                ? (run.length + 1, run.isBare && isBare, ages.through.map { $0 + 1 })
                : (1, isBare, ages.through.map { $0 + 1 })
            if run.length >= (run.isBare ? 5 : 3) { return true }
        }
        return false
    }
}
