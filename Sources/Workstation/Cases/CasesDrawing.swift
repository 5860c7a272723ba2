import Advocacy
import Audit
import TextUI
import Wording

/// The columns of the list, for a width.
private struct CaseColumns {
    /// Where the number ends; the others are where a column starts, `end` where the last ends.
    let number = 6
    let reference = 8
    let process: Int
    let team: Int
    let stratum: Int?
    let started: Int
    let status: Int
    let end: Int

    /// A reference may be long; a window that is wider than usual gives it most of what it has more.
    init(width: Int, reference columns: Int, date: Int, hasStratum: Bool) {
        process = reference + min(max(columns, 4), 14 + max(0, width - 80) * 2 / 3) + 2
        end = width - 1
        status = end - 21
        started = status - date - 2
        let room = started - process
        if hasStratum, room >= 62 {
            team = process + 28
            stratum = team + (room - 28) / 2
        } else {
            team = process + max(room / 2 + 1, room - 20)
            stratum = nil
        }
    }
}

extension CasesScreen {
    func draw(on canvas: inout Canvas, of desk: Desk) {
        guard let session = desk.session else { return }
        ScreenFrame.head(session, place: say("Cases"), on: &canvas)
        let columns = CaseColumns(
            width: canvas.width, reference: longestReference, date: longestDate,
            hasStratum: strataAreNotTeams)
        drawCounts(session, on: &canvas)
        drawHeadings(columns, on: &canvas)
        for (offset, place) in scroll.visible(count: shown.count, height: desk.bodyHeight).enumerated() {
            let row = ScreenFrame.headRows + offset
            drawCase(shown[place], hasFocus: place == focus, in: session, columns, row: row, on: &canvas)
        }
        if shown.isEmpty {
            canvas.write(
                say("No case fits. f changes the filter, / the search."), row: ScreenFrame.headRows, column: 2)
            canvas.cursor = .init(row: ScreenFrame.headRows, column: 0)
        }
        drawDetail(desk, session, on: &canvas)
        ScreenFrame.foot(desk, on: &canvas)
    }

    private func drawHeadings(_ columns: CaseColumns, on canvas: inout Canvas) {
        let row = ScreenFrame.headRows - 1
        canvas.writeRight("#", row: row, end: columns.number, role: .dim)
        canvas.write(say("case", context: "column"), row: row, column: columns.reference, role: .dim)
        canvas.write(
            say("process", context: "column"), row: row, column: columns.process, role: .dim, end: columns.team - 1)
        canvas.write(
            say("team", context: "column"), row: row, column: columns.team, role: .dim,
            end: (columns.stratum ?? columns.started) - 1)
        if let stratum = columns.stratum {
            canvas.write(
                say("sampling group", context: "column"), row: row, column: stratum, role: .dim,
                end: columns.started - 1)
        }
        canvas.write(say("started", context: "column"), row: row, column: columns.started, role: .dim)
        canvas.write(say("outcome", context: "column"), row: row, column: columns.status, role: .dim)
        canvas.writeRight(say("time", context: "column"), row: row, end: columns.end, role: .dim)
    }

    private func drawCase(
        _ index: Int, hasFocus: Bool, in session: Session, _ columns: CaseColumns, row: Int, on canvas: inout Canvas
    ) {
        let summary = session.summaries[index]
        let role: Role = summary.isReplaced ? .dim : .text
        canvas.writeRight(String(index + 1), row: row, end: columns.number, role: .dim)
        canvas.write(summary.reference, row: row, column: columns.reference, role: role, end: columns.process - 1)
        canvas.write(summary.process, row: row, column: columns.process, role: role, end: columns.team - 1)
        canvas.write(
            summary.team, row: row, column: columns.team, role: role, end: (columns.stratum ?? columns.started) - 1)
        if let stratum = columns.stratum {
            canvas.write(summary.stratum, row: row, column: stratum, role: .dim, end: columns.started - 1)
        }
        canvas.write(summary.started, row: row, column: columns.started, role: role)
        canvas.write(summary.status, row: row, column: columns.status, role: summary.role, end: columns.status + 13)
        if summary.seconds > 0 {
            canvas.writeRight(DateWords.duration(seconds: summary.seconds), row: row, end: columns.end, role: .dim)
        }
        guard hasFocus else { return }
        canvas.put(canvas.glyphs.marker, row: row, column: 1, role: .focus)
        canvas.select(Rect(row: row, column: 1, height: 1, width: canvas.width - 2))
        canvas.cursor = .init(row: row, column: 1)
    }

