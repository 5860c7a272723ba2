import Findings
import Statistics
import TextUI
import Wording

extension FindingsScreen {
    func draw(on canvas: inout Canvas, of desk: Desk) {
        let (width, height) = (canvas.width, canvas.height)
        guard let session = desk.session else { return }
        ScreenFrame.head(session, place: say("Findings"), on: &canvas)
        switch result {
        case .success(let findings):
            let layout = FindingsLayout(self, desk)
            if !isShowingMethods {
                if layout.isCompact {
                    canvas.write(shortHeadline(findings), row: 1, column: 1, role: .heading, end: canvas.width - 1)
                } else {
                    drawHeadline(findings, on: &canvas)
                }
                drawPanelNames(row: layout.headRows - 1, on: &canvas)
            }
            drawPanel(layout, findings, on: &canvas)
        case .failure(let error):
            let area = Rect(row: 2, column: 1, height: 6, width: width - 2)
            canvas.writeWrapped(say("The findings cannot be computed: \(error.said)."), in: area, role: .error)
        case nil: break
        }
        canvas.horizontalRule(row: height - 3)
        if canvas.cursor == nil { canvas.cursor = .init(row: 1, column: 0) }
        ScreenFrame.foot(desk, on: &canvas)
    }

    private func drawHeadline(_ findings: Findings, on canvas: inout Canvas) {
        let area = Rect(row: 1, column: 1, height: 3, width: canvas.width - 2)
        // Where the sentence does not fit whole its figures stand alone: how sure a range is must not be what is cut.
        let fits = Wrapping.texts(of: findings.headline, width: area.width).count <= area.height
        canvas.writeWrapped(fits ? findings.headline : shortHeadline(findings), in: area, role: .heading)
        let gap = findings.gap
        guard let limits = gap.perAssessment.interval else { return }
        let scale = Scale(holding: 100 * max(limits.high, gap.bounds.interval?.high ?? 0), most: 100)
        let (column, scaleWidth) = (3, canvas.width - 17)
        canvas.drawAxis(scale, row: 5, column: column, width: scaleWidth) { $0.atMostTenths }
        canvas.write(say("in 100"), row: 4, column: column + scaleWidth + 3, role: .dim)
        canvas.drawInterval(
            from: 100 * limits.low, to: 100 * limits.high, estimate: gap.perAssessment.rate.map { 100 * $0 }, on: scale,
            row: 6, column: column, width: scaleWidth)
        canvas.write(findings.isInterim ? say("so far") : "95%", row: 6, column: column + scaleWidth + 3, role: .dim)
        drawBounds(gap, on: scale, column: column, width: scaleWidth, on: &canvas)
        drawFigures(findings, on: &canvas)
    }

    /// The most there could be if every case that cannot be told were a gap, dotted on from the interval.
    private func drawBounds(_ gap: GapFindings, on scale: Scale, column: Int, width: Int, on canvas: inout Canvas) {
        guard let bounds = gap.bounds.interval, let limits = gap.perAssessment.interval, bounds.high > limits.high
        else {
            return
        }
        let start = column + scale.column(of: 100 * limits.high, width: width)
        let end = column + scale.column(of: 100 * bounds.high, width: width)
        canvas.fill(canvas.glyphs.dots, row: 6, column: start + 1, width: end - start, role: .unknown)
        canvas.put(canvas.glyphs.boundary, row: 6, column: end, role: .unknown)
        canvas.write(
            say("dotted: at most \(bounds.high.perHundred) if every \"cannot tell\" were a gap"), row: 7,
            column: column, role: .dim, end: canvas.width - 1)
    }

    private func drawFigures(_ findings: Findings, on canvas: inout Canvas) {
        let gap = findings.gap
        let frame = findings.population.grouped
        let days = findings.to.dayNumber - findings.from.dayNumber + 1
        if let total = gap.perAssessment.total {
            let limits = gap.perAssessment.totalInterval.map { say("\($0.low.grouped) to \($0.high.grouped)") }
            let figure = Int(total.rounded()).grouped + (limits.map { " (\($0))" } ?? "")
            canvas.write(
                (365...366).contains(days)
                    ? say("In the year: \(figure) of the \(frame) assessments in your list")
                    : say("In the period: \(figure) of the \(frame) assessments in your list"), row: 8, column: 1,
                end: canvas.width - 1)
        }
        let owed = gap.ofDuty
        if let rate = owed.rate {
            let limits = owed.interval?.perHundred ?? say("interval once all are audited")
            canvas.write(
                say("Of 100 owed an advocate, \(rate.perHundred) had none in time (\(limits))"), row: 9,
                column: 1, end: canvas.width - 1)
        }
    }

    /// The headline where a panel needs the room.
    private func shortHeadline(_ findings: Findings) -> String {
        let estimate = findings.gap.perAssessment
        guard let rate = estimate.rate, let limits = estimate.interval else { return findings.headline }
        let level = findings.isInterim ? say("so far") : "95%"
        return say("Gap in 100 assessments: \(rate.perHundred) (\(limits.perHundred), \(level))")
    }

