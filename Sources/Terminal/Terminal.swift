import CNcurses
import CTerminal
import Glibc
import TextUI

/// The terminal this program runs on: shows canvases, hands out events.
///
/// There is one at a time, used from one thread. It is whole again after `close`, after a crash, and after an exit
/// that forgot to close it.
public final class Terminal {
    public struct Options: Sendable {
        public var theme: Theme
        /// Whether clicks and the wheel are reported; the terminal's own selection of text then needs Shift.
        public var hasMouse: Bool

        public init(theme: Theme = .standard, hasMouse: Bool = true) {
            self.theme = theme
            self.hasMouse = hasMouse
        }
    }

    /// What the locale can show; canvases for this terminal are made with it.
    public let encoding: TextEncoding
    public let theme: Theme
    public private(set) var width: Int
    public private(set) var height: Int

    private let screen: OpaquePointer
    private let signals: Int32
    private let hasMouse: Bool
    private var painter: Painter
    private var reader: KeyReader
    private var isOpen = true

    private static let pasteOn = "\u{1b}[?2004h"
    private static let pasteOff = "\u{1b}[?2004l"

    /// Takes the terminal over. Throws, with the terminal untouched, when there is none or it cannot be drawn on.
    public init(_ options: Options = Options()) throws(TerminalError) {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
        Self.preferOwnSize()
        let type = variable("TERM") ?? ""
        var found: Int32 = 0
        guard setupterm(nil, STDOUT_FILENO, &found) == OK else { throw .unknown(type) }
        guard cn_capability("cup") != nil else { throw .cannotMove(type) }
        encoding = adoptLocale()
        // Before ncurses, which takes over only the signals that nobody handles.
        signals = cterminal_signals_start()
        guard signals >= 0 else { throw .noResources }
        cterminal_guard_start(STDOUT_FILENO, "", 0)
        guard let screen = cn_start() else {
            cterminal_guard_stop()
            cterminal_signals_stop()
            throw .unknown(type)
        }
        self.screen = screen
        // ncurses has taken the variable as it stands, hours too.
        set_escdelay(Self.escapeDelay(variable("ESCDELAY")))
        hasMouse = options.hasMouse
        let hasColour = variable("NO_COLOR") == nil && has_colors()
        theme = hasColour ? options.theme : (options.theme == .highContrast ? .highContrast : .monochrome)
        if hasColour {
            start_color()
            use_default_colors()
        }
        painter = Painter(palette: Palette(theme: theme, hasColour: hasColour))
        reader = KeyReader(CursesKeys(input: STDIN_FILENO))
        KeyReader.defineKeys(hasMouse: hasMouse)
        width = Int(cn_columns())
        height = Int(cn_rows())
        takeKeys()
        let restoring = Self.restoringBytes(hasMouse: hasMouse)
        cterminal_guard_bytes(restoring, restoring.count)
        cterminal_hold_standard_error()
        send(Self.pasteOn)
    }

    deinit { close() }

