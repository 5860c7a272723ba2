import Advocacy
import Audit
import TextUI
import Wording

/// The Welsh matrix as counts: of each level and stage, the tasks done and all.
struct SelfAssessmentGrid {
    /// A row of stages, one for each level, and one that says what is counted.
    static let rows = CommissioningLevel.allCases.count + 1
    static var width: Int { labels + CommissioningStage.allCases.reduce(0) { $0 + column($1) } }
    /// Columns of the names of the levels, and of a stage's counts under its name.
    private static var labels: Int { 2 + (CommissioningLevel.allCases.map { TextWidth.columns(name($0)) }.max() ?? 0) }
    private static func column(_ stage: CommissioningStage) -> Int { max(8, 1 + TextWidth.columns(name(stage))) }

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
                return say("\(stage.title(in: .wales).lowercased()) \(cell.done) of \(cell.all)")
            }
            return say("\(level.title), done: \(parts.joined(separator: ", "))")
        }
    }

    private static func name(_ level: CommissioningLevel) -> String {
        switch level {
        case .individual: say("individual", context: "matrix")
        case .sector: say("sector", context: "matrix")
        case .community: say("community", context: "matrix")
        case .provision: say("provision", context: "matrix")
        }
    }

    private static func name(_ stage: CommissioningStage) -> String {
        switch stage {
        case .analyse: say("analyse", context: "matrix")
        case .plan: say("plan", context: "matrix")
        case .deliver: say("deliver", context: "matrix")
        case .review: say("review", context: "matrix")
        }
    }

    /// The cell of `focus` stands in brackets.
    func draw(in area: Rect, focus: CommissioningArea?, on canvas: inout Canvas) {
        let labels = area.column + Self.labels
        canvas.write(say("done/all"), row: area.row, column: area.column, role: .dim, end: labels)
        var end = labels
        for (place, stage) in CommissioningStage.allCases.enumerated() {
            end += Self.column(stage)
            canvas.writeRight(Self.name(stage), row: area.row, end: end - 1, role: .dim)
            for (offset, level) in CommissioningLevel.allCases.enumerated() {
                let row = area.row + 1 + offset
                if place == 0 {
                    canvas.write(Self.name(level), row: row, column: area.column, end: labels)
                }
                let cell = cell(level, stage)
                let hasFocus = focus?.level == level && focus?.stage == stage
                let role: Role = hasFocus ? .focus : cell.done == cell.all ? .good : cell.done == 0 ? .dim : .text
                canvas.writeRight(hasFocus ? "[\(cell.text)]" : "\(cell.text) ", row: row, end: end, role: role)
            }
        }
    }
}
