import Advocacy
import Calendar
import Wording

/// One file's columns bound to what the audit takes from them.
struct FrameColumns: Sendable {
    let header: FrameHeader
    /// Number of the file in the frame.
    let file: Int
    /// Everything counted, in the whole frame's order.
    let variables: [FrameVariable]
    /// The column of each variable, nil where the file has none.
    let variableColumns: [Int?]
    /// Columns by which the profile sets rows aside.
    let skips: [(column: Int, values: Set<String>)]
    /// Columns that could say who somebody is: what they hold, and whether they cannot be done without.
    let privates: [Int: Private]
    /// Physical fields of a row.
    var width: Int { header.headings.count }

    struct Private: Sendable {
        let kind: String
        let isNeeded: Bool
    }

    /// Throws `FrameError` where the profile skips by a heading, or a stratum names one, that must not or cannot be
    /// used.
    init(
        header: FrameHeader, file: Int, fileName: String, variables: [FrameVariable], stratumVariables: Set<Int>,
        sample: [[String]]
    ) throws(FrameError) {
        self.header = header
        self.file = file
        self.variables = variables
        let bound = header.columns.bound
        let needed = Set(FrameField.required(in: header.profile.base).compactMap { header.columns[$0] })
        var privates: [Int: Private] = [:]
        for (column, heading) in header.headings.enumerated() {
            let values = sample.map { column < $0.count ? $0[column] : "" }
            let byHeading =
                bound.contains(column) && column != header.columns[.dateOfBirth]
                ? nil : PrivateColumns.kind(ofHeading: heading)
            if let kind = byHeading ?? PrivateColumns.kind(ofValues: values) {
                privates[column] = Private(kind: kind, isNeeded: needed.contains(column))
            }
        }
        self.privates = privates
        var variableColumns: [Int?] = []
        for (number, variable) in variables.enumerated() {
            var column: Int?
            switch variable.source {
            case .field(let field), .check(let field): column = header.columns[field]
            case .column(let folded): column = header.headings.firstIndex { !$0.isEmpty && Folding.fold($0) == folded }
            }
            if let found = column, let secret = privates[found], !secret.isNeeded {
                guard !stratumVariables.contains(number) else {
                    throw FrameError(
                        file: fileName, line: header.dataLine - 1, column: 1,
                        message: say(
                            "the column “\(header.headings[found])” looks like \(Phrase(secret.kind).said), ",
                            "which is never stored; no stratum can be made of it"))
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
                    file: fileName, line: header.dataLine - 1, column: 1,
                    message: say(
                        "the profile \(header.profile.name) skips rows by the heading “\(heading)”, ",
                        "which the file does not have"))
            }
            skips.append((column, values))
        }
        self.skips = skips
    }

    /// Nil where the file has no such column, or one that must not be stored.
    func column(_ field: FrameField) -> Int? {
        guard let column = header.columns[field] else { return nil }
        if field == .dateOfBirth { return column }
        return privates[column].map { !$0.isNeeded } == true ? nil : column
    }

    /// What a text of a variable's column stands for, in this file.
    func meaning(of variable: FrameVariable) -> (String) -> FrameValue {
        let base = header.profile.base
        if variable.source == .check(.firstContact) {
            let heading = header.columns[.firstContact].map { header.headings[$0] } ?? variable.name
            return { FrameValue(unrecognised: FrameColumns.printable($0), heading: heading, isKept: false) }
        }
        let list: ValueList?
        let translations: [String: String]
        let heading: String
        switch variable.source {
        case .field(let field), .check(let field):
            if !field.hasValues { return { text in FrameValue(FrameColumns.dateText(text) ?? text) } }
            list = ValueList.of(field, in: base)
            translations = header.profile.values[field] ?? [:]
            heading = header.columns[field].map { header.headings[$0] } ?? header.profile.heading(of: field)
        case .column(let folded):
            list = base == .cld ? CLDValues.ofOtherColumns[folded] : nil
            translations = [:]
            heading = header.headings.first { Folding.fold($0) == folded } ?? variable.name
        }
        let isKept = variable.isKept
        return { text in
            let translated = translations[Folding.fold(text)] ?? text
            guard let list else { return FrameValue(translated) }
            guard let match = list.match(translated) else {
                return FrameValue(unrecognised: FrameColumns.printable(text), heading: heading, isKept: isKept)
            }
            return FrameValue(isKept ? match : "")
        }
    }

    /// A value fit to be shown: shortened, and withheld where it looks like an NHS number or a postcode.
    static func printable(_ text: String) -> String {
        if PrivateColumns.isNHSNumber(text) || PrivateColumns.isPostcode(text) { return FrameReport.withheld }
        return shortened(text)
    }

    static func shortened(_ text: String) -> String {
        text.count > 120 ? text.prefix(120) + "…" : text
    }

    private static func dateText(_ text: String) -> String? {
        (try? CivilDate.parse(text))?.description
    }
}
