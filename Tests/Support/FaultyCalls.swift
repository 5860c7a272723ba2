import Glibc

/// What lets the calls on files of a program under test fail, or kills it there: a library that is loaded in front of the C
/// library. The program has to be linked to that dynamically, as every build of it is.
public struct FaultyCalls: Sendable, CustomStringConvertible {
    public enum Effect: String, Sendable, CaseIterable {
        /// One call fails; it and all behind it fail; writes take half of what they are given.
        case fail, stay, short
        /// The program is killed before the call; once half of what it writes is written.
        case kill, tear
    }

    /// How many calls work before.
    public let after: Int
    public let effect: Effect
    public let error: Int32
    /// Only what lies in this folder counts.
    public let folder: String

    public init(after: Int, _ effect: Effect, _ error: Int32 = EIO, in folder: String) {
        self.after = after
        self.effect = effect
        self.error = error
        self.folder = folder
    }

    public var description: String { "call \(after), \(effect), \(String(cString: strerror(error)))" }

    /// To be added to the environment of the program.
    /// - Parameter report: a file to which the number of calls and the name of the one that was struck are written at the
    ///   end of the program.
    public func environment(report: String? = nil) throws(HarnessFailure) -> [String: String] {
        let library = try BuiltProgram.folderOfTests() + "/libfaults.so"
        guard access(library, R_OK) == 0 else { throw HarnessFailure("there is no \(library)", errno: errno) }
        var variables = [
            "LD_PRELOAD": library, "FAULTS_AFTER": "\(after)", "FAULTS_EFFECT": effect.rawValue,
            "FAULTS_ERROR": "\(error)", "FAULTS_FOLDER": folder,
        ]
        variables["FAULTS_REPORT"] = report
        return variables
    }
}
