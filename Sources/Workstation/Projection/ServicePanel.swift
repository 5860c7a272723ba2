import Projection
import Reporting
import TextUI
import Wording

/// Contracts, the population and what was counted, behind the figures of the projection.
extension ProjectionScreen {
    /// Everything there is to say of the service, in lines of at most `width` columns.
    func serviceLines(width: Int) -> [String] {
        guard let service else { return [] }
        var lines: [String] = []
        func tell(_ text: String) {
            if !lines.isEmpty { lines.append("") }
            lines += Wrapping.texts(of: text, width: width)
        }
        func table(_ rows: [[String]]) { lines += Self.table(rows) }
        if let appraisal = service.appraisal {
            tell(appraisal.head)
            table([OptionsAppraisal.titles] + appraisal.rows)
            for sentence in appraisal.sentences { lines += Wrapping.texts(of: "- " + sentence, width: width) }
        } else {
            tell(say("No contract is stated: a, then contract.block.price and the names after it."))
        }
        if let population = service.population {
            tell(say("People by age, from \(population.sources.joined(separator: ", ")):"))
            let last = population.years.last ?? population.base
            table(
                [["", "\(population.base)", "\(last)"]]
                    + population.bands.map { band in
                        [band.ages.label, Self.whole(band.people), Self.whole(band.people * (band.factors.last ?? 1))]
                    })
        }
        if let monitoring = service.monitoring {
            tell(say("Referrals counted, beside the modelled need under full compliance:"))
            table(
                [[say("quarter"), say("referrals"), say("need"), say("95 in 100")]]
                    + monitoring.quarters.suffix(8).map { quarter in
                        [
                            "\(quarter.counted.quarter)", quarter.counted.referrals?.grouped ?? "-",
                            quarter.need.map { Self.whole($0.mean) } ?? "-",
                            quarter.need.map { say("\(Self.whole($0.low)) to \(Self.whole($0.high))") } ?? "-",
                        ]
                    })
        }
        return lines
    }

    private static func whole(_ value: Double) -> String { Int(exactly: value.rounded())?.grouped ?? String(value) }

    /// The first column to the left, the others to the right.
    private static func table(_ rows: [[String]]) -> [String] {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { $0.indices.contains(column) ? TextWidth.columns($0[column]) : 0 }.max() ?? 0
        }
        return rows.map { row in
            let cells = row.enumerated().map { column, text in
                let space = String(repeating: " ", count: max(0, widths[column] - TextWidth.columns(text)))
                return column == 0 ? text + space : space + text
            }
            return cells.joined(separator: "  ")
        }
    }
}

extension ProjectionScreen {
    /// Puts the service in front. Why it cannot be is said.
    mutating func showService(on desk: inout Desk) {
        guard panel != .service else {
            panel = .people
            return
        }
        do throws(ProjectionError) {
            if service == nil, let finished {
                service = try ServiceOutlook(finished, monitoring: file?.monitoring, population: growth, isWhole: false)
            }
            (panel, firstLine) = (.service, 0)
        } catch {
            desk.message = .refused(error.lines.joined(separator: " "))
        }
    }

    /// The lines of the service that the window has room for.
    func drawService(_ layout: ProjectionLayout, on canvas: inout Canvas) {
        let top = layout.plot.row
        let rows = max(0, layout.table.bottom - top)
        for (place, line) in serviceLines(width: layout.table.width).dropFirst(firstLine).prefix(rows).enumerated() {
            canvas.write(line, row: top + place, column: layout.table.column, end: layout.table.right)
        }
        if !isShowingList { canvas.cursor = .init(row: top, column: layout.table.column) }
    }
}
