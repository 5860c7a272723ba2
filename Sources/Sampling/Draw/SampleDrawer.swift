import Advocacy
import Statistics

/// Draws the sample of a design from a frame.
public struct SampleDrawer: Sendable {
    public let reader: FrameReader

    /// Every question to it reads the files of `reader` once more, from front to back.
    public init(_ reader: FrameReader) {
        self.reader = reader
    }

    /// Reads the frame, allocates the sample size over its strata and draws the first n_h of each by ticket, with the
    /// reserve behind them.
    ///
    /// Throws what reading the frame throws, and `DesignError` for a design that the frame does not allow: a sample
    /// beyond `Limit.cases`, larger than the population or smaller than the strata's floors, Neyman allocation without a rate for every
    /// stratum, a rate for a stratum that does not exist, a stratum without a column.
    public func draw(_ design: Design) throws -> Draw {
        try SampleDrawer.check(design)
        let most = design.sampleSize + StratumDraw.reserve(for: design.sampleSize)
        let reading = try read(design) { _ in most }
        try NationOfFrame.check(design.jurisdiction, reading.report)
        let strata = SampleDrawer.strata(of: reading)
        let sizes = try SampleAllocation(design, strata: strata.map { ($0.name, $0.heap.population) }).sizes()
        let wanted = zip(strata, sizes).map { stratum, size in
            (stratum: stratum, sampled: size, kept: size + StratumDraw.reserve(for: size))
        }
        let drawn = try DrawnRows(reading, reader.settings, design).units(wanted.map { ($0.stratum, $0.kept) })
        let strataDrawn = zip(wanted, drawn).map { wanted, units in
            StratumDraw(
                name: wanted.stratum.name, population: wanted.stratum.heap.population, sampled: wanted.sampled,
                drawn: units)
        }
        var named = design
        named.strata = reading.frame.stratumVariables.map { reading.frame.variables[$0].name }
        return Draw(
            design: named, frame: SampleDrawer.frozen(reading), strata: strataDrawn, report: reading.report,
            warnings: (reading.report.notices + SampleDrawer.notices(design, reading)).map(\.said))
    }

    /// How many tickets to keep of strata that are known by name: while a frame is read only the keys of their names are.
    func keep(_ counts: [String: Int]) -> (String) -> Int {
        guard reader.settings.rules == .second else { return { counts[$0] ?? 0 } }
        let byKey = Dictionary(counts.map { (StratumName.key($0.key), $0.value) }) { max($0, $1) }
        return { byKey[StratumName.key($0)] ?? 0 }
    }

    /// Reads the frame of a design, keeping as many tickets of each stratum as asked for. `isKept` says that something of
    /// it goes into the record: what tells who somebody is then stops it.
    func read(
        _ design: Design, isKept: Bool = true, keep: @escaping (String) -> Int
    ) throws -> FrameReader.Reading {
        var tickets = TicketMachine(seed: design.seed)
        let excluded = Set(design.excluded.map { DigestKey(tickets.draw($0)) })
        let reading = try reader.read(
            jurisdiction: design.jurisdiction, seed: design.seed, strata: design.strata
        ) { frame in
            FrameTally.Selection(
                from: design.from, to: design.to, stratumVariables: frame.stratumVariables, excluded: excluded,
                keep: keep)
        }
        if isKept {
            try reading.checkReferences()
            try reading.checkStrata(from: design.from)
        }
        return reading
    }

    /// In the order of their names' bytes, those without a stage in the population left out.
    static func strata(of reading: FrameReader.Reading) -> [FrameTally.Stratum] {
        reading.tally.strata.sorted { StratumName.precedes($0.name, $1.name) }
    }

    static func frozen(_ reading: FrameReader.Reading) -> FrozenFrame {
        let report = reading.report
        return FrozenFrame(
            sha256: report.sha256, files: FrameFile.all(of: reading), rows: report.rows, accepted: report.accepted,
            merged: report.merged,
            outOfScope: report.outOfScope, refused: report.refused, outOfPeriod: report.outOfPeriod,
            excluded: reading.tally.excluded, population: report.accepted - reading.tally.excluded,
            counts: reading.tally.populationCounts, outOfScopeByProcess: report.outOfScopeByProcess)
    }

    static func checkPeriod(_ design: Design) throws(DesignError) {
        guard design.from <= design.to else { throw .endsBeforeStart(from: design.from, to: design.to) }
    }

    static func check(_ design: Design) throws(DesignError) {
        try checkPeriod(design)
        guard (1...Limit.cases).contains(design.sampleSize) else { throw .sampleSize(design.sampleSize) }
        guard (0...Limit.cases).contains(design.minimumPerStratum) else {
            throw .minimumPerStratum(design.minimumPerStratum)
        }
        guard design.allocation != .neyman || !design.expectedRates.isEmpty else { throw .noExpectedRates }
    }

    /// Rows of the other nation; and Client Level Data holds completed events only.
    static func notices(_ design: Design, _ reading: FrameReader.Reading) -> [FrameNotice] {
        let foreign = NationOfFrame.notices(design.jurisdiction, reading.report)
        guard let last = reading.index.lastReportingEnd, design.to.dayNumber > last.dayNumber - 90 else {
            return foreign
        }
        return foreign + [.endsTooLate(design.to, lastReport: last)]
    }
}
