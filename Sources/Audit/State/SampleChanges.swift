import Sampling
import Wording

/// Replacing cases and extending the sample, and the layout that follows from it.
extension AuditState {
    /// Said before results could be seen: the headline is of the limits that hold at every look.
    public var isSequential: Bool { plan.isSequential || wasExtendedSequentially }

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
            throw EventError(say("\(name) is not a sampling group of this audit"))
        }
        let isAfterReading = cases.contains { $0.countedReading != nil }
        wasExtendedAfterReading = wasExtendedAfterReading || isAfterReading
        wasExtendedSequentially = wasExtendedSequentially || (extended.isSequential && !isAfterReading)
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
        laidOut.reserveCapacity(strata.reduce(0) { $0 + $1.sampled })
        for stratum in strata {
            // Nothing is looked up before there is anything to find: an audit of many cases opens with none.
            let replacedHere = gone.isEmpty ? 0 : stratum.drawn.count { gone[$0.unit.reference] != nil }
            let size = min(stratum.sampled, stratum.drawn.count) + replacedHere
            for drawn in stratum.drawn.prefix(size) {
                var sampled = SampledCase(drawn: drawn)
                if !earlier.isEmpty, let before = earlier[drawn.unit.reference] {
                    sampled.readings = before.readings
                    sampled.moderations = before.moderations
                }
                if !gone.isEmpty { sampled.replaced = gone[drawn.unit.reference] }
                laidOut.append(sampled)
            }
        }
        let order = laidOut.indices.sorted { laidOut[$0].drawn.ticket < laidOut[$1].drawn.ticket }
        cases = order.map { laidOut[$0] }
        positions = Dictionary(
            cases.enumerated().map { ($1.reference, $0) }, uniquingKeysWith: { first, _ in first })
        for replaced in replacements {
            if let taker = replaced.replacement, let position = positions[taker] {
                cases[position].replaces = replaced.caseReference
            }
        }
        for position in placesForSecondReading { cases[position].isForSecondReading = true }
    }

    /// Of the first ceil(share × n) live cases by SHA-256 of `<seed>,second,<case>`.
    private var placesForSecondReading: [Int] {
        let live = cases.indices.filter { cases[$0].replaced == nil }
        // A share such as 0.2 is not exact in binary: 0.2 × 95 must give 19, not 20.
        let count = Int((plan.secondReadingShare * Double(live.count) - 1e-9).rounded(.up))
        guard count > 0 else { return [] }
        let drawn = live.map { (ticket: Ticket.secondReading(seed: plan.seed, case: cases[$0].reference), place: $0) }
        return drawn.sorted {
            $0.ticket != $1.ticket
                ? $0.ticket < $1.ticket : cases[$0.place].reference < cases[$1.place].reference
        }.prefix(count).map(\.place)
    }
}
