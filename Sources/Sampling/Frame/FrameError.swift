/// A file that cannot be read as a frame: where it stops, why, and what to do. Nothing of it is used.
public struct FrameError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Last component of the path.
    public let file: String
    /// Physical line, the first is 1.
    public let line: Int
    /// Character in that line (Unicode scalars), the first is 1.
    public let column: Int
    /// What is wrong and what to do about it.
    public let message: String

    /// `file` is the last component of its path; line and column count from 1.
    public init(file: String, line: Int, column: Int, message: String) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
    }

    public var description: String { "\(file):\(line):\(column): \(message)" }
}

/// A file that cannot be had at all: missing, no regular file, not readable, or changed while it was read.
public struct FrameInputError: Error, Hashable, Sendable, CustomStringConvertible {
    public let path: String
    public let message: String
    /// There is no such file, rather than one that failed.
    public let isMissing: Bool

    /// `path` as it was given; `message` says what to do.
    public init(path: String, message: String, isMissing: Bool = false) {
        self.path = path
        self.message = message
        self.isMissing = isMissing
    }

    public var description: String { "\(path): \(message)" }
}

/// Reading was stopped by the progress callback.
public struct FrameCancelled: Error, Hashable, Sendable {
    /// Carries nothing: whoever stopped the reading knows why.
    public init() {}
}
