import Dispatch
import Wording

/// Work spread over the machine's cores.
enum Cores {
    /// Calls `task` once for each number below `count`, several at a time, and returns when all are done.
    ///
    /// The tasks must not touch what another of them changes: nothing checks it. They speak the caller's language.
    static func perform(_ count: Int, _ task: (Int) -> Void) {
        withoutActuallyEscaping(task) { task in
            nonisolated(unsafe) let task = task
            let language = Language.current
            DispatchQueue.concurrentPerform(iterations: count) { number in language.speak { task(number) } }
        }
    }
}
