/// A file opened as a table: text as it is, or the text that a sheet of a workbook was decoded to.
package struct TableFile: Sendable {
    package let source: ByteSource
    package let encoding: FileEncoding
    /// Between the cells of a decoded sheet; nil where it must be found out.
    package let delimiter: UInt8?
    package let notices: [TableNotice]

    /// By the first rules a file is text whatever it holds.
    package init(source: ByteSource, encoding: FileEncoding) {
        (self.source, self.encoding) = (source, encoding)
        (delimiter, notices) = (nil, [])
    }

    private init(_ sheet: Workbook.Decoded) {
        (source, encoding) = (sheet.source, .decoded)
        (delimiter, notices) = (SheetReader.delimiter, sheet.notices)
    }

    /// Opens a file, or a sheet of one that is named behind a `#` (a file of that whole name comes first). Where no sheet is
    /// named, `score` says of the beginning of each how likely it holds the headings that are looked for; the first of the
    /// best is taken. `watch` is told from time to time how many rows of a workbook were decoded; false stops it.
    ///
    /// Throws `InputFileError` for a file that cannot be had and `TableError` for one that is no table.
    package static func open(
        _ path: String, watch: @escaping (_ rows: Int) -> Bool = { _ in true }, score: (TableFile) throws -> Int
    ) throws -> TableFile {
        let (source, sheet) = try source(path)
        func stop(_ why: TableError.Why) -> TableError {
            TableError(file: source.name, line: 1, column: 1, why: why)
        }
        switch try FileStart.look(at: source) {
        case .other(let kind): throw stop(.otherKind(kind))
        case .text:
            if let sheet { throw stop(.noWorkbook(sheet: sheet)) }
            return TableFile(source: source, encoding: try FileEncoding.detect(source))
        case .archive:
            do throws(TableError.Why) {
                let workbook = try Workbook(source)
                if let sheet { return TableFile(try workbook.decoded(sheet, watch: watch)) }
                return TableFile(try workbook.decoded(best(of: workbook, score), watch: watch))
            } catch {
                throw stop(error)
            }
        }
    }

    private static func best(
        of workbook: Workbook, _ score: (TableFile) throws -> Int
    ) throws(TableError.Why) -> String {
        let sheets = workbook.shown
        guard sheets.count > 1 else { return sheets[0] }
        var best = (sheet: sheets[0], score: 0)
        for sheet in sheets {
            let start = TableFile(Workbook.Decoded(source: try workbook.start(of: sheet), notices: []))
            // What stops the beginning is said when the sheet is read.
            let found = (try? score(start)) ?? 0
            if found > best.score { best = (sheet, found) }
        }
        return best.sheet
    }

    private static func source(_ path: String) throws(InputFileError) -> (ByteSource, sheet: String?) {
        do {
            return (try ByteSource(path: path), nil)
        } catch {
            guard error.isMissing, let mark = path.lastIndex(of: "#"), mark > path.startIndex else {
                throw error
            }
            guard let source = try? ByteSource(path: String(path[..<mark])) else { throw error }
            return (source, String(path[path.index(after: mark)...]))
        }
    }
}
