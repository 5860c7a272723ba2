import Advocacy
import Audit
import TextUI
import Wording

/// Where the parts of the screen stand, and the lines about the area in focus.
struct SelfAssessmentLayout {
    struct Line: Hashable {
        let text: String
        let role: Role
    }

    let list: Rect
    /// The counts of the Welsh matrix; nil in England, and where there is no room.
    let grid: Rect?
    let detail: Rect
    /// Where the list and what is beside it meet; nil where one stands below the other.
    let divide: Int?

    /// Rows below the list: a rule, one for messages, and the keys.
    static let footRows = 3
    /// From here on a list beside the lines on an area has room for its titles.
    private static let wide = 100
    /// The least that lines on an area are wrapped to beside the matrix.
    private static let narrowest = 30

    init(width: Int, height: Int, in jurisdiction: Jurisdiction) {
        let body = Rect(
            row: ScreenFrame.headRows, column: 1, height: max(2, height - ScreenFrame.headRows - Self.footRows),
            width: max(1, width - 2))
        guard width >= Self.wide else {
            let below = max(1, min(12, body.height * 4 / 9))
            list = body.top(max(1, body.height - below - 1))
            divide = nil
            let rest = body.bottom(below)
            let left = rest.width - SelfAssessmentGrid.width - 2
            if jurisdiction == .wales, left >= Self.narrowest, below >= SelfAssessmentGrid.rows {
                detail = Rect(row: rest.row, column: rest.column, height: below, width: left)
                grid = rest.after(left + 2)
            } else {
                (detail, grid) = (rest, nil)
            }
            return
        }
        let left = body.width / 2 - 2
        list = Rect(row: body.row, column: body.column, height: body.height, width: left)
        divide = body.column + left + 1
        let right = body.after(left + 3)
        let needs = SelfAssessmentGrid.rows + 1
        if jurisdiction == .wales, right.width >= SelfAssessmentGrid.width, right.height >= needs + 6 {
            grid = right.top(SelfAssessmentGrid.rows)
            detail = right.below(needs)
        } else {
            grid = nil
            detail = right
        }
    }
}

extension SelfAssessmentLayout {
    init(on desk: Desk) {
        self.init(width: desk.width, height: desk.height, in: desk.session?.jurisdiction ?? .england)
    }
}

extension SelfAssessmentScreen {
    /// All that is said of an area, each thing on a line of its own: what is to be done before what is noted. Briefly,
    /// beside the matrix or in little room, only what is uncertain about its stage is said of its place.
    func lines(
        on area: CommissioningArea, isBrief: Bool = false, _ desk: Desk
    ) -> [SelfAssessmentLayout.Line] {
        guard let session = desk.session else { return [] }
        let assessment = session.state.assessments[area.id]
        let judgement = assessment?.judgement ?? AreaJudgement()
        var lines: [SelfAssessmentLayout.Line] = []
        if let place = AreaWords.place(area, isBrief: isBrief) { lines.append(.init(text: place, role: .dim)) }
        lines.append(
            .init(
                text: AreaWords.rating(assessment, in: session.jurisdiction),
                role: AreaWords.standing(judgement.rating, in: session.jurisdiction).role))
        if let action = judgement.action {
            lines.append(.init(text: say("Action: \(AreaWords.action(action))"), role: .text))
        } else if judgement.lacksAction {
            lines.append(.init(text: say("No action yet; t writes it."), role: .warning))
        }
        if let note = AreaWords.note(judgement) { lines.append(.init(text: note, role: .text)) }
        if let evidence = evidence(on: area, of: desk) {
            lines.append(.init(text: say("This audit holds: \(evidence)."), role: .notice))
        }
        return lines
    }
}
