import Testing
import Wording

@Suite struct PortableObjectTests {
    @Test func entriesAreReadWithContextsCommentsAndLinesThatGoOn() {
        let (entries, faults) = PortableObject.read(
            #"""
            msgid ""
            msgstr ""
            "Language: cy\n"

            # for whoever translates
            msgctxt "command"
            msgid "open"
            msgstr "agor"
            msgid "a \"b\" "
            "and\nc"
            msgstr "ŵ "
            "\\"

            msgid "not yet"
            msgstr ""
            """#)
        #expect(faults.isEmpty)
        #expect(
            entries == [
                .init(context: "command", english: "open", translation: "agor"),
                .init(english: "a \"b\" and\nc", translation: "ŵ \\"),
            ])
    }

    @Test func everyFaultNamesItsLineAndTheRestIsRead() {
        let (entries, faults) = PortableObject.read(
            """
            msgid "one"
            msgstr un
            msgstr "dau"
            "tri"

            "four"
            msgid "five"

            msgstr "six"
            msgid "seven"
            msgstr "saith \\q"
            msgid "eight"
            msgstr "wyth"
            """)
        #expect(
            faults.map(\.description) == [
                "line 2: not a string in quotation marks: un",
                "line 6: a string that belongs to nothing",
                "line 8: “five” has no msgstr",
                "line 9: msgstr without msgid",
                "line 11: not a string in quotation marks: \"saith \\q\"",
            ])
        #expect(
            entries == [
                .init(english: "one", translation: "dautri"), .init(english: "eight", translation: "wyth"),
            ])
    }

    @Test func aFileFromAnotherSystemIsReadToo() {
        let (entries, faults) = PortableObject.read(
            "\u{FEFF}msgid \"a\"\r\nmsgstr \"b\"\r\n\r\nmsgid \"c\"\r\nmsgstr \"d\"")
        #expect(faults.isEmpty)
        #expect(entries == [.init(english: "a", translation: "b"), .init(english: "c", translation: "d")])
    }

    @Test func whatIsWrittenIsReadBack() {
        let entries = [
            PortableObject.Entry(context: "c", english: "a “b” \"c\"\n{1}", translation: "ŵŷ \\ {1}"),
            PortableObject.Entry(english: "b", translation: "c"),
            PortableObject.Entry(english: "\"\u{301}\\\u{301}", translation: "\r\n\"\u{301}\n\u{301}"),
        ]
        let text = PortableObject.file(entries, project: "Audit 1", language: "cy", header: ["A note"])
        #expect(text.hasPrefix("# A note\nmsgid \"\"\n"))
        let (read, faults) = PortableObject.read(text)
        #expect(read == entries)
        #expect(faults.isEmpty)
    }
}
