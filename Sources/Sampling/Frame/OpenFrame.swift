import Tables

/// The files of a frame, opened, with their headers read and their columns bound.
struct OpenFrame {
    struct File {
        let source: ByteSource
        let columns: FrameColumns
    }

    let files: [File]
    let variables: [FrameVariable]
    /// Numbers of the variables that make a stratum.
    let stratumVariables: [Int]
    /// Things to know about the files before their rows are read.
    let notices: [FrameNotice]

    var fileNames: [String] { files.map(\.source.name) }

    /// Rows looked at to see what a column holds.
    private static let sampleRows = 200

    /// Throws as `FrameReader.check` does, and `DesignError` for a stratum that no file has a column for.
    init(
        _ sources: [FrameSource], encodings: [Int: FileEncoding], strata: [String], settings: ReadingSettings,
        watch: @escaping (_ rows: Int) -> Bool = { _ in true }
    ) throws {
        var opened: [(source: ByteSource, header: FrameHeader)] = []
        for (number, source) in sources.enumerated() {
            let file = try OpenFrame.open(source, encodings[number], settings, watch)
            do {
                let header = try FrameHeader.read(file, profile: source.profile, settings: settings)
                opened.append((file.source, header))
            } catch let fault as UndecodableText {
                throw OpenFrame.reading(fault, file.source, file.encoding, number)
            }
        }
        let headers = opened.map(\.header)
        var variables = FrameVariable.standard
        stratumVariables = try strata.map { name in
            let variable = try FrameVariable.stratum(name, in: headers)
            if let known = variables.firstIndex(of: variable) { return known }
            variables.append(variable)
            return variables.count - 1
        }
        var named: Set<Int> = []
        for number in stratumVariables where !named.insert(number).inserted {
            throw DesignError.columnTwice(variables[number].name)
        }
        self.variables = variables
        var files: [File] = []
        var notices: [FrameNotice] = []
        for (number, (source, header)) in opened.enumerated() {
            let sample = try OpenFrame.sample(source, header, settings)
            let columns = try FrameColumns(
                header: header, file: number, fileNames: opened.map(\.source.name), variables: variables,
                stratumVariables: Set(stratumVariables), sample: sample)
            files.append(File(source: source, columns: columns))
            notices += header.notices.map { .table($0, file: source.name) }
            notices += columns.notices(fileName: source.name)
        }
        self.files = files
        self.notices = notices
    }

    /// By the first rules a file is text, whatever it holds.
    private static func open(
        _ source: FrameSource, _ encoding: FileEncoding?, _ settings: ReadingSettings,
        _ watch: @escaping (_ rows: Int) -> Bool
    ) throws -> TableFile {
        guard settings.rules == .second else {
            let bytes = try ByteSource(path: source.path)
            return TableFile(source: bytes, encoding: try encoding ?? FileEncoding.detect(bytes))
        }
        let score = FrameHeader.score(source.profile.map { [$0] } ?? [.plain, .cld], .second)
        do {
            return try TableFile.open(source.path, watch: watch) { start in
                score(
                    try HeadingSearch.find(in: start, pieceLength: 1 << 16, score: score, shown: { _ in "" })
                        .headings)
            }
        } catch let error as TableError {
            if error.why == .stopped { throw FrameCancelled() }
            throw FrameError(
                file: error.file, line: error.line, column: error.column, why: .table(error.why))
        }
    }

    /// What an undecodable byte means: UTF-8 without a mark is read again as Windows-1252, anything else stops.
    static func reading(
        _ fault: UndecodableText, _ source: ByteSource, _ encoding: FileEncoding, _ number: Int
    ) -> any Error {
        if encoding == .utf8 { return ReadAsWindows1252(file: number, place: fault.place) }
        return FrameError(
            file: source.name, line: fault.place.line, column: fault.place.column, why: .table(.undecodable))
    }

    private static func sample(
        _ source: ByteSource, _ header: FrameHeader, _ settings: ReadingSettings
    ) throws -> [[String]] {
        let window = TextWindow(source: source, encoding: header.encoding, rules: header.rules)
        try window.load(from: header.dataStart, length: settings.pieceLength)
        var scanner = RecordScanner(
            window: window, delimiter: header.delimiter, width: header.headings.count,
            pieceLength: settings.pieceLength, rules: header.rules)
        var rows: [[String]] = []
        var position = 0
        while rows.count < sampleRows, position < 1 << 18 {
            switch try scanner.scan(at: position) {
            case .record:
                if scanner.fieldCount == header.headings.count {
                    rows.append((0..<scanner.fieldCount).map { scanner.text($0) })
                }
            case .blankLine: break
            case .endOfFile, .failure, .beyondReach: return rows
            }
            position = scanner.end
        }
        return rows
    }
}

/// A file turned out not to be UTF-8, at that place: all is read again.
struct ReadAsWindows1252: Error {
    let file: Int
    let place: TextPlace
}

extension FrameVariable {
    /// The variable of a stratum's name: a field of the audit, under its own name or a heading, or else a column of
    /// some file.
    static func stratum(_ name: String, in headers: [FrameHeader]) throws(DesignError) -> FrameVariable {
        let fields = headers.compactMap { header in
            FrameField.named(name, in: header.profile.base) ?? FrameField.kept(name) ?? header.field(ofHeading: name)
        }
        if let field = fields.first(where: { field in headers.contains { $0.canTell(field) } }) {
            guard field != .dateOfBirth else { throw .datesOfBirth }
            return FrameVariable(name: field.name, source: .field(field))
        }
        guard headers.contains(where: { $0.column(of: name) != nil }) else {
            throw .noColumn(name, headings: headers.flatMap(\.headings))
        }
        return FrameVariable(name: Trimming.trim(name), source: .column(Folding.fold(name)))
    }
}

extension FrameField {
    /// A field that every profile fills in some way.
    fileprivate static func kept(_ name: String) -> FrameField? {
        ([.process] + attributes).first { Folding.fold($0.name) == Folding.fold(name) }
    }
}

extension FrameHeader {
    /// The field that the profile has a heading stand for.
    fileprivate func field(ofHeading heading: String) -> FrameField? {
        guard let column = column(of: heading) else { return nil }
        return FrameField.allCases.first { columns[$0] == column }
    }

    /// Whether rows of the file can have a value of the field.
    fileprivate func canTell(_ field: FrameField) -> Bool {
        if field == .process || columns[field] != nil { return true }
        if field == .ageBand { return columns[.dateOfBirth] != nil }
        guard profile.base == .cld else { return false }
        switch field {
        case .setting: return columns[.accommodation] != nil || columns[.route] != nil
        case .funding: return columns[.route] != nil
        default: return false
        }
    }
}

extension FrameColumns {
    /// Columns that are not stored, and headings the profile names in vain.
    fileprivate func notices(fileName: String) -> [FrameNotice] {
        var notices: [FrameNotice] = []
        let dropped = privates.sorted { $0.key < $1.key }.map { column, kind in
            FrameNotice.PrivateColumn(heading: header.headings[column], kind: kind)
        }
        if !dropped.isEmpty { notices.append(.notStored(file: fileName, dropped)) }
        for (field, heading) in header.profile.headings.sorted(by: { $0.key.rawValue < $1.key.rawValue })
        where header.columns[field] == nil {
            notices.append(
                .missing(file: fileName, heading: heading, profile: header.profile.name, field: field.name))
        }
        if !header.profile.unsure.isEmpty {
            notices.append(.unsure(file: fileName, profile: header.profile.name, header.profile.unsure))
        }
        return notices
    }
}
