import CNcurses
import Glibc
import TextUI

/// Turns what the keyboard, and the terminal itself, sent into events. Knows of bracketed paste, and keeps what nobody
/// asked for (late replies of the terminal, keys of protocols that are not in use) from being taken for keys.
package struct KeyReader {
    /// Codes of our own for sequences that terminfo does not name, above those of ncurses.
    private enum Own {
        static let first: Int32 = 0x4000
        static let pasteStart: Int32 = first
        static let pasteEnd: Int32 = first + 1
        static let keys: [(sequence: String, code: Int32, key: Key)] = [
            ("\u{1b}[1;5D", first + 2, Key(.left, control: true)),
            ("\u{1b}[1;5C", first + 3, Key(.right, control: true)),
            ("\u{1b}[1;3D", first + 4, Key(.left, alt: true)), ("\u{1b}[1;3C", first + 5, Key(.right, alt: true)),
            ("\u{1b}[Z", first + 6, .backTab),
        ]
    }

    private var input: ScalarReader
    /// Found beside the event that was handed out last.
    private var next: InputEvent?

    package init(_ source: any KeySource) {
        input = ScalarReader(source)
    }

    /// Tells ncurses of our sequences. Without the mouse a report of it, from a terminal that was left so, is a sequence
    /// like any other that nobody asked for.
    static func defineKeys(hasMouse: Bool) {
        define_key("\u{1b}[200~", Own.pasteStart)
        define_key("\u{1b}[201~", Own.pasteEnd)
        for own in Own.keys { define_key(own.sequence, own.code) }
        if !hasMouse { define_key(nil, KEY_MOUSE) }
    }

    /// What has come and was not read yet; nil when there is nothing (or nothing that means anything).
    package mutating func nextEvent() -> InputEvent? {
        while true {
            if let event = next {
                next = nil
                return event
            }
            switch input.read() {
            case .nothing: return nil
            case .scalar("\u{1b}"):
                if let event = escape() { return event }
            case .scalar(let control) where (0x80...0x9f).contains(control.value):
                // One control in place of an escape and a letter.
                if let event = sequence(Unicode.Scalar(UInt8(control.value - 0x40)), alone: nil) { return event }
            case .scalar(let scalar): return Self.signal(for: scalar).map { .signal($0) } ?? .key(Self.key(for: scalar))
            case .code(Own.pasteStart): return .paste(paste())
            case .code(KEY_MOUSE):
                if let event = Self.mouse() { return event }
            case .code(let code):
                if let key = Self.key(for: code) { return .key(key) }
            }
        }
    }

    // MARK: Sequences

    /// After an escape: alone it is the key, before a character it is Alt, and what begins a sequence is dropped with all
    /// of it. ncurses has waited for the character.
    private mutating func escape() -> InputEvent? {
        switch input.read() {
        case .nothing: return .key(.escape)
        case .scalar("\u{1b}"):
            input.hold(.scalar("\u{1b}"))
            return .key(.escape)
        case .scalar(let scalar):
            var key = Self.key(for: scalar)
            key.alt = true
            return sequence(scalar, alone: .key(key))
        case .code(let code):
            guard var key = Self.key(for: code) else { return .key(.escape) }
            key.alt = true
            return .key(key)
        }
    }

    /// Reads on behind what may begin a sequence. `alone` is what it means where it does not.
    private mutating func sequence(_ introducer: Unicode.Scalar, alone: InputEvent?) -> InputEvent? {
        switch introducer {
        case "[", "O": controlSequence(introducer, alone: alone)
        case "P", "X", "]", "^", "_": controlString(alone: alone)
        default: alone
        }
    }

    /// A sequence up to its final character, however long it is: dropped, unless it begins a paste. Where it breaks off,
    /// what follows is read for itself.
    private mutating func controlSequence(_ introducer: Unicode.Scalar, alone: InputEvent?) -> InputEvent? {
        var patience = ScalarReader.Patience.sequence
        var parameters = ""
        while true {
            switch input.read() {
            case .nothing:
                guard input.waits(&patience) else { return parameters.isEmpty ? alone : nil }
            case .scalar(let scalar):
                switch scalar.value {
                case 0x20...0x3f: if parameters.utf8.count < 8 { parameters.unicodeScalars.append(scalar) }
                case 0x40...0x7e: return introducer == "[" ? finish(scalar, after: parameters, &patience) : nil
                default:
                    input.hold(.scalar(scalar))
                    return parameters.isEmpty ? alone : nil
                }
            case .code(let code):
                input.hold(.code(code))
                return parameters.isEmpty ? alone : nil
            }
        }
    }

    private mutating func finish(
        _ final: Unicode.Scalar, after parameters: String, _ patience: inout ScalarReader.Patience
    ) -> InputEvent? {
        switch (parameters, final) {
        // On a slow line ncurses does not see that the sequence is one of those it was told of.
        case ("200", "~"): return .paste(paste())
        // Two forms that go on behind their final character: the mouse of old terminals, function keys of the console.
        case ("", "M"): drop(3, &patience)
        case ("", "["): drop(1, &patience)
        default: break
        }
        return nil
    }

    private mutating func drop(_ count: Int, _ patience: inout ScalarReader.Patience) {
        var left = count
        while left > 0 {
            switch input.readByte() {
            case .nothing: if !input.waits(&patience) { return }
            case .byte, .code: left -= 1
            }
        }
    }

    /// A string that a terminal sends of itself (DCS, OSC, APC, PM, SOS), up to its terminator or BEL: dropped. Where it
    /// has no end, or is longer than any reply, somebody pressed Alt and the introducer, and what follows is text: it may
    /// go into a field, but it is no command.
    private mutating func controlString(alone: InputEvent?) -> InputEvent? {
        var patience = ScalarReader.Patience.sequence
        var text = Bounded()
        while true {
            switch input.read() {
            case .nothing:
                guard input.waits(&patience) else { return broken(text, alone) }
            case .scalar("\u{7}"), .scalar("\u{9c}"):
                return text.count <= Self.longestString ? nil : broken(text, alone)
            case .scalar("\u{1b}"):
                let following = follow(&patience)
                if following == .scalar("\\") { return text.count <= Self.longestString ? nil : broken(text, alone) }
                input.hold(following)
                input.hold(.scalar("\u{1b}"))
                return broken(text, alone)
            case .scalar(let scalar):
                text.append(scalar)
                if text.isFull { return broken(text, alone) }
            case .code(let code):
                input.hold(.code(code))
                return broken(text, alone)
            }
        }
    }

    private mutating func follow(_ patience: inout ScalarReader.Patience) -> ScalarReader.Read {
        let read = input.read()
        return read == .nothing && input.waits(&patience) ? input.read() : read
    }

    private mutating func broken(_ text: Bounded, _ alone: InputEvent?) -> InputEvent? {
        let text: InputEvent? = text.count > 0 ? .paste(text.text) : nil
        guard let alone else { return text }
        next = text
        return alone
    }

    /// The longest reply of a terminal that is dropped, in characters.
    private static let longestString = 4096

    // MARK: Paste

    /// Text up to the end of the paste. A terminal that never ends it must not keep the program.
    private mutating func paste() -> String {
        var text = Bounded()
        var patience = ScalarReader.Patience.paste
        // How much of the ending stands at the end of the text: on a slow line ncurses does not see that it is one.
        var matched = 0
        var previous: Unicode.Scalar = " "
        while true {
            switch input.read() {
            case .code(Own.pasteEnd): return text.text
            case .code(KEY_MOUSE): _ = Self.mouse()
            case .code: break
            case .nothing: if !input.waits(&patience) { return text.text }
            case .scalar(let scalar):
                patience = .paste
                matched = scalar == Self.pasteEnd[matched] ? matched + 1 : scalar == Self.pasteEnd[0] ? 1 : 0
                if !(scalar == "\n" && previous == "\r") { text.append(scalar == "\r" ? "\n" : scalar) }
                previous = scalar
                guard matched == Self.pasteEnd.count else { continue }
                text.removeLast(matched)
                return text.text
            }
        }
    }

    private static let pasteEnd = Array("\u{1b}[201~".unicodeScalars)

    /// Text of which no more is kept than any field holds.
    private struct Bounded {
        private var scalars = String.UnicodeScalarView()
        /// How many came, kept or not.
        private(set) var count = 0
        private static let most = 1 << 20

        var text: String { String(scalars) }
        var isFull: Bool { count >= Self.most }

        mutating func append(_ scalar: Unicode.Scalar) {
            if !isFull { scalars.append(scalar) }
            count += 1
        }

        mutating func removeLast(_ number: Int) {
            let kept = min(count, Self.most)
            count -= number
            scalars.removeLast(kept - min(count, Self.most))
        }
    }

    private static func mouse() -> InputEvent? {
        var event = MEVENT()
        guard getmouse(&event) == OK else { return nil }
        let (row, column) = (Int(event.y), Int(event.x))
        if event.bstate & cn_wheel_up != 0 { return .mouse(MouseEvent(.wheelUp, row: row, column: column)) }
        if event.bstate & cn_wheel_down != 0 { return .mouse(MouseEvent(.wheelDown, row: row, column: column)) }
        if event.bstate & cn_left_pressed != 0 { return .mouse(MouseEvent(.press, row: row, column: column)) }
        return nil
    }
}

