import Testing

@testable import Wording

@Suite struct SentenceTests {
    private static let catalogue = Catalogue([
        .init(english: "Case {1} of {2}", translation: "Achos {1} o {2}"),
        .init(english: "{1} before {2}", translation: "{2} ar ôl {1}"),
        .init(english: "Nothing is projected until every assumption is stated.", translation: "Dim eto."),
        .init(english: "open", translation: "ar agor"),
        .init(context: "command", english: "open", translation: "agor"),
        .init(english: "cases", translation: "achosion"),
        .init(english: "in {1}", translation: "yn {1} {3} {x}"),
        .init(english: "of {1}", translation: "o {-9223372036854775808} {9223372036854775807} {0} {1}"),
    ])

    private static let welsh = Language(code: "cy", name: "Cymraeg") { catalogue }

    @Test func englishIsSaidAsItIsWritten() {
        #expect(say("Case \(3) of \("{1}")") == "Case 3 of {1}")
        #expect(
            say("Nothing is projected until ", "every assumption is stated.")
                == "Nothing is projected until every assumption is stated.")
        #expect(Phrase("open").said == "open")
    }

    @Test func aSentenceIsFoundByItsEnglishAndItsValuesStandWhereTheLanguageHasThem() {
        Self.welsh.speak {
            #expect(say("Case \(3) of \(24)") == "Achos 3 o 24")
            #expect(say("\("a") before \("b")") == "b ar ôl a")
            #expect(say("Nothing is projected until ", "every assumption is stated.") == "Dim eto.")
            #expect(say("in \(say("cases"))") == "yn achosion {3} {x}")
        }
    }

    @Test func aValueIsNeverReadAsAHole() {
        Self.welsh.speak { #expect(say("Case \("{2}") of \("{1}")") == "Achos {2} o {1}") }
    }

    @Test func aHoleOfANumberThatNoSentenceHasIsText() {
        Self.welsh.speak {
            #expect(say("of \(3)") == "o {-9223372036854775808} {9223372036854775807} {0} 3")
            #expect(say("Case \(3) of ", "{9223372036854775807}") == "Case 3 of {9223372036854775807}")
        }
    }

    @Test func theContextTellsApartWhatEnglishSaysAlike() {
        Self.welsh.speak {
            #expect(say("open") == "ar agor")
            #expect(say("open", context: "command") == "agor")
            #expect(say("cases", context: "command") == "achosion", "a sentence without a context of its own is any's")
            #expect(Phrase("open").said == "ar agor")
        }
    }

    @Test func whatTheCatalogueDoesNotHaveStaysEnglish() {
        Self.welsh.speak { #expect(say("Team \("North") was not read") == "Team North was not read") }
    }

    @Test func theLanguageEndsWithWhatWasSpokenInIt() {
        Self.welsh.speak { Language.english.speak { #expect(say("cases") == "cases") } }
        #expect(say("cases") == "cases")
    }
}
