import ArgumentParser
import Audit
import JSON
import Sampling
import Statistics

/// `plan`: how many cases to read, before any is read.
struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "How many cases to audit, before any is audited.",
        discussion: """
            EXAMPLES
              advocacy-audit plan sample-size --population 3355 --margin 0.05
              advocacy-audit plan discovery --population 3355 --defects 34
              advocacy-audit plan allocation --strata "North=900,South=815" --sample-size 96
            """,
        subcommands: [PlanSampleSize.self, PlanDiscovery.self, PlanAllocation.self])

    /// A method that refuses its arguments is wrong usage.
    static func asking<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as StatisticsError {
            throw ValidationError(error.description)
        }
    }
}

/// `plan sample-size`: cases for a margin around an expected rate.
struct PlanSampleSize: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample-size", abstract: "Cases to audit for a margin around an expected rate.",
        discussion: """
            Without sampling groups the answer is that of the interval that will be printed; with them it is the larger of
            Wilson's and Cochran's at the effective size of the sample.

            EXAMPLES
              advocacy-audit plan sample-size --population 3355 --margin 0.05
              advocacy-audit plan sample-size --population 1715 --margin 0.1 \\
                  --strata "North=900,South=815"
            """)

    @Option(help: "Stages in your list.") var population: Int
    @Option(help: "Half the width of the interval, a fraction of 1.") var margin: Double
    @Option(help: "The rate expected, a fraction of 1; 0.5 is the most careful.") var expected = 0.5
    @Option(help: "NAME=STAGES, with commas between, where there are sampling groups.") var strata: String?
    @Flag(help: "Print JSON.") var json = false

    private struct Size {
        var whole: SampleSize
        /// Of one stratum alone.
        var exact: ExactSampleSize?
        var stratified: StratifiedSampleSize?

        var cases: Int { exact?.size ?? stratified?.size ?? whole.cochran }
    }

    func validate() throws { _ = try size() }

    private func size() throws -> Size {
        let named = try strata.map { text in
            try NamedNumbers(text, option: "--strata") {
                Int($0).flatMap { (1...Limit.population).contains($0) ? $0 : nil }
            }
        }
        let populations = named?.pairs.map(\.value) ?? []
        if named != nil {
            let sum = populations.reduce(0) { min($0 + $1, Limit.population + 1) }
            guard sum == population else {
                throw ValidationError(
                    "--strata adds up to \(Limit.said(sum)) stages, and --population says \(Limit.said(population))")
            }
        }
        return try PlanCommand.asking {
            Size(
                whole: try SampleSize(rate: expected, margin: margin, population: population),
                exact: populations.count < 2
                    ? try ExactSampleSize(rate: expected, margin: margin, population: population) : nil,
                stratified: populations.count < 2
                    ? nil : try StratifiedSampleSize(populations: populations, rate: expected, margin: margin))
        }
    }

    func run() throws {
        let size = try size()
        let (wilson, cochran) = (
            size.stratified?.wilson ?? size.whole.wilson, size.stratified?.cochran ?? size.whole.cochran
        )
        if json {
            try Output.json([
                "population": .integer(population), "margin": .number(margin), "expected": .number(expected),
                "level": 0.95, "sampleSize": .integer(size.cases), "exact": JSONValue(size.exact?.size),
                "wilson": JSONValue(wilson), "cochran": .integer(cochran),
                "cochranUnrounded": .number(size.whole.cochranUnrounded),
            ])
            return
        }
        try Output.line(
            "\(size.cases) of \(population) cases: at a rate of \(expected) half of the 95% interval is then at most \(margin)"
        )
        let approximate = "\(cochran) by Cochran 1977 4.2, \(wilson.map(String.init) ?? "none") by Wilson's interval"
        try Output.line(
            size.exact == nil
                ? "  the larger of \(approximate), each at the effective size of the sample"
                : "  by the exact interval that will be printed; \(approximate)")
    }
}

/// `plan discovery`: cases to read so that a given number of gaps would show.
struct PlanDiscovery: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "discovery", abstract: "Cases to audit so that a given number of gaps would show.",
        discussion: """
            Printed with it: how many cases to audit where 0, 1, 2 or 3 gaps in the sample are still tolerated. A sample with no
            more than was tolerated says that so many gaps are not there; one with more says: look at all.

            EXAMPLE
              advocacy-audit plan discovery --population 3355 --defects 34
            """)

    @Option(help: "Stages in your list.") var population: Int
    @Option(help: "Gaps in your list that should not stay hidden, a whole number.") var defects: Int
    @Option(help: "Gaps in the sample that are still tolerated.") var allowed = 0
    @Flag(help: "Print JSON.") var json = false

    func validate() throws { _ = try size(allowed) }

    private func size(_ allowed: Int) throws -> Int {
        try PlanCommand.asking {
            try DiscoverySample.hypergeometric(population: population, defects: defects, allowed: allowed)
        }
    }

    /// Where so many gaps are tolerated as there may be, no sample can show more.
    private func table() throws -> [(allowed: Int, size: Int?)] {
        try (0...3).map { ($0, $0 < defects ? try size($0) : nil) }
    }

    func run() throws {
        let (size, table) = (try size(allowed), try table())
        if json {
            try Output.json([
                "population": .integer(population), "defects": .integer(defects), "allowed": .integer(allowed),
                "level": 0.95, "sampleSize": JSONValue(size),
                "table": .array(table.map { ["allowed": .integer($0.allowed), "sampleSize": JSONValue($0.size)] }),
            ])
            return
        }
        try Output.line(
            "\(size) of \(population) cases: with \(defects) gaps among them, a sample with no more than \(allowed) "
                + "comes up at most once in 20")
        try Output.line("  tolerated in the sample  cases to audit")
        for (allowed, size) in table {
            let cases = size.map(String.init) ?? "-"
            try Output.line(
                String(repeating: " ", count: 24) + "\(allowed)"
                    + String(repeating: " ", count: max(1, 16 - cases.count))
                    + cases)
        }
    }
}

