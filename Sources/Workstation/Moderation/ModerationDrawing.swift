import Advocacy
import Audit
import TextUI
import Wording

extension ModerationScreen {
    /// Rows below the list: a rule, five for what both noted (the last of them for messages), and the keys.
    private static let footRows = 7

    static func height(on desk: Desk) -> Int { max(1, desk.height - ScreenFrame.headRows - footRows) }

    func draw(on canvas: inout Canvas, of desk: Desk) {
        guard let session = desk.session, let sampled = caseInFocus(on: desk) else { return }
        ScreenFrame.head(session, place: say("Two readings"), on: &canvas)
        drawSettled(sampled, in: session.jurisdiction, on: &canvas)
        let columns = Columns(width: canvas.width)
        for (reading, column) in [(first, columns.first), (second, columns.second)] {
            let name =
                column == columns.first ? say("first: \(reading.reader)") : say("second: \(reading.reader)")
            canvas.write(
                name, row: ScreenFrame.headRows - 1, column: column, role: .strong, end: column + columns.width)
        }
        let visible = scroll.visible(count: rows.count, height: Self.height(on: desk))
        for (offset, place) in visible.enumerated() {
            let row = ScreenFrame.headRows + offset
            switch rows[place] {
            case .heading(let text): canvas.write(text, row: row, column: 1, role: .strong, end: canvas.width - 1)
            case .line(let line): draw(line, columns, hasFocus: place == focus, row: row, on: &canvas)
            }
        }
        drawBoth(sampled, on: &canvas)
        ScreenFrame.foot(desk, on: &canvas)
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
    private func drawSettled(
        _ sampled: SampledCase, in jurisdiction: Jurisdiction, on canvas: inout Canvas
    ) {
        let process = sampled.unit.process.label(in: jurisdiction)
        let after = canvas.write(
            "\(sampled.reference), \(process)", row: 1, column: 1, role: .strong, end: canvas.width - 1)
        if let settled = sampled.moderation {
            let words = say(
                "settled by \(settled.moderator): \(settled.duty.shortLabel), \(settled.outcome.shortLabel)")
            canvas.write(words, row: 1, column: after + 2, role: .notice, end: canvas.width - 1)
        } else {
            let isDisagreed = sampled.status == .disagreed
            let words = isDisagreed ? say("they disagree; the first counts for now") : say("they agree")
            canvas.write(words, row: 1, column: after + 2, role: isDisagreed ? .warning : .dim, end: canvas.width - 1)
        }
    }

    private func draw(
        _ line: Line, _ columns: Columns, hasFocus: Bool, row: Int, on canvas: inout Canvas
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
        canvas.select(Rect(row: row, column: 1, height: 1, width: canvas.width - 2))
        canvas.cursor = .init(row: row, column: 1)
    }

    /// What both answered and noted on the focused line, in full; then why it was settled as it was.
    private func drawBoth(_ sampled: SampledCase, on canvas: inout Canvas) {
        let top = canvas.height - Self.footRows
        canvas.horizontalRule(row: top)
        guard let line = focused else { return }
        var rest = Rect(row: top + 1, column: 1, height: 5, width: canvas.width - 2)
        for (reading, value, note) in [
            (first, line.first, line.firstNote), (second, line.second, line.secondNote),
        ] {
            let noted = note.isEmpty ? "" : "; \(note)"
            rest = rest.below(canvas.writeWrapped("\(reading.reader): \(value)\(noted)", in: rest.top(2)))
        }
        guard let settled = sampled.moderation else { return }
        canvas.writeWrapped(
            say("Settled on \(DateWords.long(settled.time.date)), because \(settled.reason)"), in: rest, role: .notice)
    }
}

// MARK: In lines

extension ModerationScreen {
    func lines(isNew: Bool, said: inout Said, of desk: Desk) -> [String] {
        isNew ? everything(of: desk) ?? [] : [focused.map(words(of:))].compactMap(\.self)
    }

    func everything(of desk: Desk) -> [String]? {
        [say("\(compared), two readings side by side")]
            + rows.map { row in
                switch row {
                case .heading(let text): text
                case .line(let line): words(of: line)
                }
            }
    }

    private func words(of line: Line) -> String {
        func side(_ reader: String, _ value: String, _ note: String) -> String {
            note.isEmpty ? "\(reader): \(value)" : say("\(reader): \(value), noted: \(note)")
        }
        return "\(line.label) \(side(first.reader, line.first, line.firstNote)); "
            + side(second.reader, line.second, line.secondNote)
    }
}
