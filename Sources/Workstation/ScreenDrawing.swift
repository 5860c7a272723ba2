import TextUI
import Wording

extension Desk {

    func draw(on canvas: inout Canvas) {
        if canvas.width != width || canvas.height != height {
            canvas.resize(width: width, height: height)
        } else {
            canvas.clear()
        }
        guard isLargeEnough else {
            canvas.writeWrapped(
                say(
                    "This window is \(width) by \(height); please make it at least ",
                    "\(Self.smallest.width) by \(Self.smallest.height)."), in: canvas.bounds)
            canvas.cursor = .init(row: 0, column: 0)
            return
        }
        switch desk.screen {
        case .start: drawStart(on: &canvas)
        case .newAudit: drawNewAudit(on: &canvas)
        case .cases: drawCases(on: &canvas)
        case .reading: drawReading(on: &canvas)
        case .conclusion: drawConclusion(on: &canvas)
        case .moderation: drawModeration(on: &canvas)
        case .findings: drawFindings(on: &canvas)
        case .projection: drawProjection(on: &canvas)
        case .actions: drawActions(on: &canvas)
        case .compare: drawCompare(on: &canvas)
        case .selfAssessment: drawSelfAssessment(on: &canvas)
        case .help: drawHelp(on: &canvas)
        case .text, .list, .confirmation, .palette: break
        }
        drawPrompt(on: &canvas)
    }
}
