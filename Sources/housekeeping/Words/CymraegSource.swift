import Wording

/// The source of the room `Cymraeg`: one literal, which compiles in a fraction of a second where a table of pairs takes
/// many.
enum CymraegSource {
    static let path = "Sources/Cymraeg/Cymraeg.swift"

    static func text(_ entries: [PortableObject.Entry]) -> String {
        let sentences = PortableObject.bare(entries)
        var marks = "#"
        while sentences.contains("\\" + marks) || sentences.contains("\"\"\"" + marks) { marks += "#" }
        return """
            // swift-format-ignore-file
            // Written by `make words` from translations/cy.po, which is what to change.
            import Wording

            extension Language {
                public static let welsh = Language(code: "cy", name: "Cymraeg", isDraft: true) { catalogue }

                /// Read when it is first spoken.
                private static let catalogue = Catalogue(bare: sentences)

                private static let sentences = \(marks)\"""
            \(sentences)\"""\(marks)
            }

            """
    }
}
