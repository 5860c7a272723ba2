import Advocacy
import Calendar
import Hashing
import Sampling

/// An earlier audit of which only figures are kept: what `compare` has for a before. It has no frame, no case and no reading.
public struct Baseline: Sendable, Hashable {
    /// A part of its population, counted.
    public struct Stratum: Sendable, Hashable {
        public let name: String
        /// Stages of the population.
        public let population: Int
        /// Cases read; of them those owed an advocate, and of those again the gaps.
        public let read: Int
        public let owed: Int
        public let gap: Int

        /// Counts that hold together: gap ≤ owed ≤ read ≤ population.
        public init(name: String, population: Int, read: Int, owed: Int, gap: Int) {
            self.name = name
            self.population = population
            self.read = read
            self.owed = owed
            self.gap = gap
        }
    }

    public let title: String
    public let jurisdiction: Jurisdiction
    /// First and last day on which a stage of the population started.
    public let from: CivilDate
    public let to: CivilDate
    /// The columns whose values, joined, name a stratum; none where that is not known.
    public let strataColumns: [String]
    /// In the order of their names.
    public let strata: [Stratum]
    /// The table it was read from: its name and the SHA-256 of its bytes.
    public let file: String
    public let sha256: String
    /// Version of the program that took it in.
    public let program: String

    public var population: Int { strata.reduce(0) { $0 + $1.population } }
    public var read: Int { strata.reduce(0) { $0 + $1.read } }

    /// Puts the strata into the order of their names, as they stand in every plan.
    public init(
        title: String, jurisdiction: Jurisdiction, from: CivilDate, to: CivilDate, strataColumns: [String],
        strata: [Stratum], file: String, sha256: String, program: String
    ) {
        self.title = title
        self.jurisdiction = jurisdiction
        self.from = from
        self.to = to
        self.strataColumns = strataColumns
        self.strata = strata.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        self.file = file
        self.sha256 = sha256
        self.program = program
    }

    /// What stands in a plan's place, `strata` with or without cases.
    func plan(_ strata: [StratumDraw] = []) -> Plan {
        Plan(
            title: title,
            design: Design(
                jurisdiction: jurisdiction, from: from, to: to, strata: strataColumns, sampleSize: read, seed: ""),
            policies: Policies(), secondReadingShare: 0, excludedAudits: [],
            frame: FrozenFrame(
                sha256: sha256, files: [FrameFile(name: file, sha256: sha256, profile: "baseline")], rows: population,
                accepted: population, merged: 0, outOfScope: 0, refused: 0, outOfPeriod: 0, excluded: 0,
                population: population, counts: [:]),
            strata: strata, program: program)
    }
}
