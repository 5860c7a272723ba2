import Hashing
import Sampling
import Testing

@Suite struct PlainProfileTests {
    @Test func `headings and processes are matched after folding`() throws {
        let text = """
            CASE, Pro cess ,STARTED,First contact,Age–Band,support: reason
            A,Needs Assessment,2025-01-02,2024-12-24,18 to 24,x
            B,care-plan revision,03/01/2025 10:00,,65 to 74,x
            C,SafeguardingEnquiry,03-Jan-2025,,,
            D,financial assessment,2025-01-03,,,
            """
        let report = try TemporaryFrame(text).check()
        #expect(report.byProcess == ["needsAssessment": 1, "carePlanRevision": 1, "safeguardingEnquiry": 1])
        #expect(report.outOfScope == 1)
        #expect(report.byMonth == ["2025-01": 3])
        #expect(report.byTeam == ["(not recorded)": 3])
        #expect(report.isAccountedFor)
    }

    @Test func `what is out of scope is so, whatever else is wrong with it`() throws {
        let report = try TemporaryFrame("case,process,started\n,dolsAssessment,99/99/99\nB,assessmentRefused,\n")
            .check()
        #expect(report.outOfScope == 2)
        #expect(report.outOfScopeByProcess == ["dolsAssessment": 1, "assessmentRefused": 1])
        #expect(report.refused == 0)
    }

    @Test(arguments: [
        ("A,review,01/02/25", "started", "01/02/25"),
        ("A,review,12/31/2025\nY,review,31/12/2025", "started", "12/31/2025"),
        ("A,review,45678", "started", "45678"), ("A,review,2025-02-29", "started", "2025-02-29"),
        ("A,review,", "started", ""), ("A,review,2025-0x-02", "started", "2025-0x-02"),
        ("A,review,20-5-01-02", "started", "20-5-01-02"), ("A,review,0000-01-02", "started", "0000-01-02"),
        ("A,reviewing,2025-01-02", "process", "reviewing"),
        ("A,,2025-01-02", "process", ""), (" ,review,2025-01-02", "case", ""),
    ])
    func `a row that cannot be taken names its column and value`(row: String, column: String, value: String) throws {
        let report = try TemporaryFrame("case,process,started\nX,review,2025-01-02\n\(row)\n").check()
        #expect(report.accepted == (row.contains("\n") ? 2 : 1))
        #expect(report.refused == 1)
        #expect(report.refusals.map(\.line) == [3])
        #expect(report.refusals.map(\.column) == [column])
        #expect(report.refusals.map(\.value) == [value])
        #expect(report.refusals.first?.reason.isEmpty == false)
    }

    @Test func `other dates must be dates too, and in order`() throws {
        let text = """
            case,process,started,ended,firstContact
            A,review,2025-01-02,2025-01-01,
            B,review,2025-01-02,nonsense,
            C,review,2025-01-02,,1/2/25
            D,review,2025-01-02,2025-01-02,2024-01-01
            """
        let report = try TemporaryFrame(text).check()
        #expect(report.refusals.map(\.column) == ["ended", "ended", "firstContact"])
        #expect(report.refusals.map(\.line) == [2, 3, 4])
        #expect(report.accepted == 1)
    }

    @Test func `a repeat is merged if it says the same, refused if not, also across files`() throws {
        let first = try TemporaryFrame(
            "case,process,started,team\nA,review,2025-01-02,North\nA, Review ,02/01/2025,North \nA,review,2025-01-03,North\nB,review,2025-01-02,North\n"
        )
        let second = try TemporaryFrame(
            "team;started;process;case\nSouth;2025-01-02;review;B\nNorth;2025-01-02;review;A\nNorth;2025-01-02;review;C\n"
        )
        let sources = [FrameSource(path: first.path), FrameSource(path: second.path)]
        let report = try FrameReader(sources).check()
        #expect(report.rows == 7)
        #expect(report.accepted == 3)
        #expect(report.merged == 2)
        #expect(report.refusals.map(\.line) == [4, 2])
        #expect(report.refusals.map(\.file) == [first.name, second.name])
        #expect(report.refusals.map(\.value) == ["A", "B"])
        #expect(report.refusals.last?.reason.contains("line 5 of \(first.name)") == true)
        let digests = try sources.map { try FrameReader([$0]).check().sha256 }
        #expect(report.sha256 == SHA256Hash.hex(digests.map { $0 + "\n" }.joined()))
    }

