import Tables

/// The rows of a frame that were not taken, as its chunks come in.
struct FrameRefusals {
    /// In the order of the files and their lines, as many as are listed.
    private(set) var listed: [FrameReport.Refusal] = []
    private var byFile: [RefusalCounts]
    private var headings: [[String]]
    private let fileNames: [String]
    /// Is told every one.
    private let sink: ((FrameReport.Refusal) throws -> Void)?

    init(fileNames: [String], sink: ((FrameReport.Refusal) throws -> Void)?) {
        self.fileNames = fileNames
        self.sink = sink
        byFile = fileNames.map { _ in RefusalCounts() }
        headings = fileNames.map { _ in [] }
    }

    var count: Int { byFile.reduce(0) { $0 + $1.rows } }

    /// Takes in those of a chunk that begins on a line, and those of its rows that another row of the frame refuses.
    mutating func add(_ rows: StageRows, repeated: [RefusedRow], line: Int) throws {
        let file = rows.columns.file
        headings[file] = rows.columns.header.headings
        byFile[file].add(rows.refused, line: line)
        for row in repeated { byFile[file].add(row.fault, line: line + row.line) }
        try list(repeated.isEmpty ? rows.refusals : (rows.refusals + repeated).sorted { $0.line < $1.line }, file, line)
    }

    /// Takes in rows that were put aside as notes, on their lines; there may be more of them than are listed.
    mutating func add(notes: (count: Int, listed: [RefusedRow]), of columns: FrameColumns) throws {
        headings[columns.file] = columns.header.headings
        for row in notes.listed { byFile[columns.file].add(row.fault, line: row.line) }
        if let last = notes.listed.last, notes.count > notes.listed.count {
            byFile[columns.file].add(last.fault, line: last.line, rows: notes.count - notes.listed.count)
        }
        try list(notes.listed, columns.file, 0)
    }

    private mutating func list(_ rows: [RefusedRow], _ file: Int, _ line: Int) throws {
        guard sink != nil || listed.count < FrameReport.longestList else { return }
        for refused in rows {
            let refusal = FrameReport.Refusal(
                file: fileNames[file], line: line + refused.line,
                column: refused.fault.column.map { headings[file][$0] } ?? "", value: refused.fault.value,
                why: refused.fault.reason)
            try sink?(refusal)
            if listed.count < FrameReport.longestList { listed.append(refusal) }
        }
    }

    /// By reason and value, the most frequent first.
    var groups: [FrameReport.RefusalGroup] {
        struct Place: Hashable {
            let column: String
            let reason: RowReason
            let value: String
        }
        var groups: [Place: FrameReport.RefusalGroup] = [:]
        for (file, refused) in byFile.enumerated() {
            for (reason, group) in refused.groups {
                let column = reason.column.map { headings[file][$0] } ?? ""
                for (value, count) in group.byValue ?? ["": .init(rows: group.rows, line: group.line)] {
                    let place = Place(column: column, reason: reason.reason, value: value)
                    groups[
                        place,
                        default: FrameReport.RefusalGroup(
                            value: value, count: 0, file: fileNames[file], line: count.line, column: column,
                            why: reason.reason)
                    ].count += count.rows
                }
            }
        }
        let order = Dictionary(fileNames.enumerated().map { ($1, $0) }) { first, _ in first }
        return groups.values.sorted { left, right in
            if left.count != right.count { return left.count > right.count }
            let places = (order[left.file] ?? 0, order[right.file] ?? 0)
            if places.0 != places.1 { return places.0 < places.1 }
            return (left.line, left.column, left.value) < (right.line, right.column, right.value)
        }
    }

    /// The error where all rows of a frame were refused, and for the same.
    func soleReason(ofRows rows: Int) -> EveryRowRefused? {
        let all = byFile.enumerated().flatMap { file, refused in
            refused.groups.map { (file: file, reason: $0.key, group: $0.value) }
        }
        guard rows > 1, count == rows,
            let first = all.min(by: { ($0.file, $0.group.line) < ($1.file, $1.group.line) }),
            all.allSatisfy({ $0.reason.reason == first.reason.reason })
        else { return nil }
        let error = EveryRowRefused(
            file: fileNames[first.file], line: first.group.line,
            column: first.reason.column.map { headings[first.file][$0] } ?? "", value: first.group.value, rows: rows,
            reason: first.reason.reason)
        return error.isOfNation ? nil : error
    }
}
