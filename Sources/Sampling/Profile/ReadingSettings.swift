import Tables

/// How a frame is read; the result is the same for all but other rules.
public struct ReadingSettings: Sendable, Hashable {
    /// On every core, or from front to back on one thread.
    public var isParallel: Bool
    /// Bytes of a chunk.
    public var chunkLength: Int
    /// Chunks parsed while those before are joined; as many again are held in memory.
    public var chunksPerWave: Int
    /// Which rules the frame is read by: those of the audit that it belongs to.
    public var rules: ReadingRules

    /// Lengths are 1 or more; memory is about `2 × chunkLength × chunksPerWave` bytes.
    public init(
        isParallel: Bool = true, chunkLength: Int = 1 << 20, chunksPerWave: Int = 8,
        rules: ReadingRules = .second
    ) {
        self.isParallel = isParallel
        self.chunkLength = chunkLength
        self.chunksPerWave = chunksPerWave
        self.rules = rules
    }

    /// Bytes read on where a record goes beyond its chunk.
    var pieceLength: Int { max(4, min(chunkLength, 1 << 16)) }
}
