/// Re-performs a draw.
public enum SampleVerification {
    /// What is wrong with recorded strata by themselves: tickets that are not those of their cases, an order that is
    /// not that of the tickets, a case that stands twice. Empty if nothing is.
    public static func faults(in strata: some Sequence<StratumDraw>, seed: String) -> [String] {
        var faults: [String] = []
        var seen: [String: String] = [:]
        for stratum in strata {
            let name = "sampling group “\(stratum.name)”"
            if stratum.sampled > stratum.population || stratum.sampled > stratum.drawn.count {
                faults.append(
                    "\(name): \(stratum.sampled) sampled of \(stratum.population) stages, "
                        + "\(stratum.drawn.count) of them drawn"
                )
            }
            for (index, drawn) in stratum.drawn.enumerated() {
                let reference = drawn.unit.reference
                if let other = seen.updateValue(stratum.name, forKey: reference) {
                    faults.append("\(name): the case \(reference) was drawn before, in “\(other)”")
                }
                if drawn.ticket != Ticket.hex(seed: seed, case: reference) {
                    faults.append("\(name): the place in the draw of \(reference) is not that of the seed and the case")
                }
                if index > 0, drawn.ticket <= stratum.drawn[index - 1].ticket {
                    faults.append("\(name): \(reference) does not stand in the order of the draw")
                }
                if drawn.rank != index + 1 || drawn.stratum != stratum.name {
                    faults.append(
                        "\(name): \(reference) is recorded as rank \(drawn.rank) of “\(drawn.stratum)”, not "
                            + "rank \(index + 1)"
                    )
                }
            }
        }
        return faults
    }
}

extension SampleDrawer {
    /// What is wrong with a recorded draw, held against its frame: another hash, another number of stages, a smaller
    /// ticket left out, a case that says something else. Empty if nothing is. Throws what reading the frame throws.
    public func verify(_ strata: [StratumDraw], of frame: FrozenFrame, design: Design) throws -> [String] {
        var faults = SampleVerification.faults(in: strata, seed: design.seed)
        let recorded = Dictionary(strata.map { ($0.name, $0) }) { first, _ in first }
        // The record is held against the frame as it is, whatever it holds.
        let reading = try read(design, isKept: false, keep: keep(recorded.mapValues(\.drawn.count)))
        guard reading.report.sha256 == frame.sha256 else {
            return faults + [FrameMismatch(expected: frame.sha256, found: reading.report.sha256).description]
        }
        let found = SampleDrawer.strata(of: reading)
        let units = try DrawnRows(reading, reader.settings, design).units(
            found.map { ($0, recorded[$0.name]?.drawn.count ?? 0) })
        for (stratum, units) in zip(found, units) {
            guard let record = recorded[stratum.name] else {
                faults.append(
                    "sampling group “\(stratum.name)”: \(stratum.heap.population) stages of your list are in no "
                        + "recorded sampling group"
                )
                continue
            }
            if record.population != stratum.heap.population {
                faults.append(
                    "sampling group “\(stratum.name)”: \(stratum.heap.population) stages in your list, "
                        + "\(record.population) recorded"
                )
            }
            faults += SampleDrawer.faults(in: record, against: units)
        }
        let names = Set(found.map(\.name))
        for name in recorded.keys.sorted(by: StratumName.precedes) where !names.contains(name) {
            faults.append("sampling group “\(name)”: no stage of your list belongs to it")
        }
        return faults
    }

    private static func faults(in record: StratumDraw, against units: [DrawnUnit]) -> [String] {
        var faults: [String] = []
        let recorded = Dictionary(record.drawn.map { ($0.unit.reference, $0) }) { first, _ in first }
        for unit in units {
            guard let known = recorded[unit.unit.reference] else {
                faults.append(
                    "sampling group “\(record.name)”: the case \(unit.unit.reference) was left out, though its place in the draw "
                        + "\(unit.ticket) "
                        + "is the number \(unit.rank) of the sampling group")
                continue
            }
            if known.unit != unit.unit {
                faults.append(
                    "sampling group “\(record.name)”: the case \(unit.unit.reference) says something else in your list")
            }
        }
        let inFrame = Set(units.map(\.unit.reference))
        for drawn in record.drawn where !inFrame.contains(drawn.unit.reference) {
            faults.append(
                "sampling group “\(record.name)”: the case \(drawn.unit.reference) is not among the first of your list")
        }
        return faults
    }
}
