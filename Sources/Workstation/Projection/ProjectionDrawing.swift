import Advocacy
import Projection
import TextUI
import Wording

extension ProjectionScreen {
    func draw(on canvas: inout Canvas, of desk: Desk) {
        guard let session = desk.session else { return }
        let layout = ProjectionLayout(self, desk)
        drawProjectionHead(session, on: &canvas)
        canvas.writeWrapped(sentence(session), in: layout.sentence, role: .heading)
        if projection != nil, panel == .service, !layout.table.isEmpty {
            drawService(layout, on: &canvas)
        } else if projection != nil, !layout.plot.isEmpty {
            drawProjectionPlot(layout, on: &canvas)
            drawProjectionTable(layout, on: &canvas)
            drawDrivers(layout, on: &canvas)
            if let row = layout.demand,
                let demand = projection?.demandBeyondDuty?.projectionRow(in: session.jurisdiction)
            {
                canvas.write(demand, row: row, column: layout.table.column, role: .dim, end: layout.table.right)
            }
        }
        if isShowingList, !isEmpty {
            drawAssumptions(layout, on: &canvas)
        } else if !problems.isEmpty {
            drawProblems(on: &canvas)
        }
        canvas.horizontalRule(row: canvas.height - 3)
        if canvas.cursor == nil { canvas.cursor = .init(row: 1, column: 0) }
        ScreenFrame.foot(desk, on: &canvas)
    }

    /// The title, and how far the draws have come.
    private func drawProjectionHead(_ session: Session, on canvas: inout Canvas) {
        let width = canvas.width
        let barWidth = width >= 100 ? 30 : 17
        let state: String
        if let run {
            state = say("\(run.done.grouped) of \(run.draws.grouped) draws")
        } else {
            state =
                projection.map { projection in
                    projection.unconfirmed.isEmpty
                        ? say("\(projection.draws.grouped) draws")
                        : say("\(projection.draws.grouped) draws, unconfirmed examples")
                } ?? say("not projected")
        }
        let stateStart = width - 1 - TextWidth.columns(state)
        let barStart = stateStart - barWidth - 2
        let name = say("Projection")
        let nameStart = barStart - 2 - TextWidth.columns(name)
        canvas.write(session.state.plan.title, row: 0, column: 1, role: .heading, end: max(8, nameStart - 2))
        canvas.write(name, row: 0, column: max(9, nameStart))
        if isWorking {
            canvas.drawProgress(progress, row: 0, column: barStart, width: barWidth)
        }
        canvas.write(state, row: 0, column: stateStart)
    }

    /// What the picture says, for the scenario and the year in front; or why there is none.
    func sentence(_ session: Session) -> String {
        if !missing.isEmpty {
            let count = missing.count
            return count == 1
                ? say(
                    "1 assumption is missing. Nothing is projected until it is stated, ",
                    "and nothing is invented: Enter states the one in focus.")
                : say(
                    "\(count) assumptions are missing. Nothing is projected until they are stated, ",
                    "and nothing is invented: Enter states the one in focus.")
        }
        if file == nil, problems.isEmpty {
            return say("Reading the assumptions beside the audit.")
        }
        guard let chosen, chosen.years.indices.contains(self.year) else {
            return say("Nothing can be projected yet.")
        }
        let year = chosen.years[self.year]
        switch panel {
        case .people: return peopleSentence(chosen, year, in: session.jurisdiction)
        case .costs, .service: return costSentence(chosen, year)
        case .waits: return waitSentence(chosen, year)
        }
    }

    private func peopleSentence(
        _ chosen: ScenarioProjection, _ year: YearProjection, in jurisdiction: Jurisdiction
    ) -> String {
        guard let owed = year[.people], let instructed = year[.instructed] else { return "" }
        let people = ProjectionWords.range(owed, .people)
        let with = ProjectionWords.range(instructed, .instructed)
        return jurisdiction == .wales
            ? say(
                "In \(year.label), an independent professional advocate should be offered in \(people) referrals. ",
                "With \(chosen.name) one works with \(with).")
            : say(
                "In \(year.label), an advocate should be offered in \(people) referrals. ",
                "With \(chosen.name) one works with \(with).")
    }

    private func costSentence(_ chosen: ScenarioProjection, _ year: YearProjection) -> String {
        guard let cost = year[.cost] else { return "" }
        let range = ProjectionWords.range(cost, .cost)
        guard let over = year.chanceOverBudget else {
            return say("With \(chosen.name) advocacy costs \(range) in \(year.label).")
        }
        return say(
            "With \(chosen.name) advocacy costs \(range) in \(year.label), ",
            "with a chance of \(ProjectionWords.chance(over)) over the budget.")
    }

    private func waitSentence(_ chosen: ScenarioProjection, _ year: YearProjection) -> String {
        guard let wait = year[.wait] else { return "" }
        let weeks = ProjectionWords.range(wait, .wait)
        guard let short = year.chanceOverCapacity else {
            return say(
                "With \(chosen.name) people wait \(weeks) weeks on average in the last quarter of \(year.label).")
        }
        return say(
            "With \(chosen.name) people wait \(weeks) weeks on average in the last quarter of \(year.label); ",
            "with a chance of \(ProjectionWords.chance(short)) advocates are too few.")
    }

    private func drawProblems(on canvas: inout Canvas) {
        let area = Rect(row: 4, column: 1, height: max(1, canvas.height - 8), width: canvas.width - 2)
        var row = area.row
        if let file, case .faulty = file.contents {
            canvas.write(say("Mend the file, then come back with Esc and p:"), row: row, column: 1, role: .strong)
            row += 1
        }
        for problem in problems {
            for line in Wrapping.texts(of: problem, width: area.width) where row < area.bottom {
                canvas.write(line, row: row, column: 1, role: .warning)
                row += 1
            }
        }
    }

    /// What moved the figures, in a line.
    private func drawDrivers(_ layout: ProjectionLayout, on canvas: inout Canvas) {
        guard let projection, !projection.drivers.isEmpty else { return }
        var text = say("Moved the cost of full compliance most:")
        for (place, driver) in projection.drivers.filter({ $0.share != nil }).enumerated() {
            let percent = Int(exactly: ((driver.share ?? 0) * 100).rounded()) ?? 0
            let share = "\(ProjectionWords.cause(driver.cause)) \(percent)%"
            let longer = text + (place > 0 ? ", " : " ") + share
            guard TextWidth.columns(longer) <= layout.table.width else { break }
            text = longer
        }
        canvas.write(
            text, row: layout.drivers, column: layout.table.column, role: .dim, end: layout.table.right)
    }
}
