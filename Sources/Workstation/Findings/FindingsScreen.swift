import Audit
import Findings
import Projection
import Statistics
import TextUI
import Wording

/// The compliance gap so far: its headline on a scale above, one panel of detail below.
struct FindingsScreen: Screen {
    enum Panel: String, Sendable, CaseIterable {
        case outcomes, strata, teams, processes, cohorts, starts, time, reasons, recording, practice, law, cautions

        /// Short enough that all stand in one row.
        var name: String {
            switch self {
            case .outcomes: say("outcomes", context: "panel")
            case .strata: say("groups", context: "panel")
            case .teams: say("teams", context: "panel")
            case .processes: say("process", context: "panel")
            case .cohorts: say("cohorts", context: "panel")
            case .starts: say("months", context: "panel")
            case .time: say("time", context: "panel")
            case .reasons: say("reasons", context: "panel")
            case .recording: say("record", context: "panel")
            case .practice: say("practice", context: "panel")
            case .law: say("law", context: "panel")
            case .cautions: say("cautions", context: "panel")
            }
        }
    }

    private var computed = Held<Result<Findings, StatisticsError>?>(nil)
    private var limits = Held<TeamFunnel?>(nil)
    /// What a projection makes of the findings' number.
    private(set) var bridge: ProjectionBridge?
    /// The state of the session that the result belongs to.
    private var revision = -1
    var panel = Panel.outcomes
    var isShowingMethods = false
    /// The first line of the panel that is visible.
    var first = 0

    /// What was computed, or why it could not be; nil before it was asked for.
    var result: Result<Findings, StatisticsError>? { computed.value }
    /// Made with the result, because its limits take a while.
    var funnel: TeamFunnel? { limits.value }

    /// Computes the findings, unless they are there for this state of the record.
    mutating func compute(_ session: Session) {
        guard revision != session.revision else { return }
        revision = session.revision
        do throws(StatisticsError) {
            let found = try Findings(of: session.state)
            computed.value = .success(found)
            limits.value = found.teamVariation.flatMap(TeamFunnel.init)
            bridge = ProjectionBridge(of: session.state, found)
        } catch {
            computed.value = .failure(error)
        }
    }

    mutating func movePanel(by step: Int) {
        let panels = Panel.allCases
        let index = (panels.firstIndex(of: panel) ?? 0) + step
        show(panels[(index + panels.count) % panels.count])
    }

    mutating func show(_ panel: Panel) {
        self.panel = panel
        first = 0
        isShowingMethods = false
    }
}
// MARK: Its keys

extension Context {
    public static let findings = Context("findings", Phrase("the findings"))
}

extension Command {
    static let findings = Command("findings")
    static let nextPanel = Command("nextPanel")
    static let previousPanel = Command("previousPanel")
    static let datePolicy = Command("datePolicy")
}

extension FindingsScreen {
    static let place = Context.findings
    static let kinds: ScreenKinds = [.keyed, .behind, .quits, .audit, .overview, .figures]
    static let way: CommandEntry? = CommandEntry(
        .findings, [.character("2")], of: .overview, label: "findings", "the findings so far")
    static let verbs: [Command] = [.nextPanel, .previousPanel, .methods, .datePolicy, .export]
    static let commands: [CommandEntry] = [
        CommandEntry(.nextPanel, [.tab, .right], label: "next panel", "the next panel"),
        CommandEntry(.previousPanel, [.backTab, .left], "the panel before"),
        CommandEntry(
            .methods, [.character("m")], label: "method",
            "each figure's method, formula and source; again to come back"),
        CommandEntry(
            .datePolicy, [.character("d")],
            "state the day from which informal in-patients have an advocate, once regulations set it"
        ).refused(whyNoDateOfPolicy),
        CommandEntry(.export, [.character("e")], label: "export", "write the findings to a file")
            .refused(on: FindingsScreen.self) { screen, _ in
                if case .success? = screen.result { nil } else { say("There are no findings to write.") }
            },
    ]

    static func open(_ reference: String?, on desk: inout Desk) -> [Effect] {
        guard let session = desk.session else { return [] }
        var screen = desk[Self.self] ?? FindingsScreen()
        screen.compute(session)
        screen.first = 0
        desk.bring(screen)
        return []
    }

    mutating func perform(_ command: Command, key: Key?, on desk: inout Desk) -> [Effect] {
        switch command {
        case .nextPanel: movePanel(by: 1)
        case .previousPanel: movePanel(by: -1)
        case .methods:
            isShowingMethods.toggle()
            first = 0
        case .datePolicy: askForDateOfPolicy(on: &desk)
        case .export: desk.ask(toExport: Self.export)
        default: break
        }
        return []
    }

    mutating func move(_ motion: Motion, on desk: inout Desk) {
        first = motion.target(from: first, of: FindingsLayout(self, desk).hidden + 1, rows: desk.bodyHeight)
    }

    mutating func click(row: Int, column: Int, on desk: Desk) {
        guard row == FindingsLayout(self, desk).headRows - 1, !isShowingMethods else { return }
        if let panel = panel(atColumn: column, in: desk.width) { show(panel) }
    }

    private static var export: Export {
        var export = Export(
            word: "findings", endings: Export.report,
            title: say("Write the findings to which file? (.txt, .json; a report: .html, .csv, .md)")
        ) { desk, isForMachines throws(Export.Fault) in
            guard let session = desk.session, let screen = desk[FindingsScreen.self],
                case .success(let findings)? = screen.result
            else { return nil }
            return Language.english.speak {
                isForMachines
                    ? session.provenance.document(findings.json(bridge: screen.bridge))
                    : findings.text(width: 80, bridge: screen.bridge) + "\n" + session.provenance.text + "\n"
            }
        }
        export.report = { desk, ending throws(Export.Fault) in try Export.report(ending, on: desk) }
        return export
    }

    func everything(of desk: Desk) -> [String]? {
        switch result {
        case .success(let findings): findings.text(width: 100, bridge: bridge).split(separator: "\n").map(String.init)
        case .failure(let error): [say("The findings cannot be computed: \(error.said).")]
        case nil: []
        }
    }
}
