import Advocacy
import Audit
import TextUI

/// The Welsh matrix as counts: of each level and stage, the tasks done and all.
struct SelfAssessmentGrid {
    /// A row of stages, one for each level, and one that says what is counted.
    static let rows = CommissioningLevel.allCases.count + 1
    private static let labels = 11
    private static let column = 8
    static let width = labels + CommissioningStage.allCases.count * column

    struct Cell: Hashable {
        let done: Int
        let all: Int
        var text: String { "\(done)/\(all)" }
    }

    private let cells: [CommissioningLevel: [CommissioningStage: Cell]]

    init(of state: AuditState) {
        var cells: [CommissioningLevel: [CommissioningStage: Cell]] = [:]
        for level in CommissioningLevel.allCases {
            for stage in CommissioningStage.allCases {
                let tally = AssessmentTally(of: state) { $0.level == level && $0.stage == stage }
                cells[level, default: [:]][stage] = Cell(done: tally[.done], all: tally.areas)
            }
        }
        self.cells = cells
    }

    func cell(_ level: CommissioningLevel, _ stage: CommissioningStage) -> Cell {
        cells[level]?[stage] ?? Cell(done: 0, all: 0)
    }

    /// A line for each level, for who has it read out.
    var lines: [String] {
        CommissioningLevel.allCases.map { level in
            let parts = CommissioningStage.allCases.map { stage in
                let cell = cell(level, stage)
                return "\(stage.title(in: .wales).lowercased()) \(cell.done) of \(cell.all)"
            }
            return "\(level.title), done: " + parts.joined(separator: ", ")
        }
    }

    /// The cell of `focus` stands in brackets.
    func draw(in area: Rect, focus: CommissioningArea?, on canvas: inout Canvas) {
        canvas.write("done/all", row: area.row, column: area.column, role: .dim, end: area.column + Self.labels)
        for (place, stage) in CommissioningStage.allCases.enumerated() {
            let end = area.column + Self.labels + (place + 1) * Self.column
            canvas.writeRight(stage.title(in: .wales).lowercased(), row: area.row, end: end - 1, role: .dim)
            for (offset, level) in CommissioningLevel.allCases.enumerated() {
                let row = area.row + 1 + offset
                if place == 0 {
                    canvas.write(level.rawValue, row: row, column: area.column, end: area.column + Self.labels)
                }
                let cell = cell(level, stage)
                let hasFocus = focus?.level == level && focus?.stage == stage
                let role: Role = hasFocus ? .focus : cell.done == cell.all ? .good : cell.done == 0 ? .dim : .text
                canvas.writeRight(hasFocus ? "[\(cell.text)]" : "\(cell.text) ", row: row, end: end, role: role)
            }
        }
    }
}
