/// What reaches the program from the terminal.
public enum InputEvent: Sendable, Hashable {
    case key(Key)
    /// Pasted text: never commands. Line breaks are `\n`.
    case paste(String)
    case mouse(MouseEvent)
    case resize(width: Int, height: Int)
    /// Nothing happened for as long as the program was ready to wait.
    case tick
    case signal(Signal)

    public enum Signal: Sendable, Hashable {
        /// Ctrl-Z.
        case suspend
        /// Ctrl-C.
        case interrupt
        case terminate
        /// The terminal is gone.
        case hangUp
        /// Any other that ends a program, by its number.
        case other(Int32)
    }
}

public struct MouseEvent: Sendable, Hashable {
    public enum Action: Sendable, Hashable { case press, wheelUp, wheelDown }

    public let action: Action
    public let row: Int
    public let column: Int

    public init(_ action: Action, row: Int, column: Int) {
        self.action = action
        self.row = row
        self.column = column
    }
}
