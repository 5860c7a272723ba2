import Advocacy
import Sampling
import TestAudits
import Testing

/// On every core the result is that of one thread, whatever the dirt and wherever the chunks are cut; and every row is
/// accounted for.
@Suite struct FramePassTests {
    private static let ends = ["\n", "\r\n", "\r", "\n", "\r\n", "\n\n", "\r\n \r\n"]
    private static let plainDirt = [
        "x", "", " ", "North", "5\" nail", "\"quoted\"", "\"a,b\"", "\"two\r\nlines\"",
        "\"three\nlines\n\"\"more\"\"\"", "\"\r\r\n\n\"",
        "é–", "\u{301}", "\"q\"x", "\"x\" ", "a;b|c", "\"\"", "\"\"\"\"", "日本",
    ]

    private func plain(_ dice: inout SeededRandom) -> String {
        var text = "case,process,started,team,setting,note" + dice.pick(FramePassTests.ends)
        for _ in 0..<(5 + dice.roll(40)) {
            if dice.roll(12) == 0 {
                text += (0..<dice.roll(9)).map { _ in dice.pick(FramePassTests.plainDirt) }.joined(separator: ",")
            } else {
                text += [
                    "C\(dice.roll(30))",
                    dice.pick([
                        "needsAssessment", "carers assessment", "review", "dolsAssessment", "x",
                        "\"safeguarding\nEnquiry\"",
                    ]),
                    dice.pick(["2024-05-01", "01/06/2024", "2024-07-01", "2023-01-01", "31/02/2024", ""]),
                    dice.pick(FramePassTests.plainDirt), dice.pick(["", "prison", "Igloo"]),
                    dice.pick(FramePassTests.plainDirt),
                ].joined(separator: ",")
            }
            text += dice.pick(FramePassTests.ends)
        }
        return text
    }

    private func cld(_ dice: inout SeededRandom) -> String {
        var text =
            "LA Code,Reporting Period End Date,LA Person Unique Identifier,Client Type,Event Type,Event Start Date,"
            + "Event End Date,Assessment Type,Request: Route of Access,Gender,Date of Birth,Team\n"
        for _ in 0..<(10 + dice.roll(50)) {
            text +=
                [
                    dice.pick(["1", "1", "2"]), dice.pick(["2024-06-30", "30/09/2024", "31/12/2024", "", "x"]),
                    dice.pick(["P1", "p1", "P2", "P3", "", "\"P\n4\""]),
                    dice.pick(["Service User", "Unpaid carer", "Carer", "Carer known by association", "x"]),
                    dice.pick(["Assessment", "Review", "Request", "Service", "Visit"]),
                    dice.pick(["2024-05-01", "2024-05-02", "03/05/2024", "bad"]),
                    dice.pick(["2024-05-02", "2024-06-01", "", "2024-05-01"]),
                    dice.pick([
                        "Long Term", "Long Term Assessment", "Short Term Assessment", "Financial Assessment", "",
                    ]),
                    dice.pick(["", "Prison", "Self-Funder", "x"]), dice.pick(["Male", "female", "m", ""]),
                    dice.pick(["1950-01-01", "", "x"]), dice.pick(FramePassTests.plainDirt),
                ].joined(separator: ",") + dice.pick(FramePassTests.ends)
        }
        return text
    }

