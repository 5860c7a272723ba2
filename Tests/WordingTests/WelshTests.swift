import Cymraeg
import Foundation
import Support
import Testing
import Wording

@testable import housekeeping

/// The Welsh against the sources: nothing said without it, nothing in it that is not said, nothing lost on the way, and the
/// program's own as the file has it.
@Suite struct WelshTests {
    private static let path = RepositoryRoot.path(WordsCommand.catalogue)

    private static func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    private static func contents() throws -> PortableObject.Contents { CatalogueFile.read(Array(try text(path).utf8)) }

    @Test func theFileCanBeRead() throws {
        let contents = try Self.contents()
        #expect(
            contents.faults.isEmpty,
            "\n\(contents.faults.map { "\(WordsCommand.catalogue):\($0)" }.joined(separator: "\n"))")
        #expect(contents.entries.count > 1000)
    }

    /// Every sentence of the sources stands in it with its places, and what no source says as obsolete.
    @Test func theFileIsUpToTheSources() throws {
        var contents = try Self.contents()
        contents.entries = try SentencesOfSources(root: RepositoryRoot.path).update(contents.entries)
        try Self.expectSame(Self.text(Self.path), CatalogueFile.text(contents), in: WordsCommand.catalogue)
    }

    @Test func theProgramsWelshIsThatOfTheFile() throws {
        let written = CymraegSource.text(try Self.contents().entries)
        try Self.expectSame(Self.text(RepositoryRoot.path(CymraegSource.path)), written, in: CymraegSource.path)
    }

    private static func expectSame(_ kept: String, _ written: String, in file: String) {
        guard kept != written else { return }
        let (kept, written) = (
            kept.split(separator: "\n", omittingEmptySubsequences: false),
            written.split(separator: "\n", omittingEmptySubsequences: false)
        )
        let same = zip(kept, written).prefix { $0 == $1 }.count
        let (here, there) = (kept.dropFirst(same).first ?? "its end", written.dropFirst(same).first ?? "its end")
        Issue.record("run `make words`: \(file):\(same + 1): \(here)\nwould be: \(there)")
    }

    @Test func everySentenceIsTranslated() throws {
        let missing = try Self.contents().entries.filter { !$0.isObsolete && !$0.isSpoken }
        let lines = missing.map { "\($0.places.first ?? "?"): \($0.isFuzzy ? "fuzzy: " : "")\($0.english)" }
        #expect(missing.isEmpty, "\n\(lines.joined(separator: "\n"))")
    }

    @Test func theProgramSaysEachSentenceAsTheFileHasIt() throws {
        for entry in try Self.contents().spoken {
            let said = Language.welsh.speak { Phrase(entry.english, context: entry.context).said }
            #expect(said == entry.translation, "\(entry)")
        }
    }

    /// Figures, provisions, keys and the end of the sentence are the same in every language. Brackets and quotation marks
    /// may be more: they stand where a value would have to change its first letter.
    @Test func nothingIsLostInTranslation() throws {
        for entry in try Self.contents().spoken {
            #expect(Self.numbers(entry.english) == Self.numbers(entry.translation), "numbers: \(entry)")
            #expect(Self.end(entry.english) == Self.end(entry.translation), "end: \(entry)")
            for mark in "“”()[]%£·→↑↓?" {
                let (english, translation) = (
                    entry.english.count { $0 == mark }, entry.translation.count { $0 == mark }
                )
                #expect("“”()".contains(mark) ? english <= translation : english == translation, "\(mark): \(entry)")
            }
            for key in Self.keys where entry.english.contains(key) {
                #expect(entry.translation.contains(key), "\(key): \(entry)")
            }
        }
    }

    private static let keys = ["Enter", "Esc", "Ctrl-", "Tab", "PgUp", "PgDn", "Alt-", "Backspace", "F1"]

    private static func numbers(_ text: String) -> [String] {
        text.replacing(/\{\d+\}/, with: "").matches(of: /\d+/).map { String($0.output) }.sorted()
    }

    /// The stop or the blank it ends with; sentences that end in one are joined to others as they stand.
    private static func end(_ text: String) -> Character? { text.last.flatMap { ".,:;!?… ".contains($0) ? $0 : nil } }
}
