import Tables

/// What becomes of the rows of one chunk. A handler is used by one thread at a time and keeps its results until it is
/// told to begin anew. A value, so that its tables are reached without a check at each access.
protocol RowHandler {
    /// Forgets the rows of the chunk before. Rows that follow belong to the chunk of that number.
    mutating func begin(chunk: Int)

    /// Takes the record just scanned, which starts at a position of the window and on a line counted from the chunk's
    /// first record (0).
    mutating func take(_ row: RecordScanner, at start: Int, line: Int)

    /// What becomes of the last row depends on the one behind it.
    var needsNext: Bool { get }

    /// Looks at the record behind the last of the chunk.
    mutating func look(ahead row: RecordScanner)
}

/// Where a row starts: exact, and the same however often the file is read.
struct RowPlace: Hashable, Sendable {
    let file: Int32
    let chunk: Int32
    /// Position in the window of the chunk.
    let position: Int32
}

/// Why a row is not taken.
struct RowFault {
    /// Column of the fault, by number; nil where the header has no such column.
    let column: Int?
    let value: String
    let reason: RowReason
}

/// A row that a chunk did not take, on a line counted from its first record.
struct RefusedRow {
    let line: Int
    let fault: RowFault
}

/// Reads one column's texts as codes, each distinct text once.
struct CodeColumn<Code> {
    private var table: ValueTable
    private let code: (String) -> Code?
    private var codes: [Code?] = []

    init(meaning: @escaping (String) -> FrameValue, code: @escaping (String) -> Code?) {
        table = ValueTable(meaning: meaning)
        self.code = code
    }

    /// Nil for a blank or unrecognised text.
    mutating func callAsFunction(_ bytes: UnsafeBufferPointer<UInt8>) -> Code? {
        let number = Int(table.number(bytes))
        while codes.count < table.values.count {
            let value = table.values[codes.count]
            codes.append(value.unrecognised == nil && !value.text.isEmpty ? code(value.text) : nil)
        }
        return codes[number]
    }
}
