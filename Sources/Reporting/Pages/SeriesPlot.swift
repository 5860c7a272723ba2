/// Figures above an axis: periods or years beside each other, or rates against cases audited.
struct SeriesPlot {
    let table: ReportTable
    let plot: ReportPlot

    private static let (width, height) = (400.0, 236.0)
    private static let (left, right, top, bottom) = (46.0, 392.0, 24.0, 200.0)

    func drawn(_ words: String) -> String {
        guard let column = table.index(of: plot.figure) else { return "" }
        var svg = SVGText()
        let scale = PlotScale(of: values, from: Self.bottom, to: Self.top)
        let unit = table.columns[column].unit
        for mark in scale.marks {
            svg.line(Self.left, scale.place(mark), Self.right, scale.place(mark), "g")
            svg.write(unit.mark(mark), Self.left - 5, scale.place(mark) + 4, "t e")
        }
        svg.write(plot.axis, 2, 12)
        if let whole = plot.whole { svg.line(Self.left, scale.place(whole), Self.right, scale.place(whole), "w") }
        if plot.kind == .funnel {
            drawFunnel(column, scale, on: &svg)
        } else {
            drawPeriods(column, scale, on: &svg)
        }
        return svg.picture(
            id: "p-" + table.id.replacing(".", with: "-"), name: table.title, words: words, width: Self.width,
            height: Self.height)
    }

    private var values: [Double] {
        var values = plot.whole.map { [$0] } ?? []
        for key in [plot.figure] + plot.limits + plot.second {
            guard let column = table.index(of: key) else { continue }
            for row in table.rows {
                if let value = row.cells[column].number { values.append(value) }
                if let limits = row.cells[column].interval { values += [limits.low, limits.high] }
            }
        }
        return values
    }

    // MARK: Periods

    private static let mostLabels = 6

    private func drawPeriods(_ column: Int, _ scale: PlotScale, on svg: inout SVGText) {
        let count = table.rows.count
        let step = (Self.right - Self.left) / Double(max(1, count))
        let every = max(1, (count + Self.mostLabels - 1) / Self.mostLabels)
        let offset = plot.second.isEmpty ? 0 : min(10, step / 5)
        var points: [(x: Double, y: Double)] = []
        for (index, row) in table.rows.enumerated() {
            let x = Self.left + (Double(index) + 0.5) * step
            if index % every == 0 { svg.write(table.text(row: index, column: 0), x, Self.bottom + 16, "t m") }
            for (place, key) in plot.limits.enumerated() {
                limits(row, key, x - offset, scale, isBand: place > 0, on: &svg)
            }
            if let value = row.cells[column].number { points.append((x - offset, scale.place(value))) }
            drawSecond(row, x + offset, scale, on: &svg)
        }
        svg.path(points, "j")
        for point in points { svg.circle(point.x, point.y, 4.5, "d") }
    }

    private func drawSecond(_ row: ReportRow, _ x: Double, _ scale: PlotScale, on svg: inout SVGText) {
        guard let figure = plot.second.first, let column = table.index(of: figure) else { return }
        for key in plot.second.dropFirst() {
            if let index = table.index(of: key), let limits = row.cells[index].interval {
                svg.line(x, scale.place(limits.low), x, scale.place(limits.high), "s")
            }
        }
        if let value = row.cells[column].number { svg.circle(x, scale.place(value), 4.5, "o") }
    }

    private func limits(
        _ row: ReportRow, _ key: String, _ x: Double, _ scale: PlotScale, isBand: Bool, on svg: inout SVGText
    ) {
        guard let index = table.index(of: key), let limits = row.cells[index].interval else { return }
        let (low, high) = (scale.place(limits.low), scale.place(limits.high))
        if isBand {
            svg.rectangle(x - 6, high, 12, low - high, "k")
        } else {
            svg.line(x, low, x, high, "l")
        }
    }

    // MARK: Funnel

    private func drawFunnel(_ column: Int, _ scale: PlotScale, on svg: inout SVGText) {
        guard let size = plot.size.flatMap(table.index) else { return }
        let across = PlotScale(
            of: table.rows.compactMap { $0.cells[size].number }, from: Self.left, to: Self.right - 30)
        for mark in across.marks {
            svg.write(ReportUnit.count.mark(mark), across.place(mark), Self.bottom + 16, "t m")
        }
        svg.write(table.columns[size].heading, Self.right, Self.bottom + 32, "t e")
        let rows = table.rows.sorted { ($0.cells[size].number ?? 0) < ($1.cells[size].number ?? 0) }
        for (place, key) in plot.limits.enumerated() {
            guard let index = table.index(of: key) else { continue }
            let limits = rows.compactMap { row in
                row.cells[index].interval.map { (across.place(row.cells[size].number ?? 0), $0) }
            }
            let style = place == 0 ? "s" : "l2"
            svg.path(limits.map { ($0.0, scale.place($0.1.low)) }, style)
            svg.path(limits.map { ($0.0, scale.place($0.1.high)) }, style)
        }
        for (index, row) in table.rows.enumerated() {
            guard let value = row.cells[column].number, let n = row.cells[size].number else { continue }
            svg.circle(across.place(n), scale.place(value), 4.5, "d")
            let name = ShortText.cut(table.text(row: index, column: 0), 18)
            let isAbove = index.isMultiple(of: 2)
            svg.write(name, across.place(n) - 6, scale.place(value) + (isAbove ? -7 : 16), "t e")
        }
    }
}
