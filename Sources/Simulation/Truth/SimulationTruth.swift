import Advocacy
import Audit
import Calendar
import JSON
import Sampling

/// A stated truth from which a synthetic audit is made: who is assessed by whom, how often an advocate is owed, and how
/// often one comes. `SampleAudits/*/truth.json` are examples.
///
/// Rates are given for the whole and may be changed for a process, a team, and a process of a team, in that order.
public struct SimulationTruth: Sendable, Hashable {
    struct Team: Sendable, Hashable {
        let name: String
        let locality: String
        /// Stages by process, in the order of the processes.
        let stages: [StageGroup]
    }

    struct StageGroup: Sendable, Hashable {
        let process: Process
        let count: Int
        let rates: StageRates
    }

    public let title: String
    public let jurisdiction: Jurisdiction
    /// Code of the council in the frame.
    let authority: String
    public let from: CivilDate
    public let to: CivilDate
    /// The last reporting period of the frame ends then; no stage of the frame ends later.
    let submittedUntil: CivilDate
    let encoding: FrameEncoding
    let teams: [Team]
    let stagesPerPerson: Double
    /// Share of assessments that a request came before, in Client Level Data; requests carry the route.
    let requestsBefore: Double
    let people: PeopleTruth
    /// Why none was arranged, where none was.
    let reasons: Mixture
    let dirt: FrameDirt
    /// Those under which the audit is to be made; what is true of a duty may depend on them.
    public let policies: Policies
    /// How often a second reader misjudges the duty, and what happened.
    let secondReader: ReaderErrors

    struct ReaderErrors: Sendable, Hashable {
        var duty = 0.0
        var outcome = 0.0
    }

    // "audit" says which audit to make of it; whoever makes that audit reads it.
    static let names = [
        "title", "audit", "jurisdiction", "authority", "from", "to", "submittedUntil", "encoding", "stagesPerPerson",
        "requestsBefore", "rates", "processes", "teams", "people", "reasons", "dirt", "secondReader", "policies",
    ]

    /// Reads a truth. Throws at the first name or value that is wrong, naming its place.
    public init(_ json: JSONValue) throws(SimulationError) {
        let fields = try JSONFields.ofTruth(json, path: "", allowed: SimulationTruth.names)
        title = try fields.text("title")
        let nation = try fields.text("jurisdiction")
        guard let jurisdiction = Jurisdiction(rawValue: nation) else {
            throw .noNation(nation)
        }
        self.jurisdiction = jurisdiction
        authority = try fields.text("authority")
        from = try fields.date("from")
        to = try fields.date("to")
        submittedUntil = try fields.date("submittedUntil")
        guard from <= to, to <= submittedUntil else {
            throw .order
        }
        encoding = try FrameEncoding(fields)
        stagesPerPerson = try fields.measure("stagesPerPerson", in: 1...10)
        requestsBefore = try fields.share("requestsBefore", missing: 0)
        people = try PeopleTruth(fields.given("people"))
        reasons = Mixture(try SimulationTruth.reasons(fields))
        dirt = try fields.has("dirt") ? FrameDirt(fields.given("dirt"), at: "dirt") : FrameDirt()
        secondReader = try SimulationTruth.errors(fields)
        policies = try SimulationTruth.policies(fields)
        teams = try SimulationTruth.teams(fields, in: jurisdiction)
        let stages = teams.reduce(0) { $0 + $1.stages.reduce(0) { $0 + $1.count } }
        guard stages <= Limit.cases else {
            throw .stages(stages)
        }
    }

    private static func reasons(_ fields: JSONFields) throws(SimulationError) -> [String: Double] {
        let weights = try fields.weights("reasons")
        guard case .choice(let choices) = Fact.reasonNotMade.kind else { return weights }
        if let unknown = weights.keys.sorted().first(where: { !choices.contains($0) }) {
            throw .noChoice(unknown, place: "reasons", known: choices)
        }
        return weights
    }

