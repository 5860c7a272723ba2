import Audit
import Foundation
import Hashing
import Support
import TestAudits
import Testing

@testable import AuditStore

/// Bytes of an audit's file, and of the journal of a commit that was cut short, changed at random: what is read is what was
/// written or a clear error; never another record, and never a signal.
@Suite struct RandomBytesTests: DiskSuite {
    let place: AuditFolder

    init() throws { place = try AuditFolder() }

    /// Of files; half as many journals.
    private static let rounds = Bound.number("SOAK_BYTES", usual: 100)

    private struct Tally {
        var unchanged = 0
        var refused = 0
        var lost = 0
        var found = 0
        var outOf = 0
    }

    /// Some bytes here and there, a stretch, or the end.
    private func damage(_ whole: Data, _ random: inout SeededRandom) -> Data {
        var bytes = whole
        switch random.roll(8) {
        case 0: bytes = bytes.prefix(random.roll(bytes.count))
        case 1:
            let start = random.roll(bytes.count)
            let filling = UInt8(random.pick([0, 0xFF, 0xAA]))
            for place in start..<min(start + random.pick([16, 512, 4096]), bytes.count) { bytes[place] = filling }
        // The beginning holds what SQLite goes by.
        case 2: bytes[random.roll(min(120, bytes.count))] = UInt8(random.roll(256))
        default:
            for _ in 0...random.roll(4) { bytes[random.roll(bytes.count)] = UInt8(random.roll(256)) }
        }
        return bytes
    }

    private func write(_ bytes: Data, _ ending: String = "") throws {
        try bytes.write(to: URL(filePath: path + ending))
    }

    /// The hashes of a sound record; nil where it is refused as it should be.
    private func read(isReadOnly: Bool, _ what: String) throws -> [Digest]? {
        do {
            let store = try AuditStore.open(at: path, readOnly: isReadOnly, scratch: scratch.path)
            defer { store.close() }
            _ = try store.state()
            return try store.record().order.events.map(\.hash)
        } catch {
            #expect("\(error)".contains(path), "\(what): \(error)")
            return nil
        }
    }

    /// The events of the audit that the tests damage, enough for several pages.
    private func makeAudit() throws -> [RecordedEvent] {
        let store = try makeSmallAudit(at: path)
        for number in 1...12 {
            let note = Noted(
                case: "C\(number % 4 + 1)", fact: nil, text: String(repeating: "note \(number) ", count: 20))
            try store.append([.noted(note), answered("C1", .understanding, "yes")], reader: "reader", at: noon)
        }
        let events = try store.record().order.events
        store.close()
        return events
    }

    @Test func bytesOfTheFile() throws {
        let events = try makeAudit()
        let hashes = events.map(\.hash)
        let whole = try Data(contentsOf: URL(filePath: path))
        var random = SeededRandom(1)
        var tally = Tally()
        for round in 0..<Self.rounds {
            try write(damage(whole, &random))
            if let found = try changingNothing({ try read(isReadOnly: true, "round \(round)") }) {
                tally.unchanged += 1
                #expect(found == hashes, "round \(round): another record")
                if found != hashes { tally.lost += 1 }
            } else {
                tally.refused += 1
            }
            try expectSalvaged(hashes, "round \(round)", &tally)
            try expectAppended(hashes, "round \(round)")
        }
        #expect(tally.unchanged > 0 && tally.refused > 0)
        print(
            "random bytes: \(Self.rounds) files: \(tally.unchanged) as they were, \(tally.refused) refused, other figures: "
                + "\(tally.lost); recover found \(tally.found) of \(tally.outOf) events")
    }

    /// Every row that is reached by its place in the table and whose hash holds, and nothing that was never written.
    private func expectSalvaged(_ hashes: [Digest], _ what: String, _ tally: inout Tally) throws {
        let found: [Digest]
        do {
            found = try AuditStore.salvage(path).events.map(\.hash)
        } catch {
            #expect("\(error)".contains(path), "\(what): \(error)")
            return
        }
        tally.found += found.count
        tally.outOf += hashes.count
        #expect(Set(found).isSubset(of: hashes), "\(what)")
        let reached = (try? AuditStore.open(at: path, readOnly: true).file.rows())?.rows ?? []
        let sound = RecordReading(reached).events.map(\.hash)
        #expect(Set(sound).isSubset(of: found), "\(what): recover leaves out what is there")
    }

    /// What is taken in then is there then.
    private func expectAppended(_ hashes: [Digest], _ what: String) throws {
        do {
            let store = try AuditStore.open(at: path, scratch: scratch.path)
            let written = try store.append([answered("C2", .retaining, "no")], reader: "reader", at: noon).events
            store.close()
            let now = try AuditStore.open(at: path, readOnly: true, scratch: scratch.path).record()
            #expect(now.faults.isEmpty && now.order.events.map(\.hash) == hashes + written.map(\.hash), "\(what)")
        } catch {
            #expect("\(error)".contains(path), "\(what): \(error)")
        }
    }

    /// A commit that was cut short leaves a file and its journal; one of them, or both, is damaged then.
    @Test func bytesOfAJournal() throws {
        let events = try makeAudit()
        let before = events.map(\.hash)
        let whole = try Data(contentsOf: URL(filePath: path))
        let killed = try killedCommits(whole)
        #expect(killed.count > 3)
        var random = SeededRandom(2)
        var tally = Tally()
        let rounds = Self.rounds / 2
        for round in 0..<rounds {
            let state = random.pick(killed)
            let which = random.roll(4)
            place.clear()
            try write(which == 0 || which == 3 ? damage(state.file, &random) : state.file)
            try write(which != 3 ? damage(state.journal, &random) : state.journal, "-journal")
            let looked = try changingNothing { try read(isReadOnly: true, "round \(round)") }
            let written = try read(isReadOnly: false, "round \(round)")
            #expect(written == looked, "round \(round): one who writes has another record than one who looks")
            if let looked {
                tally.unchanged += 1
                let isWhole = looked.starts(with: before)
                if !isWhole { tally.lost += 1 }
                #expect(
                    isWhole && [0, 3].contains(looked.count - before.count), "round \(round): \(looked.count) events")
            } else {
                tally.refused += 1
            }
        }
        #expect(tally.unchanged > 0 && tally.refused > 0)
        print(
            "random bytes: \(rounds) files with the journal of a commit cut short: \(tally.unchanged) whole, "
                + "\(tally.refused) refused, acknowledged and lost without a word: \(tally.lost)")
    }

    /// What kills in the middle of one commit leave that SQLite itself would take back.
    private func killedCommits(_ whole: Data) throws -> [(file: Data, journal: Data)] {
        var states: [(Data, Data)] = []
        var isKilled = true
        var step = 0
        while isKilled {
            place.clear()
            try write(whole)
            var store: AuditStore? = try AuditStore.open(at: path)
            _ = try store?.state()
            let notes = (1...3).map { number in
                EventBody.noted(Noted(case: "C\(number)", fact: nil, text: String(repeating: "x", count: 3000)))
            }
            isKilled = FailingCalls.during(after: step, lasting: true) {
                _ = try? store?.append(notes, reader: "reader", at: noon)
                store = nil
            }
            let journal = (try? Data(contentsOf: URL(filePath: path + "-journal"))) ?? Data()
            if journal.first ?? 0 != 0 { states.append((try Data(contentsOf: URL(filePath: path)), journal)) }
            step += 1
        }
        return states
    }
}
