import Statistics
import TestAudits

@testable import Projection

extension ProjectionBuilder {
    /// The arithmetic alone, at given rates of the one process: every figure of every scenario and year.
    static func reckon(
        _ model: ProjectionModel, owed: Double, met: Double, arranged: Double
    ) -> (ScenarioKind, ProjectionFigure, Int) -> Double {
        let table = SeriesTable(model)
        var values = [Double](repeating: .nan, count: table.count)
        withUnsafeTemporaryAllocation(of: Double.self, capacity: DrawBlock.columns(of: model)) { memory in
            let block = DrawBlock(memory, length: 1, model: model)
            for (number, column) in model.columns.enumerated() { block.column(number)[0] = column.value.value }
            block.rate(.owed, 0)[0] = owed
            block.rate(.met, 0)[0] = met
            block.rate(.arranged, 0)[0] = arranged
            BlockArithmetic(model: model, table: table, block: block).run { values[$0] = $1[0] }
        }
        return { kind, figure, year in
            let scenario = model.scenarios.firstIndex { $0.kind == kind } ?? 0
            return values[table.series(table.figures.firstIndex(of: figure) ?? 0, scenario, year)]
        }
    }
}
