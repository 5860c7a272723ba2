/// What a cell is wrapped in and does not say.
@usableFromInline
enum CellWrapping {
    /// `="0012"`, by which Excel is kept from dropping the zeros, is 0012, and “North” is North.
    @usableFromInline
    static func unwrapped(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        let count = bytes.count
        if count >= 3, bytes[0] == UInt8(ascii: "="), bytes[1] == .quote, bytes[count - 1] == .quote {
            return Trimming.trim(UnsafeBufferPointer(rebasing: bytes[2..<count - 1]))
        }
        if count >= 6, bytes[1] == 0x80, bytes[2] == 0x9C || bytes[2] == 0x9E,
            isClosingQuote(bytes, count - 3)
        {
            return Trimming.trim(UnsafeBufferPointer(rebasing: bytes[3..<count - 3]))
        }
        return bytes
    }

    /// ” or “.
    private static func isClosingQuote(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        bytes[start] == 0xE2 && bytes[start + 1] == 0x80
            && (bytes[start + 2] == 0x9D || bytes[start + 2] == 0x9C)
    }
}