    private static func policies(_ fields: JSONFields) throws(SimulationError) -> Policies {
        guard fields.has("policies") else { return Policies() }
        var settings: [String: String] = [:]
        for (name, value) in try fields.given("policies").object ?? [:] { settings[name] = value.string ?? "" }
        do throws(FactError) {
            return try Policies(settings: settings)
        } catch {
            throw .policies(error)
        }
    }

    private static func errors(_ fields: JSONFields) throws(SimulationError) -> ReaderErrors {
        guard fields.has("secondReader") else { return ReaderErrors() }
        let errors = try JSONFields.ofTruth(
            fields.given("secondReader"), path: "secondReader", allowed: ["dutyError", "outcomeError"])
        return ReaderErrors(
            duty: try errors.share("dutyError", missing: 0), outcome: try errors.share("outcomeError", missing: 0))
    }

    private static func teams(
        _ fields: JSONFields, in jurisdiction: Jurisdiction
    ) throws(SimulationError) -> [Team] {
        let base = try StageRates().overlaid(by: fields.given("rates"), at: "rates")
        let byProcess = try fields.has("processes") ? fields.given("processes") : .object([:])
        try checkProcesses(byProcess, at: "processes", in: jurisdiction)
        guard let list = try fields.given("teams").array, !list.isEmpty else {
            throw .noTeam
        }
        var teams: [Team] = []
        for (index, json) in list.enumerated() {
            let path = "teams[\(index)]"
            let team = try JSONFields.ofTruth(
                json, path: path, allowed: ["name", "locality", "stages", "rates", "processes"])
            let ofTeam = try team.has("rates") ? team.given("rates") : .object([:])
            let ofTeamByProcess = try team.has("processes") ? team.given("processes") : .object([:])
            try checkProcesses(ofTeamByProcess, at: "\(path).processes", in: jurisdiction)
            let counts = try team.counts("stages")
            try checkProcesses(.object(counts.mapValues(JSONValue.integer)), at: "\(path).stages", in: jurisdiction)
            var groups: [StageGroup] = []
            for process in Process.allCases {
                guard let count = counts[process.rawValue], count > 0 else { continue }
                var rates = base
                if let json = byProcess[process.rawValue] {
                    rates = try rates.overlaid(by: json, at: "processes.\(process.rawValue)")
                }
                rates = try rates.overlaid(by: ofTeam, at: "\(path).rates")
                if let json = ofTeamByProcess[process.rawValue] {
                    rates = try rates.overlaid(by: json, at: "\(path).processes.\(process.rawValue)")
                }
                groups.append(StageGroup(process: process, count: count, rates: rates))
            }
            teams.append(Team(name: try team.text("name"), locality: try team.text("locality"), stages: groups))
        }
        return teams
    }

    /// Only processes in scope have stages; those of Client Level Data are the ones its events can tell apart.
    private static func checkProcesses(
        _ json: JSONValue, at path: String, in jurisdiction: Jurisdiction
    ) throws(SimulationError) {
        for name in (json.object ?? [:]).keys.sorted() {
            guard let process = Process(rawValue: name), simulated(in: jurisdiction).contains(process) else {
                throw .process(name, place: path, known: simulated(in: jurisdiction).map(\.rawValue))
            }
        }
    }

    static func simulated(in jurisdiction: Jurisdiction) -> [Process] {
        switch jurisdiction {
        case .england:
            [
                .needsAssessment, .carersAssessment, .carePlanRevision, .supportPlanRevision, .shortTermAssessment,
                .safeguardingEnquiry, .safeguardingReview,
            ]
        case .wales: [.assessment, .carersAssessment, .carePlanning, .review, .safeguarding]
        }
    }
}

/// How the files of a frame write their characters.
enum FrameEncoding: String, Sendable, Hashable, CaseIterable {
    case utf8 = "UTF-8"
    case windows1252 = "Windows-1252"

    init(_ fields: JSONFields) throws(SimulationError) {
        guard fields.has("encoding") else {
            self = .utf8
            return
        }
        let text = try fields.text("encoding")
        guard let encoding = FrameEncoding(rawValue: text) else {
            throw .noEncoding(text)
        }
        self = encoding
    }
}
