import Glibc

/// How much a harness does: little in `make test`, and in `make soak` as much as the Makefile asks for by a variable.
public enum Bound {
    public static func number(_ name: String, usual: Int) -> Int {
        getenv(name).flatMap { Int(String(cString: $0)) } ?? usual
    }

    /// Whether all of what can be combined is to be, not a part that differs from step to step.
    public static func isFull(_ name: String) -> Bool { number(name, usual: 0) > 0 }
}
