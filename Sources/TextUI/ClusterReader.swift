/// What stands in one place on the screen: a scalar with the marks that belong to it.
struct Cluster {
    /// Bytes of the text it came from.
    let bytes: Range<Int>
    /// Its first scalar.
    let scalar: Unicode.Scalar
    let isSingle: Bool
    /// Columns: 0, 1 or 2.
    let width: Int

    var isNewline: Bool { scalar.value == 0x0a || scalar.value == 0x0d }
    var isSpace: Bool { scalar.value == 0x20 }
}

/// Walks UTF-8 text cluster by cluster.
///
/// A cluster is what one place on a terminal can hold; it follows the grapheme rules of Unicode Standard Annex 29
/// where those change what is drawn (marks, joiners, flags, Hangul syllables), and costs a comparison for ASCII.
struct ClusterReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Passes over bytes that were read otherwise; they must end where a cluster does.
    mutating func skip(_ count: Int) { position += count }

    mutating func next() -> Cluster? {
        guard position < bytes.count else { return nil }
        let start = position
        let first = bytes[position]
        if first < 0x80, position + 1 == bytes.count || bytes[position + 1] < 0x80 {
            position += 1
            return Cluster(bytes: start..<position, scalar: Unicode.Scalar(first), isSingle: true, width: 1)
        }
        let scalar = decode()
        // Nothing attaches to a line break.
        guard scalar.value != 0x0a, scalar.value != 0x0d else {
            return Cluster(bytes: start..<position, scalar: scalar, isSingle: true, width: 1)
        }
        return extend(scalar, from: start)
    }

    private mutating func extend(_ scalar: Unicode.Scalar, from start: Int) -> Cluster {
        var width = TextWidth.columns(of: scalar)
        var previous = scalar
        var isSingle = true
        var isHalfFlag = Self.isRegional(scalar)
        while position < bytes.count, bytes[position] >= 0x80 {
            let before = position
            let following = decode()
            if isHalfFlag, Self.isRegional(following) {
                width = 2
                isHalfFlag = false
            } else if following.value == 0xfe0f {
                // An emoji asked for by its selector is drawn wide.
                if previous.properties.isEmoji, width == 1, previous.value > 0x7f { width = 2 }
            } else if previous.value == 0x200d, scalar.properties.isEmoji {
                // A person of several joined emoji takes the place of one.
            } else if !TextWidth.isZeroWidth(following), !Self.isSkinTone(following, after: previous) {
                position = before
                break
            }
            isSingle = false
            previous = following
        }
        return Cluster(bytes: start..<position, scalar: scalar, isSingle: isSingle, width: width)
    }

    /// The bytes come from a Swift string, so they are well formed; anything else reads as U+FFFD.
    private mutating func decode() -> Unicode.Scalar {
        let first = UInt32(bytes[position])
        let length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
        guard position + length <= bytes.count else {
            position = bytes.count
            return "\u{fffd}"
        }
        var value = length == 1 ? first : first & (0xff >> UInt32(length + 1))
        for offset in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[position + offset] & 0x3f) }
        position += length
        return Unicode.Scalar(value) ?? "\u{fffd}"
    }

    private static func isRegional(_ scalar: Unicode.Scalar) -> Bool { (0x1f1e6...0x1f1ff).contains(scalar.value) }

    private static func isSkinTone(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> Bool {
        (0x1f3fb...0x1f3ff).contains(scalar.value) && previous.properties.isEmojiModifierBase
    }
}
