import CSupport
import Glibc

/// A program on a terminal of its own, and what that terminal shows.
///
/// Nothing runs behind the test's back: the screen changes only while one of the methods that wait is at work. To be
/// used from one thread. The program is killed when its terminal is let go.
public final class PseudoTerminal {
    public private(set) var screen: ScreenModel
    /// Every byte the program wrote to the terminal so far.
    public private(set) var output: [UInt8] = []

    /// The settings of its line before anything ran on it.
    public let settingsAtFirst: LineSettings

    private let term: String
    private let master: Int32
    private let child: ChildProcess
    private var hasHungUp = false
    private var isUnplugged = false

    /// - Parameters:
    ///   - program: a path, or a name looked up on PATH.
    ///   - environment: on top of `TestEnvironment`'s standard one; TERM comes from `term`.
    ///   - term: one of xterm-256color, tmux-256color, screen, linux, vt100.
    public init(
        _ program: String, _ arguments: [String] = [], environment: [String: String] = [:], directory: String? = nil,
        rows: Int = 24, columns: Int = 80, term: String = "xterm-256color"
    ) throws(HarnessFailure) {
        var path = [CChar](repeating: 0, count: 64)
        let master = support_open_terminal(Int32(rows), Int32(columns), &path, path.count)
        guard master >= 0 else { throw HarnessFailure("cannot open a pseudo-terminal", errno: -master) }
        settingsAtFirst = LineSettings(of: master)
        do {
            let environment = TestEnvironment.with(environment).merging(["TERM": term]) { $1 }
            child = try path.withUnsafeBufferPointer { path throws(HarnessFailure) in
                try ChildProcess(
                    program, arguments, environment: environment, directory: directory,
                    streams: support_streams(terminal: path.baseAddress, input: -1, output: -1, error: -1))
            }
        } catch {
            close(master)
            throw error
        }
        self.master = master
        self.term = term
        screen = ScreenModel(rows: rows, columns: columns, term: term)
    }

    deinit { if !isUnplugged { close(master) } }

    // MARK: What a person does

    /// Presses keys, each by its name: `press("down", "enter", "y", "ctrl-u")`.
    ///
    /// A name is a single character, or `enter`, `tab`, `shift-tab`, `esc`, `space`, `backspace`, `insert`, `delete`,
    /// `up`, `down`, `left`, `right`, `home`, `end`, `pageup`, `pagedown`, `f1` … `f12`, `ctrl-a` … `ctrl-z`, `alt-` and
    /// a character.
    ///
    /// Wait for what `esc` does before the next key: a terminal sends ESC and a letter as it sends alt and that letter.
    public func press(_ names: String..., file: String = #fileID, line: Int = #line) throws {
        for name in names {
            try write(
                Keys.bytes(name, term: term, application: screen.usesApplicationCursorKeys), "press \(name)", file, line
            )
        }
    }

    /// Types text, one character a key.
    public func type(_ text: String, file: String = #fileID, line: Int = #line) throws {
        try write(Array(text.utf8), "type text", file, line)
    }

    /// Pastes text as a terminal does: lines end with a carriage return, marked as a paste if the program asked for it.
    public func paste(_ text: String, file: String = #fileID, line: Int = #line) throws {
        let lines = String(text.map { $0 == "\n" ? "\r" : $0 })
        try write(Array((screen.isBracketedPaste ? "\u{1B}[200~\(lines)\u{1B}[201~" : lines).utf8), "paste", file, line)
    }

    public enum MouseButton: Int, Sendable {
        case left = 0
        case middle = 1
        case right = 2
        case wheelUp = 64
        case wheelDown = 65
    }

