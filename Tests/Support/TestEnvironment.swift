import Glibc

/// The environment programs under test are given: little, and the same on every machine.
public enum TestEnvironment {
    /// The standard one with `additions` on top. An empty value is a variable that is set and empty.
    public static func with(_ additions: [String: String]) -> [String: String] {
        standard.merging(additions) { $1 }
    }

    /// UTF-8, UTC, no home to write to; what a build needs to find its libraries and to count coverage is passed on.
    private static let standard: [String: String] = {
        var values = ["LANG": "C.UTF-8", "TZ": "UTC", "HOME": "/nonexistent"]
        for name in ["PATH", "LD_LIBRARY_PATH", "LLVM_PROFILE_FILE"] {
            if let value = getenv(name) { values[name] = String(cString: value) }
        }
        return values
    }()
}
