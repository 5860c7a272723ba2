import Audit
import Foundation
import Support
import Testing

@testable import AuditStore

/// Every call by which an audit is made, opened, read, written and closed fails in turn: nothing acknowledged is lost, the
/// file is whole, its name free or its own, and the cause is named.
@Suite struct EveryCallFailsTests {
    private static let failures: [(code: Int32, words: [String])] = [
        (EIO, ["the disk reports a fault", "Input/output error"]),
        (ENOSPC, ["the disk is full", "No space left"]),
        (EROFS, ["the disk can only be read", "Read-only file system"]),
    ]

    /// What was done: how many calls failed, by name, and how often the work was done all the same.
    private struct Tally {
        var faults = 0
        var refused = 0
        var lost = 0
        var names: Set<String> = []
    }

    private struct Fault: CustomStringConvertible {
        let step: Int
        let failure: (code: Int32, words: [String])
        let effect: FailingCalls.Effect
        var struck: String?

        var description: String { "call \(step) (\(struck ?? "none")), \(failure.words[1]), \(effect)" }
    }

    @Test(arguments: AuditWork.allCases) func whicheverCallFails(_ work: AuditWork) throws {
        let masters = try AuditWork.Masters()
        let rare = try firstAndLastOfEachKind(work, masters)
        var tally = Tally()
        var step = 0
        var isStruck = true
        while isStruck {
            isStruck = false
            for fault in Self.faults(at: step) {
                if try attempt(work, fault, masters, &tally) { isStruck = true }
            }
            // Of long works only some steps are struck without `make soak`, of every kind of call the first and the last.
            repeat { step += 1 } while !Self.isStruck(step, rare)
            try #require(step < 2000)
        }
        #expect(tally.names.isSuperset(of: work.calls), "\(tally.names)")
        print(
            "every call fails: \(work): \(tally.faults) faults at some \(step) calls (\(tally.names.sorted().joined(separator: " "))), "
                + "\(tally.refused) times refused, acknowledged and lost: \(tally.lost)")
    }

    private static func isStruck(_ step: Int, _ rare: Set<Int>) -> Bool {
        Bound.isFull("SOAK_FAULTS") || step <= 40 || step % 3 == 1 || rare.contains(step)
    }

    /// The numbers of those calls when none fails.
    private func firstAndLastOfEachKind(_ work: AuditWork, _ masters: AuditWork.Masters) throws -> Set<Int> {
        let folder = try TemporaryFolder()
        let scratch = try TemporaryFolder()
        let notes = WriterNotes(folder: scratch.path("notes"), machineId: "machine")
        for name in work.sources { try masters.put(name, in: folder) }
        var prepared = try work.prepare(in: folder, notes)
        let names = try FailingCalls.listing {
            try work.perform(in: folder, notes, scratch: scratch.path, masters, prepared)
            prepared = nil
        }
        return Set(Set(names).flatMap { [names.firstIndex(of: $0), names.lastIndex(of: $0)].compactMap(\.self) })
    }

    /// In `make soak` each with each, else a different one at each step.
    private static func faults(at step: Int) -> [Fault] {
        let all = failures.flatMap { failure in
            [.once, .lasting].map { Fault(step: step, failure: failure, effect: $0) }
        }
        let short = Fault(step: step, failure: failures[0], effect: .short)
        if Bound.isFull("SOAK_FAULTS") { return all + [short] }
        return [all[step % all.count]] + (step.isMultiple(of: 5) ? [short] : [])
    }

    /// - Returns: whether there was a call of that number.
    private func attempt(
        _ work: AuditWork, _ given: Fault, _ masters: AuditWork.Masters, _ tally: inout Tally
    ) throws -> Bool {
        var fault = given
        let folder = try TemporaryFolder()
        let scratch = try TemporaryFolder()
        let notes = WriterNotes(folder: scratch.path("notes"), machineId: "machine")
        for name in work.sources { try masters.put(name, in: folder) }
        var prepared = try work.prepare(in: folder, notes)
        var isDone = false
        var error: (any Error)?
        fault.struck = FailingCalls.striking(
            after: fault.step, fault.failure.code, fault.effect, reads: true
        ) {
            do {
                try work.perform(in: folder, notes, scratch: scratch.path, masters, prepared)
                isDone = true
            } catch let caught {
                error = caught
            }
            prepared = nil
        }
        guard let struck = fault.struck else {
            #expect(isDone, "\(work), without a fault: \(error.map { "\($0)" } ?? "")")
            return false
        }
        tally.faults += 1
        tally.names.insert(struck)
        if let error {
            tally.refused += 1
            expectCause(error, of: fault, work)
        }
        let held = try expectWhole(work, fault, isDone, in: folder, notes, scratch, masters)
        if held < (isDone ? work.counts.after : work.counts.before) { tally.lost += 1 }
        return true
    }

    private func expectCause(_ error: any Error, of fault: Fault, _ work: AuditWork) {
        var words = fault.failure.words + Self.failures[0].words
        // SQLite then opens it for reading only.
        if fault.struck == "open" { words += Self.failures[2].words + ["no journal can be made"] }
        // What cannot be read of a file that is to be recovered is not found, for whatever cause.
        if work == .recover { words.append("--jsonl") }
        let isNamed = error is StoreError && words.contains { "\(error)".contains($0) }
        #expect(isNamed && fault.effect != .short, "\(work), \(fault): \(error)")
    }

    /// - Returns: how many events the audit held after the fault.
    private func expectWhole(
        _ work: AuditWork, _ fault: Fault, _ isDone: Bool, in folder: TemporaryFolder, _ notes: WriterNotes?,
        _ scratch: TemporaryFolder, _ masters: AuditWork.Masters
    ) throws -> Int {
        var held = 0
        let path = folder.path(work.target)
        let isThere = FileManager.default.fileExists(atPath: path)
        #expect(isThere || work.counts.before == 0 && !isDone, "\(work), \(fault): the file is gone")
        let allowed = Set(work.sources + [work.target]).flatMap { [$0, $0 + "-journal", $0 + "-wal", $0 + "-shm"] }
        let contents = try folder.contents()
        #expect(Set(contents).isSubset(of: allowed), "\(work), \(fault): \(contents)")
        if isThere {
            let record = try AuditStore.open(at: path, readOnly: true, scratch: scratch.path).record()
            let (before, after) = work.counts
            let count = record.order.events.count
            held = count
            #expect(record.faults.isEmpty && record.order.forks.isEmpty, "\(work), \(fault): \(record.faults)")
            #expect(count == after || !isDone && count == before, "\(work), \(fault): \(count) events, done: \(isDone)")
        } else {
            try work.perform(in: folder, notes, scratch: scratch.path, masters, nil)
        }
        // It is written in as any other, and nothing lies beside it then.
        let store = try AuditStore.open(at: path, notes: notes, scratch: scratch.path)
        let known = try store.record().order.events.count
        try store.append([answered("C4", .retaining, "no")], reader: "reader", at: noon)
        store.close()
        let again = try AuditStore.open(at: path, readOnly: true, scratch: scratch.path)
        let record = try again.record()
        #expect(
            try record.faults.isEmpty && record.order.events.count == known + 1 && again.integrityFaults() == [],
            "\(work), \(fault)")
        let names = Set(work.sources + [work.target])
        let left = try folder.contents().filter { name in
            try !names.contains(name) && !name.hasSuffix("-shm") && !folder.read(name).isEmpty
        }
        #expect(left == [], "\(work), \(fault)")
        return held
    }
}
