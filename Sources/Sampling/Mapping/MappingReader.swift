import Advocacy
import Tables

/// Reads a file to guess at: headings and the first rows, and in one pass the values of every column that has few.
///
/// Throws `InputFileError` for a file that cannot be had, `FrameError` for one that is no table, and `FrameCancelled` if
/// `progress` said so.
public struct MappingReader: Sendable {
    public let path: String
    /// Told from time to time; false stops the reading.
    public var progress: (@Sendable (FrameProgress) -> Bool)?

    /// Rows that a guess looks at.
    public static let rowsLookedAt = 1000
    /// Different values that a column of kinds or states may have.
    static let mostValues = 300
    private static let pieceLength = 1 << 16

    /// No file is touched before it is read.
    public init(path: String, progress: (@Sendable (FrameProgress) -> Bool)? = nil) {
        (self.path, self.progress) = (path, progress)
    }

    /// How many headings are known, then how many cells are words as headings are.
    private static func score(_ cells: [String]) -> Int {
        let written = cells.filter { !$0.isEmpty }
        let known = Set(written.filter { HeadingMeaning($0).isKnown }.map { Folding.fold($0) }).count
        let words = written.count { cell in
            cell.contains(where: \.isLetter) && WrittenDate(cell) == nil && cell.utf8.count <= 60
        }
        // One cell is a title, whatever it says; and no heading is a date.
        if written.count < 2 || written.contains(where: { WrittenDate($0) != nil }) { return 0 }
        return (known > 1 ? 100 * known : 0) + min(words, 99)
    }

    /// The headings as they stand in the file.
    public func headings() throws -> [String] { try open().found.headings }

    private func open() throws -> (file: TableFile, found: HeadingSearch) {
        do throws(any Error) {
            let file = try TableFile.open(path) { start in
                let found = try HeadingSearch.find(
                    in: start, pieceLength: Self.pieceLength, score: Self.score, shown: { _ in "" })
                return Self.score(found.headings)
            }
            let found = try HeadingSearch.find(
                in: file, pieceLength: Self.pieceLength, score: Self.score, shown: { _ in "" })
            let stop = FrameStop(file, found.window)
            if let failure = found.failure { throw stop.at(failure.position, .table(failure.why)) }
            if let fault = found.window.decodingFault(in: 0..<found.end) { throw stop.at(fault, .table(.undecodable)) }
            guard !found.headings.isEmpty else { throw stop.at(found.start, .table(.empty)) }
            return (file, found)
        } catch let error as TableError {
            throw FrameError(file: error.file, line: error.line, column: error.column, why: .table(error.why))
        }
    }

    /// Reads the whole file once.
    public func guess() throws -> MappingGuess {
        let (file, found) = try open()
        var width = found.headings.count
        while width > 1, found.headings[width - 1].isEmpty { width -= 1 }
        let headings = Array(found.headings.prefix(width))
        var rows: [[String]] = []
        var counts = [ValueCounter?](repeating: ValueCounter(), count: width)
        var read = 0
        try Self.each(file, found, width: width) { row, bytes in
            if row.fieldCount > 0, !Self.isHeadings(row, headings) {
                if rows.count < Self.rowsLookedAt { rows.append((0..<width).map { Self.cell(row, $0) }) }
                for column in 0..<width where counts[column] != nil { counts[column]?.add(row.value(column)) }
                for column in 0..<width where counts[column]?.isFull == true { counts[column] = nil }
                read += 1
            }
            guard read % 4096 == 0, let progress else { return true }
            return progress(FrameProgress(bytes: bytes, totalBytes: file.source.size, rows: read))
        }
        try file.source.checkUnchanged()
        return Self.guess(file.source.name, headings, rows, counts.map { $0?.values })
    }

