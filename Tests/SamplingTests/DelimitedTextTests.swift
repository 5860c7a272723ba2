import Sampling
import Tables
import Testing

/// What a delimited file may look like, and where it stops.
@Suite struct DelimitedTextTests {
    private static let header = "case,process,started,team"

    private func accepted(_ text: String, _ rules: ReadingRules = .second) throws -> FrameReport {
        try TemporaryFrame(text).check(ReadingSettings(rules: rules))
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `records end at LF, CRLF and a lone CR`(lineEnd: String) throws {
        let text = ["case,process,started", "A,review,2025-01-02", "B,review,2025-02-30", "C,review,2025-01-04"].joined(
            separator: lineEnd)
        for ending in ["", lineEnd, lineEnd + lineEnd] {
            let report = try accepted(text + ending)
            #expect(report.rows == 3)
            #expect(report.accepted == 2)
            #expect(report.refusals.map(\.line) == [3])
        }
    }

    @Test func `line ends in quotes belong to the field, and count as lines`() throws {
        let text =
            "case,process,started,team\r\n\"A\",review,2025-01-02,\"North\r\nand\rSouth\nof \"\"it\"\"\"\r\n\r\nB,review,bad,x\r\n"
        let report = try accepted(text)
        #expect(report.byTeam == ["North and South of \"it\"": 1], "shown on one line")
        #expect(
            try TemporaryFrame(text).check(ReadingSettings(rules: .first)).byTeam == [
                "North\r\nand\rSouth\nof \"it\"": 1
            ])
        #expect(report.refusals.map(\.line) == [7])
        #expect(report.refusals.first?.column == "started")
        #expect(report.refusals.first?.value == "bad")
        #expect(report.rows == 2)
    }

    @Test func `a quote within a bare field is a quote`() throws {
        let report = try accepted(
            "case,process,started,team\nA,review,2025-01-02,5\" nail\nB,review,2025-01-02,6\" \"nail\"\n")
        #expect(report.byTeam == ["5\" nail": 1, "6\" \"nail\"": 1])
    }

    @Test func `a combining mark after a delimiter hides nothing`() throws {
        let report = try accepted(
            "case,process,started,team\nA,review,2025-01-02,\u{301}x\nB,review,2025-01-02,\u{20DD}\n")
        #expect(report.byTeam == ["\u{301}x": 1, "\u{20DD}": 1])
    }

    @Test(arguments: [",", ";", "\t", "|"])
    func `the delimiter is the one that splits the header into most known headings`(delimiter: String) throws {
        let rows = [
            ["case", "process", "started", "team, or; else|where"], ["A", "review", "2025-01-02", "\"a,b;c|d\t\""],
        ]
        let report = try accepted(
            rows.map { $0.joined(separator: delimiter) }.joined(separator: "\n").replacing(
                "team, or; else|where", with: "team"))
        #expect(report.byTeam == ["a,b;c|d": 1])
    }

    @Test func `blank lines do not count`() throws {
        let report = try accepted("\n  \ncase,process,started\n\n\t \nA,review,2025-01-02\n   \n\nB,review,x\n\n")
        #expect(report.rows == 2)
        #expect(report.refusals.map(\.line) == [9])
    }

    private static let ragged =
        "case,process,started,team\nA,review,2025-01-02\nB,review,2025-01-02,x,y\nC,review,2025-01-02,x\n,,,\nD\nE,review\n"

    @Test func `a row that lacks what it must have, or has too much, is refused, not the file`() throws {
        let report = try accepted(Self.ragged)
        #expect(report.accepted == 2 && report.rows == 5)
        #expect(report.refusals.map(\.line) == [3, 6, 7])
        #expect(report.refusals.map(\.column) == ["team", "process", "started"])
        #expect(report.isAccountedFor)
    }

