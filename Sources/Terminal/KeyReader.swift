import CNcurses
import TextUI

/// Turns what ncurses reads into events. Knows of bracketed paste and of sequences nobody asked for.
struct KeyReader {
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

    private enum Read {
        case nothing
        case scalar(Unicode.Scalar)
        case code(Int32)
    }

    /// Tells ncurses of our sequences.
    init() {
        define_key("\u{1b}[200~", Own.pasteStart)
        define_key("\u{1b}[201~", Own.pasteEnd)
        for own in Own.keys { define_key(own.sequence, own.code) }
    }

    /// What has been typed and not read yet; nil when there is nothing (or nothing that means anything).
    /// `waitForMore` waits a while for more input, and is false when none came.
    mutating func next(waitForMore: () -> Bool) -> InputEvent? {
        while true {
            switch read() {
            case .nothing: return nil
            case .scalar("\u{1b}"):
                if let event = escape() { return event }
            case .scalar(let scalar): return .key(Self.key(for: scalar))
            case .code(Own.pasteStart): return .paste(paste(waitForMore))
            case .code(KEY_MOUSE):
                if let event = mouse() { return event }
            case .code(let code):
                if let key = Self.key(for: code) { return .key(key) }
            }
        }
    }

    private func read() -> Read {
        var value: wint_t = 0
        switch cn_read(&value) {
        case KEY_CODE_YES: return .code(Int32(bitPattern: value))
        case OK: return Unicode.Scalar(UInt32(value)).map { .scalar($0) } ?? .nothing
        default: return .nothing
        }
    }

    /// After an escape: alone it is the key, before a character it is Alt, and a whole sequence that nobody knows is
    /// dropped rather than typed into a field.
    private func escape() -> InputEvent? {
        switch read() {
        case .nothing: return .key(.escape)
        case .scalar("["), .scalar("O"):
            while case .scalar(let scalar) = read() {
                if (0x40...0x7e).contains(scalar.value) { return nil }
            }
            return nil
        case .scalar("\u{1b}"): return .key(.escape)
        case .scalar(let scalar):
            var key = Self.key(for: scalar)
            key.alt = true
            return .key(key)
        case .code(let code):
            guard var key = Self.key(for: code) else { return .key(.escape) }
            key.alt = true
            return .key(key)
        }
    }

    private func paste(_ waitForMore: () -> Bool) -> String {
        var text = String.UnicodeScalarView()
        while true {
            switch read() {
            case .scalar("\r"): text.append("\n")
            case .scalar(let scalar): if text.count < Self.mostPasted { text.append(scalar) }
            case .code(Own.pasteEnd): return String(text)
            case .code: continue
            // A terminal that never ends its paste must not keep the program.
            case .nothing: if !waitForMore() { return String(text) }
            }
        }
    }

    private static let mostPasted = 1 << 20

    private func mouse() -> InputEvent? {
        var event = MEVENT()
        guard getmouse(&event) == OK else { return nil }
        let (row, column) = (Int(event.y), Int(event.x))
        if event.bstate & cn_wheel_up != 0 { return .mouse(MouseEvent(.wheelUp, row: row, column: column)) }
        if event.bstate & cn_wheel_down != 0 { return .mouse(MouseEvent(.wheelDown, row: row, column: column)) }
        if event.bstate & cn_left_pressed != 0 { return .mouse(MouseEvent(.press, row: row, column: column)) }
        return nil
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