    /// Gives the terminal back, as it was. Doing it twice does nothing.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        leaveScreen()
        cterminal_guard_stop()
        cterminal_release_standard_error()
        delscreen(screen)
        cterminal_signals_stop()
    }

    /// Shows a canvas: what differs from the last one is written, the cursor stands where the canvas has it.
    public func paint(_ canvas: Canvas) {
        guard isOpen else { return }
        painter.paint(canvas)
    }

    /// The next event, or `.tick` when none came within `milliseconds`; nil waits as long as it takes.
    ///
    /// `.signal(.suspend)` leaves the stopping to the caller (`suspend`), so that it can put things in order first.
    public func nextEvent(milliseconds: Int? = nil) -> InputEvent {
        let timeout = milliseconds.map { Int32(clamping: max($0, 0)) } ?? -1
        while true {
            // Signals first: after a hang-up, reading keys is of no use.
            if let event = nextSignal() { return event }
            if let event = reader.nextEvent() { return event }
            let ready = cterminal_wait(STDIN_FILENO, signals, timeout)
            if ready < 0 { return .signal(.hangUp) }
            if ready == 0, milliseconds != nil { return .tick }
        }
    }

    /// Stops the program as Ctrl-Z does, with the terminal given back meanwhile; returns when it goes on.
    /// The next canvas is drawn whole.
    public func suspend() {
        guard isOpen else { return }
        giveBack { cterminal_stop_until_continued() }
    }

    /// Lends the terminal to a program of the person's choice, a command as a shell reads it, with one file as its last
    /// argument, and returns its exit status once it has ended (127 where there is no such program, 128 and the signal
    /// where one ended it, -1 where nothing could be started). The next canvas is drawn whole.
    public func lend(to command: String, file: String) -> Int32 {
        guard isOpen else { return -1 }
        return giveBack { cterminal_run(command, file) }
    }

    /// Gives the terminal back for as long as `body` runs.
    private func giveBack<Result>(_ body: () -> Result) -> Result {
        leaveScreen()
        cterminal_release_standard_error()
        let result = body()
        cterminal_hold_standard_error()
        takeKeys()
        takeSize()
        send(Self.pasteOn)
        painter.forget()
        cn_repaint_everything()
        return result
    }

    /// Back to the terminal's ordinary screen. Where it has no other screen, what was shown is wiped: nothing about a
    /// case stays behind.
    private func leaveScreen() {
        send(Self.pasteOff)
        if cn_capability("rmcup") == nil {
            cn_erase()
            cn_stage()
            doupdate()
        }
        endwin()
    }

    /// Variables that say how large the window is are left over from another one, as a multiplexer or `su` hands them
    /// on. They count only where the terminal itself does not know its size.
    private static func preferOwnSize() {
        var rows: Int32 = 0
        var columns: Int32 = 0
        guard cterminal_window_size(STDOUT_FILENO, &rows, &columns) == 0 else { return }
        use_env(false)
        use_tioctl(true)
    }

    /// How long after an escape the rest of a key may come, in milliseconds: `ESCDELAY`, where it is a number from 1 to
    /// 5,000, and else short enough that Esc answers at once.
    static func escapeDelay(_ variable: String?) -> Int32 {
        guard let variable, let delay = Int32(variable), (1...5000).contains(delay) else { return 25 }
        return delay
    }

    private func nextSignal() -> InputEvent? {
        var byte: UInt8 = 0
        while Glibc.read(signals, &byte, 1) == 1 {
            switch Int32(byte) {
            case SIGWINCH:
                takeSize()
                return .resize(width: width, height: height)
            case SIGTSTP: return .signal(.suspend)
            case SIGINT: return .signal(.interrupt)
            case SIGTERM: return .signal(.terminate)
            case SIGHUP: return .signal(.hangUp)
            case SIGCONT:
                // After a stop that could not be seen coming: whoever had the terminal meanwhile left it his way.
                giveBack {}
                return .resize(width: width, height: height)
            case let number: return .signal(.other(number))
            }
        }
        return nil
    }

    private func takeKeys() {
        // Ctrl-C and Ctrl-Z come as keys, not as signals of the line: within a paste they are text.
        raw()
        noecho()
        nonl()
        cn_take_every_key()
        cterminal_free_flow_control_keys(STDIN_FILENO)
        // So that ncurses comes back to these settings after a stop.
        def_prog_mode()
        if hasMouse {
            mousemask(cn_left_pressed | cn_wheel_up | cn_wheel_down, nil)
            mouseinterval(0)
        }
    }

    private func takeSize() {
        var rows: Int32 = 0
        var columns: Int32 = 0
        if cterminal_window_size(STDOUT_FILENO, &rows, &columns) == 0 { resizeterm(rows, columns) }
        width = Int(cn_columns())
        height = Int(cn_rows())
    }

    private func send(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if written > 0 { bytes = bytes.dropFirst(written) } else if errno != EINTR { return }
        }
    }

    /// What a crash writes: the terminal's own way out, without the delays that some descriptions carry.
    private static func restoringBytes(hasMouse: Bool) -> [CChar] {
        var text = pasteOff
        if hasMouse, cn_capability("kmous") != nil { text += "\u{1b}[?1000l\u{1b}[?1006l" }
        let last = cn_capability("rmcup") == nil ? "clear" : "rmcup"
        for name in ["sgr0", "op", "rmkx", "cnorm", last] {
            if let capability = cn_capability(name) { text += withoutDelays(String(cString: capability)) }
        }
        return text.utf8.map { CChar(bitPattern: $0) }
    }

    static func withoutDelays(_ capability: String) -> String {
        var text = ""
        var rest = capability[...]
        while let start = rest.firstRange(of: "$<"), let end = rest[start.upperBound...].firstIndex(of: ">") {
            text += rest[..<start.lowerBound]
            rest = rest[rest.index(after: end)...]
        }
        return text + rest
    }
}
