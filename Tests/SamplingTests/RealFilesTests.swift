import Calendar
import Hashing
import Sampling
import Support
import Synchronization
import Tables
import TestAudits
import Testing

/// Frames with the faults of real files (`Cases`), each standing for a kind.
@Suite struct RealFilesTests {
    struct Real: Sendable, CustomTestStringConvertible {
        let file: String
        var accepted = 12
        var refused = 0
        /// What is said of it, without the file's name.
        var warnings: [String] = []
        var testDescription: String { file }
    }

    private static let settings = [
        ReadingSettings(), ReadingSettings(isParallel: false), ReadingSettings(chunkLength: 2, chunksPerWave: 3),
        ReadingSettings(chunkLength: 61, chunksPerWave: 2),
    ]

    private static func path(_ file: String) -> String { RepositoryRoot.path("Tests/SamplingTests/Cases/\(file).csv") }

    private func check(_ file: String, _ settings: ReadingSettings = ReadingSettings()) throws -> FrameReport {
        try FrameReader([FrameSource(path: Self.path(file))], settings: settings).check()
    }

    @Test(arguments: [
        Real(file: "base"),
        Real(file: "f01-sep-line"),
        Real(file: "f08-trailing-delim-all"),
        Real(file: "f09-trailing-delim-rows"),
        Real(file: "f10-trailing-delim-header"),
        Real(file: "f11-missing-trailing", warnings: ["12 rows lack their last cells, which are taken to be blank"]),
        Real(file: "f13-nbsp-headings"),
        Real(file: "f16-bom-middle", accepted: 16, warnings: ["the headings stand here again and were passed over"]),
        Real(file: "f18-space-quote"),
        Real(
            file: "f21-one-bad-byte", accepted: 13,
            warnings: ["1 byte is no UTF-8 and was read as Windows-1252; look at the word"]),
        Real(
            file: "f22-total-row", warnings: ["3 rows at the end are totals or notes and were not counted"]),
        Real(
            file: "f23-title-rows", warnings: ["3 lines above the headings were passed over: “Assessments complete…” …"]
        ),
        Real(file: "f41-hash-lines", warnings: ["1 line above the headings was passed over: “# exported by x”"]),
    ])
    func everyRowIsTaken(real: Real) throws {
        for settings in Self.settings {
            let report = try check(real.file, settings)
            #expect(report.accepted == real.accepted && report.refused == real.refused)
            #expect(report.rows == report.accepted + report.refused)
            #expect(report.warnings.count == real.warnings.count, "\(report.warnings)")
            for warning in real.warnings { #expect(report.warnings.contains { $0.hasSuffix(": " + warning) }) }
        }
    }

    @Test func placesAndValuesAreThoseOfTheFile() throws {
        #expect(try check("f21-one-bad-byte").byTeam == ["Tîm y Gogledd": 6, "South Hub": 6, "Café": 1])
        #expect(try check("f21-one-bad-byte").warnings.contains { $0.hasPrefix("f21-one-bad-byte.csv:14:37: ") })
        #expect(try check("f13-nbsp-headings").byTeam == ["North Hub": 6, "South Hub": 6])
        #expect(try check("f18-space-quote").byTeam == ["Hub, North": 12])
        #expect(try check("f16-bom-middle").warnings.contains { $0.hasPrefix("f16-bom-middle.csv:14: ") })
        #expect(try check("f22-total-row").warnings.contains { $0.hasPrefix("f22-total-row.csv:15: ") })
    }

    @Test func wordsForNothingAreBlankAndCounted() throws {
        let report = try check("f46-na-null")
        #expect(report.accepted == 6 && report.refused == 0)
        #expect(report.byTeam == ["(not recorded)": 4, "NA": 1, ".": 1])
        for said in [
            "“ended”: read as blank: #N/A (1), - (1), NA (1), NULL (1)",
            "“team”: read as blank: #N/A (1), - (1), N/A (1), NULL (1)",
            "“team”: “NA” was kept as a value (1); name it as blank in a profile if it is none",
            "“ageBand”: read as blank: #REF! (1), - (1), N/A (1), NA (1), NULL (1)",
        ] {
            #expect(report.warnings.contains { $0.hasSuffix(said) }, "\(said) is not in \(report.warnings)")
        }
    }

    @Test func inClientLevelDataNULLIsBlankInEveryField() throws {
        let report = try check("c07-cld-null-text")
        #expect(report.accepted == 8)
        #expect(report.refusals.map(\.column) == ["Client Type", "Client Type", "Assessment Type", "Assessment Type"])
        #expect(report.unrecognised.isEmpty && report.byTeam["NULL"] == nil)
    }

    @Test func whatATerminalMightObeyIsTakenOut() throws {
        let report = try check("f30-esc-injection")
        #expect(report.accepted == 2)
        #expect(report.byTeam == ["North]0;ownedHub": 1, "North": 1])
        #expect(report.warnings.contains { $0.hasSuffix("“case”: control or direction characters were taken out (2)") })
        #expect(report.warnings.contains { $0.hasSuffix("“team”: control or direction characters were taken out (2)") })
    }

    @Test func otherFilesAreNamed() throws {
        for (file, why) in [
            ("f37-xlsx-bytes", TableError.Why.damagedWorkbook), ("f38-html-xls", .otherKind(.web)),
        ] {
            #expect(throws: FrameError(file: "\(file).csv", line: 1, column: 1, why: .table(why))) { try check(file) }
        }
    }

    @Test(arguments: ["f12-sci-ids", "c01-cld-sci-person"])
    func numbersThatExcelShortenedStopTheFile(file: String) throws {
        for settings in Self.settings {
            let error = #expect(throws: FrameError.self) { try check(file, settings) }
            #expect(error?.line == 2 && error?.message.contains("Excel") == true)
            #expect(error?.message.contains("choose Text for the column") == true)
        }
    }

    @Test func oneTeamInSixSpellingsIsOne() throws {
        for settings in Self.settings {
            let report = try check("f25-case-space-team", settings)
            #expect(report.byTeam == ["North Hub": 12])
            #expect(
                report.warnings == [
                    "f25-case-space-team.csv: “team”: read as one name: North Hub (also north hub: 2; NORTH-HUB: 2)"
                ], "\(report.warnings)")
        }
    }

