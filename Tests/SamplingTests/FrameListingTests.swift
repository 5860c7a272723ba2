import Sampling
import Testing

/// Every stage of a frame, for whoever draws the sample again.
@Suite struct FrameListingTests {
    /// Batches, strata and both ways of finding a row: whole bytes, and bytes that were mended.
    @Test(arguments: [false, true]) func theSmallestTicketsAreTheSample(isMended: Bool) throws {
        var bytes = Array("case,process,started,team\n".utf8)
        for number in 0..<500 {
            bytes += Array("C\(number),needsAssessment,2024-06-0\(1 + number % 9),Team \(number % 3)".utf8)
            if isMended, number == 250 { bytes.append(0xE9) }
            bytes.append(10)
        }
        let file = try TemporaryFrame(bytes)
        let drawer = SampleDrawer(file.reader(ReadingSettings(chunkLength: 4096)))
        let draw = try drawer.draw(.year(40, strata: ["team"]))
        var stages: [ListedStage] = []
        try drawer.list(of: draw.frame, design: draw.design) { stages.append($0) }
        #expect(stages.count == draw.frame.population)
        #expect(Set(stages.map(\.unit.reference)).count == 500)
        #expect(stages.allSatisfy { $0.ticket == Ticket.hex(seed: "seed", case: $0.unit.reference) })
        for stratum in draw.strata {
            let listed = stages.filter { $0.stratum == stratum.name }
            #expect(listed.map(\.rank) == Array(1...stratum.population))
            #expect(listed.map(\.ticket) == listed.map(\.ticket).sorted())
            #expect(listed.prefix(stratum.drawn.count).map(\.unit) == stratum.drawn.map(\.unit))
        }
    }

    @Test func anotherFrameIsRefusedBeforeAnythingIsListed() throws {
        let file = try TemporaryFrame(
            "case,process,started\nA,needsAssessment,2024-06-01\nB,needsAssessment,2024-06-02\n")
        let other = try TemporaryFrame(
            "case,process,started\nA,needsAssessment,2024-06-01\nC,needsAssessment,2024-06-02\n")
        let draw = try SampleDrawer(file.reader()).draw(.year(2))
        #expect(throws: FrameMismatch.self) {
            try SampleDrawer(other.reader()).list(of: draw.frame, design: draw.design) { _ in
                Issue.record("listed all the same")
            }
        }
    }
}
