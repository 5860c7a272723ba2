import Support
import Testing

/// Control characters are written by their pictures (␛ for escape), so that no failure upsets the reader's terminal.
private func controls(_ text: String) -> String {
    String(
        String.UnicodeScalarView(
            text.unicodeScalars.map { scalar in
                switch scalar.value {
                case 0x2400...0x241F: Unicode.Scalar(UInt8(scalar.value - 0x2400))
                case 0x2421: "\u{7F}"
                default: scalar
                }
            }))
}

private func screen(_ text: String, term: String = "xterm-256color") throws -> ScreenModel {
    var screen = ScreenModel(rows: 4, columns: 10, term: term)
    try screen.feed(controls(text).utf8)
    return screen
}

@Suite struct ScreenModelTests {
    @Test(arguments: [
        // Lines and wrapping.
        ("ab␍␊cd", "ab\ncd\n\n"),
        ("abc␍X", "Xbc\n\n\n"),
        ("abc␈X", "abX\n\n\n"),
        ("0123456789", "0123456789\n\n\n"),
        ("0123456789X", "0123456789\nX\n\n"),
        ("0123456789␍X", "X123456789\n\n\n"),
        ("␛[?7l0123456789XY", "012345678Y\n\n\n"),
        ("1␍␊2␍␊3␍␊4␍␊5", "2\n3\n4\n5"),
        ("a\tb", "a       b\n\n\n"),
        ("␛[3g␛[4G␛H␍a\tb", "a  b\n\n\n"),
        ("abcdefghi␛[ZX", "abcdefghX\n\n\n"),
        // The cursor.
        ("␛[2;3HX", "\n  X\n\n"),
        ("␛[HX␛[BY␛[2DZ", "X\nZY\n\n"),
        ("␛[99;99HX␛[A␛[5GY", "\n\n    Y\n         X"),
        ("␛[2d␛[3`X␛[2aY", "\n  X  Y\n\n"),
        ("ab␛7cd␛8X", "abXd\n\n\n"),
        // Erasing.
        ("abcdef␛[3G␛[K", "ab\n\n\n"),
        ("abcdef␛[3G␛[1K", "   def\n\n\n"),
        ("abcdef␛[3G␛[2X", "ab  ef\n\n\n"),
        ("ab␍␊cd␍␊ef␛[2;2H␛[J", "ab\nc\n\n"),
        ("ab␍␊cd␍␊ef␛[2;1H␛[1J", "\n d\nef\n"),
        ("ab␛[H␛[2J", "\n\n\n"),
        // Inserting and deleting.
        ("abcdef␛[2G␛[2@", "a  bcdef\n\n\n"),
        ("abcdef␛[2G␛[2P", "adef\n\n\n"),
        ("abc␛[2G␛[4hXY␛[4lZ", "aXYZc\n\n\n"),
        ("1␍␊2␍␊3␍␊4␛[2H␛[L", "1\n\n2\n3"),
        ("1␍␊2␍␊3␍␊4␛[2H␛[2M", "1\n4\n\n"),
        // Scrolling.
        ("1␍␊2␍␊3␍␊4␛[2;3r␛[3;1H␊X", "1\n3\nX\n4"),
        ("1␍␊2␍␊3␍␊4␛[2;3r␛[2;1H␛MX", "1\nX\n2\n4"),
        ("1␍␊2␍␊3␍␊4␛[S", "2\n3\n4\n"),
        ("1␍␊2␍␊3␍␊4␛[2T", "\n\n1\n2"),
        ("1␍␊2␍␊3␍␊4␛[2;3r␛[2H␛[L", "1\n\n2\n4"),
        // Repeating, line drawing, reset.
        ("a␛[3bX", "aaaaX\n\n\n"),
        ("␛(0lqk␛(Bq", "┌─┐q\n\n\n"),
        ("␛)0␎x␏x", "│x\n\n\n"),
        ("abc␛cX", "X\n\n\n"),
        // Alternate screen.
        ("ab␛[?1049hXY", "  XY\n\n\n"),
        ("ab␛[?1049hXY␛[?1049lc", "abc\n\n\n"),
        // Width.
        ("日本X", "日本X\n\n\n"),
        ("日本␛[5GX", "日本X\n\n\n"),
        ("日本␛[2GX", " X本\n\n\n"),
        ("日本␛[3GX", "日X\n\n\n"),
        ("012345678日", "012345678\n日\n\n"),
        ("e\u{301}X␛[2GY", "e\u{301}Y\n\n\n"),
        ("0123456789\u{301}", "0123456789\u{301}\n\n\n"),
    ])
    func drawing(_ bytes: String, _ expected: String) throws {
        #expect(try screen(bytes).text == expected)
    }

