import Dispatch

/// Work that falls into numbered parts, done on every core of the machine. Nothing else of the house asks for a core.
package enum EveryCore {
    /// How many parts one core takes at a time.
    package static let pieceLength = 8

    /// `transform` of 0, 1, … `count` - 1, in that order: the same on any number of cores. Throws the error of the
    /// lowest number that has one.
    package static func map<Value: Sendable, Failure: Error>(
        _ count: Int, atATime pieceLength: Int = EveryCore.pieceLength,
        _ transform: @Sendable (Int) throws(Failure) -> Value
    ) throws(Failure) -> [Value] {
        let results = [Result<Value, Failure>](unsafeUninitializedCapacity: count) { buffer, filled in
            // Each index is written once, by the core that took its piece.
            nonisolated(unsafe) let buffer = buffer
            let pieces = (count + pieceLength - 1) / pieceLength
            perform(pieces) { piece in
                for index in piece * pieceLength..<min(count, (piece + 1) * pieceLength) {
                    buffer.initializeElement(at: index, to: outcome(index, transform))
                }
            }
            filled = count
        }
        var values: [Value] = []
        values.reserveCapacity(count)
        for result in results { values.append(try result.get()) }
        return values
    }

    /// Calls `task` once for each number below `count`, several at a time, and returns when all are done.
    ///
    /// The tasks must not touch what another of them changes: nothing checks it.
    package static func perform(_ count: Int, _ task: (Int) -> Void) {
        withoutActuallyEscaping(task) { task in
            nonisolated(unsafe) let task = task
            DispatchQueue.concurrentPerform(iterations: count) { task($0) }
        }
    }

    private static func outcome<Value, Failure: Error>(
        _ index: Int, _ transform: (Int) throws(Failure) -> Value
    ) -> Result<Value, Failure> {
        do {
            return .success(try transform(index))
        } catch {
            return .failure(error)
        }
    }
}
