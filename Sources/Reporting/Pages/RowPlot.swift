/// Rows below each other on one scale: bars from zero, or a dot for the figure and a line for its limits.
struct RowPlot {
    let table: ReportTable
    let plot: ReportPlot

    static let width = 400.0
    private static let rowHeight = 36.0

    func drawn(_ words: String) -> String {
        var svg = SVGText()
        guard let column = table.index(of: plot.figure) else { return "" }
        let unit = table.columns[column].unit
        let scale = PlotScale(of: values(column), from: 4, to: Self.width - 14)
        let bottom = Double(table.rows.count) * Self.rowHeight + 6
        for mark in scale.marks {
            svg.line(scale.place(mark), 2, scale.place(mark), bottom, "g")
            svg.write(unit.mark(mark), scale.place(mark), bottom + 15, mark == scale.marks.first ? "t" : "t m")
        }
        if let whole = plot.whole { svg.line(scale.place(whole), 2, scale.place(whole), bottom, "w") }
        for index in table.rows.indices { draw(index, column, scale, on: &svg) }
        svg.write(plot.axis, Self.width - 2, bottom + 31, "t e")
        return svg.picture(
            id: "p-" + table.id.replacing(".", with: "-"), name: table.title, words: words, width: Self.width,
            height: bottom + 36)
    }

    private func values(_ column: Int) -> [Double] {
        var values = plot.whole.map { [$0] } ?? []
        for row in table.rows {
            if let value = row.cells[column].number { values.append(value) }
            for limits in limits(of: row) { values += [limits.low, limits.high] }
        }
        return values
    }

    private func limits(of row: ReportRow) -> [(low: Double, high: Double)] {
        plot.limits.compactMap { key in table.index(of: key).flatMap { row.cells[$0].interval } }
    }

    private func draw(_ index: Int, _ column: Int, _ scale: PlotScale, on svg: inout SVGText) {
        let row = table.rows[index]
        let top = Double(index) * Self.rowHeight
        let middle = top + 25
        svg.write(ShortText.cut(table.text(row: index, column: 0), 44), 4, top + 14)
        svg.write(figure(index, column), Self.width - 2, top + 14, "t e b")
        if plot.kind == .bars {
            guard let value = row.cells[column].number else { return }
            let (zero, end) = (scale.place(0), scale.place(value))
            svg.rectangle(zero, middle - 5, end - zero, 10, "f")
            return
        }
        for limits in limits(of: row) {
            let (low, high) = (scale.place(limits.low), scale.place(limits.high))
            svg.line(low, middle, high, middle, "l")
            svg.line(low, middle - 4, low, middle + 4, "l")
            svg.line(high, middle - 4, high, middle + 4, "l")
        }
        if let value = row.cells[column].number { svg.circle(scale.place(value), middle, 5, "d") }
    }

    /// "14.0 (9.4 to 20.5)", what the table says.
    private func figure(_ index: Int, _ column: Int) -> String {
        let value = table.text(row: index, column: column)
        guard let key = plot.limits.first, let limits = table.index(of: key),
            table.rows[index].cells[limits].interval != nil
        else { return value }
        let range = table.text(row: index, column: limits)
        return table.rows[index].cells[column].number == nil ? range : "\(value) (\(range))"
    }
}

enum ShortText {
    /// So many characters, with an ellipsis where there were more.
    static func cut(_ text: String, _ most: Int) -> String {
        text.count <= most ? text : text.prefix(most - 1) + "…"
    }
}
