import Audit
import Statistics

extension [MethodNote] {
    /// The methods behind the figures that are given, in the order of the machine-readable findings.
    init(_ findings: Findings, _ sample: ReadSample, _ estimator: BreakdownEstimator) {
        let read = sample.read
        let isInterim = sample.isInterim
        var notes: [MethodNote] = []
        func note(_ figure: String, _ method: Method, n: Int) {
            if n > 0 {
                notes.append(MethodNote(figure: figure, method: method, read: n, population: findings.population))
            }
        }
        func breakdown(_ figure: String, _ parts: [Breakdown]) {
            var seen: Set<String> = []
            for part in parts where part.rate != nil {
                let strata = estimator.wholeStrata(of: part.variable, named: part.name)
                let fixed: Method =
                    strata.map { $0.count == 1 ? .exactHypergeometric : .profileExact } ?? .conditionalProfileExact
                let method: Method = isInterim ? .weightedAlone : fixed
                let name = figure == "cohorts" ? "cohorts.\(part.variable.rawValue)" : figure
                if seen.insert("\(name) \(method.name)").inserted { note(name, method, n: findings.read) }
            }
        }
        let rate: Method = isInterim ? sample.interimMethod : sample.method
        let ratio: Method = isInterim ? .weightedAlone : .conditionalProfileExact
        func widened(_ interval: Interval?) -> Method { interval.map(\.method) ?? ratio }
        note("duty", rate, n: read.count)
        let isOfSequence = findings.isSequential && findings.gap.interim != nil
        note("gap.perAssessment", isOfSequence ? sample.interimMethod : rate, n: read.count)
        if !isInterim, !isOfSequence, findings.gap.interim != nil {
            note("gap.interim", sample.interimMethod, n: read.count)
        }
        note("gap.ofDuty", widened(findings.gap.ofDuty.interval), n: findings.gap.ofDuty.eligible)
        note("gap.bounds", .worstCaseBounds, n: read.count)
        if findings.threshold != nil { note("threshold", .thresholdConfidence, n: read.count) }
        breakdown("byStratum", findings.byStratum)
        breakdown("byTeam", findings.byTeam)
        if findings.teamVariation != nil {
            for method in [Method.funnelStanding, .exactFunnel, .overdispersedFunnel, .freemanHalton, .partialPooling] {
                note("teamVariation", method, n: findings.read)
            }
        }
        breakdown("byProcess", findings.byProcess)
        breakdown("cohorts", findings.cohorts)
        breakdown("byStart", findings.byStart)
        if let overTime = findings.overTime, overTime.periods > 0 {
            note("overTime", .trend, n: findings.read)
            note("overTime", .runRule, n: findings.read)
        }
        for part in findings.postStratified {
            if let method = part.interval?.method {
                note("postStratified.\(part.variable.rawValue)", method, n: findings.read)
            }
        }
        if findings.precision != nil { note("precision", .expectedWidth, n: findings.read) }
        let days = findings.timeliness
        note("timeliness", .sampleQuantile, n: [days.referral.n, days.arranged.n, days.firstMeeting.n].max() ?? 0)
        note("timeliness.inTime", widened(days.inTime.interval), n: days.arrangedCases)
        let mostAsked = findings.practice.filter { $0.whole.rate != nil }.map(\.whole.asked).max() ?? 0
        note("practice", ratio, n: mostAsked)
        for method in [Method.rawAgreement, .kappa, .ac1, .pabak] { note("agreement", method, n: findings.agreement.n) }
        self = notes
    }
}

extension Method {
    /// A weighted rate while the sample is being read: no interval of it would hold under repeated looks.
    package static let weightedAlone = Method(
        name: "weighted rate, no interval yet", formula: "sum w u / sum w d, w = N_h/n_h",
        source: "Cochran 1977, 5A and 6.11")
}
