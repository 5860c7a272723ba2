import CNcurses
import Glibc
import Testing
import TextUI

@testable import Terminal

/// What a terminal sends of itself, whole, in pieces and broken off: no key, no text of a note.
@Suite struct SequenceTests {
    init() { setlocale(LC_CTYPE, "C.UTF-8") }

    /// Every event that a script leads to, as text: keys by name, pastes in brackets.
    private func events(_ pieces: [ScriptedKeys.Piece]) -> String {
        let source = ScriptedKeys(pieces)
        var reader = KeyReader(source)
        var shown: [String] = []
        repeat {
            while let event = reader.nextEvent() {
                switch event {
                case .key(let key): shown.append(key.description)
                case .paste(let text): shown.append("[\(text)]")
                default: shown.append("\(event)")
                }
            }
        } while source.lets()
        return shown.joined(separator: " ")
    }

    private static let replies = [
        "\u{1b}P>|XTerm(390)\u{1b}\\", "\u{1b}P1$r0m\u{1b}\\", "\u{1b}P!|7E565445\u{1b}\\", "\u{1b}P1+r544e=78\u{9c}",
        "\u{1b}]11;rgb:1e1e/1e1e/1e1e\u{1b}\\", "\u{1b}]11;rgb:ffff/yyyy/nnnn\u{7}", "\u{1b}]52;c;eXllcw==\u{7}",
        "\u{1b}_Gi=31;OK\u{1b}\\", "\u{1b}^private\u{1b}\\", "\u{1b}Xstart\u{1b}\\",
        "\u{1b}[?64;1;2;6;9;15;18;21;22c", "\u{1b}[>41;390;0c", "\u{1b}[0n", "\u{1b}[12;40R", "\u{1b}[?2004;1$y",
        "\u{1b}[I", "\u{1b}[O", "\u{1b}[121u", "\u{1b}[121;1:3u", "\u{1b}[?1u", "\u{1b}[4;600;800t", "\u{1b}[[A",
        "\u{1b}[<0;10;5M", "\u{1b}[<0;10;5m", "\u{1b}[M !y", "\u{1b}[27;5;121~", "\u{1b}Oy", "\u{1b}O5y",
        "\u{1b}[\(String(repeating: "1;", count: 5000))y", "\u{1b}P\(String(repeating: "y", count: 4096))\u{1b}\\",
        "\u{9b}0n", "\u{90}>|y\u{9c}", "\u{9d}11;y\u{7}", "\u{9f}y\u{9c}", "\u{85}",
    ]

    @Test(arguments: replies) func aReplyIsNoKey(reply: String) {
        #expect(events([.now(reply)]) == "")
        #expect(events([.now("n" + reply + "y")]) == "n y")
        #expect(events([.now(reply + reply + "\r")]) == "Enter")
    }

    /// As over a slow line: whole but for a pause at any place.
    @Test(arguments: replies.filter { $0.count < 100 }) func aReplyInTwoPiecesIsNoKey(reply: String) {
        let bytes = Array(reply.utf8)
        // Behind a lone escape ncurses itself waits, and a lone "[" may be a key.
        for cut in 1..<bytes.count where bytes[..<cut] != [0x1b] {
            let pieces: [ScriptedKeys.Piece] = [
                .bytes(Array(bytes[..<cut])), .bytes(Array(bytes[cut...]) + [0x79], after: 60),
            ]
            #expect(events(pieces) == "y", "cut at \(cut)")
        }
    }

    @Test func aReplyByteByByteIsNoKey() {
        for reply in ["\u{1b}P>|XTerm(390)\u{1b}\\", "\u{1b}]11;rgb:1e/1e/1e\u{7}", "\u{1b}[?64;1;2;6;9c"] {
            let bytes = Array(reply.utf8)
            var pieces: [ScriptedKeys.Piece] = [.bytes(Array(bytes[..<2]))]
            for byte in bytes[2...] { pieces.append(.bytes([byte], after: 3)) }
            #expect(events(pieces + [.after(500, "y")]) == "y")
        }
    }

    @Test func aReplyOfEightBitControlsInALocaleOfUTF8IsNoKey() {
        #expect(events([.bytes([0x90] + Array("1$ry".utf8) + [0x9c, 0x6e])]) == "n")
        #expect(events([.bytes([0x9b] + Array("?64;1c".utf8) + [0x6e])]) == "n")
    }

