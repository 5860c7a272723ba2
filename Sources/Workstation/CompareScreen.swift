import Advocacy
import Audit
import Modelling
import TextUI
import Wording

/// This audit against its baseline.
struct CompareScreen: Sendable {
    struct Failure: Error, Sendable, Hashable {
        let message: String
    }

    private(set) var baseline: OpenedAudit?
    /// What was computed, or why it could not be; nil before there is a baseline.
    private(set) var result: Result<Comparison, Failure>?
    private var revision = -1
    var isShowingMethods = false
    /// The first line that is visible.
    var first = 0

    mutating func take(_ baseline: OpenedAudit, _ session: Session) {
        self.baseline = baseline
        (revision, first, isShowingMethods) = (-1, 0, false)
        refresh(session)
    }

    /// Compares, unless that was done for this state of the record.
    mutating func refresh(_ session: Session) {
        guard let baseline, revision != session.revision else { return }
        revision = session.revision
        do throws(ComparisonError) {
            result = .success(try Comparison(before: baseline.state, after: session.state))
        } catch {
            result = .failure(Failure(message: error.message))
        }
    }
}

extension Desk {
    mutating func openCompare(_ session: Session) {
        desk.compare.refresh(session)
        desk.stack = [.start, .cases, .compare]
        if desk.compare.baseline == nil { askForBaseline(session) }
    }

    /// The audits opened last, but this one, and a path of one's own.
    private func baselines(_ session: Session) -> [StartList.Recent] {
        desk.start.list.recent.filter { $0.path != session.path }
    }

    private mutating func askForBaseline(_ session: Session) {
        let recent = baselines(session)
        guard !recent.isEmpty else {
            askForBaselinePath()
            return
        }
        desk.prompt = .list(
            ListPrompt(
                purpose: .baseline, title: say("Compare with which earlier audit?"),
                options: recent.map { "\($0.title)  \($0.path)" } + [say("another: type its path")]))
    }

    private mutating func askForBaselinePath() {
        desk.prompt = .text(TextPrompt(.baselinePath, title: say("The path of the earlier audit"), limit: 1000))
    }

    mutating func chooseBaseline(_ choice: Int) -> [Effect] {
        guard let session else { return [] }
        let recent = baselines(session)
        guard recent.indices.contains(choice) else {
            askForBaselinePath()
            return []
        }
        desk.prompt = nil
        return [.readBaseline(path: recent[choice].path)]
    }

    mutating func performOnCompare(_ command: Command) -> [Effect] {
        guard let session else { return [] }
        switch command {
        case .baseline: askForBaseline(session)
        case .methods:
            guard case .success? = desk.compare.result else {
                desk.message = .refused(say("There is no difference yet whose method could be shown."))
                return []
            }
            desk.compare.isShowingMethods.toggle()
            desk.compare.first = 0
        case .export:
            guard case .success? = desk.compare.result else {
                desk.message = .refused(say("There is no comparison yet; b chooses the earlier audit."))
                return []
            }
            ask(toExport: .comparison)
        case .cases: desk.stack = [.start, .cases]
        case .findings: openFindings(session)
        case .actions: openActions(session)
        case .selfAssessment: openSelfAssessment(session)
        default: break
        }
        return []
    }

    /// The baseline that was asked for is read.
    mutating func take(baseline: OpenedAudit) {
        guard let session else { return }
        desk.compare.take(baseline, session)
    }
}
