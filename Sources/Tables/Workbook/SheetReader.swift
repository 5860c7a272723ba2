#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reads a sheet's XML and writes its rows as text: cells between delimiters that no cell has, a line for each row, so that
/// lines are counted as the sheet counts its rows.
final class SheetReader: XMLHandler {
    /// Stands between the cells: a control character, which XML cannot hold.
    static let delimiter: UInt8 = 0x1F
    /// Stands for a line break within a cell, so that lines stay rows; it counts as space.
    static let lineBreak: UInt8 = 0x0B
    private static let most = (rows: 1_048_576, columns: 16_384)

    let output = ByteBuffer(capacity: 1 << 20)
    private(set) var errorCells: [String: Int] = [:]
    private(set) var hiddenRows = 0
    private(set) var mergedCells = 0
    private(set) var firstMerged = ""
    /// What no sheet can be.
    private(set) var fault: TableError.Why?

    private enum CellType { case number, shared, inline, formula, truth, error, date }

    private let strings: SharedStrings
    private let formats: NumberFormats
    private let dates: SerialDate
    private let rowLimit: Int
    private let watch: (Int) -> Bool
    private var row = 0
    private var column = 0
    /// Delimiters written in the row so far.
    private var written = 0
    private var type = CellType.number
    private var style = 0
    private var isInValue = false
    private var isInInline = false
    private var phonetic = 0
    private let value = ByteBuffer()

    /// Reads `rowLimit` rows at most, and no more when `watch` says so.
    init(
        strings: SharedStrings, formats: NumberFormats, isFrom1904: Bool, rowLimit: Int = .max,
        watch: @escaping (Int) -> Bool
    ) {
        self.watch = watch
        self.strings = strings
        self.formats = formats
        self.rowLimit = rowLimit
        dates = SerialDate(isFrom1904: isFrom1904)
    }

    override var isDone: Bool { row > rowLimit || fault != nil }

    override func start(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) {
        switch UInt8(bitPattern: name[0]) {
        case UInt8(ascii: "c") where name[1] == 0: startCell(attributes)
        case UInt8(ascii: "v") where name[1] == 0:
            isInValue = true
            value.removeAll()
        case UInt8(ascii: "r") where XMLName.isSame(name, "row"): startRow(attributes)
        case UInt8(ascii: "r") where XMLName.isSame(name, "rPh"): phonetic += 1
        case UInt8(ascii: "i") where XMLName.isSame(name, "is"):
            isInInline = true
            value.removeAll()
        case UInt8(ascii: "t") where name[1] == 0: isInValue = isInInline && phonetic == 0
        case UInt8(ascii: "m") where XMLName.isSame(name, "mergeCell"):
            mergedCells += 1
            if mergedCells == 1 { firstMerged = attributes.string("ref") ?? "" }
        default: break
        }
    }

    override func end(_ name: UnsafePointer<CChar>) {
        switch UInt8(bitPattern: name[0]) {
        case UInt8(ascii: "v") where name[1] == 0:
            isInValue = false
            writeValue()
        case UInt8(ascii: "t") where name[1] == 0: isInValue = false
        case UInt8(ascii: "i") where XMLName.isSame(name, "is"):
            isInInline = false
            writeText(value.bytes)
        case UInt8(ascii: "r") where XMLName.isSame(name, "row"): output.append(.lineFeed)
        case UInt8(ascii: "r") where XMLName.isSame(name, "rPh"): phonetic -= 1
        default: break
        }
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isInValue { value.append(bytes) }
    }

    private func startRow(_ attributes: XMLAttributes) {
        let number = attributes.find("r").map { Int(atol($0)) } ?? row + 1
        guard number > row, number <= SheetReader.most.rows else { return refuse(.damagedWorkbook) }
        guard output.count < ZipArchive.largest else { return refuse(.unpacksTooLarge) }
        guard number & 0xFFF != 0 || watch(number) else { return refuse(.stopped) }
        for _ in row + 1..<number { output.append(.lineFeed) }
        row = number
        (column, written) = (0, 0)
        if attributes.isTrue("hidden") { hiddenRows += 1 }
    }

    private func startCell(_ attributes: XMLAttributes) {
        column += 1
        (type, style) = (.number, 0)
        var place = attributes.list
        while let key = place[0], let text = place[1] {
            if key[1] == 0 {
                switch UInt8(bitPattern: key[0]) {
                case UInt8(ascii: "r"): column = SheetReader.column(text)
                case UInt8(ascii: "t"): type = SheetReader.type(text)
                case UInt8(ascii: "s"): style = Int(atol(text))
                default: break
                }
            }
            place += 2
        }
        if column <= written && written > 0 || column > SheetReader.most.columns || column < 1 {
            refuse(.damagedWorkbook)
        }
    }

    private func refuse(_ why: TableError.Why) {
        fault = fault ?? why
    }

    /// `AB12` is in column 28.
    private static func column(_ reference: UnsafePointer<CChar>) -> Int {
        var column = 0
        var place = reference
        while case let letter = UInt8(bitPattern: place[0]) & 0xDF, letter >= 0x41, letter <= 0x5A,
            column < 100_000
        {
            column = column * 26 + Int(letter) - 0x40
            place += 1
        }
        return column
    }

    private static func type(_ text: UnsafePointer<CChar>) -> CellType {
        switch (UInt8(bitPattern: text[0]), UInt8(bitPattern: text[1])) {
        case (UInt8(ascii: "s"), 0): .shared
        case (UInt8(ascii: "s"), _): .formula
        case (UInt8(ascii: "i"), _): .inline
        case (UInt8(ascii: "b"), _): .truth
        case (UInt8(ascii: "e"), _): .error
        case (UInt8(ascii: "d"), _): .date
        default: .number
        }
    }

    private func writeValue() {
        guard fault == nil else { return }
        switch type {
        case .shared:
            guard let text = strings.text(CellNumber.whole(value.bytes) ?? -1) else {
                return refuse(.damagedWorkbook)
            }
            writeText(text)
        case .formula, .inline, .date: writeText(value.bytes)
        case .truth:
            begin()
            output.append(value.bytes.first == UInt8(ascii: "1") ? "TRUE" : "FALSE")
        case .error: errorCells[String(decoding: value.bytes, as: UTF8.self), default: 0] += 1
        case .number: writeNumber()
        }
    }

    private func writeNumber() {
        let kind = formats.kind(ofStyle: style)
        if kind == .number, CellNumber.isPlain(value.bytes) {
            begin()
            return output.append(value.bytes)
        }
        let text = String(decoding: value.bytes, as: UTF8.self)
        guard let number = Double(text), number.isFinite else { return writeText(value.bytes) }
        begin()
        switch kind {
        case .date: output.append(dates.text(number) ?? CellNumber.text(number))
        case .time:
            output.append(SerialDate.time(number) ?? dates.text(number) ?? CellNumber.text(number))
        case .number: output.append(CellNumber.text(number))
        }
    }

    /// Writes the delimiters up to the cell. Cells that hold nothing are not written, nor what would follow the last.
    @inline(__always)
    private func begin() {
        // `written` is the number of the cell that stands last, 0 for none.
        for _ in max(1, written)..<max(1, column) { output.append(SheetReader.delimiter) }
        written = column
    }

    private func writeText(_ text: UnsafeBufferPointer<UInt8>) {
        guard fault == nil, !text.isEmpty else { return }
        begin()
        let isPlain =
            text[0] != .quote && text[0] != .space
            && !text.contains { $0 < 0x20 || $0 == UInt8(ascii: "_") }
        if isPlain { return output.append(text) }
        CellText.write(text, to: output)
    }
}
