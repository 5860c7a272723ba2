import Calendar
import Testing

@Suite struct MonthNameTests {
    @Test func everyMonthIsKnownInBothLanguages() {
        let english = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        let welsh = [
            "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref",
            "Tachwedd", "Rhagfyr",
        ]
        for names in [english, welsh] {
            #expect(names.map { MonthName.number(of: $0) } == Array(1...12))
            #expect(names.map { MonthName.number(of: $0.uppercased()) } == Array(1...12))
        }
        #expect(english.map { MonthName.number(of: $0.prefix(3)) } == Array(1...12))
        let short = ["Ion", "Chwef", "Maw", "Ebr", "Mai", "Meh", "Gorff", "Awst", "Medi", "Hyd", "Tach", "Rhag"]
        #expect(short.map { MonthName.number(of: $0) } == Array(1...12))
    }

    @Test func behindAPrepositionWelshNamesChange() {
        let changed = [
            ("Fawrth", 3), ("Fai", 5), ("Fehefin", 6), ("Orffennaf", 7), ("Fedi", 9), ("Dachwedd", 11), ("Ragfyr", 12),
        ]
        for (name, number) in changed { #expect(MonthName.number(of: name) == number) }
    }

    @Test(arguments: ["", "ja", "12", "Juin", "o", "day"]) func otherWordsAreNoMonths(word: String) {
        #expect(MonthName.number(of: word) == nil)
    }
}