    @Test func datesOfAnotherCountryStopTheFileUnlessAProfileSaysSo() throws {
        for settings in Self.settings {
            let error = #expect(throws: FrameError.self) { try check("f28-us-dates", settings) }
            #expect(error?.line == 14 && error?.message.contains("\"dates\": \"month-first\"") == true)
        }
        let profile = try TemporaryFrame("{\"basedOn\": \"plain\", \"dates\": \"month-first\"}", ending: "json")
        let source = FrameSource(path: Self.path("f28-us-dates"), profile: try .named(profile.path))
        let report = try FrameReader([source]).check()
        #expect(report.accepted == 28 && report.byMonth == ["2025-05": 28])
    }

    @Test func birthsOnLeapDaysAndPlaceholders() throws {
        let report = try check("c02-cld-leap-dob")
        #expect(report.accepted == 10 && report.refusals.map(\.line) == [12])
        let blanks = "“Date of Birth”: read as blank: 01/01/1753 (1), 01/01/1900 (1), 31/12/9999 (1)"
        #expect(report.warnings.contains { $0.hasSuffix(blanks) }, "\(report.warnings)")
        let design = Design(
            jurisdiction: .england, from: .day("2024-01-01"), to: .day("2025-12-31"), sampleSize: 10, seed: "s")
        let path = Self.path("c02-cld-leap-dob")
        let draw = try SampleDrawer(FrameReader([FrameSource(path: path)])).draw(design)
        let bands = Dictionary(
            draw.strata.flatMap(\.drawn).map { ($0.unit.person ?? "", $0.unit.attributes["ageBand"]) }
        ) { first, _ in first }
        #expect(bands["P2"] == "18 to 24" && bands["P3"] == "25 to 44")
        #expect(bands["P0"] == "45 to 64" && bands["P1"] == "65 to 74" && bands["P9"] == "45 to 64")
        for person in ["P4", "P5", "P6", "P7"] { #expect(bands[person] == "Unknown") }
        #expect(bands["P8"] == "Under 18")
    }

    @Test func eventsThatAreNotOver() throws {
        let report = try check("c03-cld-open-episodes")
        #expect(report.accepted == 1 && report.refused == 5)
        #expect(report.refusals.map(\.line) == [2, 3, 4, 5, 7])
        #expect(report.refusals.map(\.column) == Array(repeating: "Event End Date", count: 5))
    }

    @Test func carersKnownByAssociation() throws {
        let report = try check("c10-cld-association-rows")
        #expect(report.outOfScope == 4 && report.accepted == 3)
        #expect(report.refusals.map(\.line) == [8] && report.refusals.map(\.column) == ["Client Type"])
    }

    // MARK: Kinds that no file above stands for

    private func report(_ text: String, _ settings: ReadingSettings = ReadingSettings()) throws -> FrameReport {
        try TemporaryFrame(text).check(settings)
    }

    private static let head = "case,process,started,team,note\n"

    @Test func aRowThatALineEndHasBrokenIsRefusedInBothHalves() throws {
        let text =
            Self.head + "A,review,2025-01-02,North,x\nB,review,2025-01-02,No\nrth Hub,y\nC,review,2025-01-02,North\n"
        for settings in Self.settings {
            let report = try report(text, settings)
            #expect(report.accepted == 2 && report.refusals.map(\.line) == [3, 4])
            #expect(report.refusals.first?.reason.contains("go on in the next line") == true)
            #expect(
                report.warnings.contains { $0.hasSuffix(":5: 1 row lacks its last cells, which are taken to be blank") }
            )
        }
    }