    private func drawPanelNames(row: Int, on canvas: inout Canvas) {
        let names = panelNames(in: canvas.width)
        if names.first?.panel != Panel.allCases.first { canvas.put("<", row: row, column: 0, role: .dim) }
        if let last = names.last, last.panel != Panel.allCases.last {
            canvas.put(">", row: row, column: canvas.width - 1, role: .dim)
        }
        for (panel, name, column) in names {
            let isInFront = panel == self.panel
            if isInFront { canvas.cursor = .init(row: row, column: min(column, canvas.width - 1)) }
            canvas.write(name, row: row, column: column, role: isInFront ? .focus : .dim, end: canvas.width - 1)
        }
    }

    /// The names of the panels and the columns where they begin: all that fit whole, with the one in front among them and,
    /// where there is one, its neighbour after it.
    private func panelNames(in width: Int) -> [(panel: FindingsScreen.Panel, name: String, column: Int)] {
        let names = Panel.allCases.map { (panel: $0, name: $0 == panel ? "[\($0.name)]" : $0.name) }
        let columns = names.map { TextWidth.columns($0.name) + 1 }
        let front = Panel.allCases.firstIndex(of: panel) ?? 0
        let wanted = min(front + 1, names.count - 1)
        var start = 0
        while start < front, columns[start...wanted].reduce(0, +) > width - 1 { start += 1 }
        var column = 1
        var shown: [(panel: FindingsScreen.Panel, name: String, column: Int)] = []
        for index in start..<names.count {
            guard column + columns[index] <= width || index == front else { break }
            shown.append((names[index].panel, names[index].name, column))
            column += columns[index]
        }
        return shown
    }

    /// The panel whose name stands at a column.
    func panel(atColumn column: Int, in width: Int) -> Panel? {
        panelNames(in: width).first { ($0.column..<$0.column + TextWidth.columns($0.name)).contains(column) }?.panel
    }

    private func drawPanel(_ layout: FindingsLayout, _ findings: Findings, on canvas: inout Canvas) {
        let first = min(self.first, layout.hidden)
        let rates = findings.byStratum + findings.byTeam + findings.byProcess + findings.cohorts + findings.byStart
        let scale = Scale(holding: 100 * (rates.compactMap(\.interval?.high).max() ?? 1), most: 100)
        var plots: [FindingsPlot: Canvas] = [:]
        for (offset, line) in layout.lines[first...].prefix(layout.area.height).enumerated() {
            let row = layout.area.row + offset
            guard case .plot(let plot, let plotRow, let rows) = line else {
                draw(line, scale, in: layout.area, row: row, on: &canvas)
                continue
            }
            if plots[plot] == nil {
                var drawn = Canvas(width: min(layout.area.width, 110), height: rows, encoding: canvas.encoding)
                plot.draw(on: &drawn)
                plots[plot] = drawn
            }
            if let drawn = plots[plot] { canvas.put(row: plotRow, of: drawn, at: row, column: layout.area.column) }
        }
        if first < layout.hidden {
            canvas.writeRight(" \(say("more below: Down")) ", row: canvas.height - 3, end: canvas.width - 2, role: .dim)
        }
    }

    private func draw(_ line: FindingsLayout.Line, _ scale: Scale, in area: Rect, row: Int, on canvas: inout Canvas) {
        let columns = PartColumns(area)
        switch line {
        case .text(let text, let role): canvas.write(text, row: row, column: area.column, role: role, end: area.right)
        case .bar(let label, let count, let most, let role, let isShaded):
            canvas.write(label, row: row, column: area.column, end: area.column + 24)
            canvas.writeRight(count.grouped, row: row, end: area.column + 29)
            let room = max(1, min(area.width - 31, 100))
            canvas.drawBar(
                Double(count) / Double(max(most, room)), row: row, column: area.column + 31, width: room, role: role,
                shaded: isShaded)
        case .plot: break
        case .team(let team): draw(team, TeamColumns(area), row: row, on: &canvas)
        case .teamHeadings:
            let columns = TeamColumns(area)
            for (end, name) in [
                (columns.read, "n"), (columns.rate, say("in 100", context: "column")),
                (columns.chance, say("chance 95%")), (columns.pooled, say("pooled")),
            ] { canvas.writeRight(name, row: row, end: end, role: .dim) }
        case .days(let days, let name, let range):
            draw(days, name, over: range, DayColumns(area), row: row, on: &canvas)
        case .daysHeadings(let origin, let range):
            drawDayHeadings(origin, range, DayColumns(area), row: row, on: &canvas)
        case .headings:
            let names = [
                (columns.population, "N"), (columns.read, "n"), (columns.count, say("gaps", context: "column")),
                (columns.rate, say("in 100", context: "column")), (columns.limits, "95%"),
            ]
            for (end, name) in names { canvas.writeRight(name, row: row, end: end, role: .dim) }
            if let plot = columns.plot {
                canvas.write(say("0 to \(scale.upper.atMostTenths)"), row: row, column: plot.lowerBound, role: .dim)
            }
        case .part(let part, let name):
            draw(part, name, columns, scale, row: row, on: &canvas)
        case .rivalHeadings:
            let columns = RivalColumns(area)
            for (end, name) in [
                (columns.rate, say("in 100", context: "column")), (columns.limits, "95%"),
                (columns.owed, say("of 100 owed", context: "column")), (columns.turned, say("turn", context: "column")),
            ] { canvas.writeRight(name, row: row, end: end, role: .dim) }
        case .rival(let rival): draw(rival, RivalColumns(area), row: row, on: &canvas)
        case .practiceHeadings: drawPracticeHeadings(PracticeColumns(area), row: row, on: &canvas)
        case .practice(let finding): draw(finding, PracticeColumns(area), row: row, on: &canvas)
        }
    }

