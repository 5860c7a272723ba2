import Testing

@testable import TextUI

/// Text that leaves the program, and the same text on the canvas.
@Suite struct ShownTextTests {
    @Test(arguments: [
        ("", ""), ("plain\n\ntext\n", "plain\n\ntext\n"), ("ŵ £ – 中文\n", "ŵ £ – 中文\n"),
        ("a\u{1b}[31mb", "a\u{fffd}[31mb"), ("a\u{7}\u{0}\u{8}\u{7f}b", "a\u{fffd}\u{fffd}\u{fffd}\u{fffd}b"),
        ("a\u{9b}31m\u{85}\u{80}\u{9f}b", "a\u{fffd}31m\u{fffd}\u{fffd}\u{fffd}b"), ("a\tb", "a b"),
        ("over\rwritten", "over written"), ("one\r\ntwo\r\n", "one\r\ntwo\r\n"), ("\r", " "), ("a\r\r\nb", "a \r\nb"),
        ("a\u{202a}b\u{202e}c\u{2066}d\u{2069}e\u{200e}f\u{200f}g\u{61c}h", "abcdefgh"),
        ("a\u{200b}b\u{feff}c\u{ad}d\u{2028}e\u{2029}f\u{e0041}g", "abcdefg"), ("\u{202e}a", "a"),
        ("\u{1b}\u{301}x", "\u{fffd}x"), ("e\u{301}\u{202e}", "e\u{301}"),
        ("👩\u{200d}👧 ❤\u{fe0f} 🇬🇧", "👩\u{200d}👧 ❤\u{fe0f} 🇬🇧"),
    ])
    func controlsAndMarksOfDirection(text: String, shown: String) {
        #expect(Array(ShownText.lines(text).unicodeScalars) == Array(shown.unicodeScalars))
    }

    /// The blocks that hold marks, controls, joiners and wide characters.
    private static let blocks: [ClosedRange<UInt32>] = [
        0...0x30ff, 0xd7b0...0xd7ff, 0xf900...0xffff, 0x11080...0x110d0, 0x13430...0x1345f, 0x1bca0...0x1bcaf,
        0x1d100...0x1d1ff, 0x1f1e0...0x1f6ff, 0xe0000...0xe01ff,
    ]

    /// Between letters and at the beginning: the outlet shows what the canvas does, and what it shows is left alone the
    /// second time.
    @Test func theOutletShowsWhatTheCanvasDoes() {
        var canvas = Canvas(width: 12, height: 1)
        var different: [String] = []
        for value in Self.blocks.joined() {
            guard let scalar = Unicode.Scalar(value), scalar != "\n" else { continue }
            for text in ["a\(scalar)b\(scalar)\(scalar)", "\(scalar)c"] {
                canvas.clear()
                canvas.write(text, row: 0, column: 0)
                let shown = ShownText.lines(text)
                let isSame = shown.trimmingSpaces + "\n" == canvas.dump()
                if !isSame || ShownText.lines(shown) != shown { different.append(String(value, radix: 16)) }
            }
        }
        #expect(different == [])
    }
}

extension String {
    /// Blanks at the end of a line are not drawn.
    fileprivate var trimmingSpaces: String {
        var rest = unicodeScalars[...]
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