    @Test func totalsWithinTheTableAreRefusedAndThoseBehindItAreNot() throws {
        let text =
            Self.head
            + "A,review,2025-01-02,North,x\nTotal,,,,1\nB,review,2025-01-02,North,x\nTotal,,,,1\nPrinted today\n"
        for settings in Self.settings {
            let report = try report(text, settings)
            #expect(report.rows == 3 && report.accepted == 2 && report.refusals.map(\.line) == [3])
            #expect(
                report.warnings.contains {
                    $0.hasSuffix(":5: 2 rows at the end are totals or notes and were not counted")
                })
        }
    }

    @Test func headingsAgainInAnotherOrderStopTheFile() throws {
        let text = Self.head + "A,review,2025-01-02,North,x\nprocess,case,started,team,note\n"
        for settings in Self.settings {
            let stop = try TemporaryFrame(text).stop(settings)
            #expect(stop?.line == 3 && stop?.why == .table(.otherHeadings))
        }
    }

    @Test func whatEveryRowIsRefusedForIsSaidOnce() throws {
        let text = Self.head + (1...40).map { "C\($0),Care Act Assessment,2025-01-02,North,x\n" }.joined()
        let error = #expect(throws: EveryRowRefused.self) { try report(text) }
        #expect(error?.rows == 40 && error?.line == 2 && error?.column == "process")
        #expect(error?.message.contains("not a recognised process") == true)
        #expect(try report(text + "D,review,2025-01-02,North,x\n").refused == 40)
    }

    @Test func aCouncilsOwnWordsForNothingStandInItsProfile() throws {
        let profile = try TemporaryFrame("{\"basedOn\": \"plain\", \"blank\": [\"Not held\"]}", ending: "json")
        let file = try TemporaryFrame(Self.head + "A,review,2025-01-02,not-held,x\nB,review,2025-01-02,North,x\n")
        let report = try file.check(profile: FrameProfile.named(profile.path))
        #expect(report.byTeam == ["(not recorded)": 1, "North": 1])
    }

    @Test func aWorkbookIsAFrame() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("export.xlsx")
        let rows: [[WorkbookWriter.Cell]] = (0..<40).map { number in
            [
                .text("00\(number)"), .inline("review"), .number("\(45_658 + number)", style: 1),
                .text("Nord, \(number % 2)"),
                .none, .error("#N/A"),
            ]
        }
        try WorkbookWriter(
            WorkbookWriter.Sheet("Front", [[.text("All reviews")]]),
            WorkbookWriter.Sheet(
                "Rows",
                [
                    [.text("Reviews")],
                    [.text("case"), .text("process"), .text("started"), .text("team"), .text("ended"), .text("note")],
                ] + rows + [[.text("Total"), .none, .none, .number("40")]])
        ).write(to: path)
        let bytes = try folder.bytes("export.xlsx")
        for settings in Self.settings {
            let reader = FrameReader([FrameSource(path: path)], settings: settings)
            let report = try reader.check()
            #expect(report.rows == 40 && report.accepted == 40)
            #expect(report.byTeam == ["Nord, 0": 20, "Nord, 1": 20])
            #expect(report.sha256 == SHA256Hash.hex(bytes), "of the file, not of its text")
            #expect(report.warnings.contains { $0.hasSuffix("cells with an error were read as blank: #N/A (40)") })
            let draw = try SampleDrawer(reader).draw(.wales(5))
            #expect(draw.strata[0].drawn.allSatisfy { $0.unit.reference.hasPrefix("00") })
            #expect(try SampleDrawer(reader).verify(draw.strata, of: draw.frame, design: draw.design).isEmpty)
        }
    }

    @Test func theDecodingOfAWorkbookIsToldAndCanBeStopped() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("export.xlsx")
        let head: [WorkbookWriter.Cell] = [.text("case"), .text("process"), .text("started")]
        let rows: [[WorkbookWriter.Cell]] = (0..<9_000).map { [.text("C\($0)"), .text("review"), .text("2025-01-02")] }
        try WorkbookWriter(WorkbookWriter.Sheet("Rows", [head] + rows)).write(to: path)
        let told = Mutex<[FrameProgress]>([])
        let reader = FrameReader([FrameSource(path: path)]) { state in
            told.withLock { $0.append(state) }
            return state.rows < 8_000
        }
        #expect(throws: FrameCancelled.self) { try reader.check() }
        #expect(told.withLock { $0.map(\.rows) } == [4_096, 8_192])
    }
}
