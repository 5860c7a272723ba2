import Advocacy

/// What would make the headline more certain: how much narrower its range would be if more were known.
public struct Sharpening: Sendable, Hashable {
    public enum Step: Sendable, Hashable {
        /// So many cases read in all, had they shown the same shares.
        case cases(Int)
        /// Ranges half as wide.
        case halved([AssumptionName])
    }

    public let step: Step
    /// 97.5 less 2.5 in 100 of the headline then, over what it is now.
    public let relativeWidth: Double

    /// Twice and four times the cases against better data on hours, and on what moves the headline most.
    ///
    /// Each is a run of its own with the same random numbers, of `draws` draws.
    public static func steps(
        _ model: ProjectionModel, drivers: [ProjectionDriver], seed: String, draws: Int = 10_000
    ) throws(ProjectionError) -> [Sharpening] {
        func width(_ model: ProjectionModel) throws(ProjectionError) -> Double {
            var run = try ProjectionRun(model, seed: seed, draws: draws)
            run.finish()
            let value = run.headlineValue
            return value.p975 - value.p025
        }
        let now = try width(model)
        guard now > 0 else { return [] }
        var steps: [Sharpening] = []
        for factor in [2, 4] {
            let count = factor * model.basis.readCases
            guard count <= model.basis.population else { continue }
            let then = try width(model.with(sampleTimes: Double(factor)))
            steps.append(Sharpening(step: .cases(count), relativeWidth: then / now))
        }
        let hours = Set<AssumptionName>([
            .plain(.hoursInstructed), .plain(.hoursNonInstructed), .plain(.hoursCombinedRole),
        ])
        let uncertain = drivers.compactMap { driver in
            if case .assumption(let name) = driver.cause { name } else { nil }
        }
        var narrowed: [[AssumptionName]] = []
        let hoursStated = uncertain.filter(hours.contains).sorted { $0.text < $1.text }
        if !hoursStated.isEmpty { narrowed.append(hoursStated) }
        if let most = uncertain.first, !hours.contains(most) { narrowed.append([most]) }
        for names in narrowed {
            let then = try width(model.with(narrowing: names, to: 0.5))
            steps.append(Sharpening(step: .halved(names), relativeWidth: then / now))
        }
        return steps
    }
}

extension ProjectionRun {
    /// The headline over the draws done.
    var headlineValue: ProjectedFigure {
        let series = table.headline(of: model)
        return ProjectedFigure(tally, series, edges[series])
    }
}
