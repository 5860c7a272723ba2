import Wording

extension FuzzTarget {
    /// A translator's file: entries read back as they are written, and any of them can be spoken.
    static let catalogue = FuzzTarget("catalogue") { bytes in
        let contents = PortableObject.read(String(decoding: bytes, as: UTF8.self))
        let place = InputPlace(bytes)
        for fault in contents.faults {
            try place.check(line: fault.line, column: fault.column, fault.reason.description)
        }
        guard contents.faults.isEmpty else { return }
        let header = contents.header ?? PortableObject.Entry(english: "", translation: "")
        let again = PortableObject.read(PortableObject.file(header: header, contents.entries))
        try hold(again.faults.isEmpty, "what was written has faults: \(again.faults)")
        try hold(again.entries == contents.entries, "\(contents.entries) reads back as \(again.entries)")
        let bare = PortableObject.read(PortableObject.bare(contents.entries))
        try hold(bare.spoken.count == contents.spoken.count, "what is spoken reads back as \(bare.spoken)")
        // Every translation as that of a sentence with holes.
        for entry in contents.entries {
            let spoken = [PortableObject.Entry(english: "Case {1} of {2}", translation: entry.translation)]
            let language = Language(code: "cy", name: "Cymraeg", catalogue: { Catalogue(spoken) })
            _ = language.speak { say("Case \(1) of ", "\("two")") }
        }
    }
}
