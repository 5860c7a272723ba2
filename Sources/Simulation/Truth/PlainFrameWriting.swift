import Advocacy
import Calendar

/// Writes stages in the plain layout: one row is one stage under the audit's own headings.
struct PlainFrameWriting {
    let truth: SimulationTruth
    let seed: String
    private(set) var rows: [FrameRow] = []

    static let headings = [
        "case", "process", "started", "ended", "person", "firstContact", "team", "locality", "ageBand", "sex",
        "ethnicity",
        "supportReason", "language", "funding",
    ]

    init(_ stages: [SimulatedStage], truth: SimulationTruth, seed: String) {
        self.truth = truth
        self.seed = seed
        for stage in stages { write(stage) }
    }

    private mutating func write(_ stage: SimulatedStage) {
        let stream = NumberedStream(seed: seed, kind: "plain row", number: stage.number)
        let dirt = truth.dirt
        let fields = fields(of: stage.frame, stream: stream)
        let order = Zeros.padded(stage.frame.started.dayNumber, to: 8) + stage.frame.reference
        rows.append(FrameRow(fields: fields, fate: .accepted, order: order + "0"))
        func further(_ fate: RowAccounting.Fate, _ purpose: String, _ change: (inout [String]) -> Void) {
            var changed = fields
            changed[0] = "X-\(purpose)-\(stage.number)"
            change(&changed)
            rows.append(FrameRow(fields: changed, fate: fate, order: order + purpose))
        }
        if stream.happens(dirt.resubmitted, "resubmitted") {
            rows.append(FrameRow(fields: fields, fate: .merged, order: order + "1"))
        }
        // A cell too many with something in it, which nothing can put right.
        if stream.happens(dirt.ragged, "ragged") { further(.refused, "ragged") { $0.append("x") } }
        if stream.happens(dirt.blankPerson, "blank") { further(.refused, "blank") { $0[0] = "" } }
        if stream.happens(dirt.badDate, "bad date") {
            further(.refused, "date") {
                $0[2] = stream.pick(["", "31/02/2024", "45321", "03/04/24"], "which date") ?? ""
            }
        }
        if stream.happens(dirt.unrecognisedProcess, "unknown process") {
            further(.refused, "process") { $0[1] = "conversation" }
        }
        if stream.happens(dirt.outOfScope, "out of scope") {
            let names = Process.allCases.filter { $0.isInScope(in: truth.jurisdiction) == false }.map(\.rawValue)
            further(.outOfScope, "scope") { $0[1] = stream.pick(names, "which process") ?? "dolsAssessment" }
        }
        if stream.happens(dirt.outOfPeriod, "out of period") {
            let before = CivilDate(dayNumber: truth.from.dayNumber - stream.whole(in: 1...90, "days before"))
            further(.outOfPeriod, "period") {
                $0[2] = before.description
                $0[5] = before.description
            }
        }
    }

    private func fields(of frame: StageFrame, stream: NumberedStream) -> [String] {
        let hasSlashes = stream.happens(truth.dirt.slashDates, "slashes")
        func date(_ date: CivilDate) -> String { hasSlashes ? SlashDate.text(date) : date.description }
        let person = frame.person
        let fields = [
            frame.reference, frame.process.rawValue, date(frame.started), date(frame.ended), person.identifier,
            date(frame.firstContact), frame.team, frame.locality,
            AgeBand.of(born: person.born, on: frame.started)?.rawValue ?? "Under 18", person.sex, person.ethnicity,
            person.supportReason, person.language, person.funding,
        ]
        guard stream.happens(truth.dirt.capitals, "capitals") else { return fields }
        return fields.enumerated().map { $0.offset == 1 ? $0.element.uppercased() : $0.element }
    }
}

enum SlashDate {
    /// dd/mm/yyyy.
    static func text(_ date: CivilDate) -> String {
        "\(Zeros.padded(date.day, to: 2))/\(Zeros.padded(date.month, to: 2))/\(Zeros.padded(date.year, to: 4))"
    }
}
