import Advocacy
import Sampling
import Testing

/// What one learns of a frame before the design is chosen.
@Suite struct StrataOfFrameTests {
    private static let text = """
        case,process,started,team,Worker Grade,Date of Death,NHS Number
        C1,needsAssessment,2024-04-01,North,senior,,9434765919
        C2,needsAssessment,2024-05-02,North,junior,,9434765919
        C3,carersAssessment,2024-06-03,South,senior,,9434765919
        C4,needsAssessment,2023-06-03,South,senior,,9434765919
        C5,needsAssessment,2024-07-03,,senior,,9434765919

        """

    @Test func aSurveyIsACheckWithTheColumnsThatStrataCanBeMadeOf() throws {
        let file = try TemporaryFrame(Self.text)
        let survey = try file.reader().survey()
        #expect(survey.report == (try file.check()))
        #expect(survey.files.map(\.name) == [file.name])
        #expect(survey.files.map(\.profile) == ["plain"])
        // What every audit keeps, with its values; then the file's own, but no dates and nothing that says who somebody is.
        #expect(
            survey.columns == [
                .init(name: "process", values: 2), .init(name: "team", values: 3),
                .init(name: "Worker Grade", values: nil),
            ])
    }

    @Test func staffAndMoneyAreNotOffered() throws {
        let text = """
            case,process,started,Allocated Worker,Authorised by,Worker Team,Unit Cost,Weekly charge,Discharge,Rate
            A,carersAssessment,2024-06-03,x,y,North,12,3,Home,£1

            """
        let file = try TemporaryFrame(text + (0..<10).map { "R\($0),carersAssessment,2024-06-03,,,,,,,£2\n" }.joined())
        let survey = try file.reader().survey()
        #expect(survey.columns.map(\.name) == ["process", "Worker Team", "Discharge"])
        #expect(
            survey.report.warnings == [
                "\(file.name): not stored: “Allocated Worker” (looks like the name of a member of staff), "
                    + "“Authorised by” (looks like the name of a member of staff)"
            ])
        let stop = #expect(throws: FrameError.self) {
            try SampleDrawer(file.reader()).draw(.year(1, strata: ["Allocated worker"]))
        }
        #expect(stop?.message.contains("the name of a member of staff, which is never stored") == true)
        // A sum says nothing of anybody: it is taken where somebody asks for it.
        #expect(try SampleDrawer(file.reader()).strata(of: .year(1, strata: ["Unit Cost"])).strata.count == 2)
    }

    @Test func everyColumnOfASurveyMakesStrata() throws {
        let file = try TemporaryFrame(Self.text)
        for column in try file.reader().survey().columns {
            let design = Design.year(2, strata: [column.name])
            let counted = try SampleDrawer(file.reader()).strata(of: design)
            #expect(counted.population == 4)
            #expect(counted.report.outOfPeriod == 1)
            let drawn = try SampleDrawer(file.reader()).draw(Design.year(4, strata: [column.name]))
            #expect(drawn.strata.map(\.name) == counted.strata.map(\.name))
            #expect(drawn.strata.map(\.population) == counted.strata.map(\.population))
        }
    }

    @Test func sizesAreThoseOfTheDraw() throws {
        let rows = (0..<200).map {
            "C\($0),needsAssessment,2024-0\(4 + $0 % 6)-0\(1 + $0 % 9),\(["A", "B", "B", "C"][$0 % 4])"
        }
        let file = try TemporaryFrame("case,process,started,team\n" + rows.joined(separator: "\n"))
        let designs = [
            Design.year(30, strata: ["team"]), .year(17, strata: ["team"], allocation: .equal),
            .year(25, strata: ["team"], allocation: .neyman, rates: ["A": 0.1, "B": 0.5, "C": 0.2]),
            .year(9, excluded: ["C1", "C2"]),
        ]
        for design in designs {
            let counted = try SampleDrawer(file.reader()).strata(of: design)
            let drawn = try SampleDrawer(file.reader()).draw(design)
            #expect(try design.sizes(of: counted.strata) == drawn.strata.map(\.sampled))
            #expect(counted.excluded == drawn.frame.excluded)
        }
    }

    @Test func aDesignThatCannotBeAllocatedSaysWhatWould() {
        let strata = [StratumPopulation(name: "A", population: 10), StratumPopulation(name: "B", population: 3)]
        func message(_ design: Design) -> String {
            do {
                return "\(try design.sizes(of: strata))"
            } catch {
                return error.message
            }
        }
        #expect(message(.year(3)).contains("at least 4"))
        #expect(message(.year(14)).contains("population of 13"))
        #expect(message(.year(6, allocation: .neyman)).contains("needs the rate"))
        #expect(message(.year(6)) == "[4, 2]")
    }

    @Test func aColumnThatMakesStrataTwiceIsRefused() throws {
        let file = try TemporaryFrame(Self.text)
        #expect(throws: DesignError.columnTwice("team")) {
            try SampleDrawer(file.reader()).strata(of: .year(2, strata: ["team", "Team"]))
        }
    }
}

