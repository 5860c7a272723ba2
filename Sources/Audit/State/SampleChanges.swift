import Sampling
import Wording

/// Replacing cases and extending the sample, and the layout that follows from it.
extension AuditState {
    /// The first event that replaces a case counts. The case that takes its place is the next ticket of the stratum.
    mutating func replace(_ replaced: Replaced) throws(EventError) -> FoldNotice? {
        guard let position = positions[replaced.caseReference] else {
            throw EventError.notSampled(replaced.caseReference)
        }
        guard cases[position].replaced == nil, let stratum = positionsOfStrata[cases[position].stratum] else {
            throw EventError(say("\(replaced.caseReference) was replaced already"))
        }
        let taken = cases.count { $0.stratum == cases[position].stratum }
        replacements.append(
            Replacement(
                caseReference: replaced.caseReference, reason: replaced.reason, note: replaced.note,
                replacement: strata[stratum].replacement(taken: taken)?.unit.reference, stratum: stratum,
                ticket: taken))
        layOutCases()
        let taker = replacements.last?.replacement
        switch replaced.storedReplacement {
        case .taker(let stored) where stored != taker:
            return .otherTaker(case: replaced.caseReference, stored: stored, taker: taker)
        case .nobody where taker != nil:
            return .otherTaker(case: replaced.caseReference, stored: nil, taker: taker)
        default: return nil
        }
    }

    /// Of what the copies say the largest size and the longest list of tickets count, stratum by stratum.
    mutating func extend(_ extended: Extended) throws(EventError) {
        for name in extended.sizes.keys.sorted() + extended.strata.map(\.name) where positionsOfStrata[name] == nil {
            throw EventError(say("\(name) is not a stratum of this audit"))
        }
        wasExtendedAfterReading = wasExtendedAfterReading || cases.contains { $0.countedReading != nil }
        let longer = Dictionary(extended.strata.map { ($0.name, $0.drawn) }, uniquingKeysWith: { first, _ in first })
        strata = strata.map { stratum in
            let drawn = longer[stratum.name] ?? []
            return StratumDraw(
                name: stratum.name, population: stratum.population,
                sampled: max(stratum.sampled, extended.sizes[stratum.name] ?? 0),
                drawn: drawn.count > stratum.drawn.count ? drawn : stratum.drawn)
        }
        // A stratum that had no ticket left may have one now.
        for index in replacements.indices where replacements[index].replacement == nil {
            let (stratum, ticket) = (replacements[index].stratum, replacements[index].ticket)
            replacements[index].replacement = strata[stratum].replacement(taken: ticket)?.unit.reference
        }
        layOutCases()
    }

    /// Lays out the cases anew: of every stratum, as many tickets as are planned and were replaced, readings kept.
    mutating func layOutCases() {
        let earlier = Dictionary(
            cases.lazy.filter { !$0.readings.isEmpty || !$0.moderations.isEmpty }.map { ($0.reference, $0) },
            uniquingKeysWith: { first, _ in first })
        let gone = Dictionary(replacements.map { ($0.caseReference, $0) }, uniquingKeysWith: { first, _ in first })
        var laidOut: [SampledCase] = []
        for stratum in strata {
            let replacedHere = stratum.drawn.count { gone[$0.unit.reference] != nil }
            let size = min(stratum.sampled, stratum.drawn.count) + replacedHere
            for drawn in stratum.drawn.prefix(size) {
                var sampled = SampledCase(drawn: drawn)
                sampled.readings = earlier[drawn.unit.reference]?.readings ?? []
                sampled.moderations = earlier[drawn.unit.reference]?.moderations ?? []
                sampled.replaced = gone[drawn.unit.reference]
                laidOut.append(sampled)
            }
        }
        cases = laidOut.sorted { $0.drawn.ticket < $1.drawn.ticket }
        positions = Dictionary(
            cases.enumerated().map { ($1.reference, $0) }, uniquingKeysWith: { first, _ in first })
        for replaced in replacements {
            if let taker = replaced.replacement, let position = positions[taker] {
                cases[position].replaces = replaced.caseReference
            }
        }
        for reference in secondReadingReferences() {
            if let position = positions[reference] { cases[position].isForSecondReading = true }
        }
    }

    /// The first ceil(share × n) live cases by SHA-256 of `<seed>,second,<case>`.
    private func secondReadingReferences() -> [String] {
        let live = cases.filter { $0.replaced == nil }.map(\.reference)
        // A share such as 0.2 is not exact in binary: 0.2 × 95 must give 19, not 20.
        let count = Int((plan.secondReadingShare * Double(live.count) - 1e-9).rounded(.up))
        guard count > 0 else { return [] }
        return live.map { (Ticket.secondReading(seed: plan.seed, case: $0), $0) }.sorted { $0 < $1 }.prefix(count).map(
            \.1)
    }
}
