/// The headings of a table and what stands above them, found by how many of a row's cells are headings that are known.
package struct HeadingSearch {
    package let window: TextWindow
    package let delimiter: UInt8
    /// As written, without what is wrapped around them. Empty where the table is.
    package let headings: [String]
    /// Where each begins in the window.
    package let positions: [Int]
    /// Where their row begins in the window and where it ends.
    package let start: Int
    package let end: Int
    /// Physical line of the headings and of what follows.
    package let line: Int
    package let nextLine: Int
    /// What stops the table before its headings were found.
    package let failure: ScanFailure?
    package let notices: [TableNotice]

    private struct Candidate {
        var delimiter: UInt8
        var headings: [String] = []
        var positions: [Int] = []
        var start = 0
        var end = 0
        /// Rows above it.
        var above = 0
        var score = -1
    }

    /// Looks at the first rows of a table, split by each delimiter or by the one that the table names (`sep=`). `score` says of
    /// how many of the cells are known headings; the first row with most is taken, and of none that has any the first row
    /// of all. `shown` says how a cell may be shown.
    package static func find(
        in file: TableFile, pieceLength: Int, score: ([String]) -> Int, shown: (String) -> String
    ) throws(InputFileError) -> HeadingSearch {
        let window = TextWindow(source: file.source, encoding: file.encoding, rules: .second)
        try window.load(from: file.encoding.markLength, length: pieceLength)
        let named = try separator(window, pieceLength)
        let start = named?.end ?? 0
        let delimiters = (file.delimiter ?? named?.delimiter).map { [$0] } ?? Delimiters.all
        var (best, failure) = try look(window, from: start, delimiters[0], pieceLength, score)
        // A splitting that stops in its first row stops the file, unless another finds known headings.
        var stopped = best.score < 0 ? failure : nil
        for delimiter in delimiters.dropFirst() {
            let found = try look(window, from: start, delimiter, pieceLength, score)
            if found.best.score < 0 { stopped = stopped ?? found.failure }
            if found.best.score > best.score { (best, failure) = found }
        }
        // What stops the splitting that is taken counts where it comes before any known heading.
        failure = best.score > 0 ? nil : stopped ?? failure
        let line = TextPlace(of: best.start, in: window, from: 0, line: 1).line
        var notices: [TableNotice] = []
        if best.above > 0 {
            let first = try firstCell(window, from: start, best.delimiter, pieceLength)
            notices.append(
                .titles(
                    lines: line - TextPlace(of: start, in: window, from: 0, line: 1).line, shown: shown(first)
                ))
        }
        return HeadingSearch(
            window: window, delimiter: best.delimiter, headings: best.headings, positions: best.positions,
            start: best.start, end: best.end, line: line,
            nextLine: TextPlace(of: best.end, in: window, from: 0, line: 1).line, failure: failure,
            notices: notices)
    }

    private static func scanner(
        _ window: TextWindow, _ delimiter: UInt8, _ pieceLength: Int
    )
        -> RecordScanner
    {
        RecordScanner(
            window: window, delimiter: delimiter, width: RecordScanner.mostHeadings,
            pieceLength: pieceLength,
            rules: .second)
    }

    private static func look(
        _ window: TextWindow, from start: Int, _ delimiter: UInt8, _ pieceLength: Int,
        _ score: ([String]) -> Int
    ) throws(InputFileError) -> (best: Candidate, failure: ScanFailure?) {
        var scanner = scanner(window, delimiter, pieceLength)
        var best = Candidate(delimiter: delimiter, start: start, end: start)
        var position = start
        var rows = 0
        while rows < RecordScanner.rowsAboveHeadings {
            switch try scanner.scan(at: position) {
            case .record:
                let width = min(RecordScanner.mostHeadings, scanner.fieldCount)
                let headings = (0..<width).map { CellCleaning.cleaned(scanner.text($0)).text }
                let score = scanner.fieldCount > width ? 0 : score(headings)
                if score > best.score {
                    best = Candidate(
                        delimiter: delimiter, headings: headings,
                        positions: (0..<width).map { scanner.start(of: $0) },
                        start: position, end: scanner.end, above: rows, score: score)
                }
                if scanner.fieldCount > width, best.score <= 0 {
                    return (best, ScanFailure(kind: .recordTooLong, position: position))
                }
                rows += 1
            case .blankLine: break
            case .failure(let failure): return (best, failure)
            case .endOfFile, .beyondReach:
                if best.score < 0 { (best.start, best.end) = (position, position) }
                return (best, nil)
            }
            position = scanner.end
        }
        return (best, nil)
    }

    private static func firstCell(
        _ window: TextWindow, from start: Int, _ delimiter: UInt8, _ pieceLength: Int
    ) throws(InputFileError) -> String {
        var scanner = scanner(window, delimiter, pieceLength)
        var position = start
        while true {
            switch try scanner.scan(at: position) {
            case .record:
                let cells = (0..<min(scanner.fieldCount, 100)).map { scanner.text($0) }
                return cells.first { !$0.isEmpty } ?? ""
            case .blankLine where scanner.end > position: position = scanner.end
            default: return ""
            }
        }
    }

    /// A first line `sep=;`, by which Excel is told how to split the rest; whether in quotes or not.
    private static func separator(
        _ window: TextWindow, _ pieceLength: Int
    ) throws(InputFileError) -> (delimiter: UInt8, end: Int)? {
        while window.count < 16, try window.extend(by: pieceLength) {}
        var bytes = window.text(0..<min(16, window.count))[...]
        func end(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
            guard let first = rest.first else { return rest.startIndex }
            if first == .lineFeed { return rest.startIndex + 1 }
            guard first == .carriageReturn else { return nil }
            return rest.dropFirst().first == .lineFeed ? rest.startIndex + 2 : rest.startIndex + 1
        }
        let isQuoted = bytes.first == .quote
        if isQuoted { bytes = bytes.dropFirst() }
        guard bytes.prefix(4).map({ $0 | 0x20 }) == [0x73, 0x65, 0x70, 0x3D] else { return nil }
        bytes = bytes.dropFirst(4)
        guard let delimiter = bytes.first, delimiter >= 0x20 || delimiter == .tab, delimiter < 0x7F
        else { return nil }
        bytes = bytes.dropFirst()
        if isQuoted {
            guard bytes.first == .quote else { return nil }
            bytes = bytes.dropFirst()
        }
        return end(bytes).map { (delimiter, $0) }
    }
}
