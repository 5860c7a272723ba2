import Tables

/// How a file is cut into chunks.
struct FileChunks: Sendable {
    struct Chunk {
        let number: Int
        /// Offset in the file of the first byte, and of the first behind it.
        let start: Int
        let end: Int
        /// Where to read from: a character earlier, which tells whether a line starts with the chunk.
        let origin: Int
    }

    let encoding: FileEncoding
    let size: Int
    let length: Int

    init(encoding: FileEncoding, size: Int, length: Int) {
        self.encoding = encoding
        self.size = size
        // UTF-16 comes in pairs of bytes.
        self.length = max(2, length + (length & 1))
    }

    var count: Int { max(0, size - encoding.markLength + length - 1) / length }

    subscript(number: Int) -> Chunk {
        let start = encoding.markLength + number * length
        let unit = encoding == .utf16LittleEndian || encoding == .utf16BigEndian ? 2 : 1
        return Chunk(
            number: number, start: start, end: min(start + length, size), origin: number == 0 ? start : start - unit)
    }
}
