import Advocacy
import ArgumentParser
import Audit
import Calendar
import JSON
import Sampling
import Simulation

extension CoverageFamily: ExpressibleByArgument {}

/// `simulate`: a synthetic frame and audit with a known truth.
struct SimulateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate", abstract: "A synthetic audit with a known truth; how often each interval covers it.",
        discussion: """
            With --truth it writes into the folder: the frames, dirt and all; true-totals.json, what is true of the whole
            population; and, if the truth has an "audit" (summary, strata, sampleSize, secondReading, assumptions), audit.json and the
            readings of two readers, which together are a sample audit. The same truth and seed give the same bytes.

            With --coverage it draws samples from random populations of which everything is known, and prints how often each
            interval holds what is true, beside its mean width.

            EXAMPLES
              advocacy-audit simulate --truth truth.json --seed 2025 --output simulated
              advocacy-audit simulate --coverage --designs 150 --samples 2000 --seed 1
            """)

    @Option(help: "A JSON file that states what is true.") var truth: String?
    @Option(help: "Any text.") var seed = "1"
    @Option(help: "The folder to write into; it is made where it is missing.") var output: String?
    @Flag(help: "Measure the intervals instead.") var coverage = false
    @Option(help: "With --coverage: how many random designs.") var designs = 150
    @Option(help: "With --coverage: samples of each design.") var samples = 2000
    @OptionGroup var level: LevelOption
    @Option(help: "With --coverage: ordinary, or heavy, where a large sampling group is read a few times alone.")
    var family = CoverageFamily.ordinary
    @Flag(help: "With --coverage: print JSON.") var json = false

    func validate() throws {
        guard coverage == (truth == nil), coverage == (output == nil) else {
            throw ValidationError("either --coverage, or --truth and --output")
        }
    }

    func run() throws {
        try KeepReasonOption.refuse("--seed", seed)
        if let truth, let output { try simulate(truth, into: output) } else { try measure() }
    }

    private func measure() throws {
        let trial = try PlanCommand.asking {
            try Coverage(designs: designs, samples: samples, seed: seed, level: level.level, family: family)
        }
        let progress = Progress("measuring")
        let report = try trial.run { done in progress.show(done, of: "designs", share: Double(done) / Double(designs)) }
        progress.end()
        if json { try Output.json(report.json) } else { try Output.write(report.text(width: 100)) }
        if !report.holds { throw ExitCode(Failure.Status.no.rawValue) }
    }

    private func simulate(_ truth: String, into output: String) throws {
        let document = try Files.json(truth)
        guard var members = document.object else {
            throw Failure(.noObject(file: truth))
        }
        let audit = members["audit"]
        members["audit"] = nil
        let simulated: SimulatedAudit
        do {
            simulated = try SimulatedAudit(SimulationTruth(.object(members)), seed: seed)
        } catch {
            throw Failure(.truth(error, file: truth))
        }
        // Looked at before anything is written.
        let design = try audit.map { (audit) throws(Failure) in
            try SimulatedDesign(audit, of: simulated, truth: truth)
        }
        let folder = try OutputFolder(output)
        let frames = try simulated.frames.map { try folder.add($0.name, $0.bytes) }
        try folder.add("true-totals.json", simulated.totals.json.indented + "\n")
        if let design { try add(design, of: simulated, frames: frames, truth: truth, to: folder) }
        try folder.putInPlace()
        for frame in simulated.frames {
            try Output.line("\(output)/\(frame.name): \(frame.accounting.rows) rows, profile \(frame.profile)")
        }
        let totals = simulated.totals
        try Output.line("\(totals.population) stages, \(totals.required) with a duty, \(totals.gap) of them a gap")
    }

    /// Draws the sample from the frames just written and adds what two readers find in its cases.
    private func add(
        _ design: SimulatedDesign, of simulated: SimulatedAudit, frames: [String], truth: String,
        to folder: OutputFolder
    ) throws {
        let draw = try FrameWork.draw(frames, profiles: simulated.frames.map(\.profile), design: design.design)
        let plan = Plan(
            title: simulated.truth.title, design: draw.design, policies: simulated.truth.policies,
            secondReadingShare: design.secondReading, excludedAudits: [], frame: draw.frame, strata: draw.strata,
            program: Program.version)
        let opened = Event(
            writer: "", sequence: 1, time: Timestamp(milliseconds: 0), reader: "", body: .opened(plan))
        let cases = try AuditState(first: opened).cases
        let second = cases.filter(\.isForSecondReading).map(\.reference)
        try folder.add("readings-first.csv", simulated.answers(for: cases.map(\.reference)))
        try folder.add("readings-second.csv", simulated.secondAnswers(for: second))
        if let assumptions = design.assumptions {
            try folder.add(assumptions, Files.read(World.folder(ofPath: truth) + assumptions))
        }
        try folder.add("audit.json", design.recipe(for: simulated).indented + "\n")
    }
}

/// The design that a truth states for its sample audit.
struct SimulatedDesign {
    let summary: String
    let design: Design
    let secondReading: Double
    /// A file of assumptions beside the truth, which is copied.
    let assumptions: String?

    init(_ json: JSONValue, of simulated: SimulatedAudit, truth path: String) throws(Failure) {
        guard let summary = json["summary"]?.string, let size = json["sampleSize"]?.integer,
            let strata = json["strata"]?.array?.compactMap(\.string)
        else { throw Failure(.noDesign(file: path)) }
        guard (1...Limit.cases).contains(size) else {
            throw Failure(.sampleSize(file: path))
        }
        self.summary = summary
        secondReading = json["secondReading"]?.number ?? 0.2
        guard (0...1).contains(secondReading) else {
            throw Failure(.secondReading(file: path))
        }
        assumptions = json["assumptions"]?.string
        design = Design(
            jurisdiction: simulated.truth.jurisdiction, from: simulated.truth.from, to: simulated.truth.to,
            strata: strata, sampleSize: size, seed: simulated.seed)
    }

    /// The recipe from which `demo` builds the audit.
    func recipe(for simulated: SimulatedAudit) -> JSONValue {
        var members: [String: JSONValue] = [
            "title": .string(simulated.truth.title), "summary": .string(summary),
            "jurisdiction": .string(design.jurisdiction.rawValue), "from": .string(design.from.description),
            "to": .string(design.to.description), "strata": .array(design.strata.map(JSONValue.string)),
            "sampleSize": .integer(design.sampleSize), "seed": .string(design.seed),
            "secondReading": .number(secondReading),
            "frames": .array(simulated.frames.map { .string($0.name) }),
            "profiles": .array(simulated.frames.map { .string($0.profile) }),
            "readings": [
                ["file": "readings-first.csv", "reader": "first reader"],
                ["file": "readings-second.csv", "reader": "second reader"],
            ],
        ]
        if let assumptions { members["assumptions"] = .string(assumptions) }
        return .object(members)
    }
}