    /// Everything that a reading came to, or the error.
    private func outcome(_ file: TemporaryFrame, _ settings: ReadingSettings, _ design: Design) -> String {
        do {
            let report = try file.check(settings)
            #expect(report.isAccountedFor)
            #expect(report.refused == report.refusals.count)
            #expect(report.byTeam.values.reduce(0, +) == report.accepted)
            #expect(report.byProcess.values.reduce(0, +) == report.accepted)
            #expect(report.byMonth.values.reduce(0, +) == report.accepted)
            let draw = try SampleDrawer(file.reader(settings)).draw(design)
            #expect(draw.report.isAccountedFor)
            #expect(draw.strata.map(\.population).reduce(0, +) == draw.frame.population)
            return FramePassTests.text(report) + FramePassTests.text(draw.report) + "\(draw.warnings)"
                + draw.strata.map { stratum in
                    "\(stratum.name) \(stratum.population) \(stratum.sampled)"
                        + stratum.drawn.map(FramePassTests.text).joined()
                }.joined()
                + draw.frame.counts.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value.sorted { $0.key < $1.key })" }
                .joined()
        } catch {
            return "\(type(of: error)): \(error)"
        }
    }

    private static func text(_ report: FrameReport) -> String {
        "\(report.rows) \(report.accepted) \(report.merged) \(report.outOfScope) \(report.refused) \(report.outOfPeriod)"
            + "\(report.refusals)\(report.unrecognised)\(report.sha256)\(report.warnings)"
            + [report.byProcess, report.byTeam, report.byMonth].map { "\($0.sorted { $0.key < $1.key })" }.joined()
    }

    private static func text(_ drawn: DrawnUnit) -> String {
        "\(drawn.rank) \(drawn.ticket) \(drawn.unit.reference) \(drawn.unit.process) \(drawn.unit.started) \(drawn.unit.person ?? "-")"
            + "\(drawn.unit.attributes.sorted { $0.key < $1.key })"
    }

    private func compare(_ bytes: [UInt8], _ dice: inout SeededRandom) throws -> Bool {
        let file = try TemporaryFrame(bytes)
        var design = Design.year(1, strata: ["team"].filter { _ in dice.roll(2) == 0 })
        design.minimumPerStratum = 0
        let alone = outcome(file, ReadingSettings(isParallel: false), design)
        for _ in 0..<4 {
            let settings = ReadingSettings(
                isParallel: dice.roll(4) > 0, chunkLength: 1 + dice.roll(dice.pick([8, 40, 200, 200, 3000])),
                chunksPerWave: 1 + dice.roll(5))
            let together = outcome(file, settings, design)
            #expect(together == alone, "chunks of \(settings.chunkLength), waves of \(settings.chunksPerWave)")
        }
        return alone.hasPrefix("FrameError")
    }

    @Test func `dirty plain frames`() throws {
        var dice = SeededRandom(1)
        var stopped = 0
        for round in 0..<20 {
            var bytes = Array(plain(&dice).utf8)
            // Now and then something that stops the file or changes its encoding.
            if round % 5 == 1 { bytes.insert(0xE9, at: dice.roll(bytes.count)) }
            if round % 5 == 2 { bytes.insert(UInt8(ascii: "\""), at: dice.roll(bytes.count)) }
            if round % 10 == 3 { bytes.insert(0, at: dice.roll(bytes.count)) }
            if try compare(bytes, &dice) { stopped += 1 }
        }
        #expect(stopped >= 2 && stopped < 16)
    }

    @Test func `dirty Client Level Data`() throws {
        var dice = SeededRandom(2)
        for _ in 0..<14 { _ = try compare(Array(cld(&dice).utf8), &dice) }
    }

    @Test func `dirty frames in UTF-16`() throws {
        var dice = SeededRandom(3)
        for _ in 0..<6 {
            let units = plain(&dice).utf16
            _ = try compare([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, &dice)
        }
    }

    @Test func `a field of many lines spans many chunks`() throws {
        let lines = (0..<4000).map { "X\($0),review,2024-05-01,x" }.joined(separator: "\n")
        let text =
            "case,process,started,team\nA,needsAssessment,2024-05-01,\"\(lines)\"\nB,needsAssessment,2024-05-01,x\n"
        for settings in [ReadingSettings(chunkLength: 1000, chunksPerWave: 4), ReadingSettings(isParallel: false)] {
            let report = try TemporaryFrame(text).check(settings)
            #expect(report.rows == 2)
            #expect(report.byTeam == [lines.replacing("\n", with: " "): 1, "x": 1])
        }
    }
}
