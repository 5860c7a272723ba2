import Support
import Testing
import Wording

@testable import housekeeping

/// How the catalogue is brought up to the sources, on made-up ones.
@Suite struct WordsTests {
    private static func sentences(_ files: [String: String]) -> SentencesOfSources {
        let sources = files.sorted { $0.key < $1.key }.map {
            SourceFile(room: "Room", path: "Room/\($0.key)", text: $0.value)
        }
        return SentencesOfSources(literals: SpokenLiterals(in: sources))
    }

    /// `context|english=translation @places`, `#~` before what is obsolete.
    private static func lines(_ entries: [PortableObject.Entry]) -> [String] {
        entries.map { entry in
            let context = entry.context.map { "\($0)|" } ?? ""
            let places = entry.places.map { " @\($0.replacing("Sources/Room/", with: ""))" }.joined()
            return "\(entry.isObsolete ? "#~ " : "")\(context)\(entry.english)=\(entry.translation)\(places)"
        }
    }

    private static func entry(_ english: String, _ translation: String, context: String? = nil) -> PortableObject.Entry
    {
        PortableObject.Entry(context: context, english: english, translation: translation)
    }

    @Test func aNewSentenceStandsBehindItsNeighbourAndEachSaysItsPlaces() {
        let sentences = Self.sentences([
            "A.swift": #"say("one"); say("\(n) of ", "\(m)"); say("two")"#,
            "B.swift": #"say("two"); let table = ["of a table": Phrase("three")]; say("\(say("inner")) now")"#,
        ])
        let updated = sentences.update([
            Self.entry("of a table", "o dabl"), Self.entry("one", "un"), Self.entry("two", "dau"),
        ])
        #expect(
            Self.lines(updated) == [
                "of a table=o dabl @B.swift", "one=un @A.swift", "{1} of {2}= @A.swift", "two=dau @A.swift @B.swift",
                "three= @B.swift", "inner= @B.swift", "{1} now= @B.swift",
            ])
        #expect(sentences.update(updated) == updated, "a second time changes nothing")
    }

    @Test func aPhraseThatIsPutTogetherIsOneSentence() {
        let sentences = Self.sentences(["A.swift": "Phrase(\n  \"begins \"\n    + \"and ends\"); say(\"x\") + \"y\""])
        #expect(Self.lines(sentences.update([])) == ["begins and ends= @A.swift", "x= @A.swift"])
    }

    @Test func whatIsNoLongerSaidIsObsoleteUntilItIsSaidAgain() {
        var noted = Self.entry("gone", "wedi mynd")
        noted.notes = ["a note"]
        let without = Self.sentences(["A.swift": #"say("one")"#]).update([
            noted, Self.entry("never translated", ""), Self.entry("one", "un"),
        ])
        #expect(Self.lines(without) == ["one=un @A.swift", "#~ gone=wedi mynd"])
        #expect(without[1].notes == ["a note"])
        let again = Self.sentences(["A.swift": #"say("one"); say("gone")"#]).update(without)
        #expect(Self.lines(again) == ["one=un @A.swift", "gone=wedi mynd @A.swift"])
    }

    @Test func aSentenceThatIsThereNeedsNoObsoleteOne() {
        var old = Self.entry("one", "hen un")
        old.isObsolete = true
        let updated = Self.sentences(["A.swift": #"say("one")"#]).update([old, Self.entry("one", "un")])
        #expect(Self.lines(updated) == ["one=un @A.swift"])
    }

    @Test func aContextHasAnEntryOfItsOwnOrThatWithoutOne() {
        let sentences = Self.sentences([
            "A.swift": #"say("open", context: "command"); say("open"); say("shut", context: "command"); say("shut")"#,
            "B.swift": #"say("new", context: "state")"#,
        ])
        let updated = sentences.update([
            Self.entry("open", "agor", context: "command"), Self.entry("open", "ar agor"), Self.entry("shut", "cau"),
        ])
        #expect(
            Self.lines(updated) == [
                "command|open=agor @A.swift", "open=ar agor @A.swift", "shut=cau @A.swift", "state|new= @B.swift",
            ])
    }

    @Test(arguments: [
        ("\u{FEFF}", "", "1:1: a byte order mark; save the file as UTF-8 without one"),
        ("", "msgid \"a\"\r\nmsgstr \"b\"\r\n", "4:10: a carriage return; save the file with the line ends of Unix"),
        ("", "msgid \"a\"\nmsgstr \"b\"", "5:11: the last line has no end"),
        ("", "msgid \"a\tb\"\nmsgstr \"b\"\n", "4:9: a control character; within a string \\t is a tab"),
        ("", "msgid \"a\"\nmsgstr \"b\\x\"\n", "5:10: a backslash stands before n, r, t, \" or another backslash"),
        ("", "msgid \"a\"\n", "4:7: “a” has no msgstr"),
        ("", "msgid \"a\"\nmsgstr \"b\"\nmsgid \"a\"\nmsgstr \"c\"\n", "6:7: “a” stands in line 4 already; keep one"),
        ("", "msgid \"{1}\"\nmsgstr \"{2}\"\n", "5:8: the English has {1}, the translation {2}"),
        ("", "msgid \"\"\nmsgstr \"\"\n", "4:7: a second header, an entry whose msgid is empty"),
    ])
    func aFaultOfTheFileNamesItsPlace(_ before: String, _ behind: String, _ fault: String) {
        let text = before + "msgid \"\"\nmsgstr \"charset=UTF-8\\n\"\n\n" + behind
        #expect(CatalogueFile.read(Array(text.utf8)).faults.map(\.description) == [fault])
    }

    @Test func aFileThatIsNotOfTheKindIsRefused() {
        #expect(
            CatalogueFile.read(Array("msgid \"a\"\nmsgstr \"b\"\n".utf8)).faults.map(\.description) == [
                "1:1: there is no header with charset=UTF-8: an entry whose msgid is empty"
            ])
        let latin1 =
            Array("msgid \"\"\nmsgstr \"charset=UTF-8\\n\"\n# caf".utf8) + [0xe9]
            + Array("\nmsgid \"a\"\nmsgstr \"b\"\n".utf8)
        #expect(CatalogueFile.read(latin1).faults.map(\.description) == ["3:6: a byte that is not UTF-8"])
    }

    @Test func theSourceHoldsWhateverASentenceHolds() {
        let source = CymraegSource.text([Self.entry("\\#(a) \"\"\"#", "b")])
        #expect(
            source.contains(
                "private static let sentences = ##\"\"\"\nmsgid \"\\\\#(a) \\\"\\\"\\\"#\"\nmsgstr \"b\"\n\"\"\"##\n"))
    }
}
