import COpenSSL

/// SHA-256 (FIPS 180-4). The one place that hashes: tickets, frames and the chain of the record all come here.
public enum SHA256Hash {
    public static func digest(_ bytes: UnsafeRawBufferPointer) -> Digest {
        var stream = SHA256Stream()
        stream.update(bytes)
        return stream.finish()
    }

    public static func digest(_ bytes: [UInt8]) -> Digest {
        bytes.withUnsafeBytes { digest($0) }
    }

    /// 64 lowercase hexadecimal digits.
    public static func hex(_ bytes: [UInt8]) -> String {
        digest(bytes).hex
    }

    /// Of the UTF-8 bytes of the text, 64 lowercase hexadecimal digits.
    public static func hex(_ text: String) -> String {
        digest(Array(text.utf8)).hex
    }
}

/// A SHA-256 digest of bytes that come piece by piece.
public struct SHA256Stream {
    private var state = SHA256_CTX()

    public init() {
        SHA256_Init(&state)
    }

    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        SHA256_Update(&state, bytes.baseAddress, bytes.count)
    }

    /// The UTF-8 bytes of the text.
    public mutating func update(_ text: String) {
        var text = text
        text.withUTF8 { update(UnsafeRawBufferPointer($0)) }
    }

    /// The digest of everything so far. The stream can go on afterwards.
    public func digest() -> Digest {
        var copy = self
        return copy.finish()
    }

    /// The digest of everything; the stream is of no use afterwards.
    fileprivate mutating func finish() -> Digest {
        var words = (UInt64(0), UInt64(0), UInt64(0), UInt64(0))
        return withUnsafeMutableBytes(of: &words) { out in
            SHA256_Final(out.bindMemory(to: UInt8.self).baseAddress, &state)
            return Digest(UnsafeRawBufferPointer(out))
        }
    }
}
