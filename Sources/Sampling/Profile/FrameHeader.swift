import Advocacy
import Tables
import Wording

/// The first record of a file: its headings, and how the records behind it are to be split.
struct FrameHeader: Sendable {
    let rules: ReadingRules
    let encoding: FileEncoding
    /// The file is the text of a workbook's sheet.
    let isDecoded: Bool
    let delimiter: UInt8
    let profile: FrameProfile
    /// As written, without space around them.
    let headings: [String]
    /// What was passed over above them, and how a workbook was read.
    let notices: [TableNotice]
    /// Bytes up to the headings that were read as Windows-1252, and the place of the first.
    let mended: (count: Int, first: TextPlace)?
    /// The line of the headings.
    let line: Int
    /// Offset in the file of the first byte behind the header, and its line.
    let dataStart: Int
    let dataLine: Int
    /// The column of each known heading.
    let columns: FieldColumns

    /// One way to split the first record.
    private struct Split {
        var headings: [String] = []
        var positions: [Int] = []
        var end = 0
        var lineEnds = 0
        var failure: ScanFailure?
    }

    /// Reads the header of a file. With no profile the headings decide between the two built in.
    static func read(
        _ file: TableFile, profile: FrameProfile?, settings: ReadingSettings
    ) throws -> FrameHeader {
        let candidates = profile.map { [$0] } ?? [FrameProfile.plain, .cld]
        switch settings.rules {
        case .first: return try readFirst(file, candidates, settings.pieceLength)
        case .second: return try readSecond(file, candidates, settings.pieceLength)
        }
    }

    /// How many of some headings are known to the profiles.
    static func score(_ candidates: [FrameProfile], _ rules: ReadingRules) -> ([String]) -> Int {
        let known = candidates.reduce(into: Set<String>()) { $0.formUnion($1.knownHeadings(rules)) }
        return { headings in Set(headings.map { Folding.fold($0) }).intersection(known).count }
    }

    private static func readSecond(
        _ file: TableFile, _ candidates: [FrameProfile], _ pieceLength: Int
    ) throws -> FrameHeader {
        let found = try HeadingSearch.find(
            in: file, pieceLength: max(pieceLength, 1 << 16), score: score(candidates, .second),
            shown: { ShownCell.text($0) })
        if let failure = found.failure {
            throw FrameStop(file, found.window).at(failure.position, .table(failure.why))
        }
        if let fault = found.window.decodingFault(in: 0..<found.end) {
            throw FrameStop(file, found.window).at(fault, .table(.undecodable))
        }
        return try FrameHeader(
            file, .second, found.delimiter, candidates,
            Row(
                window: found.window, headings: found.headings, positions: found.positions,
                start: found.start,
                end: found.end), notices: found.notices)
    }

    private static func readFirst(
        _ file: TableFile, _ candidates: [FrameProfile], _ pieceLength: Int
    ) throws -> FrameHeader {
        let window = TextWindow(source: file.source, encoding: file.encoding)
        try window.load(from: file.encoding.markLength, length: pieceLength)
        let start = try skipBlankLines(window, pieceLength)
        let splits = try Delimiters.all.map { try split(window, at: start, delimiter: $0, pieceLength) }
        let score = score(candidates, .first)
        var best = 0
        for index in splits.indices where score(splits[index].headings) > score(splits[best].headings) {
            best = index
        }
        let chosen = splits[best]
        let checkedEnd = chosen.failure?.position ?? chosen.end
        if let fault = window.decodingFault(in: 0..<checkedEnd) {
            throw UndecodableText(position: fault, place: TextPlace(of: fault, in: window, from: 0, line: 1))
        }
        if let failure = chosen.failure {
            throw FrameStop(file, window).at(failure.position, .table(failure.why))
        }
        return try FrameHeader(
            file, .first, Delimiters.all[best], candidates,
            Row(
                window: window, headings: chosen.headings, positions: chosen.positions, start: start,
                end: chosen.end))
    }

    /// The row that holds the headings, by positions in a window.
    private struct Row {
        let window: TextWindow
        let headings: [String]
        let positions: [Int]
        let start: Int
        let end: Int
    }

