import Advocacy
import Audit
import Calendar
import Sampling

extension FuzzTarget {
    /// A frame: read whole and read in pieces on every core it is the same, every row is accounted for, and what is drawn
    /// from it is found again in it.
    static let frame = FuzzTarget("frame") { bytes in
        try ScratchFile(bytes).read { path in
            let sources = [FrameSource(path: path)]
            let whole = FrameReader(sources, settings: ReadingSettings(isParallel: false))
            let pieces = FrameReader(
                sources, settings: ReadingSettings(chunkLength: 16 + bytes.count % 97, chunksPerWave: 3))
            let report = Outcome { try whole.check() }
            try hold(report == Outcome { try pieces.check() }, "in pieces it is something else than whole: \(report)")
            switch report {
            case .read(let report):
                let counted = report.accepted + report.merged + report.outOfScope + report.refused + report.outOfPeriod
                try hold(report.rows == counted, "\(report.rows) rows, of which \(counted) are accounted for")
            case .refused(_, let error as FrameError):
                try InputPlace(bytes).check(line: error.line, column: error.column, error.message)
            case .refused(_, let error as EveryRowRefused):
                try InputPlace(bytes).check(line: error.line, column: 1, error.message)
            case .refused(let words, _): throw Finding("refused without a place: \(words)")
            }
            guard report.value?.accepted ?? 0 > 0 else { return }
            _ = try? whole.survey()
            try draw(whole, pieces)
        }
    }

    private static func draw(_ whole: FrameReader, _ pieces: FrameReader) throws {
        let design = Design(
            jurisdiction: .england, from: try CivilDate.parse("2024-04-01"), to: try CivilDate.parse("2025-03-31"),
            strata: ["team"], sampleSize: 3, seed: "seed")
        guard let drawn = try? SampleDrawer(whole).draw(design) else { return }
        let inPieces = try SampleDrawer(pieces).draw(design)
        try hold(
            drawn.strata == inPieces.strata && drawn.frame == inPieces.frame && drawn.warnings == inPieces.warnings,
            "in pieces something else is drawn than whole")
        let faults =
            SampleVerification.faults(in: drawn.strata, seed: design.seed)
            + (try SampleDrawer(pieces).verify(drawn.strata, of: drawn.frame, design: drawn.design))
        try hold(faults.isEmpty, "the draw does not stand: \(faults)")
    }

    /// A profile file, and then a frame in the sense that it gives.
    static let profile = FuzzTarget("profile") { bytes in
        let own: FrameProfile
        do {
            own = try ScratchFile(bytes).read(FrameProfile.named)
        } catch let error as FrameError {
            return try InputPlace(bytes).check(line: error.line, column: error.column, error.message)
        }
        for text in [plainFrame, clientLevelFrame] {
            try ScratchFile(Array(text.utf8)).read { path in
                let reader = FrameReader([FrameSource(path: path, profile: own)])
                let report = Outcome { try reader.check() }
                try hold(report == Outcome { try reader.check() }, "read twice it is not the same")
            }
        }
    }

    private static let plainFrame = """
        case,process,started,team,status
        A,needsAssessment,2025-01-02,North,Open
        B,Care Act Assessment,2025-01-03,South,Cancelled

        """

    private static let clientLevelFrame = """
        LA Person Unique Identifier,Client Type,Event Type,Event Start Date,Event End Date,Assessment Type
        P,Service User,Assessment,2024-05-01,2024-05-01,Long term assessment

        """
}
