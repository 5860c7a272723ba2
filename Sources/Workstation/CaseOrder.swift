import Audit
import Wording

extension CasesScreen {
    /// The order of the list; what is equal stays in the order of the tickets.
    enum Order: Sendable, CaseIterable {
        case ticket, reference, started, team, process, stratum, status, time

        var label: String {
            switch self {
            case .ticket: say("ticket order")
            case .reference: say("reference")
            case .started: say("date of start")
            case .team: say("team")
            case .process: say("process")
            case .stratum: say("stratum")
            case .status: say("outcome or status")
            case .time: say("time spent, longest first")
            }
        }

        /// Indices of cases in this order.
        func sorted(_ indices: [Int], _ summaries: [CaseSummary]) -> [Int] {
            switch self {
            case .ticket: indices
            case .reference: by(indices) { summaries[$0].reference }
            case .started: by(indices) { summaries[$0].startedDay }
            case .team: by(indices) { summaries[$0].team }
            case .process: by(indices) { summaries[$0].process }
            case .stratum: by(indices) { summaries[$0].stratum }
            case .status: by(indices) { summaries[$0].status }
            case .time: by(indices) { -summaries[$0].seconds }
            }
        }

        private func by(_ indices: [Int], _ key: (Int) -> some Comparable) -> [Int] {
            indices.map { (key($0), $0) }.sorted { $0 < $1 }.map(\.1)
        }
    }
}

extension Desk {
    /// Goes to a case by its number in ticket order or by its reference: in the list to its row, elsewhere into its
    /// reading. A search or a filter that hides it is taken away.
    mutating func goToCase(_ text: String) {
        guard let session else {
            desk.message = .refused(say("No audit is open."))
            return
        }
        let cases = session.state.cases
        let index: Int?
        if let exact = cases.firstIndex(where: { $0.reference.lowercased() == text.lowercased() }) {
            index = exact
        } else if let number = Int(text) {
            index = number > 0 && number <= cases.count ? number - 1 : nil
        } else {
            let fitting = cases.indices.filter { cases[$0].reference.lowercased().contains(text.lowercased()) }
            index = fitting.count == 1 ? fitting[0] : nil
        }
        guard let index else {
            desk.message = .refused(
                say("“\(text)” is not one case; the numbers go from 1 to \(cases.count)."))
            return
        }
        guard desk.screen == .cases else {
            openReading(of: cases[index].reference)
            return
        }
        if !desk.cases.shown.contains(index) {
            (desk.cases.filter, desk.cases.search) = (.all, "")
            desk.cases.refresh(session)
            desk.message = .done(say("All cases are shown again."))
        }
        desk.cases.focus(on: cases[index].reference)
    }
}
