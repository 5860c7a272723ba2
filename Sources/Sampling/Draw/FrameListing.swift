/// Every stage of a frame with the ticket that it drew, so that anybody can see that no smaller one was left out.
public struct ListedStage: Sendable, Hashable {
    public let unit: SamplingUnit
    public let stratum: String
    /// Place by ticket in the stratum, the first is 1.
    public let rank: Int
    /// Lowercase hexadecimal SHA-256 of `<seed>,<case>`.
    public let ticket: String
}

extension SampleDrawer {
    /// Stages handed out together: of a frame of millions only tickets and places are held.
    private static let batch = 20_000

    /// Hands every stage of the population to `body`, the strata by their names and each by its tickets. A stage is one
    /// that the design counts: what lies outside its period, or was read in another audit, is none.
    ///
    /// Throws `FrameMismatch` before anything is handed out where the frame is not the one that was drawn from, and what
    /// reading the frame throws.
    public func list(
        of frame: FrozenFrame, design: Design, _ body: (ListedStage) throws -> Void
    ) throws {
        let reading = try read(design, isKept: false) { _ in .max }
        guard reading.report.sha256 == frame.sha256 else {
            throw FrameMismatch(expected: frame.sha256, found: reading.report.sha256)
        }
        let rows = DrawnRows(reading, reader.settings, design)
        for stratum in SampleDrawer.strata(of: reading) {
            let candidates = stratum.heap.sorted
            var done = 0
            while done < candidates.count {
                let batch = candidates[done..<min(done + SampleDrawer.batch, candidates.count)]
                let units = try rows.units(at: batch)
                for (offset, candidate) in batch.enumerated() {
                    guard let unit = units[candidate.place] else { continue }
                    try body(
                        ListedStage(
                            unit: unit, stratum: stratum.name, rank: done + offset + 1, ticket: candidate.ticket.hex))
                }
                done += batch.count
            }
        }
    }
}