    @Test func `settings and roles have a closed list`() throws {
        let text = """
            case,process,started,setting,personRole
            A,review,2025-01-02,Approved premises,carer of adult
            B,review,2025-01-02,Prision,Carer
            C,review,2025-01-02,Prision,BS1 4ST
            """
        let report = try TemporaryFrame(text).check()
        #expect(
            report.unrecognised == [
                .init(column: "setting", value: "Prision", count: 2),
                .init(column: "personRole", value: "(withheld)", count: 1),
            ])
        #expect(report.accepted == 3)
        let unit = try SampleDrawer(TemporaryFrame(text).reader()).draw(.wales(3)).strata[0].drawn.first {
            $0.unit.reference == "A"
        }?.unit
        #expect(unit?.attributes == ["setting": "approvedPremises", "personRole": "carerOfAdult"])
    }

    @Test func `who somebody is is not stored, and the report says so`() throws {
        var text = "case,process,started,Client Name,NHS No.,DOB,Post code,Team name,locality,person\n"
        for number in 0..<12 {
            text +=
                "C\(number),review,2025-01-02,Jo Blogs,4857773456,1980-01-01,BS1 4ST,North,BS\(number) 4ST,943476591\(number % 10)\n"
        }
        let file = try TemporaryFrame(text)
        let report = try file.check()
        let warning = report.warnings.joined()
        for heading in ["Client Name", "NHS No.", "DOB", "Post code", "locality"] {
            #expect(warning.contains("“\(heading)”"))
        }
        #expect(!warning.contains("Team name"))
        #expect(!warning.contains("“person”"))
        let draw = try SampleDrawer(file.reader()).draw(.wales(3))
        #expect(draw.strata[0].drawn.allSatisfy { $0.unit.attributes.isEmpty && $0.unit.person != nil })
        let stop = #expect(throws: FrameError.self) {
            try SampleDrawer(file.reader()).draw(.wales(3, strata: ["Client name"]))
        }
        #expect(stop?.why == .privateStratum(heading: "Client Name", kind: "a name"))
        #expect(try SampleDrawer(file.reader()).draw(.wales(3, strata: ["team NAME"])).strata.map(\.name) == ["North"])
    }

    @Test func `long lists end with their number`() throws {
        let text =
            "case,process,started\n" + (0..<10_050).map { "C\($0),review,x\n" }.joined() + "A,review,2025-01-02\n"
        for settings in [ReadingSettings(), ReadingSettings(chunkLength: 30_000)] {
            let report = try TemporaryFrame(text).check(settings)
            #expect(report.refused == 10_050)
            #expect(report.refusals.count == FrameReport.longestList)
            #expect(report.refusals.last?.line == 10_001)
            #expect(report.warnings.contains { $0.contains("50 more refused rows") })
        }
    }

    @Test func `demand beyond the duty is counted by process, and kept with the frame`() throws {
        var text = "case,process,started\n"
        for (number, process) in [
            "informationAndAdvice", "information and advice", "dolsAssessment", "chcAssessmentNHSOnly", "review",
            "needsAssessment", "needsAssessment",
        ].enumerated() { text += "C\(number),\(process),2024-05-0\(number + 1)\n" }
        let beyond = ["informationAndAdvice": 2, "dolsAssessment": 1, "chcAssessmentNHSOnly": 1]
        #expect(try TemporaryFrame(text).check().outOfScopeByProcess == beyond)
        var design = Design.year(1)
        design.minimumPerStratum = 1
        let frame = try SampleDrawer(TemporaryFrame(text).reader()).draw(design).frame
        // A review is another nation's process, refused and no demand.
        #expect(frame.outOfScope == 4 && frame.refused == 1 && frame.outOfScopeByProcess == beyond)
    }
}

extension Design {
    static func wales(_ sampleSize: Int, strata: [String] = []) -> Design {
        var design = Design.year(sampleSize, strata: strata)
        design.jurisdiction = .wales
        return design
    }
}
