extension Projection {
    /// Every assumption with its range, unit, source and what was published beside it.
    func writeAssumptions(on text: inout PlainText) {
        text.heading("Assumptions")
        for row in assumptions.rows {
            if case .referrals = row.name { continue }
            let spread =
                row.value.isFixed
                ? "" : " (\(row.value.low.plain) to \(row.value.high.plain), \(row.value.shape.rawValue))"
            let source = row.source.isEmpty ? "No source." : "Source: \(row.source)."
            text.paragraph("\(row.text): \(row.value.value.plain)\(spread) \(row.unit). \(source)", hanging: 4)
            for point in ReferencePoint.beside(row.name) { write(point, on: &text) }
        }
        if let populationSource { text.paragraph("population: \(populationSource).", hanging: 4) }
        text.blank()
        text.paragraph(
            "Modelled: of 100 stages, \(range(needShare) { $0.perHundred }) would bring an advocate under full compliance.",
            hanging: 4)
        for point in ReferencePoint.besideNeed { write(point, on: &text) }
    }

    private func write(_ point: ReferencePoint, on text: inout PlainText) {
        let value =
            point.unit == "share" ? "\(point.value.perHundred) in 100" : "\(point.value.hundredths) \(point.unit)"
        text.paragraph("published: \(value) (\(point.text); \(point.source))", indent: 4, hanging: 6)
    }
}
