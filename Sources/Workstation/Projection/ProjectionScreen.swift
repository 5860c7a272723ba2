import Audit
import Projection
import Reporting
import TextUI
import Wording

/// What the gap means for the years to come: scenarios over years, and the assumptions they rest on.
///
/// Draws are numbered, so that the first of them are a preview of all: after an edit one slice is drawn at once, and the
/// rest slice by slice while nothing is pressed.
struct ProjectionScreen: Screen {
    /// What is plotted and tabled.
    enum Panel: Sendable, Hashable { case people, costs, waits, service }

    private(set) var basis: ProjectionBasis?
    private(set) var file: AssumptionsFile?
    private(set) var assumptions: Assumptions?
    /// What must be stated before anything is projected.
    private(set) var missing: [MissingAssumption] = []
    /// Why nothing can be projected.
    private var error: ProjectionError?
    /// What is wrong with the file, in the words in which it was read.
    private var faults: [String] = []
    private(set) var projection: Projection?
    private var all: [AssumptionLine] = []
    /// The assumptions that the search finds.
    private(set) var lines: [AssumptionLine] = []
    /// What the assumptions are searched for.
    var search = "" {
        didSet { show(focusedOn: focused?.text) }
    }
    /// The draws that are being taken; nil when all are, or when they were stopped.
    private(set) var run: ProjectionRun?
    /// The draws that the figures rest on, once all are taken or the rest was left.
    private(set) var finished: ProjectionRun?
    /// How the people grow in number, where tables beside the audit say so.
    private(set) var growth: BandGrowth?
    /// Contracts, waits and what was counted, worked out when they are looked at.
    var service: ServiceOutlook?
    /// The first line of the service that is visible.
    var firstLine = 0
    private var seed = ""
    private var revision = -1

    var panel = Panel.people
    var isShowingList = false
    var scenario = 0
    var year = 0
    /// The line of the list that has the focus.
    var focus = 0
    var scroll = ListScroll()

    /// Draws of a full run: as many as the command takes by itself.
    static let draws = ProjectionRun.defaultDraws
    /// Slices drawn at once after an edit, and between two looks at the keyboard.
    static let slicesAtOnce = 2

    var isWorking: Bool { run != nil }
    var progress: Double { run?.progress ?? 1 }

    /// Takes in the audit as it stands; what was projected from another state of it is gone.
    mutating func take(in session: Session) {
        guard revision != session.revision || basis == nil else { return }
        revision = session.revision
        seed = session.state.plan.seed
        (basis, projection, run, finished, error, faults) = (nil, nil, nil, nil, nil, [])
        do throws(ProjectionError) {
            basis = try ProjectionBasis(of: session.state)
        } catch {
            self.error = error
        }
    }

    /// What is drawn, if it is of the audit as it stands.
    func evidence(in session: Session) -> Evidence? {
        guard revision == session.revision, let projection, projection.draws > 0 else { return nil }
        let years = projection.scenarios.flatMap(\.years)
        return .projection(draws: projection.draws, hasCost: years.contains { $0[.cost] != nil })
    }

    /// Takes in the file beside the audit.
    mutating func take(_ file: AssumptionsFile) {
        self.file = file
        guard let basis else { return }
        switch file.contents {
        case .none: assumptions = Assumptions(in: basis.jurisdiction)
        case .read(let read): assumptions = read
        case .faulty(let faults):
            assumptions = nil
            (projection, run, finished, missing, all) = (nil, nil, nil, [], [])
            show(focusedOn: nil)
            self.faults = faults.split(separator: "\n").map(String.init)
            return
        }
        start()
        if projection == nil { focusOnMissing() }
    }

    /// Why nothing can be projected, in lines.
    var problems: [String] { faults + (error?.lines ?? []) }

    /// Lists the assumptions anew, in the language spoken now. No draw is taken for it.
    mutating func listAnew() {
        guard let basis, let assumptions else { return }
        all = AssumptionLine.all(assumptions, basis: basis, missing: missing)
        show(focusedOn: focused?.text)
    }

    /// Changes an assumption and projects anew. Throws, and changes nothing, for a value that its name cannot have.
    mutating func set(_ assumption: Assumption) throws(AssumptionError) {
        try assumptions?.set(assumption)
        start()
    }

