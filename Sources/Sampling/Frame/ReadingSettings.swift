/// How a frame is read; the result is the same for all.
public struct ReadingSettings: Sendable, Hashable {
    /// On every core, or from front to back on one thread.
    public var isParallel: Bool
    /// Bytes of a chunk.
    public var chunkLength: Int
    /// Chunks parsed while those before are joined; as many again are held in memory.
    public var chunksPerWave: Int

    /// Lengths are 1 or more; memory is about `2 × chunkLength × chunksPerWave` bytes.
    public init(isParallel: Bool = true, chunkLength: Int = 1 << 20, chunksPerWave: Int = 8) {
        self.isParallel = isParallel
        self.chunkLength = chunkLength
        self.chunksPerWave = chunksPerWave
    }

    /// Bytes read on where a record goes beyond its chunk.
    var pieceLength: Int { max(4, min(chunkLength, 1 << 16)) }
}
