/// A sample made larger: n + N allocated afresh with what was drawn as the floor, and the next tickets of each stratum.
public struct SampleExtension: Sendable, Hashable {
    /// The strata with their new sample sizes; where the frame was read again their reserves are new too.
    public let strata: [StratumDraw]
    /// The cases that come in, stratum by stratum in the order of their tickets.
    public let added: [DrawnUnit]

    /// The reserve does not reach: the frame is needed again.
    public struct FrameNeeded: Error, Hashable, Sendable, CustomStringConvertible {
        /// Strata whose reserve is too short.
        public let strata: [String]

        public var description: String {
            "the reserve does not reach in " + strata.map { "“\($0)”" }.joined(separator: ", ")
                + "; give your list again, the same files"
        }
    }

    /// Extends by `more` cases from the reserve.
    ///
    /// `taken` says how many tickets of a stratum are used up, replacements included; where it is silent, as many as
    /// are sampled. Throws `FrameNeeded` where the reserve does not reach, and `DesignError` as drawing does.
    public init(of strata: [StratumDraw], design: Design, by more: Int, taken: [String: Int] = [:]) throws {
        let plan = try Plan(of: strata, design: design, by: more, taken: taken)
        let short = plan.strata.filter { $0.needed > $0.draw.drawn.count }.map(\.draw.name)
        guard short.isEmpty else { throw FrameNeeded(strata: short) }
        self.init(plan, drawn: strata.map(\.drawn))
    }

    init(_ plan: Plan, drawn: [[DrawnUnit]]) {
        strata = zip(plan.strata, drawn).map { planned, drawn in
            StratumDraw(
                name: planned.draw.name, population: planned.draw.population, sampled: planned.sampled, drawn: drawn)
        }
        added = zip(plan.strata, drawn).flatMap { planned, drawn in drawn[planned.taken..<planned.needed] }
    }

    /// How many tickets of each stratum an extension needs.
    struct Plan {
        struct Stratum {
            let draw: StratumDraw
            /// n_h afterwards.
            let sampled: Int
            /// Tickets used up before, and afterwards.
            let taken: Int
            let needed: Int
        }

        let strata: [Stratum]

        init(of strata: [StratumDraw], design: Design, by more: Int, taken: [String: Int]) throws(DesignError) {
            guard (1...Limit.cases).contains(more) else { throw .extended(by: more) }
            let used = strata.map { max($0.sampled, taken[$0.name] ?? 0) }
            // A stage that was replaced is read by nobody, so it is not there to be drawn.
            let left = zip(strata, used).map { (name: $0.name, population: $0.population - ($1 - $0.sampled)) }
            var current = design
            current.sampleSize = strata.reduce(0) { $0 + $1.sampled }
            let sizes = try SampleAllocation(current, strata: left).sizes(
                more: more, alreadyDrawn: strata.map(\.sampled))
            self.strata = strata.indices.map { index in
                let draw = strata[index]
                return Stratum(
                    draw: draw, sampled: sizes[index], taken: used[index],
                    needed: used[index] + max(0, sizes[index] - draw.sampled))
            }
        }
    }
}

extension StratumDraw {
    /// The case that takes the place of one that is replaced: the next ticket behind the `taken` used up so far. Nil
    /// where none is left in the reserve.
    public func replacement(taken: Int) -> DrawnUnit? {
        taken >= 0 && taken < drawn.count ? drawn[taken] : nil
    }
}

extension SampleDrawer {
    /// Extends a sample by `more` cases with the frame read again, which must be the very one it was drawn from; the
    /// reserve is then filled up for the new size.
    ///
    /// Throws as `draw` does, and `FrameMismatch` for another frame.
    public func extend(
        _ strata: [StratumDraw], of frame: FrozenFrame, design: Design, by more: Int, taken: [String: Int] = [:]
    ) throws -> SampleExtension {
        let plan = try SampleExtension.Plan(of: strata, design: design, by: more, taken: taken)
        let wanted = plan.strata.map { ($0.draw.name, $0.needed + StratumDraw.reserve(for: $0.sampled)) }
        let drawn = try drawAgain(Dictionary(wanted) { first, _ in first }, from: frame, design)
        return SampleExtension(
            plan,
            drawn: try strata.map { stratum in
                guard let units = drawn[stratum.name], units.count >= stratum.drawn.count else {
                    throw DesignError.fewerThanDrawn(stratum: stratum.name)
                }
                return units
            })
    }

    /// The first so many stages of each stratum by ticket, from the same frame.
    func drawAgain(_ counts: [String: Int], from frame: FrozenFrame, _ design: Design) throws -> [String: [DrawnUnit]] {
        let reading = try read(design, keep: keep(counts))
        guard reading.report.sha256 == frame.sha256 else {
            throw FrameMismatch(expected: frame.sha256, found: reading.report.sha256)
        }
        let strata = SampleDrawer.strata(of: reading)
        let units = try DrawnRows(reading, reader.settings, design).units(strata.map { ($0, counts[$0.name] ?? 0) })
        return Dictionary(zip(strata.map(\.name), units)) { first, _ in first }
    }
}

/// The files given are not those that the sample was drawn from.
public struct FrameMismatch: Error, Hashable, Sendable, CustomStringConvertible {
    public let expected: String
    public let found: String

    public var description: String {
        "this is not the list that the sample was drawn from: its SHA-256 is \(found), not \(expected); "
            + "give the same files in the same order"
    }
}
