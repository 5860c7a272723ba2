import Glibc

/// The program under test.
public enum BuiltProgram {
    /// `$ADVOCACY_AUDIT_PROGRAM`, or else `advocacy-audit` beside the test program itself, where a build puts both.
    public static func path() throws(HarnessFailure) -> String {
        if let named = getenv("ADVOCACY_AUDIT_PROGRAM"), named.pointee != 0 { return String(cString: named) }
        return try besideTests("advocacy-audit")
    }

    /// What makes the pages and catalogues of the repository.
    public static func housekeeping() throws(HarnessFailure) -> String { try besideTests("housekeeping") }

    private static func besideTests(_ name: String) throws(HarnessFailure) -> String {
        let path = try folderOfTests() + "/" + name
        guard access(path, X_OK) == 0 else { throw HarnessFailure("there is no program at \(path)", errno: errno) }
        return path
    }

    /// Where the running test program lies.
    static func folderOfTests() throws(HarnessFailure) -> String {
        guard let own = realpath("/proc/self/exe", nil) else {
            throw HarnessFailure("cannot find the running program", errno: errno)
        }
        defer { free(own) }
        return String(cString: own).split(separator: "/").dropLast().map { "/\($0)" }.joined()
    }
}
