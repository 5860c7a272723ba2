import ArgumentParser
import Audit
import AuditStore
import Sampling

/// `extend AUDIT --by N`: takes the next cases in ticket order.
struct ExtendCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extend", abstract: "Take the next cases in the order of the draw.",
        discussion: """
            The audit keeps a reserve of tickets; beyond it the frame is needed again, the same files in the same order.
            Extending after results were seen keeps the intervals with a warning, and shows beside them the limits that hold
            however often one looks. Say --sequential before anything is audited, here or with new, and those are the headline.

            EXAMPLE
              advocacy-audit extend town.audit --by 20
            """)

    @Argument(help: "The audit.") var audit: String
    @Option(help: "How many cases more.") var by: Int
    @Option(parsing: .upToNextOption, help: "Your list, where the reserve does not suffice.") var frame: [String] = []
    @Option(parsing: .upToNextOption, help: "cld, plain or a profile file, as when the audit was made.")
    var profile: [String] = []
    @Flag(help: "Say now, before results are seen, that the sample may be taken on by what is found.") var sequential =
        false
    @Option(help: "Who says so; by default the login name.") var reader: String?
    @Flag(help: "Print JSON.") var json = false

    func validate() throws {
        try NumberOption.check(by, from: 1, to: Limit.cases, "--by", "cases")
    }

    func run() throws {
        let reader = try World.reader(reader)
        let store = try AuditStore.open(at: audit, notes: World.writerNotes)
        defer { store.close() }
        if let why = store.readOnlyReason { throw StoreError.readOnly(path: audit, why: why) }
        var state = try store.state()
        try state.refuseBaseline(of: store.path)
        let afterReading = state.cases.contains { $0.countedReading != nil }
        if sequential, afterReading, !state.isSequential { throw Failure(.sequentialTooLate(audit: store.path)) }
        let before = Set(state.cases.map(\.reference))
        let strata = try FrameWork.extend(state, by: by, frame: frame, profiles: profile)
        let appended = try store.append(
            [.extended(Extended(by: by, from: state.strata, to: strata, isSequential: sequential))], reader: reader,
            at: World.now())
        let events = appended.events
        for recorded in events { try state.apply(recorded.event, hash: recorded.hash) }
        let added = state.cases.filter { !before.contains($0.reference) }
        if json {
            try Output.json([
                "by": .integer(by), "sampled": .integer(state.planned), "afterReading": .bool(afterReading),
                "strata": .array(
                    strata.map {
                        [
                            "name": .string($0.name), "population": .integer($0.population),
                            "sampled": .integer($0.sampled),
                        ]
                    }),
                "cases": .array(added.map(\.sampleJSON)),
            ])
            return
        }
        try Output.line("\(added.count) cases more; \(state.planned) in all")
        for sampled in added { try Output.line("  \(sampled.reference)  \(sampled.stratum) #\(sampled.drawn.rank)") }
        if afterReading, !state.isSequential {
            Output.error("the sample was extended after results could be seen; the findings will say so")
        }
    }
}
