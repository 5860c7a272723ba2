import Advocacy
import Audit
import Calendar
import Sampling
import TextUI
import Wording

/// The list of cases in ticket order, some of them hidden by a search or a filter.
struct CasesScreen: Sendable {
    /// Which cases are shown.
    enum Filter: Sendable, CaseIterable {
        case all, toRead, started, read, gaps, cannotTell, secondReading, disagreed, moderated, replaced

        var label: String {
            switch self {
            case .all: say("all", context: "filter")
            case .toRead: say("still to read")
            case .started: say("started", context: "filter")
            case .read: say("read", context: "filter")
            case .gaps: say("gaps", context: "filter")
            case .cannotTell: say("cannot tell", context: "filter")
            case .secondReading: say("second reading due")
            case .disagreed: say("disagreed", context: "filter")
            case .moderated: say("moderated", context: "filter")
            case .replaced: say("replaced", context: "filter")
            }
        }

        func admits(_ summary: CaseSummary, policies: Policies) -> Bool {
            switch self {
            case .all: true
            case .toRead: summary.isUnread
            case .started: summary.isStarted
            case .read: summary.isRead
            case .secondReading: summary.isDueForSecondReading
            case .disagreed: summary.isDisagreed && !summary.isBlind
            case .moderated: summary.isModerated && !summary.isBlind
            case .replaced: summary.isReplaced
            // What a second reader may not see is not told by a filter either.
            case .gaps: !summary.isBlind && summary.outcome?.isGap(under: policies) == true
            case .cannotTell: !summary.isBlind && summary.outcome == .indeterminate
            }
        }
    }

    var filter = Filter.all
    var order = Order.ticket
    var search = ""
    /// Indices into the cases of the audit.
    private(set) var shown: [Int] = []
    /// Index into `shown`.
    var focus = 0
    private(set) var scroll = ListScroll()
    private var references: [String] = []
    /// Columns of the longest case reference.
    private(set) var longestReference = 0
    /// Columns of the longest short date there can be.
    private(set) var longestDate = 0
    /// Whether to say of a case in which stratum it is says more than its team does.
    private(set) var strataAreNotTeams = false

    var focused: Int? { shown.indices.contains(focus) ? shown[focus] : nil }

    /// Lists the cases anew; the focus stays on its case, or near its place.
    mutating func refresh(_ session: Session) {
        let summaries = session.summaries
        let reference = focused.flatMap { references.indices.contains($0) ? references[$0] : nil }
        references = summaries.map(\.reference)
        longestReference = references.map(TextWidth.columns).max() ?? 0
        longestDate = DateWords.longestShort
        strataAreNotTeams = summaries.contains { $0.stratum != $0.team }
        let wanted = search.lowercased()
        let fitting = summaries.indices.filter { index in
            filter.admits(summaries[index], policies: session.state.plan.policies)
                && (wanted.isEmpty || summaries[index].searched.contains(wanted))
        }
        shown = order.sorted(fitting, summaries)
        focus = max(0, min(focus, shown.count - 1))
        if let reference { focus(on: reference) }
    }

    mutating func focus(on reference: String) {
        if let place = shown.firstIndex(where: { references[$0] == reference }) { focus = place }
    }

    mutating func reveal(height: Int) {
        scroll.reveal(focus, count: shown.count, height: height)
    }

    func place(atRow row: Int, height: Int) -> Int? {
        let place = row - ScreenFrame.headRows + scroll.first
        return scroll.visible(count: shown.count, height: height).contains(place) ? place : nil
    }
}

extension Desk {
    mutating func performOnCases(_ command: Command, at now: Timestamp) -> [Effect] {
        guard let session else { return [] }
        switch command {
        case .open:
            guard let index = desk.cases.focused else {
                desk.message = .refused(say("No case is shown. f changes the filter, / the search."))
                return []
            }
            openReading(of: session.state.cases[index].reference)
        case .search: beginSearch()
        case .filter:
            let filters = CasesScreen.Filter.allCases
            let focus = filters.firstIndex(of: desk.cases.filter) ?? 0
            desk.prompt = .list(
                ListPrompt(
                    purpose: .filter, title: say("Show which cases?"), options: filters.map(\.label), focus: focus))
        case .sort:
            let orders = CasesScreen.Order.allCases
            let focus = orders.firstIndex(of: desk.cases.order) ?? 0
            desk.prompt = .list(
                ListPrompt(purpose: .sort, title: say("Sort by what?"), options: orders.map(\.label), focus: focus))
        case .replace: beginReplacement(session)
        case .findings: openFindings(session)
        case .actions: openActions(session)
        case .compare: openCompare(session)
        case .selfAssessment: openSelfAssessment(session)
        default: break
        }
        return []
    }

    /// Searching filters while it is typed.
    private mutating func beginReplacement(_ session: Session) {
        guard let index = desk.cases.focused else { return }
        let sampled = session.state.cases[index]
        if let why = whyReadOnly {
            desk.message = .refused(why)
        } else if let replaced = sampled.replaced {
            desk.message = .refused(
                replaced.replacement.map { say("\(sampled.reference) was replaced by \($0) already.") }
                    ?? say("\(sampled.reference) was replaced already."))
        } else if sampled.countedReading != nil {
            desk.message = .refused(
                say("\(sampled.reference) has been read; a case that could be read stays in the sample."))
        } else {
            desk.prompt = .list(
                ListPrompt(
                    purpose: .replacementReason, title: say("Why can \(sampled.reference) not be used?"),
                    options: ReplacementReason.allCases.map(\.label)))
        }
    }

    /// The reason and the note are given: what would happen, for a yes or no.
    mutating func confirmReplacement(_ reason: ReplacementReason, note: String) {
        guard let session, let index = desk.cases.focused else { return }
        let reference = session.state.cases[index].reference
        let next = session.state.replacement(for: reference)?.unit.reference
        let question =
            next.map {
                say(
                    "Replace \(reference) for good? Then \($0), the next ticket of its stratum, takes its place.")
            }
            ?? say(
                "Replace \(reference) for good? ",
                "Then its stratum has no further case, so the sample loses one.")
        desk.prompt = .confirmation(
            Confirmation(
                purpose: .replace(Replaced(case: reference, reason: reason, note: note)),
                question: question))
    }
}
