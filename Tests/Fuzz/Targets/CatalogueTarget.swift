import Wording

extension FuzzTarget {
    /// A translator's file: entries read back as they are written, and any of them can be spoken.
    static let catalogue = FuzzTarget("catalogue") { bytes in
        let (entries, faults) = PortableObject.read(String(decoding: bytes, as: UTF8.self))
        let place = InputPlace(bytes)
        for fault in faults { try place.check(line: fault.line, column: 1, fault.message) }
        let file = PortableObject.file(entries, project: "advocacy-audit", language: "cy", header: ["a test"])
        let again = PortableObject.read(file)
        try hold(again.faults.isEmpty, "what was written has faults: \(again.faults)")
        try hold(again.entries == entries, "\(entries) reads back as \(again.entries)")
        // Every translation as that of a sentence with holes.
        for entry in entries {
            let spoken = [PortableObject.Entry(english: "Case {1} of {2}", translation: entry.translation)]
            let language = Language(code: "cy", name: "Cymraeg", catalogue: { Catalogue(spoken) })
            _ = language.speak { say("Case \(1) of ", "\("two")") }
        }
    }
}
