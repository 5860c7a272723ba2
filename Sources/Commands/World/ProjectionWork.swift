import Audit
import Projection
import Sampling
import Statistics
import Tables

/// Projects from an audit on disk: its assumptions read, the draws taken with progress shown, what would sharpen it.
struct ProjectionWork {
    let audit: String
    let state: AuditState
    /// Which of several areas the population tables are read for.
    var area: String?

    struct Done {
        let projection: Projection
        let sharpening: [Sharpening]
        let rivals: [RivalNeed]
        let outlook: ServiceOutlook

        /// All of it, for a page of 80 columns.
        var text: String { projection.text(width: 80, sharpening: sharpening, rivals: rivals, outlook: outlook) }
    }

    func template() throws(Failure) -> String {
        try asking { () throws(ProjectionError) in Assumptions.template(for: try ProjectionBasis(of: state)) }
    }

    /// Throws a `Failure` that names the file and everything that is missing or wrong. What takes runs of its own, what
    /// would sharpen it and other readings of the law, is left out unless it is to be `isWhole`.
    func project(
        assumptions named: String?, population tables: [String] = [], monitoring: String? = nil, draws: Int,
        seed: String?, level: ReportedLevel = .ninetyFive, isWhole: Bool = true
    ) throws -> Done {
        let basis = try asking { () throws(ProjectionError) in try ProjectionBasis(of: state) }
        let path = named ?? AssumptionFile.found(besideAudit: audit)
        let assumptions =
            try path.map { try AssumptionFile.read($0, in: basis.jurisdiction, tell: Output.warnings) }
            ?? Assumptions(in: basis.jurisdiction)
        let tables = tables.isEmpty ? [AssumptionFile.Beside.population.found(audit)].compactMap(\.self) : tables
        let growth = try population(tables, basis, ProjectionModel.years(basis, assumptions))
        let counted = try (monitoring ?? AssumptionFile.Beside.monitoring.found(audit)).map {
            try MonitoringFile.read($0)
        }
        let model = try asking(path) { () throws(ProjectionError) in
            try ProjectionModel(basis, assumptions, populationGrowth: growth.map(PopulationGrowth.init))
        }
        let seed = seed ?? state.plan.seed
        var run = try asking { () throws(ProjectionError) in try ProjectionRun(model, seed: seed, draws: draws) }
        let progress = Progress("projecting")
        defer { progress.end() }
        run.finish { done in
            progress.show(done, of: "draws", share: Double(done) / Double(draws))
            return true
        }
        var projection = run.projection(at: level)
        projection.nextCases = NextCases(run)
        projection.undecided = try asking { () throws(ProjectionError) in
            try UndecidedEnds(model, seed: seed, draws: min(draws, 4096))
        }
        let sharpening = try asking { () throws(ProjectionError) in
            guard isWhole else { return [Sharpening]() }
            return try Sharpening.steps(model, drivers: projection.drivers, seed: seed, draws: min(draws, 10_000))
        }
        let rivals = try asking { () throws(ProjectionError) in
            guard isWhole else { return [RivalNeed]() }
            return try RivalNeed.all(model, seed: seed, draws: min(draws, 10_000))
        }
        let outlook = try asking(path) { () throws(ProjectionError) in
            try ServiceOutlook(run, monitoring: counted, population: growth)
        }
        return Done(projection: projection, sharpening: sharpening, rivals: rivals, outlook: outlook)
    }

    /// How the bands of the frame grow from the first projected year; nil without a table.
    private func population(_ paths: [String], _ basis: ProjectionBasis, _ years: [Int]) throws -> BandGrowth? {
        guard !paths.isEmpty else { return nil }
        let tables = try PopulationFile.read(paths, area: area, tell: Output.warnings)
        return try BandGrowth(tables, of: basis.stagesByAge, in: years)
    }

    private func asking<Value>(
        _ file: String? = nil, _ body: () throws(ProjectionError) -> Value
    ) throws(Failure) -> Value {
        do throws(ProjectionError) {
            return try body()
        } catch {
            throw Failure(.projection(error, file: file, audit: audit))
        }
    }
}