/// A frame of the other nation, and a few rows of it.
@Suite struct NationOfFrameTests {
    private func frame(english: Int, welsh: Int, both: Int) throws -> TemporaryFrame {
        var rows: [String] = []
        for (process, count) in [("needsAssessment", english), ("assessment", welsh), ("carersAssessment", both)] {
            for _ in 0..<count { rows.append("C\(rows.count),\(process),2024-05-0\(1 + rows.count % 9)") }
        }
        return try TemporaryFrame("case,process,started\n" + rows.joined(separator: "\n"))
    }

    private func design(_ jurisdiction: Jurisdiction) -> Design {
        var design = Design.year(2)
        design.jurisdiction = jurisdiction
        return design
    }

    @Test(arguments: [Jurisdiction.wales, .england]) func theWrongNationIsNamed(jurisdiction: Jurisdiction) throws {
        let isWales = jurisdiction == .wales
        let file = try frame(english: isWales ? 7 : 0, welsh: isWales ? 0 : 7, both: 5)
        for draw in [true, false] {
            do {
                if draw {
                    _ = try SampleDrawer(file.reader()).draw(design(jurisdiction))
                } else {
                    _ = try SampleDrawer(file.reader()).strata(of: design(jurisdiction))
                }
                Issue.record("taken")
            } catch let error as DesignError {
                #expect(error.message.contains("your list is one of \(jurisdiction.other.name): 7 of its 12 stages"))
                #expect(error.message.contains("the audit is of \(jurisdiction.name)"))
            }
        }
    }

    @Test func aFewRowsOfTheOtherNationAreRefusedAndSaid() throws {
        let counted = try SampleDrawer(frame(english: 6, welsh: 3, both: 3).reader()).strata(of: design(.england))
        #expect(counted.population == 9)
        #expect(counted.report.otherNation == 3)
        #expect(counted.warnings == ["3 rows name processes of Wales, and the audit is of England: they were refused"])
        #expect(counted.report.refusals.first?.reason.contains("a process of Wales") == true)
    }

    @Test func clientLevelDataIsNoWelshFrame() throws {
        let file = try TemporaryFrame(
            "LA Code,Reporting Period End Date,LA Person Unique Identifier,Client Type,Event Type,Event Start Date,"
                + "Event End Date,Assessment Type\n999,2024-06-30,A1,Service User,Review,03/05/2024,10/05/2024,\n")
        do {
            _ = try SampleDrawer(file.reader()).strata(of: design(.wales))
            Issue.record("taken")
        } catch let error as FrameError {
            #expect(error.message.hasPrefix("Client Level Data is England's, and the audit is of Wales"))
        }
        #expect(try SampleDrawer(file.reader()).strata(of: design(.england)).population == 1)
    }
}
