import ArgumentParser
import Commands
import Wording

/// `housekeeping words`: brings translations/cy.po up to the sources, and the room `Cymraeg` up to that.
struct WordsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "words", abstract: "Bring the Welsh up to the sources: translations/cy.po and Sources/Cymraeg.")

    static let catalogue = "translations/cy.po"

    /// All that is wrong in the catalogue.
    private struct Faults: Error, CustomStringConvertible {
        let all: [PortableObject.Fault]

        var description: String {
            (all.map { "\(WordsCommand.catalogue):\($0)" } + ["nothing was written"]).joined(separator: "\n")
        }
    }

    @Option(help: "The folder of the repository.") var root = "."

    func run() throws {
        let path = root + "/" + Self.catalogue
        let bytes = try Files.read(path)
        var contents = CatalogueFile.read(bytes)
        guard contents.faults.isEmpty else {
            throw Failure(.refused(Faults(all: contents.faults)))
        }
        contents.entries = try SentencesOfSources(root: root).update(contents.entries)
        try Self.write(CatalogueFile.text(contents), to: path)
        try Self.write(CymraegSource.text(contents.entries), to: root + "/" + CymraegSource.path)
        try Output.line(Self.summary(contents.entries))
    }

    /// Leaves a file alone that is so already, and with it what was built of it.
    private static func write(_ text: String, to path: String) throws {
        let bytes = Array(text.utf8)
        if Files.exists(path), try Files.read(path) == bytes { return }
        try OutputFile(path, isReplacing: true, inputs: []).write(bytes)
    }

    private static func summary(_ entries: [PortableObject.Entry]) -> String {
        let said = entries.filter { !$0.isObsolete }
        var lines = said.filter { !$0.isSpoken }.map { entry in
            "\(entry.places.first ?? catalogue): \(entry.isFuzzy ? "fuzzy" : "without Welsh"): \(entry.english)"
        }
        let spoken = said.count - lines.count
        lines.append(
            "\(catalogue): \(spoken) of \(said.count) sentences have Welsh; \(entries.count - said.count) went")
        return lines.joined(separator: "\n")
    }
}
