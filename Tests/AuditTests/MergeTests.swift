import Advocacy
import Audit
import Calendar
import Hashing
import TestAudits
import Testing

/// The fold of events that came from several copies: a function of the set, and of nothing else.
@Suite struct MergeTests {
    private static let readers = ["first reader", "second reader", "First  Reader", "third reader"]

    /// Three to five copies of one audit, written in at random and joined now and then; one is a copied file that goes
    /// on under the same writer, the clocks are wrong by up to three days.
    static func copies(_ random: inout SeededRandom) throws -> [TestCopy] {
        let script = try Script()
        var copies = try (0..<3).map { try TestCopy(script.recorded, writer: "copy-\($0)") }
        for index in copies.indices { copies[index].clockError = (random.roll(7) - 3) * 86_400_000 }
        var now = 1_780_000_000_000
        for step in 0..<24 + random.roll(12) {
            now += 1000 + random.roll(90_000)
            let index = random.roll(copies.count)
            switch random.roll(10) {
            case 0: try copies[index].take(random.pick(copies))
            case 1 where copies.count < 5 && step > 4: copies.append(copies[index])
            default: try writeSomething(in: &copies[index], at: now, &random)
            }
        }
        return copies
    }

    private static func writeSomething(in copy: inout TestCopy, at now: Int, _ random: inout SeededRandom) throws {
        let reader = random.pick(readers)
        // Few cases, so that readers meet.
        let sampled = copy.state.cases[random.roll(3)]
        let reference = sampled.reference
        let body: EventBody
        switch random.roll(14) {
        case 0...4:
            let fact = random.pick([Fact.understanding, .retaining, .identified, .arranged])
            body = .answered(Answered(case: reference, fact: fact, value: random.pick(["yes", "no", nil])))
        case 5: body = .noted(Noted(case: reference, fact: nil, text: random.pick(["a", "b", ""])))
        case 6:
            let preparation = Preparation(isUrgent: random.roll(2) == 0, feedback: random.pick(["", "well recorded"]))
            body = .prepared(Prepared(case: reference, preparation: preparation))
        case 7, 8:
            let name = copy.state.reader(named: reader)
            body = .completed(try copy.state.completed(reference, by: name))
        case 9:
            let settles = sampled.completedReadings.prefix(2).compactMap { $0.conclusion?.event }
            guard settles.count == 2 else { return }
            body = .moderated(
                Moderated(case: reference, duty: .required, outcome: .met, reason: "settled", settles: settles))
        case 10: body = .replaced(Replaced(case: reference, reason: .cannotBeRead, note: random.pick(["a", "b"])))
        case 11:
            let strata = copy.state.strata
            let sizes = Dictionary(uniqueKeysWithValues: strata.map { ($0.name, min(8, $0.sampled + random.roll(2))) })
            body = .extended(Extended(by: 1, sizes: sizes, strata: []))
        case 12:
            let name = copy.state.reader(named: reader)
            guard let change = copy.state.undoable(by: name) else { return }
            body = change.undone(reason: "mistaken")
        default:
            let rating = random.pick([AreaRating.red, .amber, nil])
            body = .assessed(Assessed(area: random.pick(["A1", "A2"]), judgement: AreaJudgement(rating: rating)))
        }
        // A case that was replaced, or one of which there is nothing to settle, is refused here as on the screen.
        do { try copy.write(body, by: reader, at: now) } catch is EventError {}
    }

    private func joined(_ copies: [TestCopy]) throws -> TestCopy {
        var whole = copies[0]
        for other in copies.dropFirst() { try whole.take(other) }
        return whole
    }

    @Test(arguments: 0..<4) func randomMergesOfRandomCopiesGiveOneState(share: Int) throws {
        var random = SeededRandom(UInt64(1 + share))
        var passedOver = 0
        var reopened = 0
        var forked = 0
        for _ in 0..<30 {
            let copies = try MergeTests.copies(&random)
            let whole = try joined(copies)
            // In another order, twice over, and in groups.
            let other = try joined(copies.shuffled(using: &random) + copies)
            #expect(other.state == whole.state)
            var group = try joined(Array(copies.dropFirst()))
            try group.take(copies[0])
            #expect(group.state == whole.state)
            // The fold of the union, in whatever order it lies.
            let union = Set(copies.flatMap(\.recorded)).shuffled(using: &random)
            #expect(try AuditState(folding: union) == whole.state)
            #expect(Checkpoint(heads: RecordOrder(union).heads) == Checkpoint(heads: RecordOrder(whole.recorded).heads))
            forked += RecordOrder(union).forks.count
            for notice in whole.state.notices {
                switch notice {
                case .passedOver: passedOver += 1
                case .reopened: reopened += 1
                case .otherTaker, .recovered: break
                }
            }
            let states = whole.state.cases.flatMap(\.readings)
            #expect(Set(states.map { "\($0.caseReference) \($0.reader)" }).count == states.count)
            #expect(
                !states.contains { $0.reader == "First  Reader" } || !states.contains { $0.reader == "first reader" })
        }
        // The copies were at odds in all the ways there are.
        #expect(passedOver > 0 && reopened > 0 && forked > 0)
    }

    @Test func whatOneCopyWritesAloneIsFoldedAsItWasShown() throws {
        var random = SeededRandom(99)
        for _ in 0..<25 {
            for copy in try MergeTests.copies(&random) where copy.clockError == 0 {
                #expect(try AuditState(folding: copy.recorded.shuffled(using: &random)).cases == copy.state.cases)
            }
        }
    }

    @Test func whatWasReadIsNeverDropped() throws {
        var random = SeededRandom(7)
        for _ in 0..<40 {
            let copies = try MergeTests.copies(&random)
            let whole = try joined(copies)
            let kept = Set(whole.state.cases.flatMap { $0.readings }.map { "\($0.caseReference), \($0.reader)" })
            for copy in copies {
                for reading in copy.state.cases.flatMap({ $0.readings }) {
                    let reader = whole.state.reader(named: reading.reader)
                    #expect(kept.contains("\(reading.caseReference), \(reader)"))
                }
            }
        }
    }
}
