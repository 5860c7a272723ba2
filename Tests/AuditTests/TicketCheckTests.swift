import Sampling
import TestAudits
import Testing

@testable import Audit

/// Counts how many strata are handed out, whoever asks.
private struct Counted: Sequence {
    final class Count { var strata = 0 }

    let strata: [StratumDraw]
    let count = Count()

    struct Iterator: IteratorProtocol {
        var rest: ArraySlice<StratumDraw>
        let count: Count

        mutating func next() -> StratumDraw? {
            guard let next = rest.popFirst() else { return nil }
            count.strata += 1
            return next
        }
    }

    func makeIterator() -> Iterator { Iterator(rest: strata[...], count: count) }
}

@Suite struct TicketCheckTests {
    private func strata(_ count: Int) throws -> [StratumDraw] {
        try (0..<count).map { try Sample.stratum("S\($0)", population: 2, sampled: 1, onHand: 2) }
    }

    @Test func tenTimesTheStrataAreTenTimesTheWork() throws {
        func work(_ count: Int) throws -> Int {
            let strata = try strata(count)
            let (standing, planned) = (Counted(strata: strata), Counted(strata: strata))
            #expect(TicketCheck.faults(in: standing, planned: planned, seed: "seed").isEmpty)
            return standing.count.strata + planned.count.strata
        }
        #expect(try work(1_000) == 10 * work(100))
        #expect(try work(100) <= 300, "three walks along them at most")
    }

    @Test func whatAnExtensionChangedIsFound() throws {
        let planned = try strata(3)
        var standing = planned
        standing.remove(at: 0)
        standing[0] = StratumDraw(name: "S1", population: 3, sampled: 1, drawn: planned[1].drawn)
        #expect(
            TicketCheck.faults(in: standing, planned: planned, seed: "seed") == [
                "S0: a sampling group of the plan is gone", "S1: an extension changed what was drawn before",
            ])
    }
}
