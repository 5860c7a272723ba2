import ArgumentParser
import Audit
import Glibc
import JSON
import Projection
import Reporting
import Wording

extension ReportKind: ExpressibleByArgument {}

/// `report AUDIT --output FILE`: what leaves the machine.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "The board's page, and everything behind it, as a file to hand on.",
        discussion: """
            The form follows the file's ending: .html (one page, no script, prints as A4), .xlsx (a
            workbook with native charts, by libxlsxwriter4), .csv (every figure of every table,
            docs/data-dictionary.md says what each is), .json, .md or .txt. Without --kind a .html is the board's page and
            anything else the full report. practice is what teams can learn, supervision a page a case, form the questions on
            paper, evidence what a regulator asks. With a file of assumptions, given or beside the audit, it has the projection.

            A report is confidential unless it was made with --publishable: then counts from 1 to 7 are not shown, others are
            rounded to 5, rates to whole hundredths, small groups joined, and what would let a count be worked out is left
            out too. That is refused until every planned case is read. Two published reports with other --suppress, --round,
            policies or at another state of the record may together tell more than each.

            EXAMPLES
              advocacy-audit report town.audit --output board.html
              advocacy-audit report town.audit --kind full --output full.html
              advocacy-audit report town.audit --publishable --output published.html
            """)

    @Argument(help: "The audit.") var audit: String
    @Option(help: "The file to make; its ending says the form.") var output: String
    @Option(help: "What the report is for.") var kind: ReportKind?
    @Flag(help: "Make it fit to be published: nobody can be recognised by it.") var publishable = false
    @Option(help: "With --publishable: counts from 1 to this are not shown.") var suppress: Int?
    @Option(help: "With --publishable: other counts are rounded to a multiple of this.") var round: Int?
    @Option(help: "Language of the report.") var language: Language = .english
    @Option(help: "A CSV file of assumptions; by default the one beside the audit.") var assumptions: String?
    @Option(help: "A table of people by age and year; may be repeated.") var population: [String] = []
    @Option(help: "Which area of a table of people, by its name or code, where it has several.") var area: String?
    @Option(help: "A CSV of referrals, starts and waits by quarter and source.") var monitoring: String?
    @Option(help: "An earlier audit, or a baseline, to compare with.") var baseline: String?
    @Option(help: "A CSV of number and text: what the board is asked to decide.") var decisions: String?
    @Option(help: "The role of whoever signs it.") var signed: String?
    @Option(help: "A CSV of reason and theme: which training each reason for a gap calls for.") var themes: String?
    @Option(help: "Whose reading form it is; by default the login name.") var reader: String?
    @Option(help: "How many draws, from 1 to 100,000,000.") var draws = ProjectionRun.defaultDraws
    @Option(help: "Any text for the draws; by default the audit's own seed.") var seed: String?
    @Flag(help: "Let --output write over a file, but never over an audit or a file read for this.") var replace = false
    @Flag(help: "Make it although the record has faults, which it then says.") var despiteFaults = false
    @Flag(help: "Print JSON.") var json = false

    func validate() throws {
        guard ReportFormat(path: output) != nil else {
            throw ValidationError("--output: “\(output)” ends in none of \(ReportFormat.endings)")
        }
        guard (1...ProjectionRun.mostDraws).contains(draws) else {
            throw ValidationError("--draws is \(draws); it must be from 1 to \(ProjectionRun.mostDraws)")
        }
        guard publishable || (suppress == nil && round == nil) else {
            throw ValidationError("--suppress and --round need --publishable: they say how counts are kept back")
        }
        guard !publishable || rules != nil else {
            throw ValidationError(
                "--suppress must be from \(DisclosureRules.fewestValues) to \(DisclosureRules.mostSuppressed) and --round from "
                    + "\(DisclosureRules.fewestValues) to \(DisclosureRules.mostRounded): a count that is not shown must be "
                    + "able to be any of \(DisclosureRules.fewestValues)")
        }
        guard !publishable || kind?.isPublishable != false else {
            throw ValidationError(
                "--kind \(kind?.rawValue ?? "") is of single cases and never published; leave out --publishable")
        }
        guard !publishable || !despiteFaults else {
            throw ValidationError("what has faults is not published; leave out --publishable or --despite-faults")
        }
        guard area == nil || !population.isEmpty else {
            throw ValidationError("--area needs --population: it names one of the areas of a table")
        }
    }

    private var rules: DisclosureRules? {
        let standard = DisclosureRules.standard
        return DisclosureRules(suppress: suppress ?? standard.suppress, round: round ?? standard.round)
    }

    func run() throws {
        try KeepReasonOption.refuse("--seed", seed)
        try KeepReasonOption.refuse("--signed", signed)
        guard let format = ReportFormat(path: output) else { return }
        let kind = kind ?? (format == .html ? .board : .full)
        let audited = try AuditAtHand.open(audit, despiteFaults: despiteFaults)
        var work = ReportWork(audit: audited, kind: kind, options: options)
        work.options.reader = try World.reader(reader)
        let file = OutputFile(output, isReplacing: replace, inputs: work.inputs)
        try file.check()
        let language = language
        let title = try language.speak { () throws in
            let report = try work.report(today: World.today())
            // What is not published is for this user alone.
            let mode: mode_t = publishable ? 0o644 : 0o600
            if format == .xlsx {
                try file.write(try WorkbookFile.bytes(of: report, on: audited.state.plan.to), mode: mode)
            } else {
                try file.write(try ReportFile.text(report, as: format), mode: mode)
            }
            return kind.title
        }
        if json {
            try Output.json([
                "output": .string(output), "kind": .string(kind.rawValue), "publishable": .bool(publishable),
                "language": .string(language.code),
            ])
        } else {
            try Output.line("\(output): \(title)\(publishable ? ", fit to be published" : ", confidential")")
        }
    }

    private var options: ReportWork.Options {
        var options = ReportWork.Options()
        options.assumptions = assumptions
        options.population = population
        options.area = area
        options.monitoring = monitoring
        options.baseline = baseline
        options.decisions = decisions
        options.signed = signed
        options.themes = themes
        options.draws = draws
        options.seed = seed
        if publishable { options.publishing = rules }
        return options
    }
}