    @Test func cutAnywhereTheBytesMeanTheSame() throws {
        let text = "a␛[2;3H␛[38;5;9m日é␛]0;title␛\\␛(0q␛[?25l"
        let whole = try screen(text)
        var pieces = ScreenModel(rows: 4, columns: 10)
        for byte in controls(text).utf8 { try pieces.feed([byte]) }
        #expect(pieces.text == whole.text)
        #expect(pieces.cursor == whole.cursor)
        #expect(pieces.title == "title" && whole.title == "title")
        #expect(!pieces.isCursorVisible)
    }

    @Test func styles() throws {
        let screen = try screen("␛[1;7mA␛[22mB␛[0;38;5;200;4mC␛[48:2::1:2:3mD␛[mE␛[92mF")
        func style(_ text: String) throws -> ScreenStyle { try #require(screen.style(of: text)) }
        #expect(try style("A").attributes == [.bold, .reverse])
        #expect(try style("B").attributes == [.reverse])
        #expect(try style("C").attributes == [.underline])
        #expect(try style("C").foreground == .palette(200))
        #expect(try style("D").background == .rgb(red: 1, green: 2, blue: 3))
        #expect(try style("E") == ScreenStyle())
        #expect(try style("F").foreground == .palette(10))
        #expect(screen.style(of: "Z") == nil)
    }

    @Test(arguments: [("xterm-256color", true), ("linux", true), ("tmux-256color", false), ("screen", false)])
    func erasedCellsTakeTheBackgroundWhereTheTerminalDoesThat(_ term: String, _ coloured: Bool) throws {
        let screen = try screen("␛[44m␛[2J", term: term)
        let background = screen.style(at: ScreenPosition(row: 1, column: 1)).background
        #expect(background == (coloured ? .palette(4) : .standard))
    }

    @Test func modesTitleAndBell() throws {
        var screen = try screen("␛[?1h␛=␛[?1000;1006h␛[?2004h␛]2;Cases␇␇␛[?12;25l")
        #expect(screen.usesApplicationCursorKeys && screen.reportsMouse && screen.isBracketedPaste)
        #expect(!screen.isCursorVisible)
        #expect(screen.title == "Cases")
        #expect(screen.bells == 1)
        try screen.feed(controls("␛[?1l␛[?1000l␛[?2004l␛[?12;25h").utf8)
        #expect(!screen.usesApplicationCursorKeys && !screen.reportsMouse && !screen.isBracketedPaste)
        #expect(screen.isCursorVisible)
    }

    @Test func resizingKeepsTheTopLeft() throws {
        var screen = try screen("abcdef␍␊ghijkl␍␊m")
        screen.resize(rows: 2, columns: 4)
        #expect(screen.text == "abcd\nghij")
        #expect(screen.cursor == ScreenPosition(row: 1, column: 1))
        screen.resize(rows: 3, columns: 8)
        try screen.feed(controls("␛[3;8HX").utf8)
        #expect(screen.text == "abcd\nghij\n       X")
    }

    @Test func findingText() throws {
        let screen = try screen("日本ab␍␊  met")
        #expect(screen.position(of: "ab") == ScreenPosition(row: 0, column: 4))
        #expect(screen.position(of: "met") == ScreenPosition(row: 1, column: 2))
        #expect(screen.position(of: "unmet") == nil)
        #expect(screen.contains("ab\n  met"))
        #expect(!screen.contains("unmet"))
    }

    @Test(arguments: [
        "␛[?9999h", "␛[?99l", "␛[5h", "␛[7J", "␛[9K", "␛[1;2z", "␛[>4;2m", "␛[6n", "␛[c",
        "␛[999m", "␛[38;9;1m", "␛[38;5m", "␛[3;2r", "␛[5b", "␛[1?h", "␛[1$3h", "␛[␈H",
        "␛Z", "␛(A", "␛P1$r0m␛\\", "␛␁", "␛]52;c;aGk=␇", "␛]8;;http://example␇",
        "␁", "␡", "\u{85}",
    ])
    func whatItDoesNotKnowFails(_ bytes: String) {
        #expect(throws: UnknownSequence.self) { try screen(bytes) }
    }

    @Test(
        arguments: [[0x80], [0xC3, 0x41], [0xFF], [0xC2, 0x85], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]]
            as [[UInt8]])
    func bytesThatAreNotUTF8Fail(_ bytes: [UInt8]) {
        var screen = ScreenModel()
        #expect(throws: UnknownSequence.self) { try screen.feed(bytes) }
    }

    @Test func theFailureNamesTheSequence() {
        let error = #expect(throws: UnknownSequence.self) { try screen("abc␛[?77hdef") }
        #expect(error?.sequence == "ESC [ ? 7 7 h")
    }
}