    /// Presses a mouse button over a cell and lets it go (a wheel has nothing to let go).
    /// - Throws: when the program did not ask for the mouse.
    public func click(
        _ position: ScreenPosition, _ button: MouseButton = .left, file: String = #fileID, line: Int = #line
    ) throws {
        guard screen.reportsMouse else { throw failure("the program did not ask for the mouse", file, line) }
        let (row, column, isWheel) = (position.row + 1, position.column + 1, button.rawValue >= 64)
        var bytes: [UInt8]
        if screen.privateModes.contains(1006) {
            let place = "\(button.rawValue);\(column);\(row)"
            bytes = Array("\u{1B}[<\(place)M\(isWheel ? "" : "\u{1B}[<\(place)m")".utf8)
        } else {
            guard row < 224, column < 224 else { throw failure("the mouse cannot report \(position)", file, line) }
            bytes = [0x1B, 0x5B, 0x4D, UInt8(32 + button.rawValue), UInt8(32 + column), UInt8(32 + row)]
            if !isWheel { bytes += [0x1B, 0x5B, 0x4D, 32 + 3, UInt8(32 + column), UInt8(32 + row)] }
        }
        try write(bytes, "click", file, line)
    }

    /// Gives the terminal another size; the program gets SIGWINCH.
    public func resize(rows: Int, columns: Int) throws(HarnessFailure) {
        let failed = support_resize_terminal(master, Int32(rows), Int32(columns))
        guard failed == 0 else { throw HarnessFailure("cannot resize the terminal", errno: failed) }
        screen.resize(rows: rows, columns: columns)
    }

    /// Sends the program a signal (`SIGTERM`, `SIGKILL`, …). `waitForExit` then tells how it took it.
    public func kill(_ signal: Int32) { child.send(signal) }

    /// What reaches the program as it is: replies of a terminal, broken sequences. All of it in one piece where it is
    /// shorter than 4,096 bytes.
    public func send(_ bytes: [UInt8], file: String = #fileID, line: Int = #line) throws {
        try write(bytes, "send bytes", file, line)
    }

    /// Takes the terminal away, as a window that is closed or a connection that is lost. What was not read by then is lost.
    public func unplug() {
        guard !isUnplugged else { return }
        close(master)
        (isUnplugged, hasHungUp) = (true, true)
    }

    /// The settings of its line now; they outlive the program.
    public var settings: LineSettings { LineSettings(of: master) }

    // MARK: What a person waits for

    /// Waits until every one of the texts is on the screen.
    public func waitUntil(
        shows texts: String..., timeout: Duration = .seconds(60), file: String = #fileID, line: Int = #line
    ) throws {
        let what = "until the screen shows " + texts.map { "\"\($0)\"" }.joined(separator: " and ")
        try waitUntil(what, timeout: timeout, isOfScreen: true, file: file, line: line) { screen in
            let text = screen.text
            return texts.allSatisfy(text.contains)
        }
    }

    /// Waits until the text is on the screen no more.
    public func waitUntil(
        hides text: String, timeout: Duration = .seconds(60), file: String = #fileID, line: Int = #line
    ) throws {
        try waitUntil(
            "until the screen hides \"\(text)\"", timeout: timeout, isOfScreen: true, file: file, line: line
        ) { screen in !screen.contains(text) }
    }

    /// Waits until the condition holds. It is asked again and again, for it may be of more than the screen.
    /// - Throws: with the whole screen, once the time is up, or as soon as the program has ended without it.
    public func waitUntil(
        _ what: String, timeout: Duration = .seconds(60), file: String = #fileID, line: Int = #line,
        _ holds: (ScreenModel) -> Bool
    ) throws {
        try waitUntil(what, timeout: timeout, isOfScreen: false, file: file, line: line, holds)
    }

    /// - Parameter isOfScreen: whether nothing but what the program writes can make the condition hold.
    private func waitUntil(
        _ what: String, timeout: Duration, isOfScreen: Bool, file: String, line: Int, _ holds: (ScreenModel) -> Bool
    ) throws {
        let deadline = ContinuousClock.now + timeout
        var isNew = true
        while true {
            if isNew || !isOfScreen, holds(screen) { return }
            if try child.hasEnded() {
                try drain(file, line)
                if holds(screen) { return }
                throw failure("waited \(what)", file, line)
            }
            guard ContinuousClock.now < deadline else { throw failure("waited \(timeout) \(what)", file, line) }
            isNew = try readOutput(milliseconds: 10, file, line)
        }
    }

    /// Waits until the program has ended and all that it wrote is on the screen.
    @discardableResult
    public func waitForExit(
        timeout: Duration = .seconds(60), file: String = #fileID, line: Int = #line
    ) throws -> ExitStatus {
        let deadline = ContinuousClock.now + timeout
        while true {
            if try child.hasEnded(), let status = child.status {
                try drain(file, line)
                return status
            }
            guard ContinuousClock.now < deadline else {
                throw failure("waited \(timeout) for the program to end", file, line)
            }
            _ = try readOutput(milliseconds: 10, file, line)
        }
    }

    // MARK: Bytes

    /// What the program wrote last may still be on its way after it has ended. Read until the terminal has hung up, or,
    /// where something the program started still holds it open, until it falls silent.
    private func drain(_ file: String, _ line: Int) throws {
        while !hasHungUp, try readOutput(milliseconds: 100, file, line) {}
    }

    /// Waits at most so long for output and reads what there is. Returns whether there was any.
    private func readOutput(milliseconds: Int32, _ file: String, _ line: Int) throws -> Bool {
        var watched = pollfd(fd: hasHungUp ? -1 : master, events: Int16(POLLIN), revents: 0)
        guard poll(&watched, 1, milliseconds) > 0 else { return false }
        let before = output.count
        let isOpen = try readAvailable(master) { bytes in
            output += bytes
            do {
                try screen.feed(bytes)
            } catch {
                throw failure("\(error)", file, line)
            }
        }
        hasHungUp = !isOpen
        return output.count > before
    }

    private func write(_ bytes: [UInt8], _ what: String, _ file: String, _ line: Int) throws {
        let deadline = ContinuousClock.now + .seconds(60)
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if count < 0, errno != EAGAIN, errno != EINTR {
                throw failure("cannot \(what): \(String(cString: strerror(errno)))", file, line)
            } else if ContinuousClock.now > deadline {
                throw failure("cannot \(what): the program does not read", file, line)
            } else {
                // The program may be waiting for its own output to be read.
                _ = try readOutput(milliseconds: 10, file, line)
            }
        }
    }

    private func failure(_ what: String, _ file: String, _ line: Int) -> HarnessFailure {
        let ended = child.status.map { "\nthe program has ended: \($0)" } ?? ""
        return HarnessFailure("\(file):\(line): \(what)\(ended)\n\(screen)")
    }
}
