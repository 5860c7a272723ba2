import Advocacy
import Projection
import Tables

extension Assumptions {
    /// A file to begin with: every name with its unit and meaning and no value, but for the stages of each process, which
    /// are counted in the audit's frame and scaled to a year.
    public static func template(for basis: ProjectionBasis) -> String {
        var text = DelimitedText()
        text.add(AssumptionTable.headings)
        for (place, process) in basis.processes.enumerated() {
            let definition = AssumptionDefinition.of(.assessments(process), in: basis.jurisdiction)
            let isYear = (365...366).contains(basis.days)
            let source =
                "counted in your list, \(basis.from) to \(basis.to)"
                + (isYear ? "" : ", scaled to a year from \(basis.days) days")
            text.add([
                definition.name.text, basis.stagesAYear(place).plain, "", "", "fixed", definition.writtenUnit, source,
                "\(definition.meaning); change it where that year will differ",
            ])
        }
        let others =
            basis.processes.map(AssumptionName.stages) + AssumptionName.unnamed
        for name in others { text.add(blank(name, in: basis)) }
        for name in lastQuarters(of: basis) { text.add(blank(name, in: basis)) }
        return text.text
    }

    private static func blank(_ name: AssumptionName, in basis: ProjectionBasis) -> [String] {
        let definition = AssumptionDefinition.of(name, in: basis.jurisdiction)
        let otherwise =
            switch definition.need {
            case .required: "required"
            case .optional(let otherwise): "may be left blank: \(otherwise)"
            }
        let published = ReferencePoint.beside(name).map {
            "; published: \($0.value.atMostHundredths) \($0.unit) (\($0.text); \($0.source))"
        }
        return [
            name.text, "", "", "", "", definition.writtenUnit, "",
            "\(definition.meaning); \(otherwise)\(published.joined())",
        ]
    }

    /// The four quarters that end with the audited period.
    private static func lastQuarters(of basis: ProjectionBasis) -> [AssumptionName] {
        let needs = ProjectionNeeds(
            basis: basis, assumptions: Assumptions(in: basis.jurisdiction), hasPopulation: false)
        return needs.missing.compactMap { AssumptionName($0.name) }.filter {
            if case .referrals = $0 { true } else { false }
        }
    }
}
