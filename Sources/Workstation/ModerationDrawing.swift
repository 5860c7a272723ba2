import Advocacy
import Audit
import TextUI
import Wording

extension Desk {
    /// Rows below the list: a rule, five for what both noted (the last of them for messages), and the keys.
    private static let moderationFoot = 7

    var moderationHeight: Int { max(1, height - ScreenFrame.headRows - Self.moderationFoot) }

    func drawModeration(on canvas: inout Canvas) {
        guard let session, let moderation = desk.moderation,
            let sampled = session.state.sampledCase(moderation.reference)
        else { return }
        ScreenFrame.head(session, place: say("Two readings"), on: &canvas)
        drawSettled(sampled, on: &canvas)
        let columns = Columns(width: width)
        for (reading, column) in [(moderation.first, columns.first), (moderation.second, columns.second)] {
            let name =
                column == columns.first ? say("first: \(reading.reader)") : say("second: \(reading.reader)")
            canvas.write(
                name, row: ScreenFrame.headRows - 1, column: column, role: .strong, end: column + columns.width)
        }
        let visible = moderation.scroll.visible(count: moderation.rows.count, height: moderationHeight)
        for (offset, place) in visible.enumerated() {
            let row = ScreenFrame.headRows + offset
            switch moderation.rows[place] {
            case .heading(let text): canvas.write(text, row: row, column: 1, role: .strong, end: width - 1)
            case .line(let line): draw(line, columns, hasFocus: place == moderation.focus, row: row, on: &canvas)
            }
        }
        drawBoth(moderation, on: &canvas)
        ScreenFrame.foot(self, on: &canvas)
    }

    /// Where the two columns of answers begin.
    private struct Columns {
        let first: Int
        let second: Int
        let width: Int

        init(width: Int) {
            let label = max(24, min(44, width * 4 / 9))
            self.width = (width - label - 2) / 2 - 1
            first = label
            second = label + self.width + 1
        }
    }

    /// The second row: the case, and what was settled of it.
    private func drawSettled(_ sampled: SampledCase, on canvas: inout Canvas) {
        let jurisdiction = session?.jurisdiction ?? .england
        let process = sampled.unit.process.label(in: jurisdiction)
        let after = canvas.write("\(sampled.reference), \(process)", row: 1, column: 1, role: .strong, end: width - 1)
        if let settled = sampled.moderation {
            let words = say(
                "settled by \(settled.moderator): \(settled.duty.shortLabel), \(settled.outcome.shortLabel)")
            canvas.write(words, row: 1, column: after + 2, role: .notice, end: width - 1)
        } else {
            let isDisagreed = sampled.status == .disagreed
            let words = isDisagreed ? say("they disagree; the first counts for now") : say("they agree")
            canvas.write(words, row: 1, column: after + 2, role: isDisagreed ? .warning : .dim, end: width - 1)
        }
    }

    private func draw(
        _ line: ModerationScreen.Line, _ columns: Columns, hasFocus: Bool, row: Int, on canvas: inout Canvas
    ) {
        let role: Role = line.differs ? .text : .dim
        canvas.write(line.label, row: row, column: 3, role: role, end: columns.first - 1)
        let value: Role = line.differs ? .strong : .dim
        for (text, note, column) in [
            (line.first, line.firstNote, columns.first), (line.second, line.secondNote, columns.second),
        ] {
            let after = canvas.write(text, row: row, column: column, role: value, end: column + columns.width - 2)
            if !note.isEmpty { canvas.put("o", row: row, column: after + 1, role: .notice) }
        }
        guard hasFocus else { return }
        canvas.put(canvas.glyphs.marker, row: row, column: 1, role: .focus)
        canvas.select(Rect(row: row, column: 1, height: 1, width: width - 2))
        canvas.cursor = .init(row: row, column: 1)
    }

    /// What both answered and noted on the focused line, in full; then why it was settled as it was.
    private func drawBoth(_ moderation: ModerationScreen, on canvas: inout Canvas) {
        let top = height - Self.moderationFoot
        canvas.horizontalRule(row: top)
        guard let line = moderation.focused else { return }
        var rest = Rect(row: top + 1, column: 1, height: 5, width: width - 2)
        for (reading, value, note) in [
            (moderation.first, line.first, line.firstNote), (moderation.second, line.second, line.secondNote),
        ] {
            let noted = note.isEmpty ? "" : "; \(note)"
            rest = rest.below(canvas.writeWrapped("\(reading.reader): \(value)\(noted)", in: rest.top(2)))
        }
        guard let settled = session?.state.sampledCase(moderation.reference)?.moderation else { return }
        canvas.writeWrapped(
            say("Settled on \(DateWords.long(settled.time.date)), because \(settled.reason)"), in: rest, role: .notice)
    }
}
