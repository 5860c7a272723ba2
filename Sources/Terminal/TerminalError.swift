/// Why the terminal cannot be drawn on.
public enum TerminalError: Error, Sendable, Hashable, CustomStringConvertible {
    case notATerminal
    /// The value of TERM.
    case unknown(String)
    /// A type of terminal without a way of placing the cursor.
    case cannotMove(String)
    case noResources

    /// In words for the person who started the program.
    public var message: String {
        switch self {
        case .notATerminal: "This needs a terminal: standard input and standard output must both be one."
        case .unknown(let type): "The terminal type \"\(type)\" is not known here. Try TERM=xterm-256color."
        case .cannotMove(let type): "A terminal of type \"\(type)\" cannot place text on the screen."
        case .noResources: "The system refused a pipe for signals."
        }
    }

    public var description: String { message }
}
