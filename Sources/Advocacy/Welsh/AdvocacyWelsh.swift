/// This room's sentences in Welsh, as texts in gettext's format (`Wording.PortableObject`).
public enum AdvocacyWelsh {
    public static let files: [String] = [
        facts, names, scope, difficulty, supporter, exceptions, cautions, provisions, entitlements, errors,
        privacy,
    ]
}
