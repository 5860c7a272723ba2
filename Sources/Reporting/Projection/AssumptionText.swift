import Projection
import Wording

extension Projection {
    /// Every assumption with its range, unit, source and what was published beside it.
    func writeAssumptions(on text: inout PlainText) {
        text.heading(say("Assumptions"))
        for row in assumptions.rows {
            if case .referrals = row.name { continue }
            let (low, high) = (row.value.low.plain, row.value.high.plain)
            let spread = row.value.isFixed ? "" : " " + say("(\(low) to \(high), \(row.value.shape.rawValue))")
            let source = row.source.isEmpty ? say("No source.") : say("Source: \(row.source).")
            let unit = Phrase(row.unit).said
            let value = row.written ?? row.value.value.plain
            text.paragraph("\(row.text): \(value)\(spread) \(unit). \(source)", hanging: 4)
            for point in ReferencePoint.beside(row.name) { write(point, on: &text) }
        }
        if let populationSource { text.paragraph(say("population: \(populationSource)."), hanging: 4) }
        text.blank()
        text.paragraph(
            say(
                "Modelled: of 100 stages, \(range(needShare) { $0.perHundred }) would bring an advocate under full ",
                "compliance."),
            hanging: 4)
        for point in ReferencePoint.besideNeed { write(point, on: &text) }
    }

    func write(_ point: ReferencePoint, on text: inout PlainText) {
        let value =
            point.isShare ? say("\(point.value.perHundred) in 100") : "\(point.value.atMostHundredths) \(point.unit)"
        text.paragraph(say("published: \(value) (\(point.text); \(point.source))"), indent: 4, hanging: 6)
    }
}
