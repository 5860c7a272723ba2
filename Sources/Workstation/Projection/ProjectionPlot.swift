import Projection
import TextUI
import Wording

extension ProjectionScreen {
    /// Years across, a line for each scenario, with the limits of the one in front dotted.
    func drawProjectionPlot(_ layout: ProjectionLayout, on canvas: inout Canvas) {
        guard let projection, layout.plot.height >= 5 else { return }
        let plot = ProjectionPlot(projection, self, in: layout.plot)
        canvas.write(
            plot.title, row: layout.plot.row, column: layout.plot.column, role: .strong, end: layout.plot.right)
        for value in plot.marks {
            let row = Canvas.plotRow(of: value, upper: plot.scale.upper, in: plot.area)
            canvas.writeRight(
                ProjectionWords.mark(value, figure), row: row, end: plot.area.column - 2, role: .dim)
            canvas.put(canvas.glyphs.axisRight, row: row, column: plot.area.column - 1, role: .rule)
        }
        for row in plot.area.rows where canvas[row, plot.area.column - 1].role != .rule {
            canvas.put(canvas.glyphs.vertical, row: row, column: plot.area.column - 1, role: .rule)
        }
        drawYears(plot, on: &canvas)
        canvas.drawLines(plot.lines.map(\.line), upper: plot.scale.upper, in: plot.area)
        for (line, row) in zip(plot.labelled, plot.labelRows) {
            let mark = canvas.encoding == .ascii ? "\(line.line.mark) " : ""
            canvas.write(
                mark + line.label, row: row, column: plot.area.right + 1, role: line.line.role, end: layout.plot.right)
        }
    }

    private func drawYears(_ plot: ProjectionPlot, on canvas: inout Canvas) {
        let row = plot.area.bottom
        canvas.fill(canvas.glyphs.axis, row: row, column: plot.area.column - 1, width: plot.area.width + 1, role: .rule)
        canvas.put(canvas.glyphs.axisLeft, row: row, column: plot.area.column - 1, role: .rule)
        let chosen = year
        // The year in front is always named, the others where there is room.
        var taken: [Range<Int>] = []
        for place in [chosen] + years.indices.filter({ $0 != chosen }) where years.indices.contains(place) {
            let column = plot.column(ofYear: place)
            canvas.put(canvas.glyphs.axisTick, row: row, column: column, role: .rule)
            let text = place == chosen ? "[\(years[place].label)]" : years[place].label
            let width = TextWidth.columns(text)
            let start = max(plot.area.column - 4, column - width / 2)
            guard !taken.contains(where: { $0.overlaps(start - 1..<start + width + 1) }) else { continue }
            canvas.write(text, row: row + 1, column: start, role: place == chosen ? .focus : .dim)
            taken.append(start..<start + width)
        }
    }
}

/// The lines of the plot and where they stand.
struct ProjectionPlot {
    struct Line {
        let line: PlotLine
        /// Empty for the limits.
        let label: String
    }

    let title: String
    let scale: Scale
    /// The area of values alone.
    let area: Rect
    /// Those behind come first.
    let lines: [Line]
    private let years: Int

    /// Columns of the numbers at the left, and of the names at the right.
    private static let margin = 8
    private static let names = 32

    init(_ projection: Projection, _ state: ProjectionScreen, in whole: Rect) {
        let figure = state.figure
        let names = min(Self.names, whole.width / 3 + 7)
        area = Rect(
            row: whole.row + 1, column: whole.column + Self.margin, height: max(1, whole.height - 3),
            width: max(2, whole.width - Self.margin - names))
        years = state.years.count
        title = Self.title(state.panel)
        var lines: [Line] = []
        func values(
            _ scenario: ScenarioProjection, _ figure: ProjectionFigure, _ part: (ProjectedFigure) -> Double
        )
            -> [Double]
        {
            scenario.years.compactMap { $0[figure].map(part) }
        }
        func last(_ values: [Double]) -> String { values.last.map { ProjectionWords.value($0, figure) } ?? "" }
        if let chosen = state.chosen {
            for limit in [values(chosen, figure) { $0.p025 }, values(chosen, figure) { $0.p975 }] {
                lines.append(Line(line: PlotLine(limit, stroke: .dotted, role: .plot), label: ""))
            }
            if state.panel == .people {
                let owed = values(chosen, .people) { $0.median }
                lines.append(
                    Line(line: PlotLine(owed, role: .unknown, mark: "="), label: say("\(last(owed)) owed one")))
            }
        }
        for (place, scenario) in projection.scenarios.enumerated() where place != state.scenario {
            let middle = values(scenario, figure) { $0.median }
            let line = PlotLine(middle, role: .dim, mark: Self.mark(place))
            lines.append(Line(line: line, label: "\(last(middle)) \(scenario.name)"))
        }
        if let chosen = state.chosen {
            let middle = values(chosen, figure) { $0.median }
            let line = PlotLine(middle, role: .plot, mark: Self.mark(state.scenario))
            lines.append(Line(line: line, label: "\(last(middle)) \(chosen.name)"))
        }
        self.lines = lines
        scale = Scale(holding: lines.flatMap(\.line.values).max() ?? 1)
    }

    private static func title(_ panel: ProjectionScreen.Panel) -> String {
        switch panel {
        case .people: say("People with an advocate each year, and people owed one")
        case .costs, .service: say("What it costs each year, in the prices of the year")
        case .waits: say("Mean weeks to wait in the year's last quarter")
        }
    }

    private static func mark(_ place: Int) -> Unicode.Scalar {
        let letters = Array("abcdefghijklmnopqrstuvwxyz".unicodeScalars)
        return letters[place % letters.count]
    }

    func column(ofYear place: Int) -> Int {
        years > 1
            ? area.column + Int((Double(place) / Double(years - 1) * Double(area.width - 1)).rounded()) : area.column
    }

    /// The values that are named on the left, evenly spaced, a row each.
    var marks: [Double] {
        let all = scale.marks
        let rows = max(1, area.height - 1)
        let every = max(1, (all.count - 1 + rows - 1) / rows)
        return all.enumerated().filter { $0.offset % every == 0 }.map(\.element)
    }

    /// Those with a name, the highest at the right edge first.
    var labelled: [Line] {
        lines.filter { !$0.label.isEmpty }.enumerated().sorted {
            let (left, right) = ($0.element.line.values.last ?? 0, $1.element.line.values.last ?? 0)
            return left != right ? left > right : $0.offset < $1.offset
        }.map(\.element)
    }

    /// A row for each name, at the end of its line or as near as the others let it.
    var labelRows: [Int] {
        let labelled = labelled
        var rows: [Int] = []
        for line in labelled {
            let wanted = Canvas.plotRow(of: line.line.values.last ?? 0, upper: scale.upper, in: area)
            rows.append(max(wanted, rows.last.map { $0 + 1 } ?? area.row))
        }
        // What was pushed below the plot moves back up, and the others before it.
        var lowest = area.bottom - 1
        for place in rows.indices.reversed() {
            rows[place] = min(rows[place], lowest)
            lowest = rows[place] - 1
        }
        return rows
    }
}