    @Test(arguments: ["P", "]", "^", "_", "X"]) func withoutAnEndItWasAltAndText(introducer: String) {
        #expect(events([.now("\u{1b}\(introducer)")]) == "Alt-\(introducer)")
        #expect(events([.now("\u{1b}\(introducer)"), .after(150, "y")]) == "Alt-\(introducer) y")
        #expect(events([.now("\u{1b}\(introducer)yes"), .after(150, "n")]) == "Alt-\(introducer) [yes] n")
        // Held down, it is that key again and again.
        #expect(
            events([.now("\u{1b}\(introducer)\u{1b}\(introducer)"), .after(150, "y")])
                == "Alt-\(introducer) Alt-\(introducer) y")
        #expect(events([.now("\u{1b}\(introducer)ab"), .code(KEY_UP, after: 10)]) == "Alt-\(introducer) [ab] Up")
    }

    /// Trickling in for longer than a tenth of a second is no reply, nor is one longer than any.
    @Test func whatTakesTooLongOrIsTooLongIsText() {
        let slow = (0..<8).map { ScriptedKeys.Piece.after(20, String($0)) }
        #expect(events([.now("\u{1b}P")] + slow) == "Alt-P [01234] 5 6 7")
        let long = String(repeating: "y", count: 4097)
        #expect(events([.now("\u{1b}P\(long)\u{1b}\\n")]) == "Alt-P [\(long)] n")
        let endless = String(repeating: "y", count: 1 << 20)
        #expect(events([.now("\u{1b}]\(endless)n")]) == "Alt-] [\(endless)] n")
    }

    @Test func aBrokenSequenceEatsNoKeyForEver() {
        #expect(events([.now("\u{1b}[12;"), .after(150, "y"), .after(10, "n")]) == "y n")
        #expect(events([.now("\u{1b}[12;\r")]) == "Enter")
        #expect(events([.now("\u{1b}[12;\u{1b}[0ny")]) == "y")
        #expect(events([.now("\u{1b}[12;"), .code(KEY_DOWN, after: 10)]) == "Down")
        #expect(events([.now("\u{1b}[")]) == "Alt-[")
        #expect(events([.now("\u{1b}["), .after(150, "y")]) == "Alt-[ y")
        #expect(events([.now("\u{1b}O"), .after(150, "y")]) == "Alt-O y")
        #expect(events([.now("\u{1b}[M"), .after(150, "y")]) == "y")
    }

    @Test func escapesStandForThemselves() {
        #expect(events([.now("\u{1b}")]) == "Esc")
        #expect(events([.now("\u{1b}\u{1b}")]) == "Esc Esc")
        #expect(events([.now("\u{1b}\u{1b}[0ny")]) == "Esc y")
        #expect(events([.now("\u{1b}b\u{1b}\r")]) == "Alt-b Alt-Enter")
    }

    @Test func whatTheLineLeavesAloneIsASignalHere() {
        #expect(events([.now("\u{3}")]) == "signal(TextUI.InputEvent.Signal.interrupt)")
        #expect(events([.now("\u{1a}")]) == "signal(TextUI.InputEvent.Signal.suspend)")
        #expect(events([.now("\u{1c}")]) == "signal(TextUI.InputEvent.Signal.other(3))")
        #expect(events([.now("\u{1b}[200~\u{3}\u{1a}\u{1c}\u{1b}[201~")]) == "[\u{3}\u{1a}\u{1c}]")
    }

    @Test func charactersOfSeveralBytesInPieces() {
        #expect(events([.bytes([0xc5]), .bytes([0xb5, 0x79], after: 30)]) == "ŵ y")
        #expect(events([.bytes([0xe9, 0x79, 0x6e])]) == "\u{fffd} y n", "a byte that is no character eats none")
        #expect(events([.bytes([0xf0, 0x9f]), .after(300, "y")]) == "\u{fffd} y")
        #expect(events([.bytes([0xff, 0xfe, 0x79])]) == "\u{fffd} \u{fffd} y")
        #expect(events([.bytes([0xe2, 0x82, 0x1b]), .after(300, "y")]) == "\u{fffd} Esc y")
    }
}

/// Bracketed paste: text, whatever is in it.
@Suite struct PasteTests {
    init() { setlocale(LC_CTYPE, "C.UTF-8") }

    private func paste(_ pieces: [ScriptedKeys.Piece]) -> [InputEvent] {
        let source = ScriptedKeys(pieces)
        var reader = KeyReader(source)
        var events: [InputEvent] = []
        repeat { while let event = reader.nextEvent() { events.append(event) } } while source.lets()
        return events
    }

    private static let start: Int32 = 0x4000
    private static let end: Int32 = 0x4001

    @Test func linesEndAsTextDoes() {
        #expect(paste([.code(Self.start), .now("a\rb\r\nc\n"), .code(Self.end)]) == [.paste("a\nb\nc\n")])
    }

    @Test func whatLooksLikeKeysIsText() {
        let text = "y\u{0}n\u{1b}[Aq\u{1b}P1\u{1b}\\\u{3}\u{11}"
        #expect(
            paste([.code(Self.start), .now(text), .code(KEY_UP), .now("z"), .code(Self.end)]) == [.paste(text + "z")])
        #expect(
            paste([.code(Self.start), .bytes([0xe9, 0x79, 0xff]), .code(Self.end), .now("n")])
                == [.paste("\u{fffd}y\u{fffd}"), .key(.character("n"))])
    }

    /// As ncurses hands it on where its pieces come too slowly for it.
    @Test func theMarksOfAPasteAreSeenInPieces() {
        #expect(
            paste([.now("\u{1b}[20"), .after(60, "0~yes"), .after(60, "no\u{1b}[2"), .after(60, "01~n")])
                == [.paste("yesno"), .key(.character("n"))])
        #expect(paste([.now("\u{1b}[200~\u{1b}[201\u{1b}[201~")]) == [.paste("\u{1b}[201")])
        #expect(paste([.now("\u{1b}[201~y")]) == [.key(.character("y"))])
    }

    @Test func aPasteMayPauseAndNeedNotEnd() {
        #expect(
            paste([.code(Self.start), .now("a"), .after(900, "b"), .after(900, "c"), .code(Self.end, after: 900)])
                == [.paste("abc")])
        #expect(paste([.code(Self.start), .now("abc"), .after(2000, "y")]) == [.paste("abc"), .key(.character("y"))])
    }

    @Test func aPasteOfAMegabyteIsBounded() {
        let text = String(repeating: "y", count: 3 << 19)
        #expect(
            paste([.code(Self.start), .now(text), .code(Self.end), .now("n")])
                == [.paste(String(text.prefix(1 << 20))), .key(.character("n"))])
        #expect(
            paste([.now("\u{1b}[200~" + text + "\u{1b}[201~n")])
                == [.paste(String(text.prefix(1 << 20))), .key(.character("n"))])
    }
}
