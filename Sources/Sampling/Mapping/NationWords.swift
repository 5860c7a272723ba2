import Advocacy

/// Of which nation a file seems to be, by its headings and its values.
struct NationWords: Hashable {
    let nation: Jurisdiction
    /// What a nation alone has words for may be guessed surely.
    let isSure: Bool

    /// `kinds` are the values of the kind of form, `languages` those of the preferred language with their shares of the
    /// rows.
    init(headings: [String], kinds: [String], languages: [String: Double]) {
        let words = kinds.map(Words.init)
        let isWales =
            words.contains { $0.isWelsh || $0.has(["s126", "iaa", "sswb", "wccis", "sswbwa"]) }
            || headings.filter(Self.isWelsh).count >= 2
        let isEngland = words.contains { $0.hasAll(["care", "act"]) || $0.has(["s42", "s9", "s67", "s44"]) }
        // Many who prefer Welsh are of Wales, whatever the form's language.
        let speakers = languages.reduce(0) { share, language in
            WordsOf.text(language.key).contains { ["welsh", "cymraeg"].contains($0) } ? share + language.value : share
        }
        let hints =
            speakers >= 0.03
            || words.contains { $0.hasAll(["what", "matters"]) || $0.hasAll(["integrated", "assessment"]) }
        nation = isWales && !isEngland || hints && !isEngland ? .wales : .england
        isSure = isWales != isEngland || !isWales && !hints
    }

    private static func isWelsh(_ heading: String) -> Bool {
        !welsh.isDisjoint(with: WordsOf.text(heading))
    }

    private static let welsh: Set<String> = [
        "dyddiad", "ffurflen", "iaith", "tîm", "enw", "cyfeirnod", "rhif", "statws", "rhyw", "ardal", "asesiad",
        "dechrau",
        "gorffen", "math", "oedran", "ethnigrwydd", "cwblhau", "geni", "gwasanaeth", "unigolyn",
    ]
}
