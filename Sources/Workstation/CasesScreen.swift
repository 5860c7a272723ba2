import Advocacy
import Audit
import Sampling
import TextUI

/// The list of cases in ticket order, some of them hidden by a search or a filter.
struct CasesScreen: Sendable {
    /// Which cases are shown.
    enum Filter: String, Sendable, CaseIterable {
        case all = "all"
        case toRead = "still to read"
        case started = "started"
        case read = "read"
        case gaps = "gaps"
        case cannotTell = "cannot tell"
        case secondReading = "second reading due"
        case disagreed = "disagreed"
        case replaced = "replaced"

        func admits(_ sampled: SampledCase, reader: String, policies: Policies) -> Bool {
            switch self {
            case .all: return true
            case .toRead: return sampled.replaced == nil && sampled.countedReading == nil
            case .started: return sampled.status == .started
            case .read: return sampled.countedReading != nil
            case .secondReading: return sampled.isDue(forSecondReadingBy: reader)
            case .disagreed: return sampled.status == .disagreed
            case .replaced: return sampled.status == .replaced
            case .gaps, .cannotTell:
                guard !sampled.isBlind(to: reader), let outcome = sampled.countedReading?.completion?.outcome else {
                    return false
                }
                return self == .gaps ? outcome.isGap(under: policies) : outcome == .indeterminate
            }
        }
    }

    var filter = Filter.all
    var search = ""
    /// Indices into the cases of the audit.
    private(set) var shown: [Int] = []
    /// Index into `shown`.
    var focus = 0
    private(set) var scroll = ListScroll()
    private var references: [String] = []
    /// Columns of the longest case reference.
    private(set) var longestReference = 0

    var focused: Int? { shown.indices.contains(focus) ? shown[focus] : nil }

    /// Lists the cases anew; the focus stays on its case, or near its place.
    mutating func refresh(_ session: Session) {
        let state = session.state
        let reference = focused.flatMap { references.indices.contains($0) ? references[$0] : nil }
        references = state.cases.map(\.reference)
        longestReference = references.map(TextWidth.columns).max() ?? 0
        let wanted = search.lowercased()
        shown = state.cases.indices.filter { index in
            let sampled = state.cases[index]
            return filter.admits(sampled, reader: session.reader, policies: state.plan.policies)
                && (wanted.isEmpty || CasesScreen.text(of: sampled, in: session).contains(wanted))
        }
        focus = max(0, min(focus, shown.count - 1))
        if let reference { focus(on: reference) }
    }

    /// What a search looks through.
    private static func text(of sampled: SampledCase, in session: Session) -> String {
        var words = [sampled.reference, sampled.stratum, sampled.unit.process.label(in: session.jurisdiction)]
        words += [sampled.unit.attributes["team"] ?? "", sampled.unit.attributes["locality"] ?? ""]
        words.append(status(of: sampled, for: session.reader).text)
        return words.joined(separator: " ").lowercased()
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

    /// Status or outcome of a case, as far as this reader may see it.
    static func status(of sampled: SampledCase, for reader: String) -> (text: String, role: Role) {
        if sampled.replaced != nil { return ("replaced", .dim) }
        if sampled.status == .disagreed, !sampled.isBlind(to: reader) { return ("disagreed", .warning) }
        if sampled.isBlind(to: reader) {
            return (sampled.reading(by: reader) == nil ? "second due" : "second…", .notice)
        }
        guard let outcome = sampled.countedReading?.completion?.outcome else {
            guard let reading = sampled.reading(by: reader) else {
                return sampled.readings.isEmpty ? ("unread", .dim) : ("started", .text)
            }
            return (reading.wasReopened ? "reopened" : "reading…", .strong)
        }
        return (outcome.shortLabel, outcome.role)
    }
}

extension Outcome {
    var role: Role {
        switch self {
        case .met: .good
        case .notMet, .notRecorded: .gap
        case .metLate: .late
        case .indeterminate: .unknown
        case .offeredDeclined, .beyondDuty, .notApplicable: .neutral
        }
    }
}

extension Workstation {
    mutating func performOnCases(_ command: Command, at now: Timestamp) -> [Effect] {
        guard let session else { return [] }
        switch command {
        case .open:
            guard let index = desk.cases.focused else {
                desk.message = .refused("No case is shown. f changes the filter, / the search.")
                return []
            }
            openReading(of: session.state.cases[index].reference)
        case .search:
            desk.prompt = .text(TextPrompt(.search, title: "Search the cases", text: desk.cases.search, limit: 60))
        case .filter:
            let filters = CasesScreen.Filter.allCases
            let focus = filters.firstIndex(of: desk.cases.filter) ?? 0
            desk.prompt = .list(
                ListPrompt(purpose: .filter, title: "Show which cases?", options: filters.map(\.rawValue), focus: focus))
        case .replace: beginReplacement(session)
        case .findings: openFindings(session)
        default: break
        }
        return []
    }

    /// Searching filters while it is typed.
    mutating func searchAsTyped(_ prompt: TextPrompt) {
        guard prompt.purpose == .search, let session else { return }
        desk.cases.search = prompt.field.text
        desk.cases.refresh(session)
    }

    private mutating func beginReplacement(_ session: Session) {
        guard let index = desk.cases.focused else { return }
        let sampled = session.state.cases[index]
        if let why = whyReadOnly {
            desk.message = .refused(why)
        } else if let replaced = sampled.replaced {
            let instead = replaced.replacement.map { " by \($0)" } ?? ""
            desk.message = .refused("\(sampled.reference) was replaced\(instead) already.")
        } else if sampled.countedReading != nil {
            desk.message = .refused("\(sampled.reference) has been read; a case that could be read stays in the sample.")
        } else {
            desk.prompt = .list(
                ListPrompt(
                    purpose: .replacementReason, title: "Why can \(sampled.reference) not be used?",
                    options: ReplacementReason.allCases.map(\.label)))
        }
    }

    /// The reason and the note are given: what would happen, for a yes or no.
    mutating func confirmReplacement(_ reason: ReplacementReason, note: String) {
        guard let session, let index = desk.cases.focused else { return }
        let reference = session.state.cases[index].reference
        let next = session.state.replacement(for: reference)?.unit.reference
        let takes = next.map { "\($0), the next ticket of its stratum, takes its place" }
            ?? "its stratum has no further case, so the sample loses one"
        desk.prompt = .confirmation(
            Confirmation(
                purpose: .replace(Replaced(case: reference, reason: reason, note: note, replacement: next)),
                question: "Replace \(reference) for good? Then \(takes)."))
    }
}
