import ArgumentParser
import Audit
import AuditStore

extension ReplacementReason: ExpressibleByArgument {}

/// `replace AUDIT CASE`: the next ticket of the stratum takes its place.
struct ReplaceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replace", abstract: "The next case in the draw of the sampling group takes a case's place.",
        discussion: """
            notAStage: the frame was wrong, there is no such stage. cannotBeRead: there is one, but its file cannot be read.

            EXAMPLE
              advocacy-audit replace town.audit C0042 --reason cannotBeRead \\
                  --note "file lost in the move"
            """)

    @Argument(help: "The audit.") var audit: String
    @Argument(help: "The case to replace.") var `case`: String
    @Option(help: "notAStage or cannotBeRead.") var reason: ReplacementReason
    @Option(help: "What happened.") var note: String
    @OptionGroup var keep: KeepReasonOption
    @Option(help: "Who says so; by default the login name.") var reader: String?

    func run() throws {
        guard !note.allSatisfy(\.isWhitespace) else { throw ValidationError("--note must say what happened") }
        let keepReason = try keep.reason(for: [.option("--note", note)])
        let reader = try World.reader(reader)
        let store = try AuditStore.open(at: audit, notes: World.writerNotes)
        defer { store.close() }
        let state = try store.state()
        try state.refuseBaseline(of: store.path)
        guard let sampled = state.sampledCase(`case`) else {
            throw Failure(.noCase(`case`, audit: audit))
        }
        guard sampled.replaced == nil else { throw Failure(.replacedAlready(`case`)) }
        let taker = state.replacement(for: `case`)?.unit.reference
        try store.append(
            [.replaced(Replaced(case: `case`, reason: reason, note: note))], reader: reader, at: World.now(),
            keepReason: keepReason)
        if let taker {
            try Output.line("\(`case`) is replaced by \(taker), the next in the draw of \(sampled.stratum)")
        } else {
            try Output.line("\(`case`) is taken out; \(sampled.stratum) has no further case on hand to take its place")
        }
        if sampled.countedReading != nil {
            Output.error(
                "\(`case`) was audited already; the findings will say that it was replaced after it was audited")
        }
    }
}
