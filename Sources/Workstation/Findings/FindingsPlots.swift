import Calendar
import Findings
import Statistics
import TextUI

/// A plot of several rows among the lines of a panel.
enum FindingsPlot: Sendable, Hashable {
    case funnel(FunnelPlot)
    case run(RunChart)

    func draw(on canvas: inout Canvas) {
        switch self {
        case .funnel(let plot): canvas.draw(plot, in: canvas.bounds, label: \.atMostTenths)
        case .run(let chart): canvas.draw(chart, in: canvas.bounds, label: \.atMostTenths)
        }
    }
}

/// Teams against the limits that they would keep within by chance: rates in 100 of cases read, unweighted.
struct TeamFunnel: Sendable, Hashable {
    struct Team: Sendable, Hashable {
        /// As in the plot; nil for a team with too few cases to be in it.
        let letter: Unicode.Scalar?
        let team: TeamVariation.Team
    }

    let plot: FunnelPlot
    let teams: [Team]

    /// nil where no team has ten cases read.
    init?(_ variation: TeamVariation) {
        var letters = (0..<26).map { Unicode.Scalar(UInt8(0x61 + $0)) }[...]
        teams = variation.teams.map { Team(letter: $0.rate == nil ? nil : letters.popFirst() ?? "*", team: $0) }
        let points = teams.compactMap { team -> FunnelPlot.Point? in
            guard let letter = team.letter, let rate = team.team.rate else { return nil }
            return FunnelPlot.Point(
                letter: letter, size: team.team.read, value: 100 * rate, isOutside: team.team.standing != .within)
        }
        guard let most = points.map(\.size).max(), let far = try? ConfidenceLevel(0.998) else { return nil }
        let target = variation.target
        plot = FunnelPlot(
            points: points,
            limits: stride(from: 1, through: most + most / 4, by: max(1, most / 60)).compactMap { size in
                guard let inner = try? TeamVariation.limits(target, size, .ninetyFive),
                    let outer = try? TeamVariation.limits(target, size, far)
                else { return nil }
                return FunnelPlot.Limits(size: size, inner: inner.inHundred, outer: outer.inHundred)
            },
            centre: 100 * target, most: 100)
    }
}

extension Interval {
    fileprivate var inHundred: ClosedRange<Double> { 100 * low...max(100 * low, 100 * high) }
}

extension RunChart {
    /// The gap by when the stages started.
    init?(_ findings: Findings) {
        guard findings.byStart.contains(where: { $0.rate != nil }) else { return nil }
        self.init(
            points: findings.byStart.map { part in
                Point(
                    label: RunChart.label(part.name),
                    value: part.rate.map { 100 * $0 },
                    limits: part.interval?.inHundred)
            },
            centre: findings.gap.perAssessment.rate.map { 100 * $0 }, most: 100)
    }

    /// `2025-04` as `Apr`, the first month of a year as `Jan 26`, `2025-04 to 06` as `Apr-Jun 25`.
    static func label(_ name: String) -> String {
        func month(_ text: Substring) -> String {
            Int(text).map { MonthName.short(max(1, min($0, 12))) } ?? String(text)
        }
        let year = name.dropFirst(2).prefix(2)
        let first = name.dropFirst(5).prefix(2)
        if name.count > 7 { return "\(month(first))-\(month(name.suffix(2))) \(year)" }
        return first == "01" ? "\(month(first)) \(year)" : month(first)
    }
}
