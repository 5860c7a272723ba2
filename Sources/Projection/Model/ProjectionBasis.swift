import Advocacy
import Audit
import Calendar
import Findings
import Statistics

/// What a projection takes from an audit: the stages of the frame by process, and what the readings say of practice.
public struct ProjectionBasis: Sendable, Hashable {
    public let title: String
    public let jurisdiction: Jurisdiction
    /// First and last day on which a stage of the audited population started.
    public let from: CivilDate
    public let to: CivilDate
    /// The processes of the frame that can carry the duty, in the order of the law's list.
    public let processes: [Process]
    /// Stages of the frame, process by process.
    public let stages: [Int]
    /// Cases read, process by process.
    public let read: [Int]
    /// Stages of the frame by age band; empty where the frame has no ages.
    public let stagesByAge: [String: Int]
    public internal(set) var posterior: PracticePosterior
    /// What the same answers say of practice under each reading of the law, the audit's own first; empty without an audit.
    public let rivals: [Rival]
    /// What the findings warn of.
    public let findingWarnings: [FindingWarning]
    /// N and n.
    public let population: Int
    public let readCases: Int
    /// Cases planned: n, once all of them are read.
    public let plannedCases: Int
    let confirmed: Confirmed?
    /// Rows of the frame beyond the duty, which no figure counts; nil where they were not counted.
    public internal(set) var demandBeyondDuty: [DemandBeyondDuty]?

    public struct Rival: Sendable, Hashable {
        public let reading: RivalReading
        let posterior: PracticePosterior
    }

    /// Throws where nothing can be projected from the audit as it stands, and says why.
    public init(of state: AuditState) throws(ProjectionError) {
        try self.init(of: state, findings: nil)
    }

    /// The same where the findings of the same state are there already.
    public init(of state: AuditState, findings known: Findings?) throws(ProjectionError) {
        let sample = ReadSample(state)
        guard !sample.read.isEmpty else { throw .nothingRead }
        guard sample.canEstimate else { throw .unreadStrata(sample.unread.map(\.name)) }
        let findings: Findings
        do throws(StatisticsError) {
            if let known { findings = known } else { findings = try Findings(of: state) }
        } catch {
            throw .statistics(error)
        }
        title = state.plan.title
        jurisdiction = state.plan.jurisdiction
        from = state.plan.from
        to = state.plan.to
        let parts = Dictionary(findings.byProcess.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let known = Process.all(in: jurisdiction).filter { process in
            process.isInScope(in: state.plan.jurisdiction) == true && parts[process.rawValue] != nil
        }
        processes = known
        // As many of the rows of each as the sample says are stages.
        let share = findings.stages.map { $0.estimate / Double(max(findings.population, 1)) } ?? 1
        stages = known.map { Int((Double(parts[$0.rawValue]?.population ?? 0) * share).rounded()) }
        read = known.map { parts[$0.rawValue]?.read ?? 0 }
        stagesByAge = state.plan.frame.counts[BreakdownVariable.ageBand.rawValue] ?? [:]
        let unreadable = state.cases.filter { $0.replaced?.reason == .cannotBeRead }
        // One process in the frame is one process in every stratum.
        let isByProcess = known.count == 1 || state.plan.strataColumns.contains("process")
        func posterior(_ sample: ReadSample) -> PracticePosterior {
            PracticePosterior(of: sample, unreadable: unreadable, processes: known, isByProcess: isByProcess)
        }
        self.posterior = posterior(sample)
        rivals = state.plan.policies.rivals(in: state.plan.edition).map { reading in
            let judge = RivalJudge(of: state.plan, under: reading.policies)
            let anew = sample.judgedAnew { judged in
                let again = judge.judge(judged)
                return judged.judged(again.duty, again.outcome, under: reading.policies)
            }
            return Rival(reading: reading, posterior: posterior(anew))
        }
        findingWarnings = findings.warnings
        population = findings.population
        readCases = findings.read
        plannedCases = findings.sampled
        confirmed = Confirmed(findings)
        demandBeyondDuty = findings.demandBeyondDuty
    }

    /// A basis put together by hand, for what is projected without an audit. `posterior` has a domain for each process.
    package init(
        title: String = "", jurisdiction: Jurisdiction = .england, from: CivilDate, to: CivilDate,
        processes: [Process], stages: [Int], read: [Int], posterior: PracticePosterior,
        stagesByAge: [String: Int] = [:], demandBeyondDuty: [DemandBeyondDuty]? = nil
    ) {
        self.title = title
        self.jurisdiction = jurisdiction
        self.from = from
        self.to = to
        self.processes = processes
        self.stages = stages
        self.read = read
        self.stagesByAge = stagesByAge
        self.posterior = posterior
        rivals = []
        self.demandBeyondDuty = demandBeyondDuty
        findingWarnings = []
        population = stages.reduce(0, +)
        readCases = read.reduce(0, +)
        plannedCases = readCases
        confirmed = nil
    }

    /// Days of the audited period.
    public var days: Int { to.dayNumber - from.dayNumber + 1 }

    /// Stages of a process in a year, at the frame's pace, to the whole stage.
    public func stagesAYear(_ place: Int) -> Double {
        (365...366).contains(days) ? Double(stages[place]) : (Double(stages[place]) * 365.25 / Double(days)).rounded()
    }

    /// The year after the audited period, by the year in which it begins.
    public var nextYear: Int { CivilDate(dayNumber: to.dayNumber + 1).year }

    /// How a projected year is called: "2025" where years begin in January, otherwise "2025-26".
    public func label(ofYear year: Int) -> String {
        let begin = CivilDate(dayNumber: to.dayNumber + 1)
        guard begin.month > 1 || begin.day > 1 else { return String(year) }
        let next = (year + 1) % 100
        return "\(year)-\(next < 10 ? "0" : "")\(next)"
    }
}
