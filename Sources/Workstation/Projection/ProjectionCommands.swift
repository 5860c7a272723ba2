import Advocacy
import Audit
import Calendar
import Modelling
import TextUI
import Wording

extension Desk {
    /// From the findings. The assumptions are read anew each time: they may have been changed in a spreadsheet meanwhile.
    mutating func openProjection(_ session: Session) -> [Effect] {
        desk.projection.refresh(session)
        desk.projection.isShowingList = width >= ProjectionLayout.wide
        desk.stack = [.start, .cases, .findings, .projection]
        return [.readAssumptions]
    }

    mutating func takeAssumptions(_ file: AssumptionsFile) {
        desk.projection.take(file)
        if !desk.projection.missing.isEmpty { desk.projection.isShowingList = true }
    }

    /// Something is being worked out, and `.tick` events carry it on.
    var isWorking: Bool { desk.screen == .projection && desk.projection.isRunning }

    mutating func performOnProjection(_ command: Command) -> [Effect] {
        switch command {
        case .assumptions: desk.projection.isShowingList.toggle()
        case .open, .note: askForAssumption(command)
        case .search: beginSearch()
        case .scenario: chooseScenario()
        case .costs: choose(.costs, for: .budgetGap)
        case .waits: choose(.waits, for: .wait)
        case .nextYear: moveYear(by: 1)
        case .previousYear: moveYear(by: -1)
        case .export:
            if desk.projection.projection == nil {
                refuseWithoutProjection()
            } else if desk.projection.isRunning {
                desk.message = .refused(
                    say("The draws are still being taken; Esc stops them, then e writes what there is."))
            } else {
                ask(toExport: .projection)
            }
        default: break
        }
        return []
    }

    /// Esc first stops the draws, then goes back.
    mutating func stopProjecting() -> Bool {
        guard isWorking else { return false }
        desk.projection.stop()
        let draws = (desk.projection.projection?.draws ?? 0).grouped
        desk.message = .done(say("Stopped: the figures are those of \(draws) draws. Esc again goes back."))
        return true
    }

    private mutating func chooseScenario() {
        guard let projection = desk.projection.projection else { return refuseWithoutProjection() }
        desk.projection.scenario = (desk.projection.scenario + 1) % projection.scenarios.count
    }

    private mutating func choose(_ panel: ProjectionScreen.Panel, for figure: ProjectionFigure) {
        guard let projection = desk.projection.projection else { return refuseWithoutProjection() }
        if desk.projection.panel == panel {
            desk.projection.panel = .people
            return
        }
        if panel == .waits, projection.scenarios.first?.years.first?[figure] == nil {
            desk.message = .refused(
                say("No capacity is stated: a, then capacity.advocates, the advocates there are now."))
            return
        }
        desk.projection.panel = panel
    }

    private mutating func moveYear(by step: Int) {
        let count = desk.projection.years.count
        guard count > 0 else { return refuseWithoutProjection() }
        let year = desk.projection.year + step
        guard (0..<count).contains(year) else {
            let label = desk.projection.years[desk.projection.year].label
            desk.message = .refused(
                step > 0 ? say("\(label) is the last projected year.") : say("\(label) is the first projected year."))
            return
        }
        desk.projection.year = year
    }

    private mutating func refuseWithoutProjection() {
        desk.message = .refused(say("Nothing is projected yet."))
    }

    // MARK: An assumption

    private mutating func askForAssumption(_ command: Command) {
        guard desk.projection.isShowingList else {
            desk.projection.isShowingList = true
            return
        }
        guard let line = desk.projection.focused else { return refuseWithoutProjection() }
        if command == .note {
            guard let stated = line.stated else {
                desk.message = .refused(say("State the value first: Enter."))
                return
            }
            ask(for: .assumptionSource(line.text), say("\(line.text): who says so?"), text: stated.source, limit: 300)
        } else {
            let text = line.stated.map { AssumptionEntry.text($0.value) } ?? ""
            ask(
                for: .assumption(line.text), say("\(line.text), \(line.definition.unit): value, low, high, shape"),
                text: text,
                limit: 100)
        }
    }

    /// Takes what was typed for the line in focus: shown at once, and kept beside the audit.
    mutating func finishAssumption(_ text: String, at now: Timestamp) -> [Effect] {
        guard let line = desk.projection.focused else { return [] }
        guard !text.isEmpty else { return refused(say("Nothing is typed; Esc leaves it as it was.")) }
        do {
            let value = try AssumptionEntry.read(text, shape: line.stated?.value.shape ?? .triangular)
            if value == line.stated?.value {
                desk.prompt = nil
                return []
            }
            // Who stated the earlier value did not state this one.
            var note = line.stated?.note ?? ""
            if let before = line.stated, !before.source.isEmpty, !before.source.hasPrefix(Self.typedHere) {
                note += (note.isEmpty ? "" : "; ") + "before: \(AssumptionEntry.text(before.value)), \(before.source)"
            }
            let wasMissing = line.isMissing
            try desk.projection.set(
                Assumption(
                    scenario: line.scenario, line.name, value, unit: line.definition.writtenUnit,
                    source: "\(Self.typedHere) on \(now.date)", note: note))
            desk.prompt = nil
            if wasMissing { desk.projection.focusOnMissing() }
            return keepAssumptions()
        } catch let fault as AssumptionEntry.Fault {
            return refused(fault.message)
        } catch {
            return refused("\(error)")
        }
    }

    /// The file of the assumptions has no place of its own for why such a text was kept; it stands behind it.
    mutating func finishAssumptionSource(_ text: String, _ reasonToKeep: String?) -> [Effect] {
        desk.prompt = nil
        let text = reasonToKeep.map { "\(text) [kept as written: \($0)]" } ?? text
        guard let line = desk.projection.focused, var stated = line.stated, stated.source != text else { return [] }
        stated.source = text
        do {
            try desk.projection.set(stated)
        } catch {
            return refused(error.message)
        }
        return keepAssumptions()
    }

    /// Written into the file, so the same in every language.
    private static let typedHere = "entered in the workstation"

    private mutating func keepAssumptions() -> [Effect] {
        guard desk.projection.file != nil, let assumptions = desk.projection.assumptions else { return [] }
        if let whyReadOnly {
            desk.message = .refused(say("Tried, not kept. \(whyReadOnly)"))
            return []
        }
        return [.saveAssumptions(csv: assumptions.csv)]
    }

    private mutating func refused(_ why: String) -> [Effect] {
        refuse(why)
        return []
    }
}

extension Desk {
    /// What is typed for an assumption is taken for, or what is wrong with it.
    func assumptionRemark(_ text: String) -> (text: String, role: Role) {
        let shape = desk.projection.focused?.stated?.value.shape ?? .triangular
        guard !text.trimmed.isEmpty else { return (say("12 is fixed; 12 8 18 lognormal has a range"), .dim) }
        do {
            let value = try AssumptionEntry.read(text, shape: shape)
            let middle = AssumptionEntry.plain(value.value)
            guard !value.isFixed else { return (say("\(middle), without a range"), .strong) }
            let (low, high) = (AssumptionEntry.plain(value.low), AssumptionEntry.plain(value.high))
            return (say("\(middle), from \(low) to \(high), \(value.shape.rawValue)"), .strong)
        } catch {
            return (error.message, .dim)
        }
    }
}