    /// What is shown, above the list.
    private func drawCounts(_ session: Session, on canvas: inout Canvas) {
        let progress = session.progress
        var parts = [
            say("\(progress.read) of \(progress.planned) audited"), say("showing: \(filter.label)"),
        ]
        if order != .ticket { parts.append(say("by \(order.label)")) }
        if !search.isEmpty { parts.append(say("search: \(search)")) }
        if progress.secondReadingsDue > 0 { parts.append(say("second reading due: \(progress.secondReadingsDue)")) }
        if progress.disagreements > 0 { parts.append(say("disagreements: \(progress.disagreements)")) }
        let separator = canvas.encoding == .ascii ? "  -  " : "  ·  "
        canvas.write(parts.joined(separator: separator), row: 1, column: 1, end: canvas.width - 1)
    }

    /// The focused case in full, below the list.
    private func drawDetail(_ desk: Desk, _ session: Session, on canvas: inout Canvas) {
        let top = canvas.height - ScreenFrame.footRows
        canvas.horizontalRule(row: top)
        guard let index = focused else { return }
        let area = Rect(row: top + 1, column: 1, height: 2, width: canvas.width - 2)
        canvas.writeWrapped(
            detail(of: session.state.cases[index], in: session.jurisdiction, desk), in: area, role: .dim)
    }

    /// What the columns have no room for.
    private func detail(of sampled: SampledCase, in jurisdiction: Jurisdiction, _ desk: Desk) -> String {
        if let replaced = sampled.replaced {
            let (reference, why, note) = (sampled.reference, replaced.reason.label, replaced.note)
            return replaced.replacement.map {
                say("\(reference) was replaced, \(why): \(note); \($0) took its place")
            } ?? say("\(reference) was replaced, \(why): \(note)")
        }
        let unit = sampled.unit
        var parts = ["\(sampled.reference): \(unit.process.label(in: jurisdiction))"]
        let team = unit.attributes["team"] ?? ""
        if !team.isEmpty { parts.append(team) }
        // Where the teams are the strata it would be the same word twice.
        if sampled.stratum != team { parts.append(say("sampling group \(sampled.stratum)")) }
        parts.append(say("started \(DateWords.long(unit.started))"))
        if let replaces = sampled.replaces { parts.append(say("in place of \(replaces)")) }
        if sampled.isForSecondReading { parts.append(say("for second reading")) }
        if desk.whyNotCompared(sampled) == nil { parts.append(say("\(sampled.status.label): m shows both readings")) }
        if sampled.isAnothers(than: desk.reader), let shown = sampled.readingShown(to: desk.reader) {
            parts.append(say("audited by \(shown.reader)"))
        }
        return parts.joined(separator: ", ")
    }
}

// MARK: In lines

extension CasesScreen {
    func lines(isNew: Bool, said: inout Said, of desk: Desk) -> [String] {
        guard let session = desk.session else { return [] }
        let focused = focused.map { Self.words(ofCase: $0, session) } ?? say("No case is shown.")
        return (isNew ? [head(session)] : []) + [focused]
    }

    func everything(of desk: Desk) -> [String]? {
        guard let session = desk.session else { return [] }
        return [head(session)] + shown.map { Self.words(ofCase: $0, session) }
    }

    private func head(_ session: Session) -> String {
        let progress = session.progress
        var parts = [
            say(
                "\(session.state.plan.title), the list of cases: ",
                "\(progress.read) of \(progress.planned) audited, \(progress.rest)."),
            say("Showing: \(filter.label)."),
        ]
        if progress.secondReadingsDue > 0 { parts.append(say("Second reading due: \(progress.secondReadingsDue).")) }
        if progress.disagreements > 0 { parts.append(say("Disagreements: \(progress.disagreements).")) }
        return parts.joined(separator: " ")
    }

    private static func words(ofCase index: Int, _ session: Session) -> String {
        let summary = session.summaries[index]
        let parts = [
            summary.reference, summary.process, summary.team, say("started \(summary.started)"), summary.status,
        ]
        return "\(index + 1): " + parts.filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
