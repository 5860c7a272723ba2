import Audit
import Findings

/// From the findings' number to the projection's first year: stages that pass without an advocate in time as practice is today,
/// on average over the draws. Stages a year; the parts add up.
public struct ProjectionBridge: Sendable, Hashable {
    /// The total of the findings: what the files confirm.
    public let found: Double
    /// Half of what cannot be told, and of the files that could not be read.
    public let cannotTell: Double
    /// What a year has more or fewer than the audited period.
    public let period: Double
    /// What is believed before any case is read, and rates process by process.
    public let rates: Double
    /// Stages as they are stated for the first year, where they are not those counted.
    public let stages: Double

    public var projected: Double { found + cannotTell + period + rates + stages }

    /// Of the findings of an audit; nil where there is nothing to project from yet, which is no fault of theirs.
    public init?(of state: AuditState, _ findings: Findings) {
        guard let basis = try? ProjectionBasis(of: state, findings: findings) else { return nil }
        self.init(basis)
    }

    /// To a year like the audited one; nil where the findings have no total.
    public init?(_ basis: ProjectionBasis) {
        self.init(basis) { basis.stagesAYear($0) }
    }

    /// To the model's first year.
    init?(_ model: ProjectionModel) {
        self.init(model.basis) { model.columns[model.slots.assessments($0)].value.mean }
    }

    private init?(_ basis: ProjectionBasis, stages stated: (Int) -> Double) {
        guard let confirmed = basis.confirmed else { return nil }
        found = confirmed.total
        cannotTell = confirmed.evenly - confirmed.total
        let counted = basis.stages.reduce(0, +)
        let yearly = basis.processes.indices.map(basis.stagesAYear)
        period = counted > 0 ? confirmed.evenly * (yearly.reduce(0, +) / Double(counted) - 1) : 0
        // The mean over u, which bends the rates a little, by Simpson's rule.
        let gaps = [(0.0, 1.0), (0.5, 4), (1, 1)].map { u, weight in
            basis.posterior.centre(u: u).map { rates in
                weight / 6 * (rates[PracticeRate.owed.rawValue] - rates[PracticeRate.met.rawValue])
            }
        }
        let gap = basis.processes.indices.map { place in gaps.reduce(0) { $0 + $1[place] } }
        let year = zip(yearly, gap).reduce(0) { $0 + $1.0 * $1.1 }
        rates = year - confirmed.evenly - period
        stages = basis.processes.indices.reduce(0) { $0 + (stated($1) - yearly[$1]) * gap[$1] }
    }
}

extension ProjectionBasis {
    /// The findings' total, and the middle between none and all of what cannot be told, in stages of the audited period.
    struct Confirmed: Sendable, Hashable {
        let total: Double
        let evenly: Double

        init?(_ findings: Findings) {
            guard let total = findings.gap.perAssessment.total, let low = findings.gap.bounds.low,
                let high = findings.gap.bounds.high
            else { return nil }
            self.total = total
            evenly = (low + high) / 2 * (findings.stages?.estimate ?? Double(findings.population))
        }
    }
}
