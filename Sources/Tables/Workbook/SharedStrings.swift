/// The texts of a workbook that its cells point to by number: xl/sharedStrings.xml, `<si>` with one `<t>`, or with one in
/// each run; how it is spoken (`<rPh>`) is left out.
final class SharedStrings: XMLHandler {
    private let bytes = ByteBuffer(capacity: 1 << 16)
    private var ends: ContiguousArray<Int> = []
    private var isInText = false
    private var phonetic = 0

    /// The bytes of a text, nil where there is none of that number.
    @inline(__always)
    func text(_ number: Int) -> UnsafeBufferPointer<UInt8>? {
        guard number >= 0, number < ends.count else { return nil }
        let start = number == 0 ? 0 : ends[number - 1]
        return UnsafeBufferPointer(start: bytes.base + start, count: ends[number] - start)
    }

    override func start(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) {
        if XMLName.isSame(name, "rPh") { phonetic += 1 }
        isInText = phonetic == 0 && XMLName.isSame(name, "t")
    }

    override func end(_ name: UnsafePointer<CChar>) {
        isInText = false
        if XMLName.isSame(name, "rPh") { phonetic -= 1 }
        if XMLName.isSame(name, "si") { ends.append(bytes.count) }
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isInText { self.bytes.append(bytes) }
    }
}
