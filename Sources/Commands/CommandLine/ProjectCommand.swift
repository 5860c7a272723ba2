import ArgumentParser
import Projection

/// `project AUDIT`: what the gap means for the years to come.
struct ProjectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "project", abstract: "Projected need, provision, hours, advocates and cost, by year and scenario.",
        discussion: """
            Takes the audit's rates and your assumptions, each with its range, through many numbered draws. Assumptions are a
            CSV: name,value,low,high,shape,unit,source,note. Without --assumptions it takes AUDIT.assumptions.csv beside the
            audit, if there is one, and so for AUDIT.population.csv and AUDIT.monitoring.csv. What is required and missing is listed by name; nothing is invented. --template prints a
            file to begin with: every name, its unit and what it means, the stages filled in from the frame.

            The same seed gives the same answer, on one core or many.

            EXAMPLES
              advocacy-audit project town.audit --template > town.assumptions.csv
              advocacy-audit project town.audit --assumptions town.assumptions.csv
              advocacy-audit project town.audit --draws 1000000 --seed board --json
              advocacy-audit project town.audit --population poppi.csv
              advocacy-audit project town.audit --monitoring quarters.csv
            """)

    @Argument(help: "The audit.") var audit: String
    @Option(help: "A CSV file of assumptions; by default the one beside the audit.") var assumptions: String?
    @Option(help: "A table of people by age and year, as POPPI, PANSI, ONS and StatsWales give it; may be repeated.")
    var population: [String] = []
    @Option(help: "Which area of a table of people, by its name or code, where it has several.") var area: String?
    @Option(help: "A CSV of referrals, starts and waits by quarter and source, set beside the need.")
    var monitoring: String?
    @Option(help: "Write the quarters with their need, ratio, median and signals to this CSV.")
    var monitoringTable: String?
    @Flag(help: "Let --monitoring-table write over a file, but never over an audit or a file read for this.")
    var replace = false
    @Option(help: "How many draws, from 1 to 100,000,000.") var draws = ProjectionRun.defaultDraws
    @OptionGroup var sureness: LevelOption
    @Option(help: "Any text; by default the audit's own seed.") var seed: String?
    @Flag(help: "Print an assumptions file to begin with, and nothing else.") var template = false
    @Flag(help: "Print although the record has faults, which it then says.") var despiteFaults = false
    @Flag(help: "Print JSON.") var json = false

    func validate() throws {
        guard (1...ProjectionRun.mostDraws).contains(draws) else {
            throw ValidationError("--draws is \(draws); it must be from 1 to \(ProjectionRun.mostDraws)")
        }
        guard monitoringTable == nil || monitoring != nil else {
            throw ValidationError("--monitoring-table needs --monitoring: it writes what that counts beside the need")
        }
        guard !replace || monitoringTable != nil else {
            throw ValidationError("--replace needs --monitoring-table: it says that its file may be written over")
        }
        let readsOthers = assumptions != nil || !population.isEmpty || monitoring != nil
        guard area == nil || !population.isEmpty else {
            throw ValidationError("--area needs --population: it names one of the areas of a table")
        }
        guard !template || !(readsOthers || json) else {
            throw ValidationError("--template stands alone: it prints a file of assumptions, it reads none")
        }
    }

    func run() throws {
        try KeepReasonOption.refuse("--seed", seed)
        let audited = try AuditAtHand.open(audit, despiteFaults: despiteFaults)
        var work = ProjectionWork(audit: audit, state: audited.state)
        work.area = area
        if template {
            try Output.write(try work.template())
            return
        }
        let table = monitoringTable.map {
            let beside = [AssumptionFile.Beside.population, .monitoring].map { $0.found(audit) }
            let inputs =
                [audit, monitoring, assumptions ?? AssumptionFile.found(besideAudit: audit)] + population + beside
            return OutputFile($0, isReplacing: replace, inputs: inputs)
        }
        try table?.check()
        let done = try work.project(
            assumptions: assumptions, population: population, monitoring: monitoring, draws: draws, seed: seed,
            level: sureness.level)
        if let table, let counted = done.outlook.monitoring { try table.write(counted.csv) }
        if json {
            let projected = done.projection.json(
                sharpening: done.sharpening, rivals: done.rivals, outlook: done.outlook)
            try Output.json(audited.provenance.added(to: projected))
        } else {
            try Output.write(done.text)
            try Output.line(audited.provenance.text)
        }
    }
}
