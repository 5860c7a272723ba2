import Wording

/// The nation whose law applies to a stage.
public enum Jurisdiction: String, Sendable, CaseIterable {
    case england, wales
}

extension Jurisdiction {
    /// The name of the nation.
    public var name: String { self == .wales ? say("Wales") : say("England") }

    public var other: Jurisdiction { self == .wales ? .england : .wales }
}
