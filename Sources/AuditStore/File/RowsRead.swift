extension RecordFile {
    /// One row of the table, believed in nothing.
    struct Row: Sendable, Hashable {
        /// Its place in the file; 0 as long as it is in none.
        var position = 0
        let writer: String
        let sequence: Int
        let time: String
        let previous: String
        let hash: String
        let json: String
    }

    /// What keeps a row from being read at all.
    struct RowFault: Sendable, Hashable {
        let position: Int
        /// As far as they can be read.
        let writer: String?
        let sequence: Int?
        /// "the time is empty": what is wrong, to follow on a name of the row.
        let detail: String
    }

    /// All rows of a file in their order, and those that are none.
    struct RowsRead: Sendable, Hashable {
        var rows: [Row] = []
        var faults: [RowFault] = []
    }
}

extension RecordFile.Row {
    static let columns = "position, writer, sequence, time, previous, hash, json"

    /// The row on which the statement stands, whose columns are `columns`.
    static func read(_ statement: Statement, into read: inout RecordFile.RowsRead) {
        let names = ["position", "writer", "number", "time", "hash before it", "hash", "text"]
        let values = (0..<7).map { statement.value(Int32($0)) }
        let position = values[0].integer ?? 0
        if let writer = values[1].text, let sequence = values[2].integer, let time = values[3].text,
            let previous = values[4].text, let hash = values[5].text, let json = values[6].text
        {
            read.rows.append(
                RecordFile.Row(
                    position: position, writer: writer, sequence: sequence, time: time, previous: previous, hash: hash,
                    json: json))
            return
        }
        let wrong = (1..<7).filter { $0 == 2 ? values[$0].integer == nil : values[$0].text == nil }
        read.faults.append(
            RecordFile.RowFault(
                position: position, writer: values[1].text, sequence: values[2].integer,
                detail: wrong.map { "its \(names[$0]) is \(values[$0].kind)" }.joined(separator: ", ")))
    }
}
