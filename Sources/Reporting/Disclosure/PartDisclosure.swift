import Findings
import Wording

/// Tables of parts of the sample. A rate in whole hundredths with limits, or beside counts to the nearest five, gives the
/// counts back; so a part has its rate alone, or its gaps without a rate, and never how many were audited.
struct PartDisclosure {
    let rules: DisclosureRules
    let whole: ReportWhole

    /// Nil where too little would be left, or the counts could be worked out whatever is left.
    func disclosed(_ table: ReportTable) -> ReportTable? {
        guard let columns = Columns(table), let parts = joined(parts(of: table, columns), table.exposure) else {
            return nil
        }
        let areWeighted = table.exposure == .samplingGroups
        // A rate that weighs sampling groups may be another than that of the counts: whoever takes it for plain would work
        // out counts that are right here and there. It is not shown then.
        let arePlain = parts.allSatisfy { part in
            part.rate.map { Int((100 * $0).rounded()) == PublishedParts.hundredths(part.gaps, part.read) } ?? true
        }
        let figures: [PublishedParts.Figure] = arePlain && !areWeighted ? [.rate, .gaps] : [.gaps]
        for figure in figures {
            let published = PublishedParts(
                parts: parts, figure: figure, rules: rules, most: whole.read, areWeighted: areWeighted)
            if published.isSafe { return shown(table, columns, parts, figure) }
        }
        return nil
    }

    private struct Columns {
        let population: Int?
        let read: Int
        let gaps: Int
        let rate: Int

        init?(_ table: ReportTable) {
            guard let read = table.index(of: "read"), let gaps = table.index(of: "gaps"),
                let rate = table.index(of: "rate")
            else { return nil }
            (population, self.read, self.gaps, self.rate) = (table.index(of: "population"), read, gaps, rate)
        }
    }

    private func parts(of table: ReportTable, _ columns: Columns) -> [PublishedPart] {
        table.rows.map { row in
            PublishedPart(
                name: row.cells[0], population: columns.population.flatMap { row.cells[$0].whole },
                read: row.cells[columns.read].whole ?? 0, gaps: row.cells[columns.gaps].whole ?? 0,
                rate: row.cells[columns.rate].number)
        }
    }

    // MARK: Joining

    /// With parts under ten audited joined to the next smallest, until they have ten and two members; nil where that
    /// leaves one part, or where parts cannot be joined.
    private func joined(_ parts: [PublishedPart], _ exposure: ReportExposure) -> [PublishedPart]? {
        guard parts.count > 1 else { return nil }
        let small = parts.count { $0.read < Breakdown.fewest }
        guard small > 0 else { return parts }
        guard exposure == .parts else { return nil }
        let order = parts.indices.sorted { (parts[$0].read, $0) < (parts[$1].read, $1) }
        var members = order.prefix(max(2, small)).map { $0 }
        while members.reduce(0, { $0 + parts[$1].read }) < Breakdown.fewest, members.count < parts.count {
            members.append(order[members.count])
        }
        guard members.count < parts.count else { return nil }
        let others = Set(members)
        let kept = parts.indices.filter { !others.contains($0) }.map { parts[$0] }
        let populations = members.compactMap { parts[$0].population }
        return kept + [
            PublishedPart(
                name: .text(say("others (\(members.count))")),
                population: populations.count == members.count ? populations.reduce(0, +) : nil,
                read: members.reduce(0) { $0 + parts[$1].read }, gaps: members.reduce(0) { $0 + parts[$1].gaps },
                rate: nil)
        ]
    }

    // MARK: Showing

    private func shown(
        _ table: ReportTable, _ columns: Columns, _ parts: [PublishedPart], _ figure: PublishedParts.Figure
    ) -> ReportTable {
        var shown = table
        let populations = populationCells(parts)
        var kept = [0]
        if let population = columns.population, populations != nil { kept.append(population) }
        kept.append(figure == .rate ? columns.rate : columns.gaps)
        shown.columns = kept.map { table.columns[$0] }
        shown.rows = parts.enumerated().map { place, part in
            var cells = [part.name]
            if let populations, columns.population != nil { cells.append(populations[place]) }
            cells.append(
                figure == .rate ? ReportCell(part.rate) : CountClass(of: part.gaps, rules, most: whole.read).cell)
            return ReportRow(cells)
        }
        if figure == .gaps { shown.plot = nil }
        return shown
    }

    /// Stages of the list in each part; nil where one that is kept back could be worked out from the list's size.
    private func populationCells(_ parts: [PublishedPart]) -> [ReportCell]? {
        let populations = parts.compactMap(\.population)
        guard populations.count == parts.count else { return nil }
        let classes = populations.map { CountClass(of: $0, rules, most: whole.population) }
        let added = AddedCounts(counts: populations, classes: classes)
        let areSafe = populations.indices.allSatisfy { place in
            populations[place] > rules.suppress || populations[place] == 0
                || added.values(place) >= DisclosureRules.fewestValues
        }
        return areSafe ? classes.map(\.cell) : nil
    }
}
