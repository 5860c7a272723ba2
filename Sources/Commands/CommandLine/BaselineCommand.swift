import Advocacy
import ArgumentParser
import Audit
import AuditStore
import Calendar
import Hashing
import JSON
import Sampling
import Tables

/// `baseline NEW --from FILE`: an earlier audit kept in a spreadsheet, as a before for `compare`.
struct BaselineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "baseline", abstract: "Make a baseline of an earlier audit that was kept in a spreadsheet.",
        discussion: """
            The file has a row for each stratum: stratum, population (stages), read (cases), gap, owed (of the cases read
            those owed an advocate). What cannot hold together is refused with its place. A baseline can be compared with
            and nothing else: there is no case in it.

            EXAMPLE
              advocacy-audit baseline town-2023.audit --from audit-2023.xlsx \\
                  --population 1840 --jurisdiction england \\
                  --from-date 2023-04-01 --to-date 2024-03-31
              advocacy-audit compare town-2023.audit town-2025.audit
            """)

    @Argument(help: "The baseline to make, a file ending .audit; it must not exist.") var audit: String
    @Option(help: "A table of its figures: delimited text or a workbook (FILE.xlsx#Sheet).") var from: String
    @Option(help: "Stages of the whole population, which the sampling groups must add up to.") var population: Int
    @Option(help: "england or wales.") var jurisdiction: Jurisdiction
    @Option(help: "First day on which a stage of it may have started.") var fromDate: CivilDate
    @Option(help: "Last day on which a stage of it may have started.") var toDate: CivilDate
    @Option(help: "What it is called; by default the name of the file to make.") var title: String?
    @Option(help: "Columns whose values make the sampling groups, with commas between, where that is known.")
    var strata: String?
    @OptionGroup var keep: KeepReasonOption
    @Option(help: "Who takes it in; by default the login name.") var reader: String?
    @Flag(help: "Print JSON.") var json = false

    func validate() throws {
        try NumberOption.check(population, from: 1, to: Limit.population, "--population", "stages")
        if let title, !title.contains(where: { !$0.isWhitespace }) { throw ValidationError("--title is empty") }
    }

    func run() throws {
        let keepReason = try keep.reason(
            for: [
                title == nil ? .title(ofPath: audit) : .option("--title", title), .file(from),
                .option("--strata", strata),
            ])
        let reader = try World.reader(reader)
        guard fromDate <= toDate else { throw Failure(.periodBackwards(from: fromDate, to: toDate)) }
        if Files.isThere(audit) { throw StoreError.exists(path: audit) }
        let sheet = try Sheet.read(from, as: BaselineSheet.kind)
        let table: BaselineSheet
        do throws(BaselineSheet.Faults) {
            table = try BaselineSheet(sheet, population: population, today: World.today())
        } catch {
            throw Failure(.baseline(error, file: from))
        }
        let baseline = Baseline(
            title: title ?? World.title(ofPath: audit), jurisdiction: jurisdiction, from: fromDate, to: toDate,
            strataColumns: NewCommand.names(strata), strata: table.strata, file: sheet.file,
            sha256: SHA256Hash.hex(try Files.read(BaselineCommand.file(of: from))), program: Program.version)
        let store = try AuditStore.create(
            at: audit, keeping: baseline, reader: reader, time: World.now(), notes: World.writerNotes,
            keepReason: keepReason)
        defer { store.close() }
        if json {
            try Output.json([
                "title": .string(baseline.title), "population": .integer(baseline.population),
                "read": .integer(baseline.read), "strata": .integer(baseline.strata.count),
                "warnings": .array(sheet.warnings.map(JSONValue.string)),
            ])
        } else {
            for warning in sheet.warnings { try Output.line("warning: \(warning)") }
            try Output.line(
                "\(audit): a baseline of \(Limit.said(baseline.read)) cases audited of \(Limit.said(baseline.population)) stages, in "
                    + "\(baseline.strata.count) \(baseline.strata.count == 1 ? "sampling group" : "sampling groups")")
            try Output.line("compare with: advocacy-audit compare \(audit) AFTER")
        }
    }

    /// The file without the name of a sheet.
    private static func file(of path: String) -> String {
        if Files.exists(path) { return path }
        return path.lastIndex(of: "#").map { String(path[..<$0]) } ?? path
    }
}
