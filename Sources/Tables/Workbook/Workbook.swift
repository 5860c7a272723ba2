/// An .xlsx workbook, opened: its sheets can be decoded to text, one at a time.
final class Workbook {
    private let source: ByteSource
    private let archive: ZipArchive
    private let sheets: [WorkbookSheets.Listed]
    private let isFrom1904: Bool
    private let relations: WorkbookRelations
    /// The folder of xl/workbook.xml.
    private let folder: String
    private var strings: SharedStrings?
    private var formats: NumberFormats?

    /// What a sheet came to.
    struct Decoded {
        let source: ByteSource
        let notices: [TableNotice]
    }

    /// Throws `otherKind` for an archive that is no workbook, and what else stops one.
    init(_ source: ByteSource) throws(TableError.Why) {
        self.source = source
        archive = try ZipArchive(path: source.path)
        guard archive.has("[Content_Types].xml") else {
            throw .otherKind(archive.has("mimetype") ? .openDocument : .zip)
        }
        let roots = WorkbookRelations()
        try XMLReader.read("_rels/.rels", of: archive, into: roots)
        guard let root = roots.first("officeDocument") else { throw .damagedWorkbook }
        let entry = try WorkbookRelations.entry(root, from: "")
        if entry.hasSuffix(".bin") { throw .otherKind(.binaryWorkbook) }
        if entry.hasPrefix("word/") { throw .otherKind(.wordDocument) }
        if entry.hasPrefix("ppt/") { throw .otherKind(.presentation) }
        let parts = entry.split(separator: "/")
        folder = parts.dropLast().joined(separator: "/")
        let listed = WorkbookSheets()
        try XMLReader.read(entry, of: archive, into: listed)
        relations = WorkbookRelations()
        let prefix = folder.isEmpty ? "" : folder + "/"
        try XMLReader.read("\(prefix)_rels/\(parts.last ?? "").rels", of: archive, into: relations)
        isFrom1904 = listed.isFrom1904
        var sheets: [WorkbookSheets.Listed] = []
        // A chart that stands as a sheet has no cells.
        for sheet in listed.all where relations.byName[sheet.relation]?.kind != "chartsheet" {
            sheets.append(sheet)
        }
        self.sheets = sheets
        guard !sheets.isEmpty else { throw .damagedWorkbook }
    }

    /// Names of the sheets, those first that are not hidden.
    var names: [String] {
        sheets.filter { !$0.isHidden }.map(\.name) + sheets.filter(\.isHidden).map(\.name)
    }

    /// The first sheets that are not hidden, or else the first of all.
    var shown: [String] {
        let shown = sheets.filter { !$0.isHidden }.map(\.name)
        return shown.isEmpty ? [sheets[0].name] : shown
    }

    /// The first rows of a sheet as text, as many as the rules look at for headings.
    func start(of sheet: String) throws(TableError.Why) -> ByteSource {
        let reader = try read(sheet, rows: RecordScanner.rowsAboveHeadings + 10) { _ in true }
        return ByteSource(DecodedText(reader.output), of: source)
    }

    /// `watch` is told from time to time how many rows were decoded; false stops it.
    func decoded(_ sheet: String, watch: @escaping (Int) -> Bool) throws(TableError.Why) -> Decoded {
        let reader = try read(sheet, rows: .max, watch: watch)
        var notices: [TableNotice] = names.count > 1 ? [.sheet(sheet, of: names.count)] : []
        if !reader.errorCells.isEmpty { notices.append(.errorCells(reader.errorCells)) }
        if reader.hiddenRows > 0 { notices.append(.hiddenRows(reader.hiddenRows)) }
        if reader.mergedCells > 0 {
            notices.append(.mergedCells(reader.mergedCells, first: reader.firstMerged))
        }
        return Decoded(source: ByteSource(DecodedText(reader.output), of: source), notices: notices)
    }

    private func read(
        _ name: String, rows: Int, watch: @escaping (Int) -> Bool
    ) throws(TableError.Why) -> SheetReader {
        guard let sheet = sheets.first(where: { $0.name == name }) else {
            throw .noSheet(name, sheets: names)
        }
        guard let target = relations.byName[sheet.relation] else { throw .damagedWorkbook }
        let entry = try WorkbookRelations.entry(target, from: folder)
        let reader = SheetReader(
            strings: try sharedStrings(), formats: try numberFormats(), isFrom1904: isFrom1904,
            rowLimit: rows, watch: watch)
        try XMLReader.read(entry, of: archive, into: reader)
        if let fault = reader.fault { throw fault }
        return reader
    }

    private func sharedStrings() throws(TableError.Why) -> SharedStrings {
        if let strings { return strings }
        let read = SharedStrings()
        if let target = relations.first("sharedStrings") {
            try XMLReader.read(WorkbookRelations.entry(target, from: folder), of: archive, into: read)
        }
        strings = read
        return read
    }

    private func numberFormats() throws(TableError.Why) -> NumberFormats {
        if let formats { return formats }
        let read = NumberFormats()
        if let target = relations.first("styles") {
            try XMLReader.read(WorkbookRelations.entry(target, from: folder), of: archive, into: read)
        }
        formats = read
        return read
    }
}
