import Advocacy
import Audit
import Calendar
import Projection
import Reporting
import TextUI
import Wording

extension Context {
    public static let projection = Context("projection", Phrase("the projection"))
}

extension Command {
    static let projection = Command("projection")
    static let assumptions = Command("assumptions")
    static let scenario = Command("scenario")
    static let costs = Command("costs")
    static let waits = Command("waits")
    static let service = Command("service")
    static let nextYear = Command("nextYear")
    static let previousYear = Command("previousYear")
}

extension ProjectionScreen {
    static let place = Context.projection
    static let kinds: ScreenKinds = [.keyed, .behind, .quits, .audit, .figures, .takesW]
    static let opener: Command? = .projection
    static let verbs: [Command] = [
        .projection, .assumptions, .scenario, .costs, .waits, .service, .nextYear, .previousYear,
    ]
    static let commands: [CommandEntry] = [
        CommandEntry(
            .projection, [.character("p")], in: [.findings], label: "projection",
            "what the gap means for the years to come"),
        CommandEntry(
            .assumptions, [.character("a")], label: "assumptions",
            "the assumptions with their ranges; again to come back"),
        CommandEntry(
            .open, [.enter], label: "change", "state or change the assumption that has the focus"
        ).refused(on: Self.self) { screen, _ in screen.whyNothingToState },
        CommandEntry(.scenario, [.character("s")], label: "scenario", "put the next scenario in front")
            .refused(on: Self.self) { screen, _ in screen.whyNoProjection },
        CommandEntry(.costs, [.character("c")], label: "costs", "costs; again for people")
            .refused(on: Self.self) { screen, _ in screen.whyNoProjection },
        CommandEntry(.waits, [.character("w")], label: "waits", "waits; again for people")
            .refused(on: Self.self) { screen, _ in screen.whyNoWaits },
        CommandEntry(
            .service, [.character("v")], label: "service",
            "contracts beside each other, the population and what was counted; again for people"
        ).refused(on: Self.self) { screen, _ in screen.whyNoService },
        CommandEntry(.nextYear, [.right], label: "year", "the next year")
            .refused(on: Self.self) { screen, _ in screen.whyNoYear(by: 1) },
        CommandEntry(.previousYear, [.left], "the year before")
            .refused(on: Self.self) { screen, _ in screen.whyNoYear(by: -1) },
        CommandEntry(
            .note, [.character("o")], "say who states the assumption that has the focus: its source"
        ).refused(on: Self.self) { screen, _ in screen.whyNoSource },
        CommandEntry(.search, [.character("/")], "search the assumptions by name, meaning or source")
            .refused(on: Self.self) { screen, _ in
                screen.isEmpty ? say("There are no assumptions to search yet.") : nil
            },
        CommandEntry(.export, [.character("e")], label: "export", "write the projection to a file")
            .refused(on: Self.self) { screen, _ in screen.whyNotExported },
    ]

    /// From the findings. The assumptions are read anew each time: they may have been changed in a spreadsheet meanwhile.
    static func open(_ reference: String?, on desk: inout Desk) -> [Effect] {
        guard let session = desk.session else { return [] }
        var screen = desk[Self.self] ?? ProjectionScreen()
        screen.take(in: session)
        screen.isShowingList = desk.width >= ProjectionLayout.wide
        desk.bring(screen, through: [.findings])
        return [.readAssumptions(in: session.jurisdiction)]
    }

    mutating func perform(_ command: Command, key: Key?, on desk: inout Desk) -> [Effect] {
        switch command {
        case .assumptions: isShowingList.toggle()
        case .open, .note:
            guard isShowingList else {
                isShowingList = true
                break
            }
            if command == .open { askForValue(on: &desk) } else { askForSource(on: &desk) }
        case .scenario: if let projection { scenario = (scenario + 1) % projection.scenarios.count }
        case .costs: panel = panel == .costs ? .people : .costs
        case .waits: panel = panel == .waits ? .people : .waits
        case .service: showService(on: &desk)
        case .nextYear: year += 1
        case .previousYear: year -= 1
        case .export: desk.ask(toExport: Self.export)
        default: break
        }
        return []
    }

    // MARK: Why not