    @Test func `by the first rules a ragged row is refused, not the file`() throws {
        let report = try accepted(
            "case,process,started,team\nA,review,2025-01-02\nB,review,2025-01-02,x,y\nC,review,2025-01-02,x\n,,,\n",
            .first)
        #expect(report.accepted == 1)
        #expect(report.refusals.map(\.line) == [2, 3, 5])
        #expect(report.refusals.map(\.column) == ["team", "team", "process"])
        #expect(
            report.refusals.prefix(2).allSatisfy { $0.value.isEmpty && $0.reason.contains("where the header has 4") })
        #expect(report.isAccountedFor)
    }

    @Test func `text behind a closing quote refuses the row`() throws {
        let report = try accepted(
            "case,process,started,team\nA,review,2025-01-02,\"x\"y\nB,review,2025-01-02,\"x\"  \n")
        #expect(report.refusals.map(\.line) == [2])
        #expect(report.refusals.map(\.column) == ["team"])
        #expect(report.byTeam == ["x": 1])
    }

    struct Stop: Sendable, CustomTestStringConvertible {
        let text: String
        let line: Int
        let column: Int
        let why: FrameError.Why
        var testDescription: String { "\(why)" }
    }

    @Test(arguments: [
        Stop(
            text: "case,process,started\nA,review,2025-01-02\nB,re\0view,2025-01-02\n", line: 3, column: 5,
            why: .table(.nulByte)),
        Stop(text: "case,process,started\r\nA,\"é\r\n\0\",2025-01-02\n", line: 3, column: 1, why: .table(.nulByte)),
        Stop(
            text: "case,process,started\nA,review,\"2025-01-02\nB,review,2025-01-02\n", line: 2, column: 10,
            why: .table(.unclosedQuote)),
        Stop(
            text: "case,process\nA,review\n", line: 1, column: 1,
            why: .noHeading("started", profile: "plain", found: ["case", "process"])),
        Stop(text: "a,b\n1,2\n", line: 1, column: 1, why: .noHeading("case", profile: "plain", found: ["a", "b"])),
        Stop(
            text: "case,process,started,Team,te-am\n", line: 1, column: 27,
            why: .headingTwice("te-am", first: 4, second: 5)),
        Stop(
            text: "case,process,started,Notes,notes\n", line: 1, column: 28,
            why: .headingTwice("notes", first: 4, second: 5)),
        Stop(text: "", line: 1, column: 1, why: .table(.empty)),
        Stop(text: "\n \n", line: 3, column: 1, why: .table(.empty)),
        Stop(text: "case,process,\"started\nA,review,2025-01-02\n", line: 1, column: 14, why: .table(.unclosedQuote)),
    ])
    func `what stops a file is named by line and column`(stop: Stop) throws {
        let file = try TemporaryFrame(stop.text)
        for settings in [
            ReadingSettings(), ReadingSettings(isParallel: false), ReadingSettings(chunkLength: 5, chunksPerWave: 3),
        ] {
            let error = file.stop(settings)
            #expect(error?.line == stop.line)
            #expect(error?.column == stop.column)
            #expect(error?.file == file.name)
            #expect(error?.why == stop.why)
        }
    }

    @Test func `a field may have 1 MB and no more`() throws {
        let rest = "\nB,review,2025-01-02,x\n"
        let fits = String(repeating: "x", count: 1_000_000)
        let start = "case,process,started,notes\nA,review,2025-01-02,"
        for field in [fits, "\"\(fits)\""] {
            #expect(try accepted(start + field + rest).accepted == 2)
            #expect(try accepted(start + field).accepted == 1)
        }
        for field in [fits + "x", "\"\(fits)x\"", "\"" + String(repeating: "x\n", count: 700_000)] {
            for settings in [
                ReadingSettings(), ReadingSettings(isParallel: false), ReadingSettings(chunkLength: 70_000),
            ] {
                let stop = try TemporaryFrame(start + field + rest).stop(settings)
                #expect(stop?.line == 2)
                #expect(stop?.column == 21)
                #expect(stop?.why == .table(.fieldTooLong) && stop?.message.contains("1 MB") == true)
            }
        }
    }

    @Test func `blank headings may repeat`() throws {
        let report = try accepted("case,process,started,,\nA,review,2025-01-02,x,y\n")
        #expect(report.accepted == 1)
    }

    @Test func `a missing file is told from one that cannot be read`() {
        let faults: [(path: String, why: InputFileError.Why, isMissing: Bool)] = [
            ("/nowhere/frame.csv", .missing, true), ("/dev/null/frame.csv", .noFolder, true), ("/", .notAFile, false),
        ]
        for (path, why, isMissing) in faults {
            let error = #expect(throws: InputFileError(path: path, why: why)) {
                try FrameReader([FrameSource(path: path)]).check()
            }
            #expect(error?.isMissing == isMissing)
        }
    }

    @Test func `reading can be stopped, and tells how far it came`() throws {
        let file = try TemporaryFrame(
            "case,process,started\n" + (1...200).map { "C\($0),review,2025-01-02\n" }.joined())
        let stopped = FrameReader(
            [FrameSource(path: file.path)], settings: ReadingSettings(chunkLength: 64, chunksPerWave: 2),
            progress: { $0.bytes <= 1000 && $0.bytes <= $0.totalBytes && $0.rows <= 200 })
        #expect(throws: FrameCancelled.self) { try stopped.check() }
    }
}
