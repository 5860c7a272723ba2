import JSON
import Sampling
import Simulation

extension FuzzTarget {
    /// A stated truth: the same bytes from it each time, and its frames read as what they are by construction.
    static let truth = FuzzTarget("truth") { bytes in
        guard let json = try? JSONValue.parse(utf8: bytes) else { return }
        do {
            let truth = try SimulationTruth(json)
            // As many as a moment allows.
            guard stages(in: json) <= 60 else { return }
            let audit = try SimulatedAudit(truth, seed: "seed")
            try hold(try SimulatedAudit(truth, seed: "seed").frames == audit.frames, "made twice it is not the same")
            for frame in audit.frames {
                let profile = try FrameProfile.named(frame.profile)
                let report = try ScratchFile(frame.bytes).read {
                    try FrameReader([FrameSource(path: $0, profile: profile)]).check()
                }
                try hold(report.rows == frame.accounting.rows, "\(report.rows) rows are read of \(frame.accounting)")
            }
            _ = try (audit.answers(for: audit.references), audit.secondAnswers(for: audit.references))
            _ = audit.totals.json.description
        } catch let error as SimulationError {
            try hold(!error.message.isEmpty, "refused without a word")
        }
    }

    private static func stages(in json: JSONValue) -> Int {
        (json["teams"]?.array ?? []).reduce(0) { sum, team in
            (team["stages"]?.object ?? [:]).reduce(sum) { $0 + min(1000, $1.value.integer ?? 0) }
        }
    }
}
