/// The first year were none of what cannot be told owed an advocate, and were all of it: what the range leaves to an even spread.
public struct UndecidedEnds: Sendable, Hashable {
    /// The first projected year at one end.
    public struct End: Sendable, Hashable {
        /// Full compliance.
        public let full: YearProjection
        /// Stages that pass without an advocate in time as practice is today.
        public let unmet: ProjectedFigure?
    }

    public let none: End
    public let all: End

    /// nil where everything can be told. Each end is a run of its own with the same random numbers, of `draws` draws.
    public init?(_ model: ProjectionModel, seed: String, draws: Int = 4096) throws(ProjectionError) {
        guard model.basis.posterior.isUndecided else { return nil }
        func end(_ share: Double) throws(ProjectionError) -> End? {
            var run = try ProjectionRun(model.with(undecided: share), seed: seed, draws: draws)
            run.finish()
            let projection = run.projection
            guard let full = projection.scenario(.fullCompliance)?.years.first else { return nil }
            return End(full: full, unmet: projection.scenario(.todaysPractice)?.years.first?[.unmet])
        }
        guard let none = try end(0), let all = try end(1) else { return nil }
        (self.none, self.all) = (none, all)
    }
}
