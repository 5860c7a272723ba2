import Audit
import Wording

extension CasesScreen {
    /// The order of the list; what is equal stays in the order of the tickets.
    enum Order: Sendable, CaseIterable {
        case ticket, reference, started, team, process, stratum, status, time

        var label: String {
            switch self {
            case .ticket: say("order of the draw")
            case .reference: say("reference")
            case .started: say("date of start")
            case .team: say("team")
            case .process: say("process")
            case .stratum: say("sampling group")
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
