import Advocacy
import Calendar
import Tables

/// One file's columns bound to what the audit takes from them.
struct FrameColumns: Sendable {
    let header: FrameHeader
    /// Number of the file in the frame, and the names of all.
    let file: Int
    let fileNames: [String]
    /// Everything counted, in the whole frame's order.
    let variables: [FrameVariable]
    /// The column of each variable, nil where the file has none.
    let variableColumns: [Int?]
    let dates: FrameDates
    /// Columns by which the profile sets rows aside.
    let skips: [(column: Int, values: Set<String>)]
    /// Columns of which the profile names values.
    let watched: [WatchedColumn]
    /// Columns that could say who somebody is, and what they hold; nothing of them is kept.
    let privates: [Int: String]
    /// Columns of sums of money, which are not offered as strata.
    let money: Set<Int>
    /// Columns of which a message shows no cell.
    private let withheld: Set<Int>
    /// Columns of references, which are kept as they are and so judged as a whole.
    let references: [Int]
    /// Physical fields of a row.
    var width: Int { header.headings.count }

    /// Throws `FrameError` where the profile skips by a heading, or a stratum names one, that must not or cannot be
    /// used.
    init(
        header: FrameHeader, file: Int, fileNames: [String], variables: [FrameVariable], stratumVariables: Set<Int>,
        sample: [[String]]
    ) throws(FrameError) {
        self.header = header
        dates = FrameDates(header)
        self.file = file
        self.fileNames = fileNames
        let fileName = fileNames[file]
        self.variables = variables
        let bound = header.columns.bound
        references = FrameField.references(in: header.profile.base).compactMap { header.columns[$0] }
        let needed = Set(FrameField.required(in: header.profile.base).compactMap { header.columns[$0] } + references)
        var privates: [Int: String] = [:]
        var money: Set<Int> = []
        var withheld = Set([FrameField.person, .dateOfBirth].compactMap { header.columns[$0] })
        for (column, heading) in header.headings.enumerated() {
            let values = sample.map { column < $0.count ? $0[column] : "" }
            let isStaff = header.rules == .second && PrivateColumns.isOfStaff(heading: heading)
            let byHeading = PrivateColumns.kind(ofHeading: heading) ?? (isStaff ? PrivateColumns.staff : nil)
            if header.rules == .second, PrivateColumns.isOfMoney(heading: heading, values: values) {
                money.insert(column)
            }
            let isOwn = bound.contains(column) && column != header.columns[.dateOfBirth]
            // The dates of a column that the audit takes no notice of may be of anything.
            let byValues = PrivateColumns.kind(
                ofValues: values, hasDates: !isOwn || header.hasDates(column) || needed.contains(column))
            guard let kind = byHeading ?? byValues else { continue }
            withheld.insert(column)
            // What the council itself names as a team is one, whatever the heading says.
            if let kept = isOwn ? byValues : kind, !needed.contains(column) { privates[column] = kept }
        }
        self.privates = privates
        self.money = money
        self.withheld = withheld
        var variableColumns: [Int?] = []
        for (number, variable) in variables.enumerated() {
            var column: Int?
            switch variable.source {
            case .field(let field), .check(let field): column = header.columns[field]
            case .column(let folded): column = header.headings.firstIndex { !$0.isEmpty && Folding.fold($0) == folded }
            }
            if let found = column, let kind = privates[found] {
                guard !stratumVariables.contains(number) else {
                    throw FrameError(
                        file: fileName, line: header.line, column: 1,
                        why: .privateStratum(heading: header.headings[found], kind: kind))
                }
                column = nil
            }
            variableColumns.append(column)
        }
        self.variableColumns = variableColumns
        var skips: [(column: Int, values: Set<String>)] = []
        for (heading, values) in header.profile.skip.sorted(by: { $0.key < $1.key }) {
            let field = FrameField.named(heading, in: header.profile.base)
            guard let column = header.column(of: heading) ?? field.flatMap({ header.columns[$0] }) else {
                throw FrameError(
                    file: fileName, line: header.line, column: 1,
                    why: .nothingToSkipBy(heading: heading, profile: header.profile.name))
            }
            skips.append((column, values))
        }
        self.skips = skips
        watched = WatchedColumn.all(in: header)
    }

    /// Nil where the file has no such column, or one that must not be stored.
    func column(_ field: FrameField) -> Int? {
        guard let column = header.columns[field] else { return nil }
        if field == .dateOfBirth { return column }
        return privates[column] == nil ? column : nil
    }

