import Sampling
import TestAudits
import Testing

/// Names that differ in case, spacing, hyphens or line ends are one.
@Suite struct OneNameTests {
    private static let settings = [
        ReadingSettings(), ReadingSettings(isParallel: false), ReadingSettings(chunkLength: 2, chunksPerWave: 3),
        ReadingSettings(chunkLength: 61, chunksPerWave: 2),
    ]

    private func frame(_ teams: [String]) throws -> TemporaryFrame {
        try TemporaryFrame(
            "case,process,started,team\n"
                + teams.enumerated().map { "C\($0),review,2025-01-\(10 + $0 % 20),\"\($1)\"\n" }.joined())
    }

    @Test func theCommonestSpellingIsShownAndTheFirstOfEquals() throws {
        let file = try frame(["north hub", "SOUTH", "North-Hub", "North  Hub", "North Hub", "South", "north\nhub"])
        for settings in Self.settings {
            let report = try file.check(settings)
            // “north hub” twice (once over two lines), “North Hub” twice: the first in the file is shown.
            #expect(report.byTeam == ["north hub": 5, "SOUTH": 2])
            #expect(
                report.warnings.contains {
                    $0.hasSuffix(
                        "“team”: read as one name: SOUTH (also South: 1), north hub (also North Hub: 2; North-Hub: 1)")
                }, "\(report.warnings)")
        }
    }

    @Test func betweenTwoDigitsASpaceOrAHyphenCounts() throws {
        let report = try frame([
            "Area 1-1", "Area 11", "Area 1 1", "Area 1 - 1", "AREA 11", "Area 1:1", "Team A-1", "Team A1",
        ])
        .check()
        #expect(
            report.byTeam == [
                "Area 1-1": 2, "Area 11": 2, "Area 1 1": 1, "Area 1:1": 1, "Team A-1": 2,
            ], "\(report.byTeam)")
    }

    @Test func strataAndWhatIsDrawnHaveTheOneSpelling() throws {
        let file = try frame(["north hub", "North Hub", "South", "North Hub", "south", "North-hub", "SOUTH", "south"])
        for settings in Self.settings {
            let drawer = SampleDrawer(file.reader(settings))
            let draw = try drawer.draw(.wales(4, strata: ["team"]))
            #expect(draw.strata.map(\.name) == ["North Hub", "south"])
            #expect(draw.strata.map(\.population) == [4, 4])
            for stratum in draw.strata {
                #expect(stratum.drawn.allSatisfy { $0.unit.attributes["team"] == stratum.name })
            }
            #expect(draw.frame.counts["team"] == ["North Hub": 4, "south": 4])
            #expect(try drawer.verify(draw.strata, of: draw.frame, design: draw.design).isEmpty)
            let more = try drawer.extend(draw.strata, of: draw.frame, design: draw.design, by: 2)
            #expect(more.strata.map(\.name) == ["North Hub", "south"] && more.added.count == 2)
        }
    }

    @Test func aRowAgainInAnotherSpellingIsMerged() throws {
        let text = "case,process,started,team\nA,review,2025-01-02,North Hub\nA,review,2025-01-02,north-hub\n"
        #expect(try TemporaryFrame(text).check().merged == 1)
    }

    @Test func byTheFirstRulesNamesStandAsTheyAre() throws {
        let report = try frame(["North Hub", "north hub", "North  Hub"]).check(ReadingSettings(rules: .first))
        #expect(report.byTeam.count == 3 && report.warnings.isEmpty)
    }
}
