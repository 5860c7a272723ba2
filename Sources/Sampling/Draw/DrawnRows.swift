import Hashing

/// Reads again the few rows that were drawn: while the frame streamed by only their places were kept.
struct DrawnRows {
    private let reading: FrameReader.Reading
    private let settings: ReadingSettings
    private let design: Design

    init(_ reading: FrameReader.Reading, _ settings: ReadingSettings, _ design: Design) {
        self.reading = reading
        self.settings = settings
        self.design = design
    }

    /// The first so many units of each stratum by ticket, ranks from 1.
    func units(_ wanted: [(stratum: FrameTally.Stratum, count: Int)]) throws -> [[DrawnUnit]] {
        let candidates = wanted.map { Array($0.stratum.heap.sorted.prefix($0.count)) }
        let units = try units(at: candidates.flatMap { $0 })
        return zip(wanted, candidates).map { wanted, candidates in
            candidates.enumerated().compactMap { rank, candidate in
                units[candidate.place].map {
                    DrawnUnit(unit: $0, stratum: wanted.stratum.name, rank: rank + 1, ticket: candidate.ticket.hex)
                }
            }
        }
    }

    /// What stands at the places of some candidates.
    func units(at candidates: some Sequence<Candidate>) throws -> [RowPlace: SamplingUnit] {
        let order = candidates.sorted { left, right in
            (left.place.file, left.place.chunk, left.place.position) < (
                right.place.file, right.place.chunk, right.place.position
            )
        }
        var units: [RowPlace: SamplingUnit] = [:]
        for (number, file) in reading.frame.files.enumerated() {
            let reader = RowReader(
                file: file, index: reading.index, settings: settings, design: design, tally: reading.tally,
                isMended: reading.mended.contains(number))
            for candidate in order where candidate.place.file == Int32(number) {
                let found = try reader.unit(at: candidate.place)
                guard let found, found.ticket == candidate.ticket else { throw file.source.changed }
                units[candidate.place] = found.unit
            }
        }
        return units
    }
}

/// Reads single rows of one file by their places.
private final class RowReader {
    private let parser: ChunkParser<StageRows>
    private let chunks: FileChunks
    private var loaded: Int32?
    private let tally: FrameTally
    /// Positions of the window are then not those of the file.
    private let isMended: Bool

    init(
        file: OpenFrame.File, index: CLDIndex, settings: ReadingSettings, design: Design, tally: FrameTally,
        isMended: Bool
    ) {
        self.tally = tally
        self.isMended = isMended
        chunks = FileChunks(
            encoding: file.columns.header.encoding, size: file.source.size, length: settings.chunkLength)
        parser = ChunkParser(
            source: file.source, header: file.columns.header, pieceLength: settings.pieceLength,
            rows: StageRows(
                columns: file.columns, seed: design.seed, jurisdiction: design.jurisdiction, stratumVariables: [],
                index: index))
    }

    func unit(at place: RowPlace) throws -> (unit: SamplingUnit, ticket: Digest)? {
        let chunk = chunks[Int(place.chunk)]
        var position = Int(place.position)
        if parser.window.encoding.isUTF8, !isMended {
            // The bytes of the file are those of the window, so the row can be read alone.
            try parser.window.load(from: chunk.origin + position, length: 4096)
            position = 0
        } else if loaded != place.chunk {
            try parser.window.load(
                from: chunk.origin, length: chunk.end - chunk.origin, mayBeginWithin: chunk.number > 0)
            loaded = place.chunk
        }
        guard let row = try parser.rescan(at: position) else { return nil }
        return parser.withRows { rows in
            rows.begin(chunk: Int(place.chunk))
            return rows.unit(row, at: Int(place.position), spelling: tally.spelling)
        }
    }
}
