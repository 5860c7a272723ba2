/// Reads the rows below a sheet's headings, and takes out what is none of them.
struct SheetRows {
    private let found: HeadingSearch
    private let file: TableFile
    private let kind: Sheet.Kind
    private var rows: [Sheet.Row] = []
    private var above: [Sheet.Row] = []
    private var comments: (count: Int, first: Int) = (0, 0)
    private var repeated: (count: Int, first: Int) = (0, 0)
    /// By column and word.
    private var blanks: [Int: [String: Int]] = [:]
    private var mended: (count: Int, first: Int?) = (0, nil)

    init(_ found: HeadingSearch, _ file: TableFile, _ kind: Sheet.Kind) {
        self.found = found
        self.file = file
        self.kind = kind
    }

    /// Reads on to the end.
    consuming func sheet() throws -> Sheet {
        let window = found.window
        _ = try window.extend(by: max(1, window.source.size))
        if let fault = window.decodingFault(in: 0..<window.count) {
            throw Sheet.stop(ScanFailure(kind: .undecodable, position: fault), window)
        }
        mended = window.mended(in: 0..<window.count)
        var scanner = RecordScanner(
            window: window, delimiter: found.delimiter, width: RecordScanner.mostHeadings,
            pieceLength: 1 << 16,
            rules: .second)
        try lookAbove(&scanner)
        var position = found.end
        var line = found.nextLine
        reading: while true {
            switch try scanner.scan(at: position) {
            case .record: try take(scanner, line: line)
            case .blankLine: break
            case .endOfFile, .beyondReach: break reading
            case .failure(let failure): throw Sheet.stop(failure, window)
            }
            line += scanner.lineEnds
            position = scanner.end
        }
        return finished()
    }

    private mutating func lookAbove(_ scanner: inout RecordScanner) throws {
        var position = 0
        var line = 1
        while position < found.start {
            let scanned = try scanner.scan(at: position)
            guard scanner.end > position else { return }
            if case .record = scanned {
                let cells = (0..<min(RecordScanner.mostHeadings, scanner.fieldCount)).map {
                    CellCleaning.cleaned(scanner.text($0)).text
                }
                above.append(Sheet.Row(line: line, cells: cells))
            }
            line += scanner.lineEnds
            position = scanner.end
        }
    }

    private mutating func take(_ scanner: RecordScanner, line: Int) throws(TableError) {
        let count = min(RecordScanner.mostHeadings, scanner.fieldCount)
        let cells = (0..<count).map { CellCleaning.cleaned(scanner.text($0)).text }
        let filled = cells.count { !$0.isEmpty }
        if filled == 0 { return }
        if filled == 1, let first = cells.first, first.hasPrefix("#"), !BlankWords.match(first) {
            comments = (comments.count + 1, comments.count == 0 ? line : comments.first)
            return
        }
        let score = kind.score(cells)
        if score > 1, score == kind.score(found.headings) {
            guard SheetRows.isSame(cells, found.headings) else {
                throw TableError(file: file.source.name, line: line, column: 1, why: .otherHeadings)
            }
            repeated = (repeated.count + 1, repeated.count == 0 ? line : repeated.first)
            return
        }
        rows.append(Sheet.Row(line: line, cells: cells))
    }

    /// The same headings in the same order, whatever stands empty behind them.
    private static func isSame(_ cells: [String], _ headings: [String]) -> Bool {
        let (left, right) = (cells.map { Folding.fold($0) }, headings.map { Folding.fold($0) })
        let width = max(left.count, right.count)
        return (0..<width).allSatisfy {
            ($0 < left.count ? left[$0] : "") == ($0 < right.count ? right[$0] : "")
        }
    }

    private mutating func finished() -> Sheet {
        var width = found.headings.count
        // An empty heading counts where something stands below it.
        while width > 1, found.headings[width - 1].isEmpty,
            rows.allSatisfy({ $0.cells.count < width || $0.cells[width - 1].isEmpty })
        {
            width -= 1
        }
        var short: (count: Int, first: Int) = (0, 0)
        for index in rows.indices {
            var cells = rows[index].cells
            while cells.count > width, cells.last?.isEmpty == true { cells.removeLast() }
            if cells.count < width {
                if file.delimiter == nil {
                    short = (short.count + 1, short.count == 0 ? rows[index].line : short.first)
                }
                cells += repeatElement("", count: width - cells.count)
            }
            if kind.readsBlankWords {
                for column in 0..<min(width, cells.count) where BlankWords.match(cells[column]) {
                    blanks[column, default: [:]][cells[column], default: 0] += 1
                    cells[column] = ""
                }
            }
            rows[index] = Sheet.Row(line: rows[index].line, cells: cells)
        }
        let headings = Sheet.Row(line: found.line, cells: Array(found.headings.prefix(width)))
        var sheet = Sheet(file: file.source.name, headings: headings, rows: rows)
        sheet.above = above
        sheet.notices = file.notices + found.notices + notices(short)
        return sheet
    }

    private func notices(_ short: (count: Int, first: Int)) -> [TableNotice] {
        var notices: [TableNotice] = []
        if comments.count > 0 { notices.append(.comments(comments.count, first: comments.first)) }
        if repeated.count > 0 {
            notices.append(.repeatedHeadings(repeated.count, first: repeated.first))
        }
        if short.count > 0 { notices.append(.shortRows(short.count, first: short.first)) }
        if let first = mended.first {
            let place = TextPlace(of: first, in: found.window, from: 0, line: 1)
            notices.append(
                .mendedBytes(mended.count, first: TableNotice.Place(line: place.line, column: place.column))
            )
        }
        let headings = found.headings
        for (column, words) in blanks.sorted(by: { $0.key < $1.key }) {
            notices.append(.blanks(heading: headings[column], words: words))
        }
        return notices
    }
}