    /// The next line that must be stated, if there is one.
    mutating func focusOnMissing() {
        search = ""
        let round = Array(lines.indices.dropFirst(focus)) + Array(lines.indices.prefix(focus))
        if let next = round.first(where: { lines[$0].isMissing }) { focus = next }
    }

    var focused: AssumptionLine? { lines.indices.contains(focus) ? lines[focus] : nil }

    private mutating func start() {
        guard let basis, let assumptions else { return }
        (projection, run, finished, error, faults, missing) = (nil, nil, nil, nil, [], [])
        do throws(ProjectionError) {
            service = nil
            if panel == .service { panel = .people }
            growth = try grown(basis, assumptions)
            let model = try ProjectionModel(
                basis, assumptions, populationGrowth: growth.map(PopulationGrowth.init))
            run = try ProjectionRun(model, seed: seed, draws: Self.draws)
            work()
            scenario = min(scenario, model.scenarioKinds.count - 1)
            year = min(year, model.years.count - 1)
        } catch {
            if case .missing(let names) = error { missing = names } else { self.error = error }
        }
        listAnew()
    }

    /// What tables beside the audit say of the projected years.
    private func grown(_ basis: ProjectionBasis, _ assumptions: Assumptions) throws(ProjectionError) -> BandGrowth? {
        do throws(PopulationError) {
            return try BandGrowth(
                file?.population ?? [], of: basis.stagesByAge, in: ProjectionModel.years(basis, assumptions))
        } catch {
            throw .population(error.description)
        }
    }

    /// Lists what the search finds anew; the focus stays on its line, or near its place.
    private mutating func show(focusedOn kept: String?) {
        lines = all.filter { search.isFound(in: [$0.text, $0.definition.meaning, $0.stated?.source ?? ""]) }
        focus = lines.firstIndex { $0.text == kept } ?? min(focus, max(0, lines.count - 1))
    }

    /// Whether there is nothing to list.
    var isEmpty: Bool { all.isEmpty }

    /// Takes the next draws; the figures follow at the first and at the last.
    mutating func work() {
        guard var taken = run else { return }
        run = nil
        taken.advance(slices: Self.slicesAtOnce)
        if taken.isDone || projection == nil { projection = taken.projection }
        guard taken.isDone else {
            run = taken
            return
        }
        finished = taken
        // Nothing that throws here has not thrown for the run itself.
        projection?.nextCases = NextCases(taken)
        projection?.undecided = try? UndecidedEnds(taken.model, seed: seed)
    }

    /// Leaves the draws that are not taken yet; the figures are those of the draws done.
    mutating func stop() {
        if let run { (projection, finished) = (run.projection, run) }
        run = nil
    }

    /// What the command prints of the same draws, in English as it does: what would sharpen them, contracts and waits
    /// beside them. Why it cannot is said in the language of the screen.
    func written(of session: Session, isForMachines: Bool) throws(ProjectionError) -> String? {
        guard let projection, let finished else { return nil }
        let sharpening = try Sharpening.steps(finished.model, drivers: projection.drivers, seed: seed)
        let rivals = try RivalNeed.all(finished.model, seed: seed)
        let outlook = try ServiceOutlook(finished, monitoring: file?.monitoring, population: growth)
        return Language.english.speak {
            isForMachines
                ? session.provenance.document(projection.json(sharpening: sharpening, rivals: rivals, outlook: outlook))
                : projection.text(width: 80, sharpening: sharpening, rivals: rivals, outlook: outlook)
                    + session.provenance.text + "\n"
        }
    }

    /// The same draws for a report; nil until all are taken.
    func projected() throws(ProjectionError) -> ReportMaterial.Projected? {
        guard let projection, let finished else { return nil }
        return ReportMaterial.Projected(
            projection, sharpening: try Sharpening.steps(finished.model, drivers: projection.drivers, seed: seed),
            rivals: try RivalNeed.all(finished.model, seed: seed), outlook: try ServiceOutlook(finished))
    }

    // MARK: What is looked at

    var years: [YearProjection] { projection?.scenarios.first?.years ?? [] }

    var chosen: ScenarioProjection? {
        guard let projection, projection.scenarios.indices.contains(scenario) else { return nil }
        return projection.scenarios[scenario]
    }

    /// The figure of a panel's plot.
    var figure: ProjectionFigure {
        switch panel {
        case .people: .instructed
        case .costs, .service: .cost
        case .waits: .wait
        }
    }
}
