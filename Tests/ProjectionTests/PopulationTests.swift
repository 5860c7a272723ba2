import Sampling
import Tables
import Testing

@testable import Projection

/// A text with fields between semicolons, its headings where years stand, or else at its front; a line that is blank is
/// none, as in a file.
func sheet(of text: String, file: String = "") -> Sheet {
    let rows: [Sheet.Row] = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
        index, line in
        guard !line.isEmpty else { return nil }
        let cells = line.split(separator: ";", omittingEmptySubsequences: false).map { String($0).trimmed }
        return Sheet.Row(line: index + 1, cells: cells)
    }
    guard !rows.isEmpty else { return Sheet(file: file, headings: [], rows: []) }
    let place = rows.firstIndex { PopulationHeading.isRow($0.cells) } ?? 0
    return Sheet(file: file, headings: rows[place], rows: Array(rows[(place + 1)...]))
}

extension String {
    fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}

private let poppi = """
    Population aged 65 and over, projected to 2040
    Area: Exampleshire

    ;2025;2030;2035
    People aged 65-69;10,000;11,000;12,500
    People aged 70-74;9,000;9,500;9,900
    People aged 75-79;8,000;8,400;8,800
    People aged 80-84;5,000;5,600;6,000
    People aged 85-89;3,000;3,500;4,000
    People aged 90 and over;1,500;2,000;2,600
    Total population 65 and over;36,500;40,000;43,800

    Figures may not sum due to rounding
    """

private let pansi = """
    Population aged 18-64, projected to 2040
    ;2025;2030;2035
    People aged 18-24;14,000;14,700;14,100
    People aged 25-34;20,000;20,400;20,200
    People aged 35-44;20,000;20,000;20,800
    People aged 45-54;22,000;21,000;21,100
    People aged 55-64;23,000;23,500;22,300
    Total population aged 18-64;99,000;99,600;98,500
    """

private func table(_ text: String, _ file: String = "people.csv") throws -> PopulationTable {
    try PopulationTable(sheet(of: text, file: file))
}

private func fault(_ body: () throws -> Void) -> PopulationError? {
    do {
        try body()
        return nil
    } catch {
        return error as? PopulationError
    }
}

@Suite struct PopulationTests {
    @Test func bandsOfFiveYearsBecomeTheBandsOfTheFrame() throws {
        let population = try Population([table(poppi, "poppi.csv"), table(pansi, "pansi.csv")])
        #expect(
            population.bands.map(\.label) == [
                "18 to 24", "25 to 44", "45 to 64", "65 to 74", "75 to 84", "85 and above",
            ])
        #expect(population.isOldestMerged)
        #expect(population.years == 2025...2035)
        let people = try population.bands.map { try #require(population.people($0, in: 2025)).people }
        #expect(people == [14_000, 40_000, 45_000, 19_000, 13_000, 4_500])
        #expect(population.people(AgeRange(65, 74), in: 2025)?.isInterpolated == false)
    }

    @Test func aYearBetweenTwoLiesOnTheLineBetweenThemAndSaysSo() throws {
        let population = try Population([table(poppi), table(pansi)])
        // 19,000 in 2025 and 20,500 in 2030.
        let found = try #require(population.people(AgeRange(65, 74), in: 2027))
        #expect(abs(found.people - 19_600) < 1e-9 && found.isInterpolated)
        #expect(population.people(AgeRange(65, 74), in: 2036) == nil)
    }

    @Test func growthIsRelativeToTheBaseYear() throws {
        let population = try Population([table(poppi), table(pansi)])
        let growth = try BandGrowth(population, base: 2025, years: [2025, 2026, 2030])
        let factors = growth.byLabel
        #expect(Set(factors.keys) == Set(AgeRange.ofFrame.map(\.label)))
        #expect(factors["85 to 94"] == factors["95 and above"])
        #expect(factors["85 to 94"]?[2030].map { abs($0 - 5_500.0 / 4_500) < 1e-12 } == true)
        #expect(factors["18 to 24"]?[2025] == 1)
        #expect(growth.interpolated == [2026])
        #expect(growth.sources == ["people.csv", "people.csv"])
    }

