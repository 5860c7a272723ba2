import Tables

/// Values that a profile names of one column, to skip by or to translate.
struct WatchedColumn: Sendable {
    let column: Int
    /// As written, by their folded forms.
    let named: [String: String]

    /// The columns of a file of which its profile names values.
    static func all(in header: FrameHeader) -> [WatchedColumn] {
        guard header.rules == .second else { return [] }
        let profile = header.profile
        var named: [Int: [String: String]] = [:]
        func add(_ values: some Sequence<String>, to column: Int) {
            for value in values where !Folding.fold(value).isEmpty {
                let folded = Folding.fold(value)
                named[column, default: [:]][folded] = min(value, named[column]?[folded] ?? value)
            }
        }
        for (field, values) in profile.writtenValues {
            if let column = header.columns[field] { add(values.keys, to: column) }
        }
        for (heading, values) in profile.writtenSkip {
            let column =
                header.column(of: heading)
                ?? FrameField.named(heading, in: profile.base).flatMap { header.columns[$0] }
            if let column { add(values, to: column) }
        }
        return named.sorted { $0.key < $1.key }.map { WatchedColumn(column: $0.key, named: $0.value) }
    }
}

/// Which of those values some rows hold, and what they hold beside them.
struct ProfileUse {
    struct Column {
        /// Folded.
        var missing: Set<String>
        /// As written, and as many at the most, from which the nearest is named.
        var others: Set<String> = []

        /// Takes in what other rows of the file hold.
        mutating func add(_ other: Column) {
            missing.formIntersection(other.missing)
            if others.count <= ProfileUse.mostOthers { others.formUnion(other.others) }
        }
    }

    static let mostOthers = 2_000

    private(set) var columns: [Column] = []
    private let watched: [WatchedColumn]
    private var texts: [ByteInterner] = []

    init(_ watched: [WatchedColumn]) {
        self.watched = watched
        clear()
    }

    mutating func clear() {
        guard !watched.isEmpty else { return }
        columns = watched.map { Column(missing: Set($0.named.keys)) }
        texts = watched.map { _ in ByteInterner() }
    }

    /// Looks at a row, whatever becomes of it, as long as a value is missing.
    @inline(__always)
    mutating func look(_ row: RecordScanner) {
        for index in watched.indices where !columns[index].missing.isEmpty {
            look(row.value(watched[index].column), index)
        }
    }

    private mutating func look(_ value: UnsafeBufferPointer<UInt8>, _ index: Int) {
        guard !value.isEmpty else { return }
        let before = texts[index].count
        guard texts[index].number(value) == before else { return }
        let text = String(decoding: value, as: UTF8.self)
        let folded = Folding.fold(text)
        if columns[index].missing.remove(folded) == nil, watched[index].named[folded] == nil,
            columns[index].others.count <= ProfileUse.mostOthers
        {
            columns[index].others.insert(text)
        }
    }
}
