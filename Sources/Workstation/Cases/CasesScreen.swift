import Advocacy
import Audit
import Calendar
import Sampling
import TextUI
import Wording

/// The list of cases in ticket order, some of them hidden by a search or a filter.
struct CasesScreen: Screen {
    /// Which cases are shown.
    enum Filter: Sendable, CaseIterable {
        case all, toRead, started, read, gaps, cannotTell, secondReading, disagreed, moderated, replaced

        var label: String {
            switch self {
            case .all: say("all", context: "filter")
            case .toRead: say("still to audit")
            case .started: say("started", context: "filter")
            case .read: say("audited", context: "filter")
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
    var scroll = ListScroll()
    private var references: [String] = []
    /// Columns of the longest case reference.
    private(set) var longestReference = 0
    /// Columns of the longest short date there can be.
    private(set) var longestDate = 0
    /// Whether to say of a case in which stratum it is says more than its team does.
    private(set) var strataAreNotTeams = false

    var focused: Int? { shown.indices.contains(focus) ? shown[focus] : nil }

    /// Lists the cases anew; the focus stays on its case, or near its place.
    mutating func list(_ session: Session) {
        let summaries = session.summaries
        let reference = focused.flatMap { references.indices.contains($0) ? references[$0] : nil }
        references = summaries.map(\.reference)
        longestReference = references.map(TextWidth.columns).max() ?? 0
        longestDate = DateWords.longestShort
        strataAreNotTeams = summaries.contains { $0.stratum != $0.team }
        let wanted = search.lowercased()
        let fitting = summaries.indices.filter { index in
            filter.admits(summaries[index], policies: session.state.plan.policies)
                && (wanted.isEmpty || summaries[index].searched.holds(wanted))
        }
        shown = order.sorted(fitting, summaries)
        focus = max(0, min(focus, shown.count - 1))
        if let reference { focus(on: reference) }
    }

    mutating func focus(on reference: String) {
        if let place = shown.firstIndex(where: { references[$0] == reference }) { focus = place }
    }
}
