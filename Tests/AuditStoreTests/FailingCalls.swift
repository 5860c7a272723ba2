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

    /// - Returns: the names of the calls that are made, reads among them, of which none fails; the first 10,000.
    static func listing(_ body: () throws -> Void) rethrows -> [String] {
        let names = UnsafeMutableBufferPointer<UnsafePointer<CChar>?>.allocate(capacity: 10_000)
        names.initialize(repeating: nil)
        defer { names.deallocate() }
        var struck: UnsafePointer<CChar>?
        faults_listing(names.baseAddress, names.count, 1)
        do {
            try body()
        } catch {
            faults_end(&struck)
            throw error
        }
        let made = faults_end(&struck)
        return names.prefix(made).compactMap { $0.map { String(cString: $0) } }
    }

    /// - Returns: whether a call failed.
    static func during(
        after: Int, _ error: Int32 = EIO, lasting: Bool, _ body: () throws -> Void
    ) rethrows -> Bool {
        try striking(after: after, error, lasting ? .lasting : .once, body) != nil
    }
}