    private var whyNoProjection: String? { projection == nil ? say("Nothing is projected yet.") : nil }

    private var whyNothingToState: String? {
        isShowingList && focused == nil ? say("Nothing is projected yet.") : nil
    }

    private var whyNoSource: String? {
        if let why = whyNothingToState { return why }
        return isShowingList && focused?.stated == nil ? say("State the value first: Enter.") : nil
    }

    private var whyNoService: String? {
        if let why = whyNoProjection { return why }
        return finished == nil ? say("The draws are still being taken; Esc stops them.") : nil
    }

    private var whyNoWaits: String? {
        guard let projection, panel != .waits else { return whyNoProjection }
        return projection.scenarios.first?.years.first?[.wait] == nil
            ? say("No capacity is stated: a, then capacity.advocates, the advocates there are now.") : nil
    }

    private func whyNoYear(by step: Int) -> String? {
        let years = years
        guard years.indices.contains(year) else { return say("Nothing is projected yet.") }
        guard !years.indices.contains(year + step) else { return nil }
        let label = years[year].label
        return step > 0 ? say("\(label) is the last projected year.") : say("\(label) is the first projected year.")
    }

    private var whyNotExported: String? {
        if let why = whyNoProjection { return why }
        return isWorking
            ? say("The draws are still being taken; Esc stops them, then e writes what there is.") : nil
    }

    // MARK: What the desk hands on

    /// Esc first stops the draws, then goes back.
    mutating func goBack(on desk: inout Desk) -> [Effect]? {
        guard isWorking else { return nil }
        stop()
        let draws = (projection?.draws ?? 0).grouped
        desk.message = .done(say("Stopped: the figures are those of \(draws) draws. Esc again goes back."))
        return []
    }

    mutating func take(_ event: WorkstationEvent, on desk: inout Desk) -> Bool {
        guard case .assumptions(let file) = event else { return false }
        take(file)
        if !missing.isEmpty { isShowingList = true }
        return true
    }

    mutating func listAnew(on desk: Desk) { listAnew() }

    mutating func beginSearch() -> Search? {
        isShowingList = true
        return Search(title: say("Search the assumptions"), text: search)
    }

    mutating func search(for text: String, on desk: Desk) { search = text }

    mutating func move(_ motion: Motion, on desk: inout Desk) {
        if isShowingList {
            focus = motion.target(from: focus, of: lines.count, rows: desk.bodyHeight)
        } else if panel == .service {
            let layout = ProjectionLayout(self, desk)
            let hidden = serviceLines(width: layout.table.width).count - (layout.table.bottom - layout.plot.row)
            firstLine = motion.target(from: firstLine, of: max(0, hidden) + 1, rows: desk.bodyHeight)
        } else {
            desk.message = .refused(
                say("a shows the assumptions; Left and Right choose the year, s the scenario."))
        }
    }

    mutating func click(row: Int, column: Int, on desk: Desk) {
        let list = ProjectionLayout(self, desk).list
        guard isShowingList, list.contains(row: row, column: column) else { return }
        if let place = scroll.place(row - list.row, lines.count, list.height) { focus = place }
    }

    mutating func reveal(on desk: Desk) {
        scroll.reveal(focus, count: lines.count, height: ProjectionLayout(self, desk).list.height)
    }

    private static var export: Export {
        var export = Export(
            word: "projection", endings: Export.report,
            title: say("Write the projection to which file? (.txt, .json; a report: .html, .csv, .md)")
        ) { desk, isForMachines throws(Export.Fault) in
            guard let session = desk.session else { return nil }
            do throws(ProjectionError) {
                return try desk[ProjectionScreen.self]?.written(of: session, isForMachines: isForMachines)
            } catch {
                throw Export.Fault(words: error.lines.joined(separator: " "))
            }
        }
        export.report = { desk, ending throws(Export.Fault) in
            let projected: ReportMaterial.Projected?
            do throws(ProjectionError) {
                projected = try desk[ProjectionScreen.self]?.projected()
            } catch {
                throw Export.Fault(words: error.lines.joined(separator: " "))
            }
            return try Export.report(ending, on: desk, projected: projected)
        }
        return export
    }
}