    @Test func singleYearsOfMalesAndFemalesAreAdded() throws {
        var text = "AREA_CODE;AREA_NAME;SEX;AGE_GROUP;2024;2025\n"
        for sex in ["males", "females"] {
            for age in 0..<90 { text += "W06;Sir Enghraifft;\(sex);\(age);\(sex == "males" ? 10 : 20);11\n" }
            text += "W06;Sir Enghraifft;\(sex);90 and over;5;6\nW06;Sir Enghraifft;\(sex);All ages;999;999\n"
        }
        let population = try Population([table(text)])
        #expect(population.people(AgeRange(18, 24), in: 2024)?.people == 210.0)
        #expect(population.people(.eightyFiveAndAbove, in: 2025)?.people == 122.0)
    }

    @Test func personsAreTakenWhereThereAreAnyAndSectionsNameTheSex() throws {
        let text = """
            Mid-year projections;;
            Age;Mid-2024;Mid-2025
            Persons;;
            Aged 85 to 94;40;44
            Aged 95+;4;5
            Males;;
            Aged 85 to 94;15;17
            Aged 95+;1;1
            """
        let needed = [AgeRange(85, 94), AgeRange(95, nil)]
        let population = try Population([table(text)], needed: needed)
        #expect(!population.isOldestMerged && population.bands == needed)
        #expect(population.people(AgeRange(95, nil), in: 2025)?.people == 5)
    }

