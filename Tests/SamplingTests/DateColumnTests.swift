import Calendar
import Sampling
import TestAudits
import Testing

/// A column of dates is judged as a whole.
@Suite struct DateColumnTests {
    private static let settings = [
        ReadingSettings(), ReadingSettings(isParallel: false), ReadingSettings(chunkLength: 31, chunksPerWave: 2),
    ]

    private func text(_ dates: [String], ended: [String] = []) -> String {
        var text = "case,process,started,ended\n"
        for (number, date) in dates.enumerated() {
            text += "C\(number),review,\(date),\(number < ended.count ? ended[number] : "")\n"
        }
        return text
    }

    private func profile(_ dates: String) throws -> FrameProfile {
        let file = try TemporaryFrame("{\"basedOn\": \"plain\", \"dates\": \"\(dates)\"}", ending: "json")
        return try FrameProfile.named(file.path)
    }

    @Test func aFewMonthFirstDatesAloneAreRefused() throws {
        let file = try TemporaryFrame(text(["13/05/2025", "14/05/2025", "05/15/2025", "05/06/2025"]))
        for settings in Self.settings {
            let report = try file.check(settings)
            #expect(report.accepted == 3 && report.refusals.map(\.line) == [4])
            #expect(report.byMonth == ["2025-05": 2, "2025-06": 1])
        }
        // As many of one as of the other do not outnumber them.
        #expect(try TemporaryFrame(text(["13/05/2025", "05/15/2025", "2025-01-01"])).check().accepted == 2)
    }

    @Test func moreMonthFirstDatesStopTheFileUnlessTheProfileSaysSo() throws {
        let dates = ["05/06/2025", "05/15/2025", "05/16/2025", "13/05/2025", "2025-05-01"]
        let file = try TemporaryFrame(text(dates))
        for settings in Self.settings {
            let stop = try #require(file.stop(settings))
            #expect(
                stop.why
                    == .dateOrder(
                        heading: "started", value: "05/15/2025", dayFirst: 1, monthFirst: 2, isMonthFirst: false))
            #expect(stop.line == 3 && stop.message.contains("\"dates\": \"month-first\""))
        }
        let report = try file.check(profile: profile("month-first"))
        #expect(report.accepted == 4 && report.refusals.map(\.line) == [5])
        #expect(report.byMonth == ["2025-05": 4])
        #expect(throws: FrameError.self) { try file.check(profile: profile("day-first")) }
    }

    @Test func datesDayFirstStopAProfileThatSaysOtherwise() throws {
        let file = try TemporaryFrame(text(["13/05/2025", "14/05/2025", "05/15/2025"]))
        let error = #expect(throws: FrameError.self) { try file.check(profile: profile("month-first")) }
        #expect(error?.line == 2 && error?.message.contains("the day stands first") == true)
    }

    @Test func everyColumnOfDatesIsJudged() throws {
        let ended = text(["2025-01-02", "2025-01-03"], ended: ["01/20/2025", "01/21/2025"])
        #expect(try TemporaryFrame(ended).stop()?.message.contains("“ended”") == true)
        let births =
            "case,process,started,Date of birth\nA,review,2025-01-02,01/20/1940\nB,review,2025-01-02,02/03/1940\n"
        let stop = try #require(TemporaryFrame(births).stop())
        #expect(stop.message.contains("“Date of birth” is “(withheld)”"), "\(stop)")
    }

    @Test func theStatedOrderReadsWhatIsUnclearElsewhere() throws {
        let file = try TemporaryFrame(text(["03-06-2025", "04.06.2025", "2025-06-05"]))
        #expect(try file.check().accepted == 1)
        #expect(try file.check(profile: profile("day-first")).byMonth == ["2025-06": 3])
    }

    @Test func placeholdersAreBlankInEveryFormAndCounted() throws {
        let report = try TemporaryFrame(
            text(
                ["2025-01-02", "2025-01-03", "2025-01-04", "01/01/1900", "2025-01-05", "2025-01-06"],
                ended: ["31/12/9999", "9999-12-31", "01-Jan-1753", "", "1900-01-01T00:00:00", "30/12/1899"])
        ).check()
        #expect(report.accepted == 5 && report.refusals.map(\.line) == [5])
        #expect(report.refusals.first?.reason.contains("stands for no date") == true)
        #expect(
            report.warnings.contains {
                $0.hasSuffix(
                    "“ended”: read as blank: 01-Jan-1753 (1), 1900-01-01T00:00:00 (1), 30/12/1899 (1), 31/12/9999 (1), "
                        + "9999-12-31 (1)")
            }, "\(report.warnings)")
    }

    @Test func aTimeWithAZoneIsADateInLondon() throws {
        let report = try TemporaryFrame(text(["2025-05-31T23:00:00Z", "2025-12-31T23:30:00Z"])).check()
        #expect(report.byMonth == ["2025-06": 1, "2025-12": 1])
    }

    @Test func aDateOfBirthGivesAnAgeBandAndIsForgotten() throws {
        let rows = [
            ("A", "29/02/2000", "2025-02-28"), ("B", "29/02/2000", "2025-03-01"), ("C", "01/01/1900", "2025-03-01"),
            ("D", "not known", "2025-03-01"), ("E", "", "2025-03-01"), ("F", "2026-01-01", "2025-03-01"),
            ("G", "N/A", "2025-03-01"), ("H", "2025-03-01", "2025-03-01"),
        ]
        let file = try TemporaryFrame(
            "case,process,started,Date-of-birth\n" + rows.map { "\($0.0),review,\($0.2),\($0.1)\n" }.joined())
        let draw = try SampleDrawer(file.reader()).draw(.wales(8, strata: ["ageBand"]))
        let bands = Dictionary(
            draw.strata.flatMap(\.drawn).map { ($0.unit.reference, $0.unit.attributes["ageBand"] ?? "") }
        ) { first, _ in first }
        #expect(
            bands == [
                "A": "18 to 24", "B": "25 to 44", "C": "Unknown", "D": "Unknown", "E": "Unknown", "F": "Unknown",
                "G": "Unknown", "H": "Under 18",
            ])
        #expect(draw.frame.counts["dateOfBirth"] == nil)
        let warnings = draw.report.warnings
        #expect(warnings.contains { $0.hasSuffix("“Date-of-birth”: 1 date cannot be read: the age is unknown") })
        #expect(warnings.contains { $0.contains("1 date lies behind the start of its stage") })
        #expect(warnings.contains { $0.hasSuffix("“Date-of-birth”: read as blank: 01/01/1900 (1), N/A (1)") })
        #expect(warnings.contains { $0.contains("not stored: “Date-of-birth”") })
        #expect(try SampleDrawer(file.reader()).verify(draw.strata, of: draw.frame, design: draw.design).isEmpty)
    }

    @Test func aBandOfTheFilesOwnStandsWhereTheBirthIsNotKnown() throws {
        let report = try SampleDrawer(
            TemporaryFrame(
                "case,process,started,dateOfBirth,ageBand\nA,review,2025-03-01,,65 to 74\nB,review,2025-03-01,1940-01-01,x\n"
            ).reader()
        ).draw(.wales(2)).frame.counts["ageBand"]
        #expect(report == ["65 to 74": 1, "85 to 94": 1])
    }
}
