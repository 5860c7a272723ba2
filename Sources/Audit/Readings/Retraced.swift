/// How something came about when it was not said anew: by undo or redo.
public enum Retraced: String, Sendable { case undo, redo }