    private init(
        _ file: TableFile, _ rules: ReadingRules, _ delimiter: UInt8, _ candidates: [FrameProfile],
        _ row: Row,
        notices: [TableNotice] = []
    ) throws {
        let stop = FrameStop(file, row.window)
        guard !row.headings.isEmpty else { throw stop.at(row.start, .table(.empty)) }
        let decided = try FrameHeader.decide(candidates, row.headings, rules) { missing, profile in
            stop.at(row.start, .noHeading(missing, profile: profile, found: row.headings))
        }
        var folded: [String: Int] = [:]
        for (index, heading) in row.headings.enumerated() where !heading.isEmpty {
            if let first = folded.updateValue(index, forKey: Folding.fold(heading)) {
                throw stop.at(
                    row.positions[index], .headingTwice(heading, first: first + 1, second: index + 1))
            }
        }
        var columns = FieldColumns()
        for field in FrameField.all(in: decided.base, rules) {
            columns[field] = decided.foldedHeadings(of: field).compactMap { folded[$0] }.first
        }
        self.rules = rules
        self.columns = columns
        self.delimiter = delimiter
        self.notices = file.notices + notices
        encoding = file.encoding
        profile = decided
        headings = row.headings
        isDecoded = file.delimiter != nil
        dataStart = row.window.rawOffset(of: row.end)
        dataLine = TextPlace(of: row.end, in: row.window, from: 0, line: 1).line
        let bytes = row.window.mended(in: 0..<row.end)
        mended = bytes.first.map { (bytes.count, TextPlace(of: $0, in: row.window, from: 0, line: 1)) }
        line = rules == .first ? dataLine - 1 : TextPlace(of: row.start, in: row.window, from: 0, line: 1).line
    }

    /// Column of a heading, compared after folding.
    func column(of heading: String) -> Int? {
        let folded = Folding.fold(heading)
        return headings.firstIndex { !$0.isEmpty && Folding.fold($0) == folded }
    }

    private static func skipBlankLines(_ window: TextWindow, _ pieceLength: Int) throws -> Int {
        var scanner = RecordScanner(window: window, delimiter: Delimiters.all[0], width: 0, pieceLength: pieceLength)
        var start = 0
        while case .blankLine = try scanner.scan(at: start), scanner.end > start { start = scanner.end }
        return start
    }

    private static func split(_ window: TextWindow, at start: Int, delimiter: UInt8, _ pieceLength: Int) throws -> Split
    {
        let width = RecordScanner.mostHeadings
        var scanner = RecordScanner(window: window, delimiter: delimiter, width: width, pieceLength: pieceLength)
        var split = Split()
        switch try scanner.scan(at: start) {
        case .record:
            for column in 0..<min(width, scanner.fieldCount) {
                split.headings.append(Trimming.trim(String(decoding: scanner.field(column), as: UTF8.self)))
                split.positions.append(scanner.start(of: column))
            }
            split.end = scanner.end
            if scanner.fieldCount > width { split.failure = ScanFailure(kind: .recordTooLong, position: start) }
        case .failure(let failure):
            split.failure = failure
        case .blankLine, .endOfFile, .beyondReach:
            break
        }
        return split
    }

    /// The profile whose required headings are all there, else the one of which most are.
    private static func decide(
        _ candidates: [FrameProfile], _ headings: [String], _ rules: ReadingRules,
        missing: (String, String) -> FrameError
    ) throws(FrameError) -> FrameProfile {
        let folded = Set(headings.map { Folding.fold($0) })
        func absent(_ profile: FrameProfile) -> [FrameField] {
            FrameField.required(in: profile.base).filter { folded.isDisjoint(with: profile.foldedHeadings(of: $0)) }
        }
        func found(_ profile: FrameProfile) -> Int { folded.intersection(profile.knownHeadings(rules)).count }
        let complete = candidates.filter { absent($0).isEmpty }
        let ranked = (complete.isEmpty ? candidates : complete).enumerated().max {
            (found($0.element), -$0.offset) < (found($1.element), -$1.offset)
        }
        guard let best = ranked?.element else { throw missing("case", "plain") }
        if let field = absent(best).first { throw missing(best.heading(of: field), best.name) }
        return best
    }
}

/// Errors of a frame's file at positions of a window.
struct FrameStop {
    private let file: TableFile
    private let window: TextWindow

    init(_ file: TableFile, _ window: TextWindow) {
        (self.file, self.window) = (file, window)
    }

    func at(_ position: Int, _ why: FrameError.Why) -> FrameError {
        let place = TextPlace(of: position, in: window, from: 0, line: 1)
        return FrameError(file: file.source.name, line: place.line, column: place.column, why: why)
    }
}

/// The column of each field that a file has.
struct FieldColumns: Sendable {
    private var columns = [Int](repeating: -1, count: FrameField.allCases.count)

    subscript(field: FrameField) -> Int? {
        get {
            let column = columns[field.rawValue]
            return column < 0 ? nil : column
        }
        set { columns[field.rawValue] = newValue ?? -1 }
    }

    /// Columns that stand for some field.
    var bound: Set<Int> { Set(columns.filter { $0 >= 0 }) }
}