// MARK: Keys

extension KeyReader {
    /// What the line of a terminal would make of a key, were it left to: Ctrl-C, Ctrl-Z and Ctrl-\.
    static func signal(for scalar: Unicode.Scalar) -> InputEvent.Signal? {
        switch scalar.value {
        case 0x03: .interrupt
        case 0x1a: .suspend
        case 0x1c: .other(SIGQUIT)
        default: nil
        }
    }

    /// The key of a plain character; controls are named by their letter.
    static func key(for scalar: Unicode.Scalar) -> Key {
        switch scalar.value {
        case 0x0d: return .enter
        case 0x09: return .tab
        case 0x1b: return .escape
        case 0x08, 0x7f: return .backspace
        case 0x00: return Key(.character(" "), control: true)
        case 0x01...0x1a: return .control(Unicode.Scalar(UInt8(scalar.value) + 0x60))
        case 0x1c...0x1f: return .control(Unicode.Scalar(UInt8(scalar.value) + 0x40))
        default: return .character(scalar)
        }
    }

    /// The key of an ncurses code; nil for codes that mean nothing here (a resize is told by its signal).
    static func key(for code: Int32) -> Key? {
        if let own = Own.keys.first(where: { $0.code == code }) { return own.key }
        switch code {
        case KEY_UP: return .up
        case KEY_DOWN: return .down
        case KEY_LEFT: return .left
        case KEY_RIGHT: return .right
        case KEY_HOME, KEY_FIND: return .home
        case KEY_END, KEY_SELECT: return .end
        case KEY_PPAGE: return .pageUp
        case KEY_NPAGE: return .pageDown
        case KEY_BACKSPACE: return .backspace
        case KEY_DC: return .delete
        case KEY_IC: return Key(.insert)
        case KEY_ENTER: return .enter
        case KEY_BTAB: return .backTab
        default:
            for number in 1...12 where cn_function_key(Int32(number)) == code { return Key(.function(number)) }
            return nil
        }
    }
}
