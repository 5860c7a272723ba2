import Wording

extension Report {
    /// No combination of values is shown that one or two cases audited have, nor what it could be reckoned from in its row:
    /// for those who know the cases.
    package func withoutFew() -> Report {
        var report = self
        report.sections = sections.map { section in
            var section = section
            section.blocks = section.blocks.map { block in
                if case .table(let table) = block { .table(table.withoutFew) } else { block }
            }
            return section
        }
        return report
    }
}

extension ReportTable {
    /// Fewer cases than this are not shown.
    private static var fewest: Double { 3 }

    fileprivate var withoutFew: ReportTable {
        guard exposure != .open else { return self }
        let counts = columns.indices.filter { columns[$0].unit == .count }
        var shown = self
        for row in rows.indices {
            let isFew = counts.contains { column in
                rows[row].cells[column].number.map { $0 > 0 && $0 < Self.fewest } ?? false
            }
            guard isFew else { continue }
            // What is asked is yes and the rest together: one of them would be had from the others.
            let addsUp = index(of: "yes") != nil
            for column in columns.indices where columns[column].unit != .text && rows[row].cells[column] != .count(0) {
                let count = rows[row].cells[column].number ?? 0
                guard addsUp || counts.contains(column) && count < Self.fewest else { continue }
                shown.rows[row].cells[column] = .symbol(.confidential)
            }
        }
        return shown
    }
}

extension Report {
    /// A report of the kind as whoever gets it may see it. Throws where it is to be published and cannot be.
    package static func made(
        _ kind: ReportKind, of material: ReportMaterial, publishing rules: DisclosureRules? = nil
    ) throws(DisclosureFault) -> Report {
        let report = Report(kind, of: material)
        if let rules { return try report.disclosed(by: rules) }
        return kind == .practice ? report.withoutFew() : report
    }
}
