/// A table: one header row, a name in the first column, and figures.
package struct ReportTable: Sendable, Hashable {
    /// The name by which machines and links know it, unique in the report.
    package let id: String
    package let title: String
    /// What it shows, in words; stands between title and picture.
    package var sentence: ReportSentence?
    package var columns: [ReportColumn]
    package var rows: [ReportRow]
    /// What each figure rests on, how it was made.
    package var notes: [ReportSentence]
    /// Names of the methods of its figures, and n and N behind them; no method where it only counts.
    package let methods: [String]
    package var read: Int?
    package var population: Int?
    package let exposure: ReportExposure
    package var plot: ReportPlot?

    package init(
        _ id: String, title: String, sentence: ReportSentence? = nil, columns: [ReportColumn], rows: [ReportRow],
        notes: [ReportSentence] = [], methods: [String] = [], read: Int? = nil, population: Int? = nil,
        exposure: ReportExposure, plot: ReportPlot? = nil
    ) {
        self.id = id
        self.title = title
        self.sentence = sentence
        self.columns = columns
        self.rows = rows
        self.notes = notes
        self.methods = methods
        self.read = read
        self.population = population
        self.exposure = exposure
        self.plot = plot
    }

    package func index(of key: String) -> Int? { columns.firstIndex { $0.key == key } }

    package func unit(row: Int, column: Int) -> ReportUnit {
        let own = columns[column].unit
        return own == .text ? own : rows[row].unit ?? own
    }

    /// The cell as people read it.
    package func text(row: Int, column: Int) -> String {
        unit(row: row, column: column).written(rows[row].cells[column])
    }

    package var symbols: Set<ReportSymbol> {
        Set(
            rows.flatMap(\.cells).compactMap { cell in
                if case .symbol(let symbol) = cell { symbol } else { nil }
            })
    }
}

package struct ReportColumn: Sendable, Hashable {
    /// The name in machine-readable forms; does not change with the language.
    package let key: String
    package let heading: String
    package var unit: ReportUnit
    package let role: ReportRole

    package init(_ key: String, _ heading: String, _ unit: ReportUnit, _ role: ReportRole) {
        self.key = key
        self.heading = heading
        self.unit = unit
        self.role = role
    }
}

package struct ReportRow: Sendable, Hashable {
    package var cells: [ReportCell]
    /// Where its figures are counted in something else than their columns'.
    package var unit: ReportUnit?
    /// Rows of one class add up to what is known of the whole; see `ReportExposure.counts`.
    package var addsTo: Int?

    package init(_ cells: [ReportCell], unit: ReportUnit? = nil, addsTo: Int? = nil) {
        self.cells = cells
        self.unit = unit
        self.addsTo = addsTo
    }
}

/// What a column holds, as disclosure sees it.
package enum ReportRole: Sendable, Hashable {
    /// Names, methods, and figures that are of nobody: kept.
    case open
    /// An estimate of the population: rounded and kept.
    case estimate
    /// Cases of a part, people and gaps among them.
    case count
    /// Stages of a part in the list.
    case frameCount
    /// Of the counts of a part.
    case rate
    /// What would give the counts of a part away, or names somebody.
    case within
}

/// What would be told of single people by a table as a whole.
package enum ReportExposure: Sendable, Hashable {
    /// Nothing: law, assumptions, estimates of the population.
    case open
    /// Parts of the sample, each case in one: columns `population`, `read`, `gaps` and `rate`.
    case parts
    /// The same of parts that are the sampling groups themselves, whose sizes are no secret to whoever planned the draw.
    case samplingGroups
    /// The same of periods in their order, which cannot be joined.
    case periods
    /// Counts of the sample; rows with the same `addsTo` add up to what is known of the whole.
    case counts
    /// Cases, readers, or more than can be told apart from it.
    case within
}
