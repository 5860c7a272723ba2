import Advocacy
import Sampling
import TestAudits
import Testing

/// Columns that an audit keeps as they are, judged as a whole, and what is shown of a row that is not taken.
@Suite struct PrivateColumnsTests {
    /// Ten digits with the check digit of an NHS number, and the same with another.
    private static let numbers: (right: [String], wrong: [String]) = {
        var right: [String] = []
        var wrong: [String] = []
        for number in 400_000_000..<400_000_600 {
            let digits = String(number).compactMap(\.wholeNumberValue)
            let sum = zip(digits, (2...10).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
            let check = (11 - sum % 11) % 11
            if check < 10 { right.append("\(number)\(check)") }
            wrong.append("\(number)\((check + 1) % 10)")
        }
        return (right, wrong)
    }()

    private static let threads = [
        ReadingSettings(), ReadingSettings(isParallel: false), ReadingSettings(chunkLength: 500, chunksPerWave: 3),
    ]

    private func frame(_ references: [String], heading: String = "case") throws -> TemporaryFrame {
        try TemporaryFrame(
            "\(heading),process,started\n" + references.map { "\($0),review,2025-01-02\n" }.joined())
    }

    @Test func `NHS numbers as case references stop the file and name the column`() throws {
        let spaced = Self.numbers.right.prefix(300).map {
            "\($0.prefix(3)) \($0.dropFirst(3).prefix(3)) \($0.suffix(4))"
        }
        for settings in Self.threads {
            for references in [Array(Self.numbers.right.prefix(300)), spaced] {
                let stop = try #require(try frame(references, heading: "Case").stop(settings))
                #expect(stop.line == 1 && stop.message.contains("“Case” looks like an NHS number"))
                #expect(stop.message.contains("docs/frames.md"))
            }
        }
    }

    @Test func `one reference in eleven that passes the check by chance stops nothing`() throws {
        let references = (0..<1000).map { String(4_000_000_000 + $0) }
        for settings in Self.threads {
            let report = try frame(references).check(settings)
            #expect(report.accepted == 1000 && report.refused == 0 && report.warnings.isEmpty)
        }
    }

    @Test(arguments: [
        // right, wrong, blank, stops
        (50, 50, 0, false), (51, 50, 0, true), (51, 50, 40, true), (0, 1, 0, false), (1, 0, 0, false),
        (1, 1, 0, false), (2, 0, 0, true), (2, 0, 9, true), (3, 0, 0, true), (4, 0, 5, true),
        (3, 1, 0, false), (4, 1, 0, false), (5, 4, 0, true), (5, 5, 0, false),
    ])
    func `more than half of a column, and of few all`(right: Int, wrong: Int, blank: Int, stops: Bool) throws {
        let all = Array(Self.numbers.right.prefix(right)) + Self.numbers.wrong.prefix(wrong)
        let persons = all + Array(repeating: "", count: blank)
        let rows = persons.enumerated().map { "C\($0),\($1),review,2025-01-02\n" }.joined()
        let stop = try TemporaryFrame("case,person,process,started\n" + rows).stop()
        #expect((stop != nil) == stops)
        #expect(stop?.message.contains("“person”") != false)
        let own = try frame(all).stop()
        #expect((own != nil) == stops)
    }

    @Test(arguments: [
        (["AB123456C", "CE 12 34 56 A", "AB123456D"], "a National Insurance number"),
        (["jo@example.org", "al@example.org", "bo@example.org"], "an e-mail address"),
    ])
    func `other numbers and addresses of persons`(values: [String], kind: String) throws {
        let references = (0..<30).map { values[$0 % 3].replacing("jo", with: "jo\($0)") }
        #expect(try frame(references).stop()?.message.contains("looks like \(kind)") == true)
    }

    @Test(arguments: ["AB 12 34 56 C", "jo@example.org"])
    func `what no reference looks like by chance stops it alone`(value: String) throws {
        #expect(try frame([value]).stop()?.message.contains("“case” looks like") == true)
        #expect(try frame([value, "A1"]).stop() == nil)
    }

    @Test func `names stop it only where the heading says that they are`() throws {
        let names = ["Blogs Jo", "O'Neill, Siân", "Al-Amin Bo"]
        let rows = (0..<30).map { "\"\(names[$0 % 3])\",review,2025-01-\($0 + 1 < 10 ? "0" : "")\($0 + 1)\n" }.joined()
        #expect(try TemporaryFrame("case,process,started\n" + rows).stop() == nil)
        let profile = try TemporaryFrame(
            #"{"basedOn": "plain", "headings": {"case": "Client name"}}"#, ending: "json")
        let named = try FrameProfile.named(profile.path)
        let file = try TemporaryFrame("Client name,process,started\n" + rows)
        let error = #expect(throws: FrameError.self) { try file.check(profile: named) }
        #expect(error?.why == .privateReferences(heading: "Client name", kind: "a name"))
        #expect(error?.message.contains("“Client name” looks like a name") == true)
        let numbers = try TemporaryFrame(
            "Client name,process,started\n" + (0..<30).map { "P\($0),review,2025-01-02\n" }.joined())
        #expect(try numbers.check(profile: named).accepted == 30)
    }

    @Test func `the persons of Client Level Data are judged too`() throws {
        let head =
            "LA Code,Reporting Period End Date,LA Person Unique Identifier,Client Type,Event Type,Event Start Date,"
            + "Event End Date,Assessment Type\n"
        let rows = Self.numbers.right.prefix(50).map {
            "101,30/06/2025,\($0),Service User,Assessment,01/05/2024,02/05/2024,Long Term Assessment\n"
        }
        let file = try TemporaryFrame(head + rows.joined())
        let stop = try #require(file.stop())
        #expect(stop.why == .privateReferences(heading: "LA Person Unique Identifier", kind: "an NHS number"))
        #expect(stop.message.contains("“LA Person Unique Identifier” looks like an NHS number"))
        #expect(throws: stop) { try SampleDrawer(file.reader()).draw(.year(5)) }
        #expect(throws: stop) { try file.reader().survey() }
    }

    @Test(arguments: [
        ("1941-06-03", "a date of birth"), ("BS1 4ST", "a postcode"), ("9434765919", "an NHS number"),
        ("hub@example.org", "an e-mail address"),
    ])
    func `a stratum is judged by all its values`(value: String, kind: String) throws {
        // The first rows, which are looked at before the file is read, say nothing.
        let rows = (0..<700).map { "C\($0),review,2025-01-02,\($0 < 250 ? "" : $0 % 5 == 0 ? "North" : value)\n" }
        let file = try TemporaryFrame("case,process,started,Group\n" + rows.joined())
        #expect(try file.check().accepted == 700)
        let error = #expect(throws: FrameError.self) {
            try SampleDrawer(file.reader()).draw(.wales(5, strata: ["Group"]))
        }
        let stop = try #require(error)
        #expect(stop.why == .privateReferences(heading: "Group", kind: kind))
        #expect(stop.message.contains("“Group” looks like \(kind)"))
        #expect(throws: stop) { try SampleDrawer(file.reader()).strata(of: .wales(5, strata: ["Group"])) }
    }

    @Test func `ordinary groups are no persons`() throws {
        let rows = (0..<60).map { "C\($0),review,2025-01-02,\(["BS1", "2024-11-0\($0 % 9 + 1)", "Team 4"][$0 % 3])\n" }
        let file = try TemporaryFrame("case,process,started,Group\n" + rows.joined())
        #expect(try SampleDrawer(file.reader()).draw(.wales(30, strata: ["Group"])).strata.count > 3)
    }

    @Test func `births under the heading of an age band are not stored`() throws {
        let rows = (0..<20).map { "C\($0),review,2025-01-02,194\($0 % 10)-06-03\n" }
        let file = try TemporaryFrame("case,process,started,ageBand\n" + rows.joined())
        #expect(try file.check().warnings.joined().contains("“ageBand” (looks like a date of birth)"))
        #expect(try SampleDrawer(file.reader()).draw(.wales(3)).frame.counts["ageBand"] == nil)
    }

    @Test func `an audit that exists is held against its frame whatever that holds`() throws {
        let file = try frame(Array(Self.numbers.right.prefix(40)))
        let stop = try #require(file.stop())
        #expect(throws: stop) { try SampleDrawer(file.reader()).draw(.wales(5)) }
        let frozen = FrozenFrame.ofTest(sha256: "", population: 0)
        #expect(try SampleDrawer(file.reader()).verify([], of: frozen, design: .wales(5)).count == 1)
    }

    // MARK: What is shown

    @Test(arguments: [
        ("setting", "a place of which Jo Blogs has told us much", "a place of which Jo …"),
        ("setting", "call 07700 900123", "(withheld)"), ("setting", "03/06/1941", "(withheld)"),
        ("started", "03/06/41", "03/06/41"), ("started", "943 476 5919", "(withheld)"),
        ("ended", "1941-06-03", "1941-06-03"),
        ("process", "a talk about Jo Blogs and her home", "a talk about Jo Blog…"),
    ])
    func `a message shows little of a cell`(column: String, cell: String, shown: String) throws {
        var row = ["process": "review", "started": "2025-01-02", "ended": "", "setting": ""]
        row[column] = cell
        let text =
            "case,process,started,ended,setting\n"
            + "C1,\(row["process"] ?? ""),\(row["started"] ?? ""),\(row["ended"] ?? ""),\(row["setting"] ?? "")\n"
        let report = try TemporaryFrame(text).check()
        #expect(report.refusals.map(\.value) + report.unrecognised.map(\.value) == [shown])
    }

    @Test func `nothing is shown of a column whose heading names persons`() throws {
        let profile = try TemporaryFrame(
            #"{"basedOn": "plain", "headings": {"setting": "Name and setting", "case": "Client name"}}"#,
            ending: "json")
        let named = try FrameProfile.named(profile.path)
        let text = """
            Client name,process,started,Name and setting
            P1,review,2025-01-02,Jo at home
            P1,review,2025-01-03,prison
            """
        let report = try TemporaryFrame(text).check(profile: named)
        #expect(report.refusals.map(\.value) == ["(withheld)"])
        #expect(report.unrecognised.map(\.value) == ["(withheld)"])
    }

    @Test func `a file without headings does not show its first row`() throws {
        let stop = try #require(try TemporaryFrame("P1,Jo Blogs,943 476 5919,1941-06-03\nP2,Al,1,2\n").stop())
        #expect(stop.message.contains("(withheld)"))
        #expect(!stop.message.contains("Blogs"))
    }

    @Test func `values that are shown alike are not taken for the same`() throws {
        let text = """
            case,process,started,setting
            A,review,2025-01-02,a very long setting of one kind
            A,review,2025-01-02,a very long setting of another
            B,review,2025-01-02,call 07700 900123
            B,review,2025-01-02,call 07700 900124
            """
        let report = try TemporaryFrame(text).check()
        #expect(report.refused == 2 && report.merged == 0)
    }

    @Test func `a profile's own texts are shortened and withheld too`() throws {
        let profile = try TemporaryFrame(
            #"{"basedOn": "plain", "values": {"process": {"x": "the visit to Jo Blogs at home"}}}"#, ending: "json")
        let error = #expect(throws: FrameError.self) { try FrameProfile.named(profile.path) }
        guard case .profile(.unknownValue("the visit to Jo Blog…", field: "process", _))? = error?.why else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(error?.message.contains("“the visit to Jo Blog…”") == true)
    }
}
