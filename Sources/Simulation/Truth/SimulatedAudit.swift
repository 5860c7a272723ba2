import Advocacy
import Audit
import Tables

/// A synthetic audit with a known truth: frames as a council's systems would export them, and for every stage what a
/// reader finds in its file. Nobody in it exists.
///
/// The same truth and seed give the same bytes everywhere: every draw is a hash of the seed, what is drawn and its
/// number.
public struct SimulatedAudit: Sendable {
    public let truth: SimulationTruth
    public let seed: String
    /// England: Client Level Data and, if there are any, safeguarding stages; Wales: one plain frame.
    public let frames: [SimulatedFrame]
    /// What is true of the whole population.
    public let totals: TrueTotals
    private let stages: [SimulatedStage]
    private let byReference: [String: Int]

    /// Throws where the encoding lacks a character of the truth, or no rules were in force at a stage.
    public init(_ truth: SimulationTruth, seed: String) throws(SimulationError) {
        self.truth = truth
        self.seed = seed
        stages = try StageDrawing(truth, seed: seed).stages
        byReference = Dictionary(
            stages.enumerated().map { ($1.frame.reference, $0) }, uniquingKeysWith: { first, _ in first })
        totals = TrueTotals(stages, policies: truth.policies)
        var frames: [SimulatedFrame] = []
        for layout in [FrameLayout.cld, .plain] {
            let here = stages.filter { FrameLayout.of($0.frame.process, in: truth.jurisdiction) == layout }
            if !here.isEmpty { frames.append(try SimulatedAudit.frame(layout, here, truth, seed)) }
        }
        self.frames = frames
    }

    private static func frame(
        _ layout: FrameLayout, _ stages: [SimulatedStage], _ truth: SimulationTruth, _ seed: String
    ) throws(SimulationError) -> SimulatedFrame {
        switch layout {
        case .cld:
            try SimulatedFrame(
                name: "cld.csv", layout: layout, headings: CLDEvent.headings,
                rows: CLDFrameWriting(stages, truth: truth, seed: seed).rows, encoding: truth.encoding, lineEnd: "\r\n")
        case .plain:
            try SimulatedFrame(
                name: truth.jurisdiction == .england ? "safeguarding.csv" : "frame.csv", layout: layout,
                headings: PlainFrameWriting.headings, rows: PlainFrameWriting(stages, truth: truth, seed: seed).rows,
                encoding: .utf8, lineEnd: "\n")
        }
    }

    /// Case references of the population, in the order in which they were made.
    public var references: [String] { stages.map(\.frame.reference) }

    /// The readings of a reader without error, as a table that `record --from` takes: a row for each case, in the order
    /// given. Throws for a case that the audit does not have.
    public func answers(for cases: [String]) throws(SimulationError) -> String {
        try sheet(for: cases) { $0.story }
    }

    /// The readings of a second reader, who errs as the truth states.
    public func secondAnswers(for cases: [String]) throws(SimulationError) -> String {
        try sheet(for: cases) { stage in
            let stream = NumberedStream(seed: seed, kind: "second reader", number: stage.number)
            return stage.story.read(with: truth.secondReader, stream: stream)
        }
    }

    private func sheet(
        for cases: [String], _ story: (SimulatedStage) -> StageStory
    ) throws(SimulationError) -> String {
        var text = DelimitedText()
        text.add(["case"] + SimulatedAudit.columns.map(\.rawValue))
        for reference in cases {
            guard let place = byReference[reference] else {
                throw SimulationError.noCase(reference)
            }
            let facts = story(stages[place]).facts(of: stages[place].frame.process, in: truth.jurisdiction)
            text.add([reference] + SimulatedAudit.columns.map { facts[$0] ?? "" })
        }
        return text.text
    }

    /// Every fact that a story tells, in the order of the facts table.
    private static let columns: [Fact] = {
        let told: Set<Fact> = [
            .isSection9Assessment, .revisionConsidered, .identified, .professionalOrPaid, .personConsents,
            .bestInterestsSatisfied, .unableOrUnavailable, .implicatedInAbuseOrFailedToPrevent,
            .capacityToConsentToRepresentation, .considered, .offered, .arranged, .supportedInTime, .urgent, .timing,
            .declined, .reasonNotMade, .referredOn, .arrangedOn, .firstMetOn, .preferredLanguage, .welshOffered,
            .welshProvided, .otherSupport,
        ]
        let all = told.union(Fact.difficulty).union(Fact.exceptions)
        return Fact.allCases.filter(all.contains)
    }()
}
