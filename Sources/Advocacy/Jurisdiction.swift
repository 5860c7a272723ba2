/// The nation whose law applies to a stage.
public enum Jurisdiction: String, Sendable, CaseIterable {
    case england, wales
}
