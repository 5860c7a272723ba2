/// This room's sentences in Welsh, as texts in gettext's format (`Wording.PortableObject`).
public enum SamplingWelsh {
    public static let files: [String] = [rows, frameFiles, design]
}
