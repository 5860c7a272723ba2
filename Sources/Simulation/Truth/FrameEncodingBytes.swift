extension FrameEncoding {
    /// The bytes of a text, nil where it holds a character that the encoding lacks.
    func bytes(of text: String) -> [UInt8]? {
        guard self == .windows1252 else { return Array(text.utf8) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            guard let byte = FrameEncoding.windows1252Byte(scalar) else { return nil }
            bytes.append(byte)
        }
        return bytes
    }

    private static func windows1252Byte(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case ..<0x80, 0xA0...0xFF: UInt8(scalar.value)
        case 0x20AC: 0x80
        case 0x2018: 0x91
        case 0x2019: 0x92
        case 0x201C: 0x93
        case 0x201D: 0x94
        case 0x2013: 0x96
        case 0x2014: 0x97
        default: nil
        }
    }
}
