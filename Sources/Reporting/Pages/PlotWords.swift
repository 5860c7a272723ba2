import Wording

// A picture in words, for whoever does not see it: made of its table, and so of nothing that is not shown.

extension ReportTable {
    /// "Teams and chance. North Hub 12.5, 10.0 to 15.1; …"; nil without a picture.
    package var alternative: String? {
        guard let plot else { return nil }
        let keys = [plot.figure] + plot.limits + plot.second
        let shown = keys.compactMap(index)
        let parts = rows.indices.map { row in
            let figures = shown.map { text(row: row, column: $0) }.joined(separator: ", ")
            return "\(text(row: row, column: 0)): \(figures)"
        }
        return "\(plot.axis). \(parts.joined(separator: "; "))."
    }

    /// The picture; nil where there is none, or nothing to draw.
    package var picture: String? {
        guard let plot, let words = alternative, let figure = index(of: plot.figure),
            rows.count(where: { $0.cells[figure].number != nil }) > 1
        else { return nil }
        return switch plot.kind {
        case .intervals, .bars: RowPlot(table: self, plot: plot).drawn(words)
        case .funnel, .run, .bands: SeriesPlot(table: self, plot: plot).drawn(words)
        }
    }
}
