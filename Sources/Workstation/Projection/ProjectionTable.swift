import Projection
import TextUI
import Wording

extension ProjectionScreen {
    /// The scenarios in the year in front: the table of the plot.
    func drawProjectionTable(_ layout: ProjectionLayout, on canvas: inout Canvas) {
        guard let projection, !layout.table.isEmpty else { return }
        let columns = ProjectionColumn.of(panel)
        var end = layout.table.right
        var ends: [Int] = []
        for column in columns.reversed() {
            ends.insert(end, at: 0)
            end -= column.width
        }
        let row = layout.table.row
        let label = years.indices.contains(year) ? years[year].label : ""
        canvas.write(label, row: row, column: layout.table.column, role: .strong)
        for (column, end) in zip(columns, ends) { canvas.writeRight(column.title, row: row, end: end, role: .dim) }
        for (place, scenario) in projection.scenarios.prefix(layout.table.height - 1).enumerated() {
            guard scenario.years.indices.contains(year) else { continue }
            let row = row + 1 + place
            let isChosen = place == self.scenario
            canvas.write(
                "\(isChosen ? String(canvas.glyphs.marker) : " ") \(scenario.name)", row: row,
                column: layout.table.column,
                role: isChosen ? .focus : .text, end: end - 1)
            for (column, end) in zip(columns, ends) {
                canvas.writeRight(
                    column.text(scenario.years[year]), row: row, end: end, role: isChosen ? .strong : .text)
            }
            if isChosen, !isShowingList {
                canvas.cursor = .init(row: row, column: layout.table.column)
            }
        }
    }
}

/// A column of the table beneath the plot.
private struct ProjectionColumn {
    let title: String
    /// Never too narrow for its title.
    let width: Int
    let text: @Sendable (YearProjection) -> String

    private init(title: String, width: Int, text: @escaping @Sendable (YearProjection) -> String) {
        self.title = title
        self.width = max(width, TextWidth.columns(title) + 1)
        self.text = text
    }

    private static func range(_ title: String, _ width: Int, _ figure: ProjectionFigure) -> ProjectionColumn {
        ProjectionColumn(title: title, width: width) { year in
            year[figure].map { ProjectionWords.range($0, figure) } ?? "-"
        }
    }

    private static func middle(_ title: String, _ width: Int, _ figure: ProjectionFigure) -> ProjectionColumn {
        ProjectionColumn(title: title, width: width) { year in
            year[figure].map { ProjectionWords.value($0.median, figure) } ?? "-"
        }
    }

    private static func chance(
        _ title: String, _ width: Int, _ share: @escaping @Sendable (YearProjection) -> Double?
    ) -> ProjectionColumn {
        let widest = TextWidth.columns(ProjectionWords.chance(1)) + 1
        return ProjectionColumn(title: title, width: max(width, widest)) {
            share($0).map(ProjectionWords.chance) ?? "-"
        }
    }

    static func of(_ panel: ProjectionScreen.Panel) -> [ProjectionColumn] {
        switch panel {
        case .people:
            [
                range(say("with an advocate"), 22, .instructed), middle(say("hours"), 7, .hours),
                middle(say("advocates"), 10, .advocates), middle(say("cost"), 9, .cost),
            ]
        case .costs, .service:
            [
                range(say("cost"), 32, .cost), middle(say("less budget"), 12, .budgetGap),
                chance(say("over it", context: "budget"), 11) { $0.chanceOverBudget },
            ]
        case .waits:
            [
                range(say("weeks to wait"), 22, .wait), range(say("advocates needed"), 20, .advocates),
                chance(say("too few"), 11) { $0.chanceOverCapacity },
            ]
        }
    }
}
