import Advocacy
import Sampling
import Statistics
import Testing

@Suite struct SampleDrawerTests {
    /// Stages C0, C1, … of three teams, one of them small, and some that do not count.
    private static func frame(_ count: Int = 300) throws -> TemporaryFrame {
        var text = "case,process,started,team,locality,person\n"
        for number in 0..<count {
            let team = number % 50 == 0 ? "" : number % 3 == 0 ? "Ynys Môn" : number % 3 == 1 ? "North" : "south"
            text +=
                "C\(number),\(number % 2 == 0 ? "needsAssessment" : "carersAssessment"),2024-\(10 + number % 3)-03,\(team),L\(number % 4),P\(number / 2)\n"
        }
        text +=
            "W1,safeguarding,2024-10-03,North,L1,P\nE1,needsAssessment,2024-03-31,North,L1,P\nE2,needsAssessment,2025-04-01,North,L1,P\n"
        return try TemporaryFrame(text)
    }

    private static let settings = [
        ReadingSettings(), ReadingSettings(isParallel: false), ReadingSettings(chunkLength: 37, chunksPerWave: 3),
    ]

    @Test func `the sample is the first by ticket of each stratum, the reserve the next`() throws {
        let file = try SampleDrawerTests.frame()
        for settings in SampleDrawerTests.settings {
            let draw = try SampleDrawer(file.reader(settings)).draw(.year(90, strata: ["Team", "process"]))
            #expect(draw.strata.map(\.name).first == "(not recorded) / needsAssessment")
            #expect(
                draw.strata.map(\.name) == draw.strata.map(\.name).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            )
            #expect(draw.strata.map(\.population).reduce(0, +) == 300)
            #expect(draw.strata.map(\.sampled).reduce(0, +) == 90)
            for stratum in draw.strata {
                let members = (0..<300).filter { number in
                    let team = number % 50 == 0 ? "(not recorded)" : ["Ynys Môn", "North", "south"][number % 3]
                    return "\(team) / \(number % 2 == 0 ? "needsAssessment" : "carersAssessment")" == stratum.name
                }
                #expect(members.count == stratum.population)
                let expected = members.map { "C\($0)" }.map { (Ticket.hex(seed: "seed", case: $0), $0) }.sorted {
                    $0.0 < $1.0
                }
                .prefix(stratum.sampled + max(20, stratum.sampled))
                #expect(stratum.drawn.map(\.unit.reference) == expected.map(\.1))
                #expect(stratum.drawn.map(\.ticket) == expected.map(\.0))
                #expect(stratum.drawn.map(\.rank) == Array(1...stratum.drawn.count))
            }
            #expect(SampleVerification.faults(in: draw.strata, seed: "seed").isEmpty)
        }
    }

    @Test func `the frozen frame accounts for every row`() throws {
        let frame = try SampleDrawer(SampleDrawerTests.frame().reader()).draw(
            .year(30, excluded: ["C1", "C2", "C50", "nobody"])
        ).frame
        #expect(frame.rows == 303)
        #expect(frame.outOfPeriod == 2)
        #expect(frame.refused == 1)
        #expect(frame.accepted == 300)
        #expect(frame.excluded == 3)
        #expect(frame.population == 297)
        #expect(frame.counts["team"] == ["Ynys Môn": 98, "North": 97, "south": 97, "(not recorded)": 5])
        #expect(frame.counts["process"]?.values.reduce(0, +) == 297)
        #expect(frame.counts["language"] == nil)
        #expect(frame.files.map(\.profile) == ["plain"])
        #expect(frame.files.map(\.sha256) == [frame.sha256])
    }

    @Test func `excluded cases are not drawn`() throws {
        let file = try SampleDrawerTests.frame()
        let first = try SampleDrawer(file.reader()).draw(.year(100)).strata[0]
        let excluded = Set(first.drawn.prefix(100).map(\.unit.reference))
        let second = try SampleDrawer(file.reader()).draw(.year(100, excluded: excluded)).strata[0]
        #expect(first.name == "all")
        #expect(second.drawn.prefix(100).map(\.unit.reference) == first.drawn.dropFirst(100).map(\.unit.reference))
        #expect(second.population == 200)
    }

    @Test func `a process of the other nation is refused with the reason`() throws {
        let report = try SampleDrawer(SampleDrawerTests.frame().reader()).draw(.year(10)).report
        #expect(report.refusals.map(\.line) == [302])
        #expect(report.refusals.first?.value == "safeguarding")
        #expect(report.refusals.first?.reason.contains("England") == true)
        #expect(report.isAccountedFor)
        #expect(try SampleDrawerTests.frame().check().accepted == 303)
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let design: Design
        let why: DesignError
        var testDescription: String { why.message }
    }

    private static let headings = ["case", "process", "started", "team", "locality", "person"]
    private static let teams = ["(not recorded)", "North", "Ynys Môn", "south"]

    @Test(arguments: [
        Refusal(design: .year(301), why: .abovePopulation(size: 301, population: 300)),
        Refusal(design: .year(0), why: .sampleSize(0)), Refusal(design: .year(1_000_001), why: .sampleSize(1_000_001)),
        Refusal(design: .year(.max), why: .sampleSize(.max)), Refusal(design: .year(.min), why: .sampleSize(.min)),
        Refusal(
            design: .year(7, strata: ["team"]), why: .belowFloor(size: 7, minimum: 2, strata: 4, floor: 8)),
        Refusal(design: .year(30, strata: ["ward"]), why: .noColumn("ward", headings: headings)),
        Refusal(design: .year(30, strata: ["language"]), why: .noColumn("language", headings: headings)),
        Refusal(design: .year(30, strata: ["team"], allocation: .neyman), why: .noExpectedRates),
        Refusal(
            design: .year(30, strata: ["team"], allocation: .neyman, rates: ["North": 0.1]),
            why: .noExpectedRate(of: "(not recorded)", strata: teams)),
        Refusal(
            design: .year(
                30, strata: ["team"], allocation: .neyman,
                rates: ["North": 0.1, "south": 1.2, "Ynys Môn": 0.1, "(not recorded)": 0.1]),
            why: .expectedRate(1.2, of: "south")),
        Refusal(
            design: .year(
                30, strata: ["team"], allocation: .neyman,
                rates: ["North": 0.1, "south": 0.2, "Ynys Môn": 0.1, "(not recorded)": 0.1, "East": 0.3]),
            why: .noStratum("East", strata: teams)),
        Refusal(
            design: .year(
                30, strata: ["team"], allocation: .neyman,
                rates: ["North": 0, "south": 0, "Ynys Môn": 0, "(not recorded)": 1]),
            why: .cannotAllocate(.outOfRange(.sumOfWeights, .real(0), .positive))),
    ])
    func `a design that the frame does not allow is refused`(refusal: Refusal) throws {
        let reader = try SampleDrawerTests.frame().reader()
        #expect(throws: refusal.why) { try SampleDrawer(reader).draw(refusal.design) }
    }

    @Test func `a refusal says what would do`() {
        let words: [(DesignError, String)] = [
            (.sampleSize(0), "the sample size is 0; it must be from 1 to 1,000,000 cases"),
            (
                .noExpectedRate(of: "North", strata: ["North", "South"]),
                "Neyman allocation needs an expected rate for the sampling group “North” too; the sampling groups are “North”, “South”"
            ),
            (
                .noColumn("ward", headings: ["case", "", "team"]),
                "no column “ward” to make sampling groups of; your list has case, team"
            ),
            (
                .cannotAllocate(.outOfRange(.sumOfWeights, .real(0), .positive)),
                "the sample cannot be allocated: the sum of the sampling groups' weights is 0.0; it must be positive"
            ),
        ]
        for (error, text) in words { #expect(error.message == text && "\(error)" == text) }
    }

    @Test(arguments: [0, -1, 1_000_001, 1 << 62, Int.max, Int.min])
    func `an extension beyond what a sample can be is refused`(more: Int) throws {
        let draw = try SampleDrawer(SampleDrawerTests.frame().reader()).draw(.year(30))
        let refused = #expect(throws: DesignError.extended(by: more)) {
            try SampleExtension(of: draw.strata, design: draw.design, by: more)
        }
        #expect(refused?.message.contains("by 1 to 1,000,000 cases") == true)
    }

    @Test(arguments: [(1, "1"), (999, "999"), (1_000, "1,000"), (1_000_000_000_000, "1,000,000,000,000")])
    func `limits are said with commas`(limit: Int, said: String) {
        #expect(Limit.said(limit) == said)
    }

    @Test func `allocation follows the design`() throws {
        let file = try SampleDrawerTests.frame()
        func sizes(_ design: Design) throws -> [Int] {
            try SampleDrawer(file.reader()).draw(design).strata.map(\.sampled)
        }
        // (not recorded) 6, North 98, Ynys Môn 98, south 98
        #expect(try sizes(.year(30, strata: ["team"])) == [2, 9, 9, 10])
        #expect(try sizes(.year(40, strata: ["team"], allocation: .equal)) == [6, 12, 11, 11])
        let rates = ["North": 0.5, "south": 0.02, "Ynys Môn": 0.02, "(not recorded)": 0.02]
        let neyman = try sizes(.year(60, strata: ["team"], allocation: .neyman, rates: rates))
        #expect(neyman.reduce(0, +) == 60)
        #expect(neyman[1] > 2 * neyman[2])
    }

    @Test func `a larger sample extends a smaller one`() throws {
        let file = try SampleDrawerTests.frame()
        let drawer = SampleDrawer(file.reader())
        let design = Design.year(60, strata: ["team"])
        let small = try drawer.draw(design)
        let large = try drawer.draw(.year(90, strata: ["team"]))
        let extended = try SampleExtension(of: small.strata, design: design, by: 30)
        #expect(extended.strata.map(\.sampled) == large.strata.map(\.sampled))
        #expect(extended.added.count == 30)
        for (stratum, whole) in zip(extended.strata, large.strata) {
            #expect(stratum.drawn.prefix(stratum.sampled) == whole.drawn.prefix(whole.sampled))
        }
        // Replaced cases used up tickets of their own.
        let north = small.strata[1]
        let replaced = try SampleExtension(
            of: small.strata, design: design, by: 30, taken: ["North": north.sampled + 2])
        #expect(replaced.added.filter { $0.stratum == "North" }.first == north.drawn[north.sampled + 2])
        #expect(replaced.added.count == 30)
        #expect(north.replacement(taken: north.sampled) == north.drawn[north.sampled])
        #expect(north.replacement(taken: north.drawn.count) == nil)
    }

    @Test func `beyond the reserve the same frame is needed`() throws {
        let file = try SampleDrawerTests.frame()
        let drawer = SampleDrawer(file.reader())
        let design = Design.year(30, strata: ["team"])
        let small = try drawer.draw(design)
        do {
            _ = try SampleExtension(of: small.strata, design: design, by: 200)
            Issue.record("extended")
        } catch let needed as SampleExtension.FrameNeeded {
            #expect(needed.strata == ["North", "Ynys Môn", "south"])
        }
        let extended = try drawer.extend(small.strata, of: small.frame, design: design, by: 200)
        #expect(extended.added.count == 200)
        let whole = try drawer.draw(.year(230, strata: ["team"]))
        #expect(extended.strata.map(\.sampled) == whole.strata.map(\.sampled))
        #expect(extended.strata.map { $0.drawn.prefix($0.sampled) } == whole.strata.map { $0.drawn.prefix($0.sampled) })
        let other = try SampleDrawer(SampleDrawerTests.frame(299).reader())
        #expect(throws: FrameMismatch.self) { try other.extend(small.strata, of: small.frame, design: design, by: 200) }
        #expect(throws: DesignError.abovePopulation(size: 301, population: 300)) {
            try drawer.extend(small.strata, of: small.frame, design: design, by: 271)
        }
        #expect(throws: DesignError.extended(by: 0)) { try SampleExtension(of: small.strata, design: design, by: 0) }
    }

    @Test func `verification finds what was left out or changed`() throws {
        let file = try SampleDrawerTests.frame()
        let drawer = SampleDrawer(file.reader())
        let design = Design.year(30, strata: ["team"])
        let draw = try drawer.draw(design)
        #expect(try drawer.verify(draw.strata, of: draw.frame, design: design).isEmpty)
        // A case taken out of the draw, and those behind it moved up.
        var strata = draw.strata
        let north = strata[1]
        let left = north.drawn.enumerated().filter { $0.offset != 3 }.map(\.element)
        let moved = left.enumerated().map {
            DrawnUnit(unit: $1.unit, stratum: $1.stratum, rank: $0 + 1, ticket: $1.ticket)
        }
        strata[1] = StratumDraw(name: north.name, population: north.population, sampled: north.sampled, drawn: moved)
        #expect(SampleVerification.faults(in: strata, seed: "seed").isEmpty)
        let faults = try drawer.verify(strata, of: draw.frame, design: design)
        #expect(faults.contains { $0.contains(north.drawn[3].unit.reference) && $0.contains("left out") })
        // Another seed, another frame.
        #expect(!SampleVerification.faults(in: draw.strata, seed: "other").isEmpty)
        let other = try SampleDrawer(SampleDrawerTests.frame(299).reader())
        #expect(try other.verify(draw.strata, of: draw.frame, design: design).contains { $0.contains("SHA-256") })
    }

    @Test func `a stratum has the audit's name, however it is asked for`() throws {
        let text =
            "Case,Process,Started,Team\n" + (0..<9).map { "C\($0),needsAssessment,2024-10-03,T\($0 % 2)\n" }.joined()
        let draw = try SampleDrawer(TemporaryFrame(text).reader()).draw(.year(4, strata: [" TEAM", "pro-cess"]))
        #expect(draw.design.strata == ["team", "process"])
        #expect(draw.strata.map(\.name) == ["T0 / needsAssessment", "T1 / needsAssessment"])
        let own = try TemporaryFrame("{\"basedOn\": \"plain\", \"headings\": {\"team\": \"Unit\"}}", ending: "json")
        let mapped = try TemporaryFrame(text.replacing("Team", with: "Unit"))
        let reader = mapped.reader(profile: try FrameProfile.named(own.path))
        #expect(try SampleDrawer(reader).draw(.year(4, strata: ["Unit"])).design.strata == ["team"])
    }

    @Test func `several files make one frame`() throws {
        let first = try SampleDrawerTests.frame(100)
        let second = try TemporaryFrame(
            "case;process;started;team\n" + (200..<300).map { "C\($0);review of nothing;2024-10-03;x\n" }.joined()
                + (300..<400).map { "C\($0);safeguardingEnquiry;2024-10-03;North\n" }.joined())
        let reader = FrameReader([FrameSource(path: first.path), FrameSource(path: second.path, profile: .plain)])
        let draw = try SampleDrawer(reader).draw(.year(50, strata: ["process"]))
        #expect(draw.strata.map(\.name) == ["carersAssessment", "needsAssessment", "safeguardingEnquiry"])
        #expect(draw.strata.map(\.population) == [50, 50, 100])
        #expect(draw.frame.files.map(\.name) == [first.name, second.name])
        #expect(draw.report.isAccountedFor)
    }
}
