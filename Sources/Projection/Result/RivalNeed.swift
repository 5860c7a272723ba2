import Advocacy

/// The need that the same answers lead to under one reading of the law: people with whom an advocate would work in the
/// first year under full compliance.
public struct RivalNeed: Sendable, Hashable {
    public let reading: RivalReading
    public let need: ProjectedFigure

    /// One for each reading that the audit's edition allows, its own first; none for a model without an audit. Each is a run
    /// of its own with the same random numbers, of `draws` draws.
    public static func all(
        _ model: ProjectionModel, seed: String, draws: Int = 10_000
    ) throws(ProjectionError) -> [RivalNeed] {
        var needs: [RivalNeed] = []
        for rival in model.basis.rivals {
            var run = try ProjectionRun(model.with(rival.posterior), seed: seed, draws: draws)
            run.finish()
            needs.append(RivalNeed(reading: rival.reading, need: run.firstYearNeed))
        }
        return needs
    }
}
