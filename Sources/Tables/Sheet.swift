/// A small table held whole: named columns and the rows below them. Readings, assumptions, populations and monitoring are
/// sheets; frames are streamed instead.
public struct Sheet: Sendable, Hashable {
    public struct Row: Sendable, Hashable {
        /// Physical line where the record starts, the first is 1.
        public let line: Int
        /// As many as the record has, which may not be as many as there are headings. Without space around them.
        public let cells: [String]

        /// Cells as they stand between delimiters, without quotation marks.
        public init(line: Int, cells: [String]) {
            self.line = line
            self.cells = cells
        }
    }

    /// Last component of the path.
    public let file: String
    public let headings: Row
    /// Those below the headings that are not blank.
    public let rows: [Row]

    /// `file` is the last component of a path.
    public init(file: String = "", headings: Row, rows: [Row]) {
        self.file = file
        self.headings = headings
        self.rows = rows
    }

    /// With the headings on line 1.
    public init(file: String = "", headings: [String], rows: [Row]) {
        self.init(file: file, headings: Row(line: 1, cells: headings), rows: rows)
    }

    /// Titles and notes above the headings, which are part of no row.
    public var above: [Row] = []

    /// What was passed over or taken in another way than it stands.
    public var notices: [TableNotice] = []

    /// The notices with the file's name, in the language being spoken.
    public var warnings: [String] { notices.map { $0.said(of: file) } }

    /// Bytes a sheet may have.
    public static let largest = 64 << 20

    /// How a kind of sheet is read.
    public struct Kind: Sendable {
        /// How many of a row's cells are headings of the kind; the first row with most of them is its headings, and where no
        /// row has any the first of all.
        let score: @Sendable ([String]) -> Int
        /// Words such as NULL and N/A count as blank, rather than as what they are.
        let readsBlankWords: Bool
        /// A cell of a title as it may be shown.
        let shown: @Sendable (String) -> String

        /// `score` is told the cells of a row; without `shown` nothing of a title is said.
        public init(
            readsBlankWords: Bool = false, shown: @escaping @Sendable (String) -> String = { _ in "" },
            score: @escaping @Sendable ([String]) -> Int
        ) {
            self.score = score
            self.shown = shown
            self.readsBlankWords = readsBlankWords
        }

        /// A table whose first row is its headings, whatever they are.
        public static let any = Kind { _ in 0 }
    }

    /// Reads a file of text, or a sheet of a workbook (`FILE.xlsx#Sheet`, or the first with the headings of the kind).
    ///
    /// Throws `InputFileError` for one that cannot be had and `TableError`, with line and column, for one that stops: no
    /// heading, an unclosed quote, a NUL byte, a field over 1 MB, more than 64 MB in all, a damaged workbook, a file of
    /// another kind.
    public static func read(_ path: String, as kind: Kind = .any) throws -> Sheet {
        func search(_ file: TableFile) throws -> HeadingSearch {
            try HeadingSearch.find(in: file, pieceLength: 1 << 16, score: kind.score, shown: kind.shown)
        }
        let file = try TableFile.open(path) { start in
            let found = try search(start)
            return kind.score(found.headings)
        }
        guard file.source.size <= largest else {
            throw TableError(file: file.source.name, line: 1, column: 1, why: .largerThan64MB)
        }
        let found = try search(file)
        if let failure = found.failure { throw stop(failure, found.window) }
        guard !found.headings.isEmpty else {
            throw TableError(file: file.source.name, line: 1, column: 1, why: .empty)
        }
        return try SheetRows(found, file, kind).sheet()
    }

    static func stop(_ failure: ScanFailure, _ window: TextWindow) -> TableError {
        let place = TextPlace(of: failure.position, in: window, from: 0, line: 1)
        return TableError(
            file: window.source.name, line: place.line, column: place.column, why: failure.why)
    }
}
