import ArgumentParser
import Audit
import JSON
import Sampling
import Tables

/// `frame list AUDIT --frame FILE…`: every stage of the frame with its stratum and its ticket.
struct FrameListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Every stage of an audit's list with sampling group, rank and place in the draw.",
        discussion: """
            For whoever re-performs the draw with a spreadsheet: a ticket is the SHA-256 of the text SEED,CASE, and of each
            stratum the smallest are the sample. The status is that of the case in the sample, or notDrawn. The frame must be
            the one that was drawn from.

            EXAMPLE
              advocacy-audit frame list town.audit --frame assessments.csv > stages.csv
            """)

    @Argument(help: "The audit.") var audit: String
    @Option(parsing: .upToNextOption, help: "Your list, the same files in the same order.") var frame: [String]
    @Option(parsing: .upToNextOption, help: "cld, plain or a profile file, as when the audit was made.")
    var profile: [String] = []
    @Flag(help: "Print JSON.") var json = false

    func validate() throws {
        guard !frame.isEmpty else { throw ValidationError("--frame names the files of your list") }
    }

    func run() throws {
        let audit = try AuditAtHand.open(audit)
        var list = StageList(of: audit.state, isJSON: json)
        try FrameWork.list(audit.state, frame: frame, profiles: profile) { stage in
            if !list.hasBegun { try list.begin(audit) }
            try list.add(stage)
        }
        if !list.hasBegun { try list.begin(audit) }
        try list.end()
    }
}

/// The stages as they are printed, some thousands at a time.
private struct StageList {
    private let isJSON: Bool
    private let statuses: [String: SampledCase.Status]
    private var table = DelimitedText()
    private var json = ""
    private var pending = 0
    private var isFirst = true
    private(set) var hasBegun = false

    private static let notDrawn = "notDrawn"
    private static let most = 2000

    init(of state: AuditState, isJSON: Bool) {
        self.isJSON = isJSON
        statuses = Dictionary(state.cases.map { ($0.reference, $0.status) }) { first, _ in first }
    }

    mutating func begin(_ audit: AuditAtHand) throws {
        hasBegun = true
        if isJSON {
            let plan = audit.state.plan
            let head = audit.provenance.added(to: [
                "seed": .string(plan.seed),
                "frame": ["sha256": .string(plan.frame.sha256), "population": .integer(plan.frame.population)],
            ])
            // The stages stand last, one a line, for there may be millions.
            json = String(head.indented.dropLast(2)) + ",\n  \"stages\": ["
        } else {
            table.add(["case", "process", "started", "stratum", "rank", "ticket", "status"])
        }
    }

    mutating func add(_ stage: ListedStage) throws {
        let unit = stage.unit
        let status = statuses[unit.reference]?.rawValue ?? Self.notDrawn
        if isJSON {
            let object: JSONValue = [
                "case": .string(unit.reference), "process": .string(unit.process.rawValue),
                "started": .string(unit.started.description), "stratum": .string(stage.stratum),
                "rank": .integer(stage.rank), "ticket": .string(stage.ticket), "status": .string(status),
            ]
            json += (isFirst ? "\n    " : ",\n    ") + object.description
        } else {
            table.add([
                unit.reference, unit.process.rawValue, unit.started.description, stage.stratum, String(stage.rank),
                stage.ticket, status,
            ])
        }
        isFirst = false
        pending += 1
        if pending == Self.most { try flush() }
    }

    mutating func end() throws {
        if isJSON { json += isFirst ? "]\n}\n" : "\n  ]\n}\n" }
        try flush()
    }

    private mutating func flush() throws {
        try Output.write(isJSON ? json : table.text)
        (json, table, pending) = ("", DelimitedText(), 0)
    }
}

extension FrameWork {
    /// Hands out every stage of an audit's frame, the strata by their names and each by its tickets.
    fileprivate static func list(
        _ state: AuditState, frame: [String], profiles: [String], _ body: (ListedStage) throws -> Void
    ) throws {
        do {
            let files = state.plan.frame.files
            try reading(frame, profiles, rules: state.plan.reading, recorded: files.map(\.mapping)) { reader in
                try SampleDrawer(reader).list(of: state.plan.frame, design: state.plan.designOfDraw, body)
            }
        } catch let error as FrameMismatch {
            throw Failure(.refused(error))
        }
    }
}
