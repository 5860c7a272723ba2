import Sampling
import Synchronization
import TestAudits
import Testing

/// Refused rows, by what they are refused for.
@Suite struct RefusalGroupTests {
    private static let settings = [
        ReadingSettings(), ReadingSettings(isParallel: false), ReadingSettings(chunkLength: 61, chunksPerWave: 2),
    ]

    private struct Group: Hashable {
        let value: String
        let count: Int
        let line: Int
        let column: String
        let reason: String
    }

    private func groups(_ report: FrameReport) -> [Group] {
        report.refusalGroups.map {
            Group(value: $0.value, count: $0.count, line: $0.line, column: $0.column, reason: $0.reason)
        }
    }

    @Test func theyAreCountedByReasonAndValueWithTheFirstPlace() throws {
        let text = """
            case,process,started,ended
            A,review,2025-01-02,
            B,visit,2025-01-02,
            C,review,2025-01-02,2025-01-01
            D,visit,2025-01-02,
            E,review,2025-01-05,2025-01-01
            A,review,2025-01-03,
            F,visit,2025-01-02,
            G,review,45811,
            A,review,2025-01-04,
            """
        for settings in Self.settings {
            let report = try TemporaryFrame(text).check(settings)
            let groups = groups(report)
            #expect(groups.map(\.value) == ["visit", "", "", "45811"])
            #expect(groups.map(\.count) == [3, 2, 2, 1])
            #expect(groups.map(\.line) == [3, 4, 7, 9])
            #expect(groups.map(\.column) == ["process", "ended", "case", "started"])
            #expect(groups[1].reason == "ends before it starts; correct one of the two dates")
            #expect(groups[2].reason == "the same case stands on another line with other values")
            #expect(groups.reduce(0) { $0 + $1.count } == report.refused)
        }
    }

    @Test func veryManyValuesAreOneGroup() throws {
        let many = (0..<300).map { "C\($0),visit \($0),2025-01-02\n" }.joined()
        let text = "case,process,started\nA,review,2025-01-02\n" + many + "D,review,x\n"
        var found: Set<[Group]> = []
        for settings in Self.settings { found.insert(groups(try TemporaryFrame(text).check(settings))) }
        #expect(found.count == 1)
        #expect(found.first?.map(\.count) == [300, 1] && found.first?.first?.value == "")
    }

    @Test func everyRowIsToldInTheOrderOfTheFiles() throws {
        let bad = (0..<12_000).map { "C\($0),visit,2025-01-02\n" }.joined()
        let file = try TemporaryFrame("case,process,started\nA,review,2025-01-02\n" + bad + "A,review,2025-01-03\n")
        for settings in [ReadingSettings(isParallel: false), ReadingSettings()] {
            let told = Mutex<[Int]>([])
            var reader = file.reader(settings)
            reader.refused = { refusal in told.withLock { $0.append(refusal.line) } }
            let report = try reader.check()
            #expect(told.withLock { $0 } == Array(3...12_003))
            #expect(report.refusals.count == FrameReport.longestList && report.refused == 12_001)
            #expect(report.warnings.contains { $0.hasPrefix("2001 more refused rows") })
        }
    }
}
