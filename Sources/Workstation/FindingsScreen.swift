import Audit
import Modelling
import Statistics
import TextUI
import Wording

/// The compliance gap so far: its headline on a scale above, one panel of detail below.
struct FindingsScreen: Sendable {
    enum Panel: String, Sendable, CaseIterable {
        case outcomes, strata, teams, processes, cohorts, starts, time, reasons, recording, cautions

        /// Short enough that all stand in one row.
        var name: String {
            switch self {
            case .outcomes: say("outcomes", context: "panel")
            case .strata: say("strata", context: "panel")
            case .teams: say("teams", context: "panel")
            case .processes: say("process", context: "panel")
            case .cohorts: say("cohorts", context: "panel")
            case .starts: say("months", context: "panel")
            case .time: say("time", context: "panel")
            case .reasons: say("reasons", context: "panel")
            case .recording: say("record", context: "panel")
            case .cautions: say("cautions", context: "panel")
            }
        }
    }

    /// What was computed, or why it could not be; nil before it was asked for.
    private(set) var result: Result<Findings, FindingsFailure>?
    /// Made with the result, because its limits take a while.
    private(set) var funnel: TeamFunnel?
    /// The state of the session that the result belongs to.
    private var revision = -1
    var panel = Panel.outcomes
    var isShowingMethods = false
    /// The first line of the panel that is visible.
    var first = 0

    struct FindingsFailure: Error, Sendable, Hashable {
        let message: String
    }

    /// Computes the findings, unless they are there for this state of the record.
    mutating func refresh(_ session: Session) {
        guard revision != session.revision else { return }
        revision = session.revision
        do throws(StatisticsError) {
            let found = try Findings(of: session.state)
            result = .success(found)
            funnel = found.teamVariation.flatMap(TeamFunnel.init)
        } catch {
            result = .failure(FindingsFailure(message: error.said))
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

extension Desk {
    mutating func openFindings(_ session: Session) {
        desk.findings.refresh(session)
        desk.findings.first = 0
        desk.stack = [.start, .cases, .findings]
    }

    mutating func performOnFindings(_ command: Command) -> [Effect] {
        switch command {
        case .nextPanel: desk.findings.movePanel(by: 1)
        case .previousPanel: desk.findings.movePanel(by: -1)
        case .methods:
            desk.findings.isShowingMethods.toggle()
            desk.findings.first = 0
        case .cases: desk.stack = [.start, .cases]
        case .projection: if let session { return openProjection(session) }
        case .actions: if let session { openActions(session) }
        case .compare: if let session { openCompare(session) }
        case .selfAssessment: if let session { openSelfAssessment(session) }
        case .export:
            guard case .success? = desk.findings.result else {
                desk.message = .refused(say("There are no findings to write."))
                return []
            }
            ask(toExport: .findings)
        default: break
        }
        return []
    }
}
