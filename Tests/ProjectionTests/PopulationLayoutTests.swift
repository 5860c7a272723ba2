import Sampling
import Support
import Tables
import TestAudits
import Testing

@testable import Projection

/// One population in the layouts of many downloads: each gives the same people.
@Suite struct PopulationLayoutTests {
    static let years = [2025, 2030, 2035]

    /// People of a band of five years, by its first age, in a year; females are two more than males.
    static func people(_ age: Int, _ year: Int, _ sex: String = "persons") -> Int {
        let all = 1000 + age * 20 + (year - 2025) * 6
        return switch sex {
        case "males": all / 2 - 1
        case "females": all / 2 + 1
        default: all
        }
    }

    static let bands: [(age: Int, label: String)] = [
        (65, "65-69"), (70, "70-74"), (75, "75-79"), (80, "80-84"), (85, "85-89"), (90, "90 and over"),
    ]

    struct Layout: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        var area: String?
        var notices = 0

        init(_ name: String, _ lines: [String], area: String? = nil, notices: Int = 0) {
            testDescription = name
            text = lines.map { $0 + "\n" }.joined()
            (self.area, self.notices) = (area, notices)
        }
    }

    private static func wide(
        _ heading: String, _ label: (String) -> String = { $0 }, by mark: String = ",",
        year: (Int) -> String = { String($0) }, number: (Int) -> String = { String($0) }
    ) -> [String] {
        [([heading] + years.map(year)).joined(separator: mark)]
            + bands.map { band in
                ([label(band.label)] + years.map { number(people(band.age, $0)) }).joined(separator: mark)
            }
    }

    private static func grouped(_ number: Int) -> String {
        number < 1000 ? "\(number)" : "\"\(number / 1000),\(String(String(number).suffix(3)))\""
    }

    private static func total(_ year: Int) -> Int { bands.reduce(0) { $0 + people($1.age, year) } }

    private static func long(
        _ headings: String, years: [Int] = years, sexes: [String] = ["persons"], by mark: String = ",",
        _ row: (_ year: Int, _ sex: String, _ label: String, _ people: Int) -> [String]
    ) -> [String] {
        [headings]
            + years.flatMap { year in
                sexes.flatMap { sex in
                    bands.map { row(year, sex, $0.label, people($0.age, year, sex)).joined(separator: mark) }
                }
            }
    }

    static let layouts: [Layout] = [
        Layout(
            "POPPI",
            ["\"Population aged 65 and over, projected to 2035\"", ""]
                + wide("", { "People aged \($0)" }, number: grouped)
                + [
                    "Total population 65 and over," + years.map { grouped(total($0)) }.joined(separator: ","), "",
                    "Crown copyright",
                ]),
        Layout("POPPI with semicolons", wide("", { "People aged \($0)" }, by: ";")),
        Layout("with tabs", wide("Age", by: "\t")),
        Layout("with pipes", wide("Age group", by: "|")),
        Layout("years as mid-2025", wide("Age", year: { "Mid-\($0)" })),
        Layout("years as 2025-26", wide("Age", year: { "\($0)-\(($0 + 1) % 100)" })),
        Layout("years as 2025/26", wide("Age", year: { "\($0)/\(($0 + 1) % 100)" })),
        Layout("years with a day", wide("Age", year: { "30 June \($0)" })),
        Layout("years as dates", wide("Age", year: { "\($0)-06-30" })),
        Layout(
            "years last first",
            wide("Age").map { line in
                let cells = line.split(separator: ",", omittingEmptySubsequences: false)
                return ([cells[0]] + cells.dropFirst().reversed()).joined(separator: ",")
            }),
        Layout(
            "ages across",
            ["Year," + bands.map(\.label).joined(separator: ",") + ",All people"]
                + years.map { year in
                    (["\(year)"] + bands.map { "\(people($0.age, year))" } + ["\(total(year))"]).joined(separator: ",")
                }),
        Layout(
            "ages across, an empty corner",
            ["," + bands.map { "Aged \($0.label)" }.joined(separator: ",")]
                + years.map { year in
                    (["\(year)-\((year + 1) % 100)"] + bands.map { "\(people($0.age, year))" }).joined(separator: ",")
                }),
        Layout("long", long("Year,Age,Value") { year, _, label, people in ["\(year)", label, "\(people)"] }),
        Layout(
            "long, the value first",
            long("Data,Age group,Area,Year") { year, _, label, people in
                ["\(people)", "Aged \(label)", "Exampleshire", "\(year)"]
            }),
        Layout(
            "long with sexes",
            long("Area,Year,Gender,Age,Population", sexes: ["males", "females"]) {
                year, sex, label, people in ["Exampleshire", "\(year)", sex, label, "\(people)"]
            }),
        Layout(
            "long with sexes and persons",
            long("Area;Year;Sex;Age;Obs_Value", sexes: ["persons", "males", "females"], by: ";") {
                year, sex, label, people in ["Exampleshire", "\(year)", sex, label, "\(people)"]
            }),
        Layout(
            "StatsWales with codes",
            long(
                "Data,RowNumber,Area_Code,Area_ItemName_ENG,Year_Code,Year_ItemName_ENG,Age_Code,Age_ItemName_ENG,Age_SortOrder"
            ) {
                year, _, label, people in
                [
                    "\(people)", "7", "W06", "Sir Enghraifft", "\(year)", "Mid-year \(year)", "Y\(label.prefix(2))",
                    label, "\(label.prefix(2))",
                ]
            }),
        Layout(
            "a release with names in capitals",
            ["AREA_CODE,AREA_NAME,SEX,AGE_GROUP," + years.map(String.init).joined(separator: ",")]
                + ["males", "females", "persons"].flatMap { sex in
                    bands.map { band in
                        (["E10", "Exampleshire", sex, band.label] + years.map { "\(people(band.age, $0, sex))" })
                            .joined(separator: ",")
                    }
                }),
        Layout(
            "sexes across below the years",
            [
                "Age,2025,,2030,,2035,", ",Males,Females,Males,Females,Males,Females",
            ]
                + bands.map { band in
                    ([band.label]
                        + years.flatMap { year in ["males", "females"].map { "\(people(band.age, year, $0))" } })
                        .joined(separator: ",")
                }),
        Layout(
            "years across below the sexes",
            [
                ",Males,,,Females,,", "Age,2025,2030,2035,2025,2030,2035",
            ]
                + bands.map { band in
                    ([band.label]
                        + ["males", "females"].flatMap { sex in years.map { "\(people(band.age, $0, sex))" } })
                        .joined(separator: ",")
                }),
        Layout(
            "sexes and years in one heading",
            [
                "Age,"
                    + ["Males", "Females"].flatMap { sex in years.map { "\(sex) \($0)" } }
                    .joined(separator: ",")
            ]
                + bands.map { band in
                    ([band.label]
                        + ["males", "females"].flatMap { sex in years.map { "\(people(band.age, $0, sex))" } })
                        .joined(separator: ",")
                }),
        Layout(
            "sexes in lines between the rows",
            ["Age,2025,2030,2035"]
                + ["males", "females"].flatMap { sex in
                    ["\(sex),,,"]
                        + bands.map { band in
                            ([band.label] + years.map { "\(people(band.age, $0, sex))" }).joined(separator: ",")
                        }
                }),
        Layout(
            "males, females and a total across",
            ["Year,Age,Males,Females,Total"]
                + years.flatMap { year in
                    bands.map { band in
                        (["\(year)", band.label]
                            + ["males", "females", "persons"].map { "\(people(band.age, year, $0))" })
                            .joined(separator: ",")
                    }
                }),
        Layout(
            "merged cells, filled once",
            ["Area,Year,Age,Number"]
                + years.flatMap { year in
                    bands.enumerated().map { place, band in
                        "\(place == 0 && year == 2025 ? "Exampleshire" : ""),\(place == 0 ? "\(year)" : ""),\(band.label),\(people(band.age, year))"
                    }
                }),
        Layout(
            "several areas of which one is asked for",
            ["Area,Age,2025,2030,2035"]
                + ["Elsewhere", "Exampleshire"].flatMap { area in
                    bands.map { band in
                        ([area, band.label] + years.map { "\(people(band.age, $0) + (area == "Elsewhere" ? 5 : 0))" })
                            .joined(separator: ",")
                    }
                }, area: "exampleshire"),
        Layout(
            "rows and their sums",
            wide("Age") + ["65-74," + years.map { "\(people(65, $0) + people(70, $0))" }.joined(separator: ",")]
                + ["65+," + years.map { "\(total($0))" }.joined(separator: ",")]),
        Layout(
            "a column of something else",
            ["Age,2025,2030,2035,Change"]
                + bands.map { band in
                    ([band.label] + years.map { "\(people(band.age, $0))" } + ["1.2"]).joined(separator: ",")
                },
            notices: 1),
    ]

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func read(_ text: String, area: String? = nil) throws -> PopulationTable {
        try folder.write(text, to: "people.csv")
        return try PopulationTable(Sheet.read(folder.path("people.csv"), as: PopulationTable.kind), area: area)
    }

    static func expected() -> [[Double]] {
        bands.map { band in years.map { Double(people(band.age, $0)) } }
    }

    @Test(arguments: layouts)
    func everyLayoutGivesTheSamePeople(layout: Layout) throws {
        let table = try read(layout.text, area: layout.area)
        #expect(table.years == Self.years)
        #expect(table.entries.map(\.ages.from) == Self.bands.map(\.age))
        #expect(table.entries.map(\.people) == Self.expected())
        #expect(table.notices.count == layout.notices, "\(table.notices.map(\.message))")
    }

    @Test func thereAreManyLayouts() { #expect(Self.layouts.count >= 20) }

    @Test func singleYearsFromBirthToNinetyAreGrouped() throws {
        var lines = [
            "Age,2024,2025", "All ages,\((0...90).reduce(0) { $0 + 10 + $1 }),\((0...90).reduce(0) { $0 + 20 + $1 })",
        ]
        lines += (0..<90).map { "\($0),\(10 + $0),\(20 + $0)" } + ["90+,100,110"]
        let table = try read(lines.joined(separator: "\n"))
        let population = try Population([table])
        #expect(population.people(AgeRange(18, 24), in: 2024)?.people == Double((18...24).reduce(0) { $0 + 10 + $1 }))
        #expect(population.people(AgeRange(45, 64), in: 2025)?.people == Double((45...64).reduce(0) { $0 + 20 + $1 }))
        #expect(table.notices.isEmpty)
    }

    // MARK: What is said

    @Test func aTotalThatDiffersIsSaidWithBothFigures() throws {
        let wrong =
            "People aged 65 and over,"
            + Self.years.map { "\(Self.total($0) + ($0 == 2030 ? 700 : 0))" }.joined(separator: ",")
        let table = try read((Self.wide("Age") + [wrong]).joined(separator: "\n"))
        let notice = try #require(table.notices.first?.said(of: "people.csv"))
        #expect(notice.hasPrefix("people.csv:8:3: the total of 2030 is "))
        #expect(notice.contains(Limit.said(Self.total(2030))) && notice.contains("700 less"))
        #expect(table.entries.map(\.people) == Self.expected())
        let rounded = try read("Age,2025,2030\n65-69,1200,1300\n70-74,1100,1100\nTotal 65-74,2400,2400")
        #expect(rounded.notices.map(\.message).first?.contains("as rounding may explain") == true)
        // A total of more than the table holds says nothing of it.
        let more = "Age,2025,2030\n65-69,1200,1300\n70-74,1100,1100\nTotal 65 and over,9999,9999"
        #expect(try read(more).notices.isEmpty)
        let sexes = "Age,Males 2025,Females 2025,Persons 2025,Males 2026,Females 2026,Persons 2026\n65-69,1,2,9,1,2,3"
        #expect(
            try read(sexes).notices.map(\.message).first?.hasPrefix("the total of 2025 is 9, its rows add up to 3")
                == true)
        #expect(try read(sexes).entries[0].people == [9, 3])
    }

    @Test func thousandsAndFractionsAreSaid() throws {
        let title = "Population projections (thousands)\n"
        let table = "Age,2025,2030\n65-69,12.3,13.1\n70-74,11.0,11.5\n"
        #expect(try read(title + table).notices == [.thousands(line: 1)])
        #expect(try read(table).notices == [.fractions(line: 2)])
        #expect(try read(table).entries[0].people == [12.3, 13.1])
    }

    @Test(arguments: [
        (
            "Title\nPeople aged 65 and over predicted to have dementia by age\nAge,2025,2030\n65-69,1,2", 2,
            "dementia by age"
        ),
        ("Age,2025,2030\nPeople aged 65-69 predicted to have a fall,1,2", 2, "a fall"),
        ("Age,2025 predicted to have diabetes,2030\n65-69,1,2", 1, "diabetes"),
    ])
    func tablesOfSomethingElseAreRefusedByName(text: String, line: Int, name: String) {
        let found = #expect(throws: PopulationError.self) { try read(text) }
        #expect(found?.line == line && found?.message.contains("(“\(name)”)") == true, "\(String(describing: found))")
    }

    @Test func severalAreasAreListed() throws {
        let rows = (1...15).map { "Area \($0),65-69,1,2" }
        let text = "Area,Age,2025,2030\n" + rows.joined(separator: "\n")
        let found = #expect(throws: PopulationError.self) { try read(text) }
        #expect(found?.message.hasPrefix("the table has 15 areas: Area 1, Area 2,") == true)
        #expect(found?.message.contains("and 3 more; name one with --area") == true)
        let none = #expect(throws: PopulationError.self) { try read(text, area: "Nowhere") }
        #expect(none?.message.hasPrefix("“Nowhere” is none of the areas of the table: Area 1") == true)
        #expect(
            try read("Area_Code,Area,Age,2025,2030\nE1,North,65-69,1,2\nE2,South,65-69,3,4", area: "E2").entries[0]
                .people == [3, 4])
        #expect(throws: PopulationError.self) { try read("Area,Age,2025,2030\nNorth,65-69,1,2", area: "South") }
    }

    @Test func whatIsMissingStopsTheTable() throws {
        for (text, line, column, message) in [
            ("Year,Age,Value\n2025,65-69,1\n2030,65-69,2\n2025,70-74,3", 4, 3, "aged 70 to 74 in 2030 is missing"),
            ("Age,Value\n65-69,1\n70-74,2", 2, 2, "nothing says which year"),
            ("Year,Age,Value\nsoon,65-69,1\n2025,65-69,1", 2, 1, "“soon” is no year"),
            ("Year,Age,Kind,Value\n2025,65-69,low,1\n2030,65-69,high,2", 3, 3, "keep the rows of one"),
            ("Age,2025,2025-26\n65-69,1,1", 1, 3, "2025 stands twice"),
            ("Year,65-69,70-74,70-74\n2025,1,2,3\n2030,1,2,3", 1, 4, "stands twice"),
        ] {
            let found = #expect(throws: PopulationError.self, "\(text)") { try read(text) }
            #expect(found?.line == line && found?.column == column, "\(String(describing: found))")
            #expect(found?.message.contains(message) == true, "\(String(describing: found))")
        }
    }
}