/// `plan allocation`: a sample size shared among strata.
struct PlanAllocation: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "allocation", abstract: "A sample size shared among sampling groups.",
        discussion: """
            EXAMPLE
              advocacy-audit plan allocation --strata "North=900,South=815" --sample-size 96
            """)

    @Option(help: "NAME=STAGES, with commas between.") var strata: String
    @Option(help: "How many cases to audit.") var sampleSize: Int
    @Option(help: "proportional, neyman or equal.") var allocation: AllocationMethod = .proportional
    @Option(help: "STRATUM=RATE,… with rates from 0 to 1, for neyman.") var expectedRates: String?
    @Option(help: "Fewest cases of a sampling group.") var minimumPerStratum = 2
    @Flag(help: "Print JSON.") var json = false

    func validate() throws { _ = try sizes() }

    /// The strata with their shares of the sample.
    private func sizes() throws -> [(name: String, population: Int, sampled: Int)] {
        try NumberOption.check(sampleSize, from: 1, to: Limit.cases, "--sample-size", "cases")
        try NumberOption.check(minimumPerStratum, from: 0, to: Limit.cases, "--minimum-per-stratum", "cases")
        let named = try NamedNumbers(strata, option: "--strata") { Int($0).flatMap { $0 > 0 ? $0 : nil } }
        let rates = try NamedNumbers.rates(expectedRates)
        let populations = named.pairs.map(\.value)
        var population = 0
        for (name, stages) in named.pairs {
            let sum = population.addingReportingOverflow(stages)
            guard !sum.overflow, sum.partialValue <= Limit.population else {
                throw ValidationError(
                    "--strata: with \(name)=\(stages) the sampling groups have more than \(Limit.said(Limit.population)) stages"
                )
            }
            population = sum.partialValue
        }
        guard sampleSize <= population else {
            throw ValidationError(
                "--sample-size \(sampleSize) is above the \(population) stages of all sampling groups")
        }
        let floors = populations.reduce(0) { $0 + min(minimumPerStratum, $1) }
        guard sampleSize >= floors else {
            throw ValidationError("--sample-size must be at least \(floors), the sum of the sampling groups' floors")
        }
        let sizes = try PlanCommand.asking {
            let plan =
                switch allocation {
                case .proportional: try Allocation.proportional(populations: populations, sampleSize: sampleSize)
                case .equal: try Allocation.equal(populations: populations, sampleSize: sampleSize)
                case .neyman:
                    try Allocation.neyman(
                        populations: populations, expectedRates: try rates.values(for: named.pairs.map(\.name)),
                        sampleSize: sampleSize)
                }
            return try plan.sizes(minimum: minimumPerStratum)
        }
        return zip(named.pairs, sizes).map { ($0.name, $0.value, $1) }
    }

    func run() throws {
        let sizes = try sizes()
        if json {
            try Output.json([
                "sampleSize": .integer(sampleSize), "allocation": .string(allocation.rawValue),
                "strata": .array(
                    sizes.map {
                        [
                            "name": .string($0.name), "population": .integer($0.population),
                            "sampled": .integer($0.sampled),
                        ]
                    }),
            ])
        } else {
            for stratum in sizes { try Output.line("\(stratum.name): \(stratum.sampled) of \(stratum.population)") }
        }
    }
}

/// `NAME=NUMBER,NAME=NUMBER` from the command line, in the order given.
struct NamedNumbers<Number> {
    let pairs: [(name: String, value: Number)]
    private let option: String

    init(_ text: String, option: String, _ number: (String) -> Number?) throws {
        self.option = option
        pairs = try NewCommand.names(text).map { part in
            guard let equals = part.lastIndex(of: "="), let value = number(String(part[part.index(after: equals)...]))
            else {
                throw ValidationError("\(option): \"\(part)\" is not NAME=NUMBER as it should be")
            }
            return (String(part[..<equals]), value)
        }
        guard Set(pairs.map(\.name)).count == pairs.count else {
            throw ValidationError("\(option): a name stands twice")
        }
    }

    /// `--expected-rates`: fractions of 1 by stratum.
    static func rates(_ text: String?) throws -> NamedNumbers<Double> where Number == Double {
        try NamedNumbers(text ?? "", option: "--expected-rates") {
            Double($0).flatMap { (0...1).contains($0) ? $0 : nil }
        }
    }

    /// The numbers in the order of the names, each of which must be there.
    func values(for names: [String]) throws -> [Number] {
        try names.map { name in
            guard let pair = pairs.first(where: { $0.name == name }) else {
                throw ValidationError("\(option): \"\(name)\" is missing")
            }
            return pair.value
        }
    }
}
