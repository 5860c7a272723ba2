import Glibc

/// Why a program under test could not be started, driven or waited for, in words for the person who reads the failure.
public struct HarnessFailure: Error, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }

    /// A call to the system that failed with this error number.
    init(_ action: String, errno number: Int32) {
        description = "\(action): \(String(cString: strerror(number)))"
    }
}