    @Test func aRowInTwoBandsIsNamed() {
        let found = fault { _ = try Population([table(poppi + "\nPeople aged 60-64;1;1;1"), table(pansi)]) }
        #expect(
            found?.message.contains("55 to 64 stand in people.csv line 14 already") == true,
            "\(String(describing: found))")
        let straddling = fault { _ = try Population([table("Age;2024;2025\n15-19;1;1\n20-24;1;1")]) }
        #expect(straddling?.line == 2 && straddling?.message.contains("Under 18; 18 to 24") == true)
        let total = fault { _ = try Population([table("Age;2024;2025\n65 and over;9;9")]) }
        #expect(total?.message.contains("65 to 74; 75 to 84; 85 to 94; 95 and above") == true)
    }

    @Test func bandsThatAreNotCoveredAreNamed() {
        let found = fault { _ = try Population([table(poppi, "poppi.csv")]) }
        #expect(found?.why == .uncovered([AgeRange(18, 24), AgeRange(25, 44), AgeRange(45, 64)]))
        #expect(found?.message.contains("in full: 18 to 24, 25 to 44, 45 to 64;") == true)
        #expect(found?.file == "poppi.csv" && found?.line == 4)
        let gap = fault {
            let table = try table("Age;2024;2025\n75-79;1;1\n81-84;1;1")
            _ = try Population([table], needed: [AgeRange(75, 84)])
        }
        #expect(gap?.message.contains("75 to 84") == true)
        let noEnd = fault { _ = try Population([table("Age;2024;2025\n95-99;1;1")], needed: [AgeRange(95, nil)]) }
        #expect(noEnd?.message.contains("95 and above") == true)
    }

    @Test func onlyWhatTheFrameHoldsMustBeCovered() throws {
        let population = try Population([table(poppi)], needed: [AgeRange(65, 74), AgeRange(95, nil)])
        #expect(population.bands.map(\.label) == ["65 to 74", "75 to 84", "85 and above"])
    }

    @Test(arguments: [
        ("", 1, 1, "no column holds numbers"),
        ("Area;A\nAge;2024\n65-69;1", 2, 1, "the year 2024 alone"),
        ("Age;2024;2025;2024\n65-69;1;2;3", 1, 4, "2024 stands twice"),
        ("Place;2024;2025\nNorth;1;2", 1, 1, "holds ages"),
        ("Age;2024;2025\n65-69;1,5;2", 2, 2, "“1,5” is no number"),
        ("Age;2024;2025\n65-69;1;..", 2, 3, "in 2025; write it"),
        ("Age;2024;2025\n65-69;;2", 2, 2, "in 2024 is missing"),
        ("Age;2024;2025\n65-69;-3;2", 2, 2, "no number"),
        ("Age;2024;2025\n65-69;1;1000000000001", 2, 3, "at most 1,000,000,000,000"),
        ("Age;2024;2025\n65-69;9223372036854775807;2", 2, 2, "at most 1,000,000,000,000"),
        ("Age;2024;2025\n65-69;1;2\nPeople aged 70-74 predicted to have dementia;1;2", 3, 1, "(“dementia”)"),
        ("Age;2024;2025\n65-69;1;2\nPeople aged 70-74 with a dog;1;2", 3, 1, "is no age"),
        ("Age;2024;2025\n65-69;1;2\n65-74;1;2", 3, 1, "in line 2 already"),
        ("Area;Age;2024;2025\nNorth;65-69;1;2\nSouth;70-74;1;2", 3, 1, "2 areas: North, South; name one"),
        ("Sex;Age;2024;2025\nmales;65-69;1;2", 2, 2, "no row of females"),
        ("Sex;Age;2024;2025\nmales;65-69;1;2\nboth;65-69;1;2", 3, 1, "not persons, males or females"),
        ("Age;2024;2025\n65-69;1;2;3", 2, 4, "4 fields"),
    ])
    func faultsSayWhereAndWhat(text: String, line: Int, column: Int, message: String) {
        let found = fault { _ = try table(text, "t.csv") }
        #expect(found?.file == "t.csv")
        #expect(found?.line == line && found?.column == column, "\(String(describing: found))")
        #expect(found?.message.contains(message) == true, "\(String(describing: found))")
    }

    @Test(arguments: [
        ("Age;2024;2025\n65-69;1;2\nthe age of Jo Blogs of 1 High Street;1;2", "“the age of Jo Blogs …”"),
        ("Age;2024;2025\n65-69;1;about what Jo Blogs said", "“about what Jo Blogs …”"),
        ("Age;2024;2025\n65-69;1;07700 900123 x", "“(withheld)”"),
        ("Area;Age;2024;2025\nthe area of Jo Blogs, here;65-69;1;2\nring 07700 900123;70-74;1;2", ", (withheld)"),
    ])
    func aFaultShowsLittleOfACell(text: String, shown: String) throws {
        let fault = try #require(fault { _ = try table(text) })
        #expect(fault.message.contains(shown), "\(fault.message)")
    }

    @Test func yearsOutsideAreAnError() throws {
        let population = try Population([table(poppi, "poppi.csv"), table(pansi, "pansi.csv")])
        let found = fault { _ = try BandGrowth(population, base: 2025, years: [2036]) }
        #expect(found?.why == .yearOutside(2036, years: 2025...2035))
        #expect(found?.message.contains("2036 is outside the table (2025 to 2035)") == true)
        #expect(found?.line == 4 && found?.column == 2)
        let nobody = fault {
            let empty = try Population([table("Age;2024;2025\n18-24;0;2")], needed: [AgeRange(18, 24)])
            _ = try BandGrowth(empty, base: 2024, years: [2025])
        }
        #expect(nobody?.message.contains("nobody aged 18 to 24") == true)
        let disjoint = fault {
            _ = try Population([table(poppi), table("Age;2010;2011\n18-24;1;1")], needed: [AgeRange(65, 74)])
        }
        #expect(disjoint?.why == .noCommonYear)
        #expect(disjoint?.message.contains("no year is in every") == true)
    }
}
