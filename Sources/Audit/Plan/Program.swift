/// This program, as a plan and what was computed name it.
public enum Program {
    public static let version = "0.1.0"
}
