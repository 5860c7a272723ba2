import CNcurses
import Testing
import TextUI

@testable import Terminal

struct KeyReaderTests {
    @Test(
        arguments: [
            ("y", .character("y")), ("\r", .enter), ("\n", .control("j")), ("\t", .tab), ("\u{1b}", .escape),
            ("\u{8}", .backspace), ("\u{7f}", .backspace), ("\u{15}", .control("u")), ("\u{12}", .control("r")),
            ("\u{1}", .control("a")), ("\u{1f}", .control("_")), ("ŷ", .character("ŷ")),
            ("\0", Key(.character(" "), control: true)),
        ] as [(Unicode.Scalar, Key)])
    func characters(scalar: Unicode.Scalar, key: Key) {
        #expect(KeyReader.key(for: scalar) == key)
    }

    @Test(arguments: [
        (KEY_UP, Key.up), (KEY_BTAB, .backTab), (KEY_BACKSPACE, .backspace), (KEY_DC, .delete), (KEY_PPAGE, .pageUp),
        (KEY_ENTER, .enter), (KEY_HOME, .home),
    ])
    func codes(code: Int32, key: Key) {
        #expect(KeyReader.key(for: code) == key)
    }

    @Test func functionKeysAreNumbered() {
        #expect(KeyReader.key(for: cn_function_key(1)) == Key(.function(1)))
        #expect(KeyReader.key(for: cn_function_key(12)) == Key(.function(12)))
    }

    @Test func codesThatMeanNothingAreNoKeys() {
        #expect(KeyReader.key(for: KEY_RESIZE) == nil)
        #expect(KeyReader.key(for: 0x7fff_ffff) == nil)
    }
}
