import Hashing
import Tables

/// Reading of one file from its first data row to its end, on several threads, with the same result as on one.
///
/// The file is cut into chunks. While one thread joins the chunks of the last wave in their order, the others parse
/// those of the next, each from where its line ends suggest that a record starts. A chunk whose guess was wrong is
/// parsed again at the join, from where the chunk before it ended.
struct FramePass<Rows: RowHandler> {
    let source: ByteSource
    let header: FrameHeader
    let settings: ReadingSettings
    let makeRows: () -> Rows
    /// Takes each chunk's rows in the order of the file, with the line of the chunk's first record.
    let join: (_ parser: ChunkParser<Rows>, _ line: Int) throws -> Void

    struct Result {
        let sha256: Digest
        let rows: Int
        /// Bytes that were read as Windows-1252, and the place of the first.
        let mended: (count: Int, first: TextPlace)?
    }

    private final class Progress {
        var next: Int
        var line: Int
        var rows = 0
        var hash = SHA256Stream()
        var mended: (count: Int, first: TextPlace)?

        init(_ header: FrameHeader) {
            next = header.dataStart
            line = header.dataLine
            mended = header.mended
        }
    }

    /// Throws `FrameError` for what stops the file, `UndecodableText` for UTF-8 that is none, `InputFileError`,
    /// `FrameCancelled`, and what `join` throws. `report` is told the bytes and rows so far, and says whether to go on.
    func run(report: (_ bytes: Int, _ rows: Int) -> Bool) throws -> Result {
        let chunks = FileChunks(encoding: header.encoding, size: source.size, length: settings.chunkLength)
        let state = Progress(header)
        try hash(0..<header.encoding.markLength, into: &state.hash)
        if !settings.isParallel {
            try runAlone(chunks, state, report)
        } else {
            try runTogether(chunks, state, report)
        }
        // Of a workbook the text is a part; the frame's hash is that of the file.
        if let workbook = source.workbook {
            try hash(0..<workbook.size, of: workbook, into: &state.hash)
        }
        try source.checkUnchanged()
        return Result(sha256: state.hash.digest(), rows: state.rows, mended: state.mended)
    }

    private func makeParser() -> ChunkParser<Rows> {
        ChunkParser(source: source, header: header, pieceLength: settings.pieceLength, rows: makeRows())
    }

    private func runAlone(_ chunks: FileChunks, _ state: Progress, _ report: (Int, Int) -> Bool) throws {
        let parser = makeParser()
        for number in 0..<chunks.count {
            let chunk = chunks[number]
            try parser.load(chunk)
            try joinChunk(chunk, parser, state)
            try hash(chunk.start..<chunk.end, into: &state.hash)
            guard report(chunk.end, state.rows) else { throw FrameCancelled() }
        }
    }

    private func runTogether(_ chunks: FileChunks, _ state: Progress, _ report: (Int, Int) -> Bool) throws {
        let width = min(settings.chunksPerWave, max(1, chunks.count))
        // Two banks: one is parsed while the other is joined.
        let banks = (0..<2).map { _ in (0..<width).map { _ in makeParser() } }
        let waves = (chunks.count + width - 1) / width
        var errors = [(any Error)?](repeating: nil, count: width + 2)
        for wave in 0..<max(1, waves + 1) {
            let parsed = wave * width..<min((wave + 1) * width, max(chunks.count, wave * width))
            let joined = max(0, (wave - 1) * width)..<min(wave * width, chunks.count)
            // Each task touches what no other does: its own parser and error, the hash, or the joined state.
            errors.withUnsafeMutableBufferPointer { errors in
                Cores.perform(parsed.count + 2) { task in
                    do {
                        switch task {
                        case 0:
                            for number in joined {
                                try joinChunk(chunks[number], banks[(wave + 1) % 2][number - joined.lowerBound], state)
                            }
                        case 1:
                            for number in parsed {
                                try hash(chunks[number].start..<chunks[number].end, into: &state.hash)
                            }
                        default:
                            let parser = banks[wave % 2][task - 2]
                            try parser.load(chunks[parsed.lowerBound + task - 2])
                            try parser.parseGuessing()
                        }
                    } catch {
                        errors[task] = error
                    }
                }
            }
            // What the join found comes first in the file.
            for error in errors { if let error { throw error } }
            if let last = joined.last {
                guard report(chunks[last].end, state.rows) else { throw FrameCancelled() }
            }
        }
    }

    private func joinChunk(_ chunk: FileChunks.Chunk, _ parser: ChunkParser<Rows>, _ state: Progress) throws {
        guard state.next < chunk.end else { return }
        if parser.start != state.next { try parser.parse(fromRaw: state.next) }
        if let failure = parser.failure {
            let place = TextPlace(
                of: failure.position, in: parser.window, from: parser.startPosition, line: state.line)
            if case .undecodable = failure.kind, header.encoding == .utf8, header.rules == .first {
                throw UndecodableText(position: failure.position, place: place)
            }
            throw FrameError(file: source.name, line: place.line, column: place.column, why: .table(failure.why))
        }
        if let first = parser.mended.first {
            let place =
                state.mended?.first
                ?? TextPlace(
                    of: first, in: parser.window, from: parser.startPosition, line: state.line)
            state.mended = ((state.mended?.count ?? 0) + parser.mended.count, place)
        }
        try join(parser, state.line)
        state.rows += parser.rowCount
        state.line += parser.lineEnds
        state.next = parser.end
    }

    private func hash(_ range: Range<Int>, into stream: inout SHA256Stream) throws {
        if source.workbook == nil { try hash(range, of: source, into: &stream) }
    }

    private func hash(
        _ range: Range<Int>, of source: ByteSource, into stream: inout SHA256Stream
    )
        throws
    {
        try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1 << 16) { buffer in
            guard let start = buffer.baseAddress else { return }
            var offset = range.lowerBound
            while offset < range.upperBound {
                let count = min(buffer.count, range.upperBound - offset)
                try source.read(at: offset, count: count, into: start)
                stream.update(UnsafeRawBufferPointer(start: start, count: count))
                offset += count
            }
        }
    }
}
