import Advocacy
import Hashing
import Tables

/// One file of a frame and how to read it.
public struct FrameSource: Sendable, Hashable {
    public let path: String
    /// Nil lets the headings decide between `plain` and `cld`.
    public let profile: FrameProfile?

    /// No file is touched before it is read.
    public init(path: String, profile: FrameProfile? = nil) {
        self.path = path
        self.profile = profile
    }
}

/// How far the reading has come.
public struct FrameProgress: Sendable, Hashable {
    /// Bytes read and bytes to be read, of all files and readings.
    public let bytes: Int
    public let totalBytes: Int
    /// Data rows so far.
    public let rows: Int
}

/// Reads a frame from its files, as a stream: what it keeps grows with the number of stages, not with the length of
/// rows.
///
/// Every reading throws `InputFileError` for a file that cannot be had, `FrameError` for one that stops, and
/// `FrameCancelled` if `progress` said so. Nothing is used of a frame that throws.
public struct FrameReader: Sendable {
    public let sources: [FrameSource]
    public var settings: ReadingSettings
    /// Told of every row that is not taken, in the order of the files, when all before it were joined; the report lists the
    /// first of them alone. What it throws ends the reading.
    package var refused: (@Sendable (FrameReport.Refusal) throws -> Void)?
    /// Told from time to time; false stops the reading.
    public var progress: (@Sendable (FrameProgress) -> Bool)?

    /// One source at least; their order counts, for the hash of the frame and for which of two equal rows is kept.
    public init(
        _ sources: [FrameSource], settings: ReadingSettings = ReadingSettings(),
        progress: (@Sendable (FrameProgress) -> Bool)? = nil
    ) {
        self.sources = sources
        self.settings = settings
        self.progress = progress
    }

    /// Reads everything and says what it found (`frame check`).
    public func check() throws -> FrameReport { try readAll().report }

    /// Reads everything for nothing in particular.
    func readAll() throws -> Reading {
        let reading = try read(jurisdiction: nil, seed: "", strata: []) { _ in nil }
        try reading.checkReferences()
        return reading
    }

    /// What one reading of the whole frame came to.
    struct Reading {
        let frame: OpenFrame
        let tally: FrameTally
        let report: FrameReport
        let digests: [Digest]
        let index: CLDIndex
        /// Numbers of the files of which bytes were read as Windows-1252.
        let mended: Set<Int>

        /// Of one file its digest; of several, that of their digests as text, each on a line.
        static func sha256(_ digests: [Digest]) -> String {
            if digests.count == 1 { return digests[0].hex }
            return SHA256Hash.hex(digests.map { $0.hex + "\n" }.joined())
        }
    }

    /// Reads the frame, from the start again whenever a file turns out not to be UTF-8.
    func read(
        jurisdiction: Jurisdiction?, seed: String, strata: [String], select: (OpenFrame) -> FrameTally.Selection?
    ) throws -> Reading {
        var encodings: [Int: FileEncoding] = [:]
        var notices: [FrameNotice] = []
        while true {
            do {
                let frame = try OpenFrame(
                    sources, encodings: encodings, strata: strata, settings: settings,
                    // Of a workbook that is being decoded only the rows can be told.
                    watch: { rows in progress?(FrameProgress(bytes: 0, totalBytes: 0, rows: rows)) ?? true })
                if jurisdiction == .wales,
                    let file = frame.files.first(where: { $0.columns.header.profile.base == .cld })
                {
                    throw FrameError(
                        file: file.source.name, line: 1, column: 1,
                        why: .englandOnly)
                }
                return try read(frame, jurisdiction: jurisdiction, seed: seed, select(frame), notices)
            } catch let again as ReadAsWindows1252 {
                encodings[again.file] = .windows1252
                let name = sources[again.file].path.split(separator: "/").last.map(String.init) ?? ""
                notices.append(
                    .readAsWindows1252(file: name, line: again.place.line, column: again.place.column))
            }
        }
    }

    private func read(
        _ frame: OpenFrame, jurisdiction: Jurisdiction?, seed: String, _ selection: FrameTally.Selection?,
        _ notices: [FrameNotice]
    ) throws -> Reading {
        let events = frame.files.indices.filter { frame.files[$0].columns.header.profile.base == .cld }
        var meter = Meter(
            total: frame.files.reduce(0) { $0 + $1.source.size } + events.reduce(0) { $0 + frame.files[$1].source.size }
        )
        var surveyed: [Int: Digest] = [:]
        var index = CLDIndex()
        for number in events {
            surveyed[number] = try survey(frame.files[number], into: &index, &meter)
        }
        index.finish()
        let tally = Box(
            FrameTally(
                variables: frame.variables, fileNames: frame.fileNames, selection: selection, refused: refused))
        let mostListed = refused == nil ? ListedValue.longestList : .max
        var digests: [Digest] = []
        var mended: Set<Int> = []
        var notices = notices + frame.notices
        let finished = index
        for file in frame.files {
            let pass = FramePass(source: file.source, header: file.columns.header, settings: settings) {
                StageRows(
                    columns: file.columns, seed: seed, jurisdiction: jurisdiction,
                    stratumVariables: frame.stratumVariables, index: finished, mostListed: mostListed)
            } join: { parser, line in
                try tally.value.add(parser, line: line)
            }
            let result = try run(pass, file, &meter)
            guard surveyed[digests.count, default: result.sha256] == result.sha256 else {
                throw file.source.changed
            }
            if let bytes = result.mended {
                mended.insert(digests.count)
                let place = TableNotice.Place(line: bytes.first.line, column: bytes.first.column)
                notices.append(.table(.mendedBytes(bytes.count, first: place), file: file.source.name))
            }
            notices += try tally.value.finishFile(digests.count)
            digests.append(result.sha256)
        }
        if settings.rules == .second, let error = tally.value.soleReason { throw error }
        if finished.corrections > 0 { notices.append(.corrections(finished.corrections)) }
        if tally.value.undatedReports > 0 {
            notices.append(.undatedReports(tally.value.undatedReports))
        }
        let report = tally.value.finish(sha256: Reading.sha256(digests), notices: notices)
        return Reading(
            frame: frame, tally: tally.value, report: report, digests: digests, index: finished,
            mended: mended)
    }

    private func survey(_ file: OpenFrame.File, into index: inout CLDIndex, _ meter: inout Meter) throws -> Digest {
        let collected = Box(index)
        let number = Int32(file.columns.file)
        let pass = FramePass(source: file.source, header: file.columns.header, settings: settings) {
            CLDSurvey(columns: file.columns)
        } join: { parser, line in
            collected.value.add(parser.rows, file: number, chunk: Int32(parser.number), line: line)
        }
        index = CLDIndex()
        let digest = try run(pass, file, &meter).sha256
        index = collected.value
        return digest
    }

    private func run<Rows>(
        _ pass: FramePass<Rows>, _ file: OpenFrame.File, _ meter: inout Meter
    ) throws -> FramePass<Rows>.Result {
        do {
            let before = meter
            let result = try pass.run { bytes, rows in
                progress.map {
                    $0(FrameProgress(bytes: before.bytes + bytes, totalBytes: before.total, rows: before.rows + rows))
                } ?? true
            }
            meter.bytes += file.source.size
            meter.rows += result.rows
            return result
        } catch let fault as UndecodableText {
            throw OpenFrame.reading(fault, file.source, file.columns.header.encoding, file.columns.file)
        }
    }

    private struct Meter {
        var bytes = 0
        var rows = 0
        let total: Int
    }

    private final class Box<Value> {
        var value: Value

        init(_ value: Value) {
            self.value = value
        }
    }
}