    /// Of a table that is at hand: `values` of every column in which there are few.
    static func guess(
        _ name: String, _ headings: [String], _ rows: [[String]], _ values: [[MappingGuess.Value]?]
    ) -> MappingGuess {
        let guesser = FieldGuesser(headings: headings, rows: rows)
        let fields = guesser.fields()
        let columns = headings.indices.map { index -> MappingGuess.Column in
            let notKept = guesser.notKept(index)
            let samples = notKept == nil ? guesser.columns[index].look.samples : []
            return MappingGuess.Column(
                heading: headings[index],
                samples: samples.map { ShownCell.text($0, hasDates: guesser.columns[index].look.isDates) },
                notKept: notKept, values: guesser.columns[index].look.isDates ? nil : values[index])
        }
        func found(_ field: MappedField) -> [MappingGuess.Value] {
            fields.first { $0.field == field }?.columns.first.flatMap { columns[$0].values } ?? []
        }
        let spoken = found(.language)
        let all = Double(max(1, spoken.reduce(0) { $0 + $1.count }))
        let nation = NationWords(
            headings: headings, kinds: found(.process).map(\.text),
            languages: Dictionary(spoken.map { ($0.text, Double($0.count) / all) }) { $0 + $1 })
        return MappingGuess(
            file: name, columns: columns, fields: fields, nation: nation.nation, isNationSure: nation.isSure,
            isMonthFirst: guesser.isMonthFirst(fields))
    }

    /// Every record below the headings, with the bytes read so far; false stops.
    private static func each(
        _ file: TableFile, _ found: HeadingSearch, width: Int, _ body: (RecordScanner, Int) throws -> Bool
    ) throws {
        let window = TextWindow(source: file.source, encoding: file.encoding, rules: .second)
        var scanner = RecordScanner(
            window: window, delimiter: found.delimiter, width: width, pieceLength: pieceLength, rules: .second)
        var offset = found.window.rawOffset(of: found.end)
        while offset < file.source.size {
            try window.load(from: offset, length: 1 << 20)
            var position = 0
            piece: while position < 1 << 19 {
                switch try scanner.scan(at: position) {
                case .record: guard try body(scanner, offset + position) else { throw FrameCancelled() }
                case .blankLine: break
                case .failure(let failure):
                    throw FrameError(
                        file: file.source.name, line: found.line, column: 1, why: .table(failure.why))
                case .endOfFile, .beyondReach: return
                }
                guard scanner.end > position else { break piece }
                position = scanner.end
            }
            guard position > 0 else { return }
            offset = window.rawOffset(of: position)
        }
    }

    private static func cell(_ row: RecordScanner, _ column: Int) -> String {
        let text = CellCleaning.cleaned(row.text(column)).text
        return BlankWords.match(text) ? "" : text
    }

    /// The headings again, in the middle.
    private static func isHeadings(_ row: RecordScanner, _ headings: [String]) -> Bool {
        guard let first = headings.first, row.text(0) == first else { return false }
        return headings.indices.allSatisfy { row.text($0) == headings[$0] }
    }
}

/// Counts the values of one column as long as there are few.
private struct ValueCounter {
    private var spellings = ByteInterner()
    private var counts: [Int] = []
    private var texts: [String] = []

    var isFull: Bool { counts.count > MappingReader.mostValues }

    mutating func add(_ cell: UnsafeBufferPointer<UInt8>) {
        guard !cell.isEmpty, cell.count <= 200, !isFull else { return }
        let number = spellings.number(cell)
        if number == counts.count {
            counts.append(0)
            texts.append(CellCleaning.cleaned(String(decoding: cell, as: UTF8.self)).text)
        }
        counts[number] += 1
    }

    /// In their commonest spelling, the most frequent first.
    var values: [MappingGuess.Value] {
        var folded: [String: (text: String, most: Int, all: Int)] = [:]
        for (text, count) in zip(texts, counts) where !BlankWords.match(text) && !text.isEmpty {
            let key = Folding.fold(text)
            let known = folded[key] ?? (text, 0, 0)
            folded[key] = (count > known.most ? text : known.text, max(count, known.most), known.all + count)
        }
        return folded.values.sorted { ($1.all, $0.text) < ($0.all, $1.text) }
            .map { MappingGuess.Value(text: $0.text, count: $0.all) }
    }
}
