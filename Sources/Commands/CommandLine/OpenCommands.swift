import Advocacy
import ArgumentParser
import AuditStore
import Findings
import Projection

/// The workstation without an audit: recent audits, sample audits.
struct StartCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: "The workstation: recent audits, sample audits.", shouldDisplay: false)

    @Option(help: "Who reads; by default the login name.") var reader: String?
    @OptionGroup var screen: ScreenOptions

    func run() throws {
        guard World.hasTerminal else {
            throw Failure(.noTerminal(insteadOf: nil))
        }
        try EventLoop.run(
            reader: World.reader(reader), in: screen.languageOfScreens(), on: screen.terminalOptions())
    }
}

/// `open AUDIT`: the workstation on one audit.
struct OpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "The workstation on one audit.",
        discussion: """
            EXAMPLE
              advocacy-audit open town.audit --reader "principal social worker"
              advocacy-audit open town.audit --linear
            """)

    @Argument(help: "The audit.") var audit: String
    @Flag(help: "Look, do not write.") var readOnly = false
    @Flag(help: "Look although the record has faults, which the screen then says.") var despiteFaults = false
    @Option(help: "Who reads; by default the login name.") var reader: String?
    @Flag(help: "Plain lines in and out, for a screen reader or a braille display; works without a terminal.")
    var linear = false
    @OptionGroup var screen: ScreenOptions

    func run() throws {
        let (options, language) = try (screen.terminalOptions(), screen.languageOfScreens())
        let reader = try World.reader(reader)
        let store = try AuditStore.open(at: audit, readOnly: readOnly || despiteFaults, notes: World.writerNotes)
        guard World.hasTerminal || linear else {
            throw Failure(.noTerminal(insteadOf: audit))
        }
        if linear {
            RecentAudits.remember(audit)
            try LinearLoop.run(
                opening: store, despiteFaults: despiteFaults, reader: reader, in: language)
        } else {
            try EventLoop.run(
                opening: store, despiteFaults: despiteFaults, reader: reader, in: language, on: options)
        }
    }
}

extension Jurisdiction {
    /// Which of the sample audits is its own.
    package var sampleAudit: String {
        switch self {
        case .england: "exampleshire"
        case .wales: "sir-enghraifft"
        }
    }
}

/// `demo [england|wales]`: makes a sample audit and opens it.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Make a sample audit in a temporary folder and open it.",
        discussion: """
            Without a terminal it prints the audit's findings and the projection instead.

            EXAMPLE
              advocacy-audit demo wales
            """)

    @Argument(help: "england or wales.") var jurisdiction: Jurisdiction = .england
    @Option(help: "Who reads; by default the sample's first reader, whose answers are then there to see.")
    var reader: String?
    @OptionGroup var screen: ScreenOptions

    func run() throws {
        let (options, language) = try (screen.terminalOptions(), screen.languageOfScreens())
        let sample = try SampleAudit(folder: Share.sampleAudit(jurisdiction.sampleAudit))
        let store = try sample.buildInTemporaryFolder()
        defer { store.close() }
        try Output.line("sample audit: \(store.path)")
        if World.hasTerminal {
            try EventLoop.run(
                opening: store, isSample: true, reader: World.reader(reader ?? sample.readings.first?.reader),
                in: language, on: options)
        } else {
            try Output.line("")
            let audit = try AuditAtHand(store)
            let findings = try Findings(of: audit.state)
            try Output.line(findings.text(width: 80, bridge: ProjectionBridge(of: audit.state, findings)))
            let done = try ProjectionWork(audit: store.path, state: audit.state).project(
                assumptions: nil, draws: ProjectionRun.defaultDraws, seed: nil)
            try Output.write(done.text)
            try Output.line(audit.provenance.text)
        }
    }
}
