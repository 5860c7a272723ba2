import Advocacy
import ArgumentParser
import Audit
import AuditStore
import Calendar
import Sampling

extension Jurisdiction: ExpressibleByArgument {}
extension AllocationMethod: ExpressibleByArgument {}

extension CivilDate: ExpressibleByArgument {
    public init?(argument: String) {
        guard let date = try? CivilDate.parse(argument) else { return nil }
        self = date
    }
}

/// `new AUDIT`: freezes the frame, draws the sample, writes the audit.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Freeze your list, draw the sample, write the audit.",
        discussion: """
            EXAMPLES
              advocacy-audit new town.audit --frame cases.csv enquiries.csv \\
                  --jurisdiction england --from 2025-04-01 --to 2026-03-31 \\
                  --strata team --sample-size 96
              advocacy-audit new tref.audit --frame cases.csv --jurisdiction wales \\
                  --from 2025-04-01 --to 2026-03-31 --sample-size 60 \\
                  --seed "drawn at the meeting of 3 May" --policy reviews=all
            """)

    @Argument(help: "The audit to make, a file ending .audit; it must not exist.") var audit: String
    @Option(parsing: .upToNextOption, help: "A file that lists every stage; may be repeated.") var frame: [String]
    @Option(parsing: .upToNextOption, help: "auto, cld, plain or a profile file, one for each file or one for all.")
    var profile: [String] = []
    @Option(help: "england or wales.") var jurisdiction: Jurisdiction
    @Option(help: "First day on which a stage may have started.") var from: CivilDate
    @Option(help: "Last day on which a stage may have started.") var to: CivilDate
    @Option(help: "Columns whose values make the sampling groups, with commas between.") var strata: String?
    @Option(help: "How many cases to audit.") var sampleSize: Int
    @Option(help: "proportional, neyman or equal.") var allocation: AllocationMethod = .proportional
    @Option(help: "STRATUM=RATE,… with rates from 0 to 1, for neyman.") var expectedRates: String?
    @Option(help: "Fewest cases of a sampling group; one no larger is audited in full.") var minimumPerStratum = 2
    @Option(help: "Any text; drawn by the system and printed if left out.") var seed: String?
    @Option(help: "reviews=all, notRecorded=indeterminate; may be repeated.") var policy: [String] = []
    @Option(help: "Share of the sample that a second reader reads, 0 to 1.") var secondReading = 0.2
    @Option(help: "Leave out the sampled cases of an earlier audit; may be repeated.") var excludeAudited: [String] = []
    @Flag(
        help:
            "Say now that the sample may be taken on by what is found: the headline then has limits that hold at every look."
    )
    var sequential = false
    @OptionGroup var keep: KeepReasonOption
    @Option(help: "Who makes the audit; by default the login name.") var reader: String?
    @Flag(help: "Print the sample as JSON.") var json = false

    func validate() throws {
        guard !frame.isEmpty else { throw ValidationError("--frame needs at least one file") }
        try NumberOption.check(sampleSize, from: 1, to: Limit.cases, "--sample-size", "cases")
        try NumberOption.check(minimumPerStratum, from: 0, to: Limit.cases, "--minimum-per-stratum", "cases")
        guard (0...1).contains(secondReading) else { throw ValidationError("--second-reading is a share from 0 to 1") }
        guard profile.isEmpty || profile.count == 1 || profile.count == frame.count else {
            throw ValidationError(
                "\(profile.count) profiles for \(frame.count) files: give one for all, or one for each")
        }
        if let seed, !seed.contains(where: { !$0.isWhitespace }) {
            throw ValidationError("--seed is empty; give any text, or leave it out and one is drawn")
        }
        var columns: Set<String> = []
        for column in NewCommand.names(strata) where !columns.insert(column.lowercased()).inserted {
            throw ValidationError("--strata names \"\(column)\" twice; name each column once")
        }
        guard try allocation == .neyman || rates().isEmpty else {
            throw ValidationError(
                "--expected-rates is for --allocation neyman; the allocation is \(allocation.rawValue)")
        }
        _ = try policies()
    }

    func run() throws {
        let keepReason = try keep.reason(
            for: [.title(ofPath: audit), .option("--seed", seed)] + (frame + profile + excludeAudited).map { .file($0) }
        )
        let design = Design(
            jurisdiction: jurisdiction, from: from, to: to, strata: NewCommand.names(strata), sampleSize: sampleSize,
            allocation: allocation, expectedRates: try rates(), minimumPerStratum: minimumPerStratum,
            seed: seed ?? World.randomId(), excluded: [])
        let maker = AuditMaker(
            title: World.title(ofPath: audit), frames: frame, profiles: profile, design: design,
            policies: try policies(), secondReadingShare: secondReading, excludedAudits: excludeAudited,
            isSequential: sequential, reader: try World.reader(reader))
        let made = try maker.make(at: audit, keepReason: keepReason)
        defer { made.store.close() }
        RecentAudits.remember(audit)
        for warning in made.warnings { Output.error(warning) }
        if json {
            try Output.json(made.state.sampleJSON)
        } else {
            try Output.line(NewCommand.summary(of: made.state, at: audit))
        }
    }

    static func names(_ list: String?) -> [String] {
        (list ?? "").split(separator: ",").map { name in
            var name = name.drop(while: \.isWhitespace)
            while name.last?.isWhitespace == true { name.removeLast() }
            return String(name)
        }.filter { !$0.isEmpty }
    }

    private func rates() throws -> [String: Double] {
        let rates = try NamedNumbers.rates(expectedRates)
        return Dictionary(rates.pairs.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    private func policies() throws -> Policies {
        var settings: [String: String] = [:]
        for part in policy {
            guard let equals = part.firstIndex(of: "=") else {
                throw ValidationError("--policy: \"\(part)\" is not NAME=VALUE")
            }
            settings[String(part[..<equals])] = String(part[part.index(after: equals)...])
        }
        do {
            return try Policies(settings: settings)
        } catch {
            throw ValidationError("--policy: \(error.message)")
        }
    }

    private static func summary(of state: AuditState, at path: String) -> String {
        let plan = state.plan
        let frame = plan.frame
        var lines = [
            "\(path): made", "seed: \(plan.seed)",
            "your list: \(frame.population) stages of \(frame.rows) rows, SHA-256 \(frame.sha256)",
        ]
        var left: [String] = []
        for (count, what) in [
            (frame.merged, "merged"), (frame.outOfScope, "out of scope"), (frame.refused, "refused"),
            (frame.outOfPeriod, "outside the period"), (frame.excluded, "audited before"),
        ] where count > 0 { left.append("\(count) \(what)") }
        if !left.isEmpty { lines.append("not in the population: " + left.joined(separator: ", ")) }
        for stratum in state.strata { lines.append("  \(stratum.name): \(stratum.sampled) of \(stratum.population)") }
        lines.append("\(state.planned) cases to audit; begin with: advocacy-audit open \(path)")
        return lines.joined(separator: "\n")
    }
}
