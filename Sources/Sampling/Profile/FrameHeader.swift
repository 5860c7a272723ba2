import Advocacy
import Tables
import Wording

/// The first record of a file: its headings, and how the records behind it are to be split.
struct FrameHeader: Sendable {
    let encoding: FileEncoding
    let delimiter: UInt8
    let profile: FrameProfile
    /// As written, without space around them.
    let headings: [String]
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

    /// Reads the header. With no profile the headings decide between the two built in.
    static func read(
        _ source: ByteSource, encoding: FileEncoding, profile: FrameProfile?, pieceLength: Int
    ) throws -> FrameHeader {
        let window = TextWindow(source: source, encoding: encoding)
        try window.load(from: encoding.markLength, length: pieceLength)
        func stop(at position: Int, _ why: FrameError.Why) -> FrameError {
            let place = TextPlace(of: position, in: window, from: 0, line: 1)
            return FrameError(file: source.name, line: place.line, column: place.column, why: why)
        }
        let start = try skipBlankLines(window, pieceLength)
        let splits = try Delimiters.all.map { try split(window, at: start, delimiter: $0, pieceLength) }
        let candidates = profile.map { [$0] } ?? [FrameProfile.plain, .cld]
        let known = candidates.reduce(into: Set<String>()) { $0.formUnion($1.knownHeadings) }
        func score(_ split: Split) -> Int { Set(split.headings.map { Folding.fold($0) }).intersection(known).count }
        var best = 0
        for index in splits.indices where score(splits[index]) > score(splits[best]) { best = index }
        let chosen = splits[best]
        let checkedEnd = chosen.failure?.position ?? chosen.end
        if let fault = window.decodingFault(in: 0..<checkedEnd) {
            throw UndecodableText(position: fault, place: TextPlace(of: fault, in: window, from: 0, line: 1))
        }
        if let failure = chosen.failure { throw stop(at: failure.position, .table(failure.why)) }
        guard !chosen.headings.isEmpty else {
            throw stop(at: start, .table(.empty))
        }
        let decided = try decide(candidates, chosen.headings) { missing, profile in
            stop(at: start, .noHeading(missing, profile: profile, found: chosen.headings))
        }
        var folded: [String: Int] = [:]
        for (index, heading) in chosen.headings.enumerated() where !heading.isEmpty {
            if let first = folded.updateValue(index, forKey: Folding.fold(heading)) {
                throw stop(
                    at: chosen.positions[index], .headingTwice(heading, first: first + 1, second: index + 1))
            }
        }
        var columns = FieldColumns()
        for field in FrameField.all(in: decided.base) {
            columns[field] = decided.foldedHeadings(of: field).compactMap { folded[$0] }.first
        }
        return FrameHeader(
            encoding: encoding, delimiter: Delimiters.all[best], profile: decided, headings: chosen.headings,
            dataStart: window.rawOffset(of: chosen.end),
            dataLine: TextPlace(of: chosen.end, in: window, from: 0, line: 1).line,
            columns: columns)
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
        _ candidates: [FrameProfile], _ headings: [String], missing: (String, String) -> FrameError
    ) throws(FrameError) -> FrameProfile {
        let folded = Set(headings.map { Folding.fold($0) })
        func absent(_ profile: FrameProfile) -> [FrameField] {
            FrameField.required(in: profile.base).filter { folded.isDisjoint(with: profile.foldedHeadings(of: $0)) }
        }
        func found(_ profile: FrameProfile) -> Int { folded.intersection(profile.knownHeadings).count }
        let complete = candidates.filter { absent($0).isEmpty }
        let ranked = (complete.isEmpty ? candidates : complete).enumerated().max {
            (found($0.element), -$0.offset) < (found($1.element), -$1.offset)
        }
        guard let best = ranked?.element else { throw missing("case", "plain") }
        if let field = absent(best).first { throw missing(best.heading(of: field), best.name) }
        return best
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
