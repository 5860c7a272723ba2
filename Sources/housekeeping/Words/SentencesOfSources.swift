import Advocacy
import Commands
import Support
import Wording
import Workstation

/// Where the sentences of the repository stand.
struct SentencesOfSources {
    let literals: SpokenLiterals

    init(literals: SpokenLiterals) { self.literals = literals }

    /// Of the folder that holds Sources and SampleAudits. What a room says in one language alone (`Cymraeg`, and this program)
    /// is left out.
    init(root: String) throws {
        let files = try SourceFile.all(in: root + "/Sources").filter { !["Cymraeg", "housekeeping"].contains($0.room) }
        var literals = SpokenLiterals(in: files)
        for command in Command.allCases {
            let file = "Sources/Workstation/Command.swift"
            if command.runsByName { literals.add(said: command.name, context: "command", in: file) }
            literals.add(command.name, in: file)
        }
        for fact in Fact.allCases {
            guard case .choice(let values) = fact.kind else { continue }
            for value in values { literals.add(value, in: "Sources/Advocacy/Choices.swift") }
        }
        for jurisdiction in Jurisdiction.allCases {
            let folder = "SampleAudits/" + jurisdiction.sampleAudit
            literals.add(said: try SampleAudit(folder: root + "/" + folder).summary, in: folder + "/audit.json")
        }
        self.literals = literals
    }

    /// The catalogue with an entry for every sentence that is said, in the place where its neighbour stands, and the places
    /// of each; what is no longer said stands at the end as obsolete, and one that is said again comes back.
    ///
    /// A sentence of a table reaches the screen in a variable: it is not found unless the catalogue has it already, and
    /// then by its literal.
    func update(_ entries: [PortableObject.Entry]) -> [PortableObject.Entry] {
        let places = places(in: entries)
        let live = Set(entries.filter { !$0.isObsolete }.map(\.sentence))
        var (kept, gone): ([PortableObject.Entry], [PortableObject.Entry]) = ([], [])
        for var entry in entries {
            if entry.isObsolete, live.contains(entry.sentence) { continue }
            entry.places = places[entry.sentence] ?? literals.files[entry.english] ?? []
            entry.isObsolete = entry.places.isEmpty
            if !entry.isObsolete {
                kept.append(entry)
            } else if !entry.translation.isEmpty {
                gone.append(entry)
            }
        }
        return added(to: kept, places) + gone
    }

    /// Where each sentence is said. One with a context is said by the entry without where it has none of its own.
    private func places(in entries: [PortableObject.Entry]) -> [SpokenLiterals.Said: [String]] {
        let known = Set(entries.map(\.sentence))
        var places: [SpokenLiterals.Said: [String]] = [:]
        for (sentence, file, _) in literals.said {
            let bare = SpokenLiterals.Said(context: nil, english: sentence.english)
            let key = !known.contains(sentence) && known.contains(bare) ? bare : sentence
            if places[key]?.contains(file) != true { places[key, default: []].append(file) }
        }
        return places
    }

    private func added(
        to kept: [PortableObject.Entry], _ places: [SpokenLiterals.Said: [String]]
    ) -> [PortableObject.Entry] {
        var all = kept
        var known = Set(kept.map(\.sentence))
        /// What was said before, in the same file.
        var before: (sentence: SpokenLiterals.Said, file: String)?
        for (sentence, file, _) in literals.said {
            let bare = SpokenLiterals.Said(context: nil, english: sentence.english)
            let key = !known.contains(sentence) && known.contains(bare) ? bare : sentence
            if known.insert(key).inserted {
                var entry = PortableObject.Entry(context: key.context, english: key.english, translation: "")
                entry.places = places[key] ?? [file]
                let neighbour = before.flatMap { before in
                    before.file == file ? all.firstIndex { $0.sentence == before.sentence } : nil
                }
                all.insert(entry, at: neighbour.map { $0 + 1 } ?? all.endIndex)
            }
            before = (key, file)
        }
        return all
    }
}

extension PortableObject.Entry {
    var sentence: SpokenLiterals.Said { SpokenLiterals.Said(context: context, english: english) }
}
