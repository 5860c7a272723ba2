import CFaults
import Glibc

/// Lets the calls fail by which this thread reads and changes files: SQLite's and the program's own.
enum FailingCalls {
    enum Effect: CaseIterable {
        /// One call fails.
        case once
        /// It fails and all behind it: what is on the disk then stays as it is, as when the program is killed.
        case lasting
        /// Each write from there on takes half of what it is given.
        case short

        fileprivate var code: faults_effect {
            switch self {
            case .once: FAULTS_FAIL
            case .lasting: FAULTS_STAY
            case .short: FAULTS_SHORT
            }
        }
    }

    /// - Parameters:
    ///   - after: how many calls work before.
    ///   - reads: whether calls that only read count too; they fail with EIO.
    /// - Returns: the name of the call that was struck; nil if there were not so many.
    static func striking(
        after: Int, _ error: Int32 = EIO, _ effect: Effect, reads: Bool = false, _ body: () throws -> Void
    ) rethrows -> String? {
        faults_begin(after, error, effect.code, reads ? 1 : 0)
        var struck: UnsafePointer<CChar>?
        do {
            try body()
        } catch {
            faults_end(&struck)
            throw error
        }
        faults_end(&struck)
        return struck.map { String(cString: $0) }
    }

    /// - Returns: whether a call failed.
    static func during(
        after: Int, _ error: Int32 = EIO, lasting: Bool, _ body: () throws -> Void
    ) rethrows -> Bool {
        try striking(after: after, error, lasting ? .lasting : .once, body) != nil
    }
}
