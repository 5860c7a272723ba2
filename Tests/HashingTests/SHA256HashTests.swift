import Hashing
import Testing

@Suite struct SHA256HashTests {
    @Test func `known digests`() {
        // FIPS 180-4, appendix B.1 and B.2, and the empty message.
        #expect(SHA256Hash.hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            SHA256Hash.hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
        #expect(SHA256Hash.hex([UInt8]()) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test func aStreamGivesTheDigestOfItsPieces() {
        var stream = SHA256Stream()
        for piece in ["a", "", "bc"] { Array(piece.utf8).withUnsafeBytes { stream.update($0) } }
        #expect(stream.digest() == SHA256Hash.digest(Array("abc".utf8)))
    }

    @Test func digestsSortAsTheirTexts() {
        let digests = (0..<200).map { SHA256Hash.digest(Array("\($0)".utf8)) }
        #expect(digests.sorted().map(\.hex) == digests.map(\.hex).sorted())
    }

    @Test func aDigestReadsItsOwnText() {
        for text in ["", "a", "b"] {
            let digest = SHA256Hash.digest(Array(text.utf8))
            #expect(Digest(hex: digest.hex) == digest)
            #expect(Digest(hex: digest.hex.uppercased()) == nil)
            #expect(Digest(hex: String(digest.hex.dropLast())) == nil)
            #expect(Digest(hex: digest.hex + "0") == nil)
        }
        #expect(Digest.zero.hex == String(repeating: "0", count: 64))
    }
}
