/// Why a cell, a row or a heading of a sheet cannot be taken: the reader of each kind of sheet has its own reasons.
public protocol SheetReason: Sendable, Hashable {
    /// What is wrong and what to do.
    var message: String { get }
}

/// One fault of a sheet, at its place: line and column count from 1, column 0 means the row as a whole.
public struct SheetFault<Why: SheetReason>: Error, Sendable, Hashable {
    public let line: Int
    public let column: Int
    public let why: Why

    /// Line and column count from 1, column 0 means the row as a whole.
    public init(line: Int, column: Int, why: Why) {
        self.line = line
        self.column = column
        self.why = why
    }

    public var message: String { why.message }
}

/// Every fault of a sheet: nothing is taken from it.
public struct SheetFaults<Why: SheetReason>: Error, Sendable, Hashable {
    public let all: [SheetFault<Why>]

    /// One at least, in the order in which they were found.
    public init(all: [SheetFault<Why>]) {
        self.all = all
    }

    /// A line for each, with the file as it was named.
    public func lines(of file: String) -> [String] {
        all.map { "\(file):\($0.line):\($0.column): \($0.message)" }
    }
}