    /// What a text of a variable's column stands for, in this file.
    func meaning(of variable: FrameVariable) -> (String) -> FrameValue {
        let base = header.profile.base
        if variable.source == .check(.firstContact) {
            let column = header.columns[.firstContact]
            let heading = column.map { header.headings[$0] } ?? variable.name
            return { text in
                if isBlank(text, isDateOrAge: true) {
                    return FrameValue("", remark: .blank(heading: heading, word: text))
                }
                return FrameValue(unrecognised: shown(text, in: column), heading: heading, isKept: false)
            }
        }
        let list: ValueList?
        let translations: [String: String]
        let column: Int?
        switch variable.source {
        case .field(let field), .check(let field):
            column = header.columns[field]
            if !field.hasValues { return { text in FrameValue(dates.date(text)?.description ?? text) } }
            list = ValueList.of(field, in: base, header.rules)
            translations = header.profile.values[field] ?? [:]
        case .column(let folded):
            list = base == .cld ? CLDValues.ofOtherColumns[folded] : nil
            translations = [:]
            column = header.headings.firstIndex { Folding.fold($0) == folded }
        }
        let heading = column.map { header.headings[$0] } ?? variable.name
        let isKept = variable.isKept
        let isAge = variable.source == .field(.ageBand)
        let isSecond = header.rules == .second
        return { written in
            var text = written
            var remark: FrameValue.Remark?
            if isSecond {
                let cleaned = CellCleaning.cleaned(written)
                text = Trimming.trim(cleaned.text)
                if cleaned.removed > 0 { remark = .cleaned(heading: heading) }
            }
            let meaning = translations[Folding.fold(text)]
            if meaning == nil, isBlank(text, isDateOrAge: isAge) {
                return FrameValue("", remark: .blank(heading: heading, word: text))
            }
            let translated = meaning ?? text
            if isSecond, list == nil, meaning == nil, !isAge, BlankWords.isDoubtful(text) {
                remark = .doubtful(heading: heading, word: text)
            }
            guard let list else {
                let remark = isKept ? remark : nil
                return isSecond
                    ? FrameValue(name: translated, remark: remark) : FrameValue(translated, remark: remark)
            }
            if let match = list.match(translated) { return FrameValue(isKept ? match : "") }
            let shown = shown(text, in: column)
            guard !list.isClosed, isKept, shown != ListedValue.withheld else {
                return FrameValue(unrecognised: shown, heading: heading, isKept: isKept)
            }
            let listed = FrameValue.Unrecognised(heading: heading, value: shown)
            return FrameValue(name: translated, unrecognised: meaning == nil ? listed : nil)
        }
    }

    /// Whether a cell says that it is blank, by the rules that the file is read by.
    func isBlank(_ cell: UnsafeBufferPointer<UInt8>, isDateOrAge: Bool = false) -> Bool {
        guard header.rules == .second else { return false }
        if BlankWords.match(cell, isDateOrAge: isDateOrAge) { return true }
        let own = header.profile.blank
        return !own.isEmpty && own.contains(Folding.fold(String(decoding: cell, as: UTF8.self)))
    }

    func isBlank(_ cell: String, isDateOrAge: Bool = false) -> Bool {
        var cell = cell
        return cell.withUTF8 { isBlank($0, isDateOrAge: isDateOrAge) }
    }

    /// Appends a reference, which goes wherever the audit goes, without what a terminal might obey. Whether there was any.
    @inline(__always)
    func append(reference written: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) -> Bool {
        guard header.rules == .second, CellCleaning.needsLook(written) else {
            bytes.append(contentsOf: written)
            return false
        }
        let cleaned = CellCleaning.cleaned(String(decoding: written, as: UTF8.self))
        bytes.append(contentsOf: Trimming.trim(cleaned.text).utf8)
        return cleaned.removed > 0
    }

    /// A cell without what a terminal might obey, by the second rules.
    func cleaned(_ cell: String) -> String {
        header.rules == .second ? Trimming.trim(CellCleaning.cleaned(cell).text) : cell
    }

    /// A cell as a message shows it: its first characters; withheld where the column or the cell could say who somebody is.
    func shown(_ cell: String, in column: Int?) -> String {
        let isWithheld = column.map(withheld.contains) ?? false
        let hasDates = column.map(header.hasDates) ?? false
        guard !cell.isEmpty, isWithheld || ShownCell.isPrivate(cell, hasDates: hasDates) else {
            return ShownCell.shortened(cell)
        }
        return ListedValue.withheld
    }

    /// Why a row is refused for what stands in a column.
    func fault(_ column: Int?, _ row: RecordScanner, _ reason: RowReason) -> RowFault {
        RowFault(column: column, value: shown(row.text(column), in: column), reason: reason)
    }

    /// Whether a cell of a column of identifiers holds none.
    @inline(__always)
    func isNoIdentifier(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        cell.isEmpty || header.rules == .second && (isBlank(cell) || NoIdentifier.match(cell))
    }
}

extension FrameHeader {
    /// Whether dates are expected in a column.
    fileprivate func hasDates(_ column: Int) -> Bool {
        [FrameField.started, .ended, .firstContact, .reportingPeriodEnd].contains { columns[$0] == column }
    }
}
