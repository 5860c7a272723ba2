import Testing
import Wording

@Suite struct PortableObjectTests {
    @Test func entriesAreReadWithAllThatStandsBeforeThem() {
        let contents = PortableObject.read(
            #"""
            # whose it is
            msgid ""
            msgstr ""
            "Language: cy\n"

            # mine
            #. for whoever translates
            #: Sources/A.swift Sources/B.swift
            #: Sources/C.swift
            #, fuzzy, no-wrap
            #| msgid "opened"
            msgctxt "command"
            msgid "open"
            msgstr "agor"
            msgid "a \"b\" "
            "and\nc\t"
            msgstr "ŵ "
            "\\"

            msgid "not yet"
            msgstr ""

            #~ msgid "gone"
            #~ msgstr "wedi "
            #~ "mynd"
            """#)
        #expect(contents.faults.isEmpty)
        #expect(contents.header?.translation == "Language: cy\n")
        #expect(contents.header?.remarks == ["whose it is"])
        var open = PortableObject.Entry(context: "command", english: "open", translation: "agor")
        open.remarks = ["mine"]
        open.notes = ["for whoever translates"]
        open.places = ["Sources/A.swift", "Sources/B.swift", "Sources/C.swift"]
        open.flags = ["fuzzy", "no-wrap"]
        open.previous = ["msgid \"opened\""]
        var gone = PortableObject.Entry(english: "gone", translation: "wedi mynd")
        gone.isObsolete = true
        #expect(
            contents.entries == [
                open, .init(english: "a \"b\" and\nc\t", translation: "ŵ \\"),
                .init(english: "not yet", translation: ""), gone,
            ])
    }

    @Test func whatIsFuzzyObsoleteOrWithoutATranslationIsNotSpoken() {
        let contents = PortableObject.read(
            """
            #, fuzzy
            msgid "cases"
            msgstr "casys"

            #~ msgid "open"
            #~ msgstr "agor"

            msgid "findings"
            msgstr ""

            msgid "actions"
            msgstr "camau"
            """)
        #expect(contents.faults.isEmpty)
        #expect(contents.spoken.map(\.translation) == ["camau"])
        let language = Language(code: "cy", name: "Cymraeg") { Catalogue(contents.entries) }
        language.speak {
            #expect(
                [say("cases"), say("open"), say("findings"), say("actions")] == ["cases", "open", "findings", "camau"])
        }
    }

    @Test func everyFaultNamesItsPlaceAndTheRestIsRead() {
        let contents = PortableObject.read(
            """
            msgid "one"
            msgstr un
            msgstr "dau"
            "tri"

            "four"
            msgid "five"

            msgstr "six"
            msgid "seven"
            msgstr "ŵyth \\q"
            msgid "eight"
            msgstr "wy"th"
            msgid_plural "nine"
            msgid "ten"
              msgstr "deg\\"
            #~ msgid "eleven"
            msgid "twelve"
            msgstr "deuddeg"
            msgid "{1} of {2}"
            msgstr "{1} o {1}"
            msgid "twelve"
            msgstr "dwsin"
            # at the end
            """)
        #expect(
            contents.faults == [
                .init(line: 2, column: 8, .noString("un")),
                .init(line: 3, column: 1, .secondTranslation),
                .init(line: 6, column: 1, .strayString),
                .init(line: 7, column: 7, .noTranslation(of: "five")),
                .init(line: 9, column: 1, .translationWithoutSentence),
                .init(line: 11, column: 14, .strayBackslash),
                .init(line: 13, column: 11, .quoteWithinString),
                .init(line: 14, column: 1, .unknownKeyword("msgid_plural")),
                .init(line: 16, column: 14, .strayBackslash),
                .init(line: 17, column: 10, .noTranslation(of: "eleven")),
                .init(line: 21, column: 8, .otherValues(english: [1, 2], translation: [1, 1])),
                .init(line: 22, column: 7, .twice("twelve", firstInLine: 18)),
                .init(line: 24, column: 13, .strayComment),
            ])
        #expect(contents.entries.map(\.translation) == ["dautri", "", "", "", "deuddeg", "{1} o {1}", "dwsin"])
    }

    @Test func aFileFromAnotherSystemIsReadToo() {
        let contents = PortableObject.read("\u{FEFF}msgid \"a\"\r\nmsgstr \"b\"\r\n\r\nmsgid \"c\"\r\nmsgstr \"d\"")
        #expect(contents.faults.isEmpty)
        #expect(contents.entries == [.init(english: "a", translation: "b"), .init(english: "c", translation: "d")])
    }

    @Test func whatIsWrittenIsReadBack() {
        var noted = PortableObject.Entry(context: "c", english: "a “b” \"c\"\n{1}", translation: "ŵŷ \\ {1}")
        noted.remarks = ["a remark", ""]
        noted.notes = ["a note"]
        noted.places = ["A.swift", "B.swift"]
        noted.flags = ["fuzzy", "no-wrap"]
        noted.previous = ["msgid \"a\""]
        var gone = noted
        gone.isObsolete = true
        let entries = [
            noted, PortableObject.Entry(english: "b", translation: "c"),
            PortableObject.Entry(english: "\"\u{301}\\\u{301}", translation: "\r\n\t\"\u{301}\n\u{301}"), gone,
        ]
        var header = PortableObject.Entry(english: "", translation: "Language: cy\nX: y\n")
        header.remarks = ["A note"]
        let text = PortableObject.file(header: header, entries)
        #expect(
            text.hasPrefix("# A note\nmsgid \"\"\nmsgstr \"\"\n\"Language: cy\\n\"\n\"X: y\\n\"\n\n# a remark\n#\n"))
        let read = PortableObject.read(text)
        #expect(read.header == header)
        #expect(read.entries == entries)
        #expect(read.faults.isEmpty)
        #expect(PortableObject.bare(entries).hasPrefix("msgid \"b\"\nmsgstr \"c\"\n"))
    }
}
