import Advocacy
import Calendar

/// Writes stages as events of Client Level Data, with the requests, services and faults that such a file holds.
struct CLDFrameWriting {
    let truth: SimulationTruth
    let seed: String
    private(set) var rows: [FrameRow] = []

    init(_ stages: [SimulatedStage], truth: SimulationTruth, seed: String) {
        self.truth = truth
        self.seed = seed
        for stage in stages { write(stage) }
    }

    private mutating func write(_ stage: SimulatedStage) {
        let frame = stage.frame
        let stream = NumberedStream(seed: seed, kind: "cld row", number: stage.number)
        let event = CLDEvent(of: frame, truth: truth)
        add(event, .accepted, stream, "event")
        if stream.happens(truth.dirt.resubmitted, "resubmitted") {
            var again = event
            again.reportedUntil = event.nextReport(within: truth)
            again.spelling = .init(truth.dirt, stream, "again")
            add(again, .merged, stream, "event again")
        }
        if frame.process == .needsAssessment || frame.process == .shortTermAssessment,
            stream.happens(truth.requestsBefore, "request")
        {
            add(event.requestBefore(frame, truth), .outOfScope, stream, "request")
        }
        writeFurther(event, number: stage.number, stream)
    }

    /// Rows beside the stages. Each is about a person of its own, so that it merges with nothing.
    private mutating func writeFurther(_ event: CLDEvent, number: Int, _ stream: NumberedStream) {
        let dirt = truth.dirt
        func further(_ change: (inout CLDEvent) -> Void) -> CLDEvent {
            var other = event
            other.person = "X" + Zeros.padded(number, to: 6)
            change(&other)
            return other
        }
        if stream.happens(dirt.ragged, "ragged") {
            add(further { $0.isLong = true }, .refused, stream, "ragged")
        }
        if stream.happens(dirt.blankPerson, "blank") { add(further { $0.person = "" }, .refused, stream, "blank") }
        if stream.happens(dirt.badDate, "bad date") {
            let early = SlashDate.text(CivilDate(dayNumber: event.started.dayNumber - 400))
            let wrong = stream.pick(["", "31/02/2024", "45321", "03/04/24", early], "which date")
            add(further { $0.writtenEnd = wrong }, .refused, stream, "date")
        }
        if stream.happens(dirt.unrecognisedProcess, "unknown process") {
            add(
                further {
                    $0.type = "Assessment"
                    $0.assessment = "Proportionate conversation"
                    $0.client = .serviceUser
                }, .refused, stream, "process")
        }
        if stream.happens(dirt.outOfScope, "out of scope") {
            let kind = stream.pick(["Service", "financial", "association"], "which kind")
            let other = further {
                switch kind {
                case "financial":
                    $0.type = "Assessment"
                    $0.assessment = "Financial assessment"
                case "association": $0.client = .byAssociation
                default:
                    $0.type = "Service"
                    $0.assessment = ""
                }
            }
            add(other, .outOfScope, stream, "scope")
        }
        if stream.happens(dirt.outOfPeriod, "out of period") {
            let start = truth.from.dayNumber - stream.whole(in: 1...90, "days before")
            add(
                further {
                    $0.started = CivilDate(dayNumber: start)
                    $0.ended = CivilDate(dayNumber: start + stream.whole(in: 0...30, "days long"))
                    $0.firstContact = $0.started
                    $0.report(within: truth)
                }, .outOfPeriod, stream, "period")
        }
    }

    private mutating func add(
        _ event: CLDEvent, _ fate: RowAccounting.Fate, _ stream: NumberedStream, _ purpose: String
    ) {
        var event = event
        if event.spelling == nil { event.spelling = .init(truth.dirt, stream, purpose) }
        let mixed = Zeros.padded(Int(stream.uniform("place of \(purpose)") * 1_000_000_000), to: 9)
        // An event submitted again in the same quarter stands behind its first row.
        let last = fate == .merged ? "2" : "1"
        let order = Zeros.padded(event.reportedUntil.dayNumber, to: 8) + last + mixed + event.person
        rows.append(FrameRow(fields: event.fields(in: truth), fate: fate, order: order))
    }
}
