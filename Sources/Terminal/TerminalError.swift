/// Why the terminal cannot be drawn on, in words for the person who started the program.
public struct TerminalError: Error, Sendable, Hashable, CustomStringConvertible {
    public let message: String
    public var description: String { message }

    static let notATerminal = TerminalError(
        message: "This needs a terminal: standard input and standard output must both be one.")

    static func unknown(_ type: String) -> TerminalError {
        TerminalError(message: "The terminal type \"\(type)\" is not known here. Try TERM=xterm-256color.")
    }

    static func cannotMove(_ type: String) -> TerminalError {
        TerminalError(message: "A terminal of type \"\(type)\" cannot place text on the screen.")
    }

    static let noResources = TerminalError(message: "The system refused a pipe for signals.")
}
