import Advocacy
import Testing

@Suite struct ShownCellTests {
    @Test func twentyCharactersAreShown() {
        #expect(ShownCell.text("tea with the manager") == "tea with the manager")
        #expect(ShownCell.text("tea with the manager of the home") == "tea with the manager…")
        #expect(ShownCell.text(String(repeating: "é", count: 21)) == String(repeating: "é", count: 20) + "…")
    }

    @Test(arguments: [
        "943 476 5919", "AB123456C", "Jo, 07700 900123", "a@example.org", "lives at BS1 4ST", "03/06/1941",
        "born 2024-06-03",
    ])
    func whatTellsWhoSomebodyIsIsNot(cell: String) {
        #expect(ShownCell.text(cell) == "(withheld)")
        #expect(ShownCell.heading(cell) == "(withheld)")
    }

    @Test func aDateIsShownWhereDatesAreExpected() {
        #expect(ShownCell.text("03/06/1941", hasDates: true) == "03/06/1941")
        #expect(ShownCell.text("943 476 5919", hasDates: true) == "(withheld)")
    }

    @Test func aHeadingIsShownFurther() {
        let heading = "appropriateIndividual.professionalOrPaidd"
        #expect(ShownCell.heading(heading) == heading)
        #expect(ShownCell.heading(String(repeating: "x", count: 100)).count == 61)
    }

    @Test func whatAFactIsAnsweredWithIsShortenedAndWithheld() {
        func message(_ fact: Fact, _ text: String) -> String {
            do throws(FactError) {
                _ = try fact.canonical(text)
                return ""
            } catch {
                return error.message
            }
        }
        let long = "neither here nor there, said Jo Blogs of 1 High Street"
        for fact in [Fact.understanding, .timing, .process, .referredOn, .nhsHospitalDaysLikely] {
            #expect(message(fact, long).contains("“neither here nor the…”"), "\(fact)")
            #expect(!message(fact, long).contains("Blogs"), "\(fact)")
            #expect(message(fact, "943 476 5919").contains("“(withheld)”"), "\(fact)")
        }
        #expect(message(.referredOn, "2025-13-01").contains("“2025-13-01”"))
    }
}