    /// A team with its letter in the funnel; a dash for one with too few cases to be in it.
    private func draw(_ team: TeamFunnel.Team, _ columns: TeamColumns, row: Int, on canvas: inout Canvas) {
        let figures = team.team
        canvas.put(team.letter ?? "-", row: row, column: columns.letter, role: .plot)
        canvas.write(figures.name, row: row, column: columns.letter + 2, end: columns.read - 5)
        canvas.writeRight(figures.read.grouped, row: row, end: columns.read)
        canvas.writeRight(figures.rate.map(\.perHundred) ?? "-", row: row, end: columns.rate)
        canvas.writeRight(
            figures.limits95.map { $0.perHundred } ?? "-", row: row, end: columns.chance)
        canvas.writeRight(figures.pooled.map(\.perHundred) ?? "-", row: row, end: columns.pooled)
        let isOutside = figures.standing.map { $0 != .within } ?? false
        canvas.write(
            figures.standing?.label ?? "", row: row, column: columns.pooled + 2, role: isOutside ? .strong : .dim)
    }

    private func draw(_ rival: RivalFindings, _ columns: RivalColumns, row: Int, on canvas: inout Canvas) {
        let isOwn = rival.reading.name == .own
        canvas.write(
            rival.reading.label, row: row, column: columns.name, role: isOwn ? .strong : .text, end: columns.rate - 6)
        canvas.writeRight(rival.perAssessment.rate.map(\.perHundred) ?? "-", row: row, end: columns.rate)
        canvas.writeRight(rival.perAssessment.interval.map(\.perHundred) ?? "-", row: row, end: columns.limits)
        canvas.writeRight(rival.ofDuty.rate.map(\.perHundred) ?? "-", row: row, end: columns.owed)
        guard !isOwn else { return }
        let notAsked = rival.notAsked > 0 ? " (\(rival.notAsked)?)" : ""
        canvas.writeRight(rival.turned.count.grouped + notAsked, row: row, end: columns.turned)
    }

    private func drawDayHeadings(
        _ origin: String, _ range: ClosedRange<Int>, _ columns: DayColumns, row: Int, on canvas: inout Canvas
    ) {
        canvas.write(
            say("From \(origin), in days"), row: row, column: columns.name, role: .strong, end: columns.n - 4)
        for (end, name) in [
            (columns.n, "n"), (columns.half, say("half by", context: "column")), (columns.middle, say("middle half")),
        ] { canvas.writeRight(name, row: row, end: end, role: .dim) }
        guard let plot = columns.plot else { return }
        canvas.write(String(range.lowerBound), row: row, column: plot.lowerBound, role: .dim)
        canvas.writeRight(say("\(range.upperBound) days"), row: row, end: plot.upperBound, role: .dim)
    }

    private func draw(
        _ days: Timeliness.Days, _ name: String, over range: ClosedRange<Int>, _ columns: DayColumns, row: Int,
        on canvas: inout Canvas
    ) {
        canvas.write(name, row: row, column: columns.name, end: columns.n - 4)
        canvas.writeRight(days.n.grouped, row: row, end: columns.n)
        canvas.writeRight(days.median.map(\.tenths) ?? "-", row: row, end: columns.half)
        if let q1 = days.q1, let q3 = days.q3 {
            canvas.writeRight(say("\(q1.tenths) to \(q3.tenths)"), row: row, end: columns.middle)
        }
        guard let plot = columns.plot, let spread = Distribution(days.days, over: range) else { return }
        canvas.draw(spread, row: row, column: plot.lowerBound, width: plot.count)
    }

    private func draw(
        _ part: Breakdown, _ name: String, _ columns: PartColumns, _ scale: Scale, row: Int, on canvas: inout Canvas
    ) {
        canvas.write(name, row: row, column: columns.name, end: columns.population - 6)
        canvas.writeRight(part.population.map(\.grouped) ?? "-", row: row, end: columns.population)
        canvas.writeRight(part.read.grouped, row: row, end: columns.read)
        canvas.writeRight(part.count.grouped, row: row, end: columns.count)
        canvas.writeRight(part.rate.map(\.perHundred) ?? "-", row: row, end: columns.rate)
        guard let limits = part.interval else { return }
        canvas.writeRight(limits.perHundred, row: row, end: columns.limits)
        guard let plot = columns.plot else { return }
        canvas.drawInterval(
            from: 100 * limits.low, to: 100 * limits.high, estimate: part.rate.map { 100 * $0 }, on: scale, row: row,
            column: plot.lowerBound, width: plot.count)
    }
}
