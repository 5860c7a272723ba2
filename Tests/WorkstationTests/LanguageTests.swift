import Advocacy
import Audit
import Cymraeg
import Testing
import TextUI
import Wording

@testable import Workstation

/// The interface in another language: the same screens, keys and record in other words.
struct LanguageTests {
    /// English in letters that English does not have: what is on a screen in plain letters was not said, and would stay
    /// English in every other language too.
    private static let strange = Language(code: "xx", name: "Strange") { Catalogue(rule: Self.strange) }

    private static func strange(_ english: String) -> String {
        let plain = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
        let other = Array("âƀçđêƒğħîĵķĺɱñôƥɋŕśŧûṽŵẋŷžÂƁÇĐÊƑĞĦÎĴĶĹṀÑÔƤɊŔŚŦÛṼŴẊŶŽ")
        let letters = Dictionary(uniqueKeysWithValues: zip(plain, other))
        return String(english.map { letters[$0] ?? $0 })
    }

    /// Names of keys, the program's own, and what the sample gives: its titles, teams, localities, ages, readers, files.
    private static let notOurs: Set<String> = [
        "Enter", "Tab", "PgUp", "PgDn", "Home", "End", "Ctrl", "Alt", "Esc", "Space", "Del", "Backspace", "Delete",
        "Shift",
        "Left", "Right", "Up", "Down", "Advocacy", "Audit", "Exampleshire", "Sir", "Enghraifft", "North", "South",
        "Hub",
        "Hospital", "Learning", "Disability", "Disab", "Coast", "Town", "and", "over", "first", "second", "reader",
        "county",
        "England", "Wales", "cases", "half", "read", "audits", "audit", "north", "england", "findings", "self",
        "assessment", "txt", "csv", "html", "board",
    ]

    @Test func everyWordOnEveryScreenIsSaid() throws {
        var unsaid: [String: String] = [:]
        for (place, found) in try Gallery.places(language: Self.strange) {
            for (width, height) in [(80, 24), (200, 60)] {
                var person = found
                person.send(.input(.resize(width: width, height: height)))
                let screen = person.screen().split(separator: "\n-- cursor")[0]
                for word in screen.matches(of: /[A-Za-z]{3,}/).map({ String($0.output) })
                where !Self.notOurs.contains(word) {
                    unsaid[word] = unsaid[word] ?? "\(place)"
                }
            }
        }
        #expect(unsaid.isEmpty, "\n\(unsaid.map { "\($0.key): \($0.value)" }.sorted().joined(separator: "\n"))")
    }

    @Test func wordsThatATranslatorTriesStayWhenTheLanguageIsChangedAndBack() throws {
        let tried = Language.welsh.corrected(by: [.init(english: "Cases", translation: "Yr achosion")])
        var person = Person(try SampleAudit.state(), language: tried)
        #expect(person.screen().contains("Yr achosion"))
        person.press(.character("L"))
        #expect(person.screen().contains("showing: all"))
        person.press(.character("L"))
        #expect(person.screen().contains("Yr achosion"))
    }

    @Test func theLanguagesOfferedAreGoneThroughOneByOne() throws {
        var person = Person(try SampleAudit.state())
        person.workstation = Workstation(
            reader: "reader", list: SampleAudit.list, language: .welsh, languages: [.english, Self.strange, .welsh],
            width: 80, height: 24)
        let codes = (1...3).map { _ in
            person.press(.character("L"))
            return person.workstation.language.code
        }
        #expect(codes == ["en", "xx", "cy"])
    }

    @Test func whereEnglishAloneIsOfferedItStays() throws {
        var person = Person(try SampleAudit.state())
        person.workstation = Workstation(reader: "reader", list: SampleAudit.list, width: 80, height: 24)
        person.press(.character("L"))
        #expect(person.workstation.language == .english)
        #expect(person.screen().contains("Language of the screens: English."))
    }

    @Test func theSameHandsWriteTheSameRecordInEveryLanguage() throws {
        for jurisdiction in Jurisdiction.allCases {
            let records = try [Language.english, .welsh, Self.strange].map { try Self.record(of: jurisdiction, in: $0) }
            #expect(records[0].count > 60)
            #expect(records[0] == records[1])
            #expect(records[0] == records[2])
        }
    }

    /// What is written when cases are read, overruled, acted upon, replaced, settled and taken back.
    private static func record(of jurisdiction: Jurisdiction, in language: Language) throws -> [EventBody] {
        var person = Person(try SampleAudit.state(jurisdiction), language: language)
        var record: [EventBody] = []
        func press(_ keys: [Key]) {
            for key in keys {
                person.press(key)
                record += person.written
            }
        }
        func type(_ text: String) { press(text.unicodeScalars.map { .character($0) }) }
        let answers = Array("nyu1y2n")
        for number in 0..<8 {
            type("N")
            for step in 0..<60 where person.workstation.desk.screen == .reading {
                type(String(answers[(step * 3 + number) % answers.count]))
                if person.workstation.desk.prompt != nil { press([.escape]) }
            }
            #expect(person.workstation.desk.screen == .conclusion)
            type("fclear notes")
            press([.enter])
            type("task again")
            press([.enter])
            type("manager")
            press([.enter, .enter])
            guard number.isMultiple(of: 3) else {
                type("a")
                continue
            }
            type("r1another view")
            press([.enter])
        }
        press([.escape, .escape, .control("u")])
        type("seen again")
        press([.enter, .control("r"), .end])
        type("x1entered twice")
        press([.enter])
        type("y5ronote on the area")
        press([.enter])
        return record
    }
}
