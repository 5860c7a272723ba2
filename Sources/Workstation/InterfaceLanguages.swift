import Advocacy
import Audit
import Reporting
import Sampling
import Wording

extension Language {
    /// The Welsh of every room, as a translator gets it (`advocacy-audit docs welsh`).
    public static var welshEntries: [PortableObject.Entry] {
        let files =
            WorkstationWelsh.files + AdvocacyWelsh.files + AuditWelsh.files + SamplingWelsh.files + ModellingWelsh.files
        return files.flatMap { PortableObject.read($0).entries }
    }

    /// Read when it is first spoken.
    private static let welshCatalogue = Catalogue(welshEntries)

    public static let welsh = Language(code: "cy", name: "Cymraeg", isDraft: true) { welshCatalogue }

    /// Welsh in which other sentences stand in place of the program's own: for trying a correction.
    public static func welsh(withFirst entries: [PortableObject.Entry]) -> Language {
        let corrected = Catalogue(entries + welshEntries)
        return Language(code: welsh.code, name: welsh.name, isDraft: welsh.isDraft) { corrected }
    }

    /// What the screens can be shown in.
    public static let offered: [Language] = [.english, .welsh]

    /// The language of a code or a locale: `cy`, `cy_GB.UTF-8`, `en-GB`; nil if the screens are not in it.
    public static func offered(for tag: String) -> Language? {
        let code = tag.prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }.lowercased()
        return offered.first { $0.code == code }
    }
}
