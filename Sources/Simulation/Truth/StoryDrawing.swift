import Advocacy
import Calendar

extension StageStory {
    /// Draws what is true of a stage from the rates of its kind.
    init(_ stage: StageFrame, rates: StageRates, truth: SimulationTruth, stream: NumberedStream) {
        self.init()
        switch stage.process {
        case .carePlanRevision, .supportPlanRevision, .shortTermAssessment:
            isReached = !stream.happens(rates.outOfReach, "out of reach")
        default: break
        }
        let odds = truth.people.difficultyOdds[stage.person.supportReason] ?? 1
        let chance = rates.difficulty * odds / (1 - rates.difficulty + rates.difficulty * odds)
        if stream.happens(chance, "difficulty") { areas = StageStory.areas(stream) }
        drawSupporter(rates, stage: stage, truth: truth, stream: stream)
        let isOwed = isReached && !areas.isEmpty && (Supporter.unsuitable.contains(supporter) || exception != nil)
        let isUnclear = isReached && !areas.isEmpty && supporter == .consentNotRecorded && exception == nil
        happening =
            isOwed
            ? StageStory.happening(rates, stream)
            : isUnclear ? .noneArranged : stream.happens(rates.beyondDuty, "beyond the duty") ? .beyondDuty : .notNeeded
        if happening == .noneArranged, isOwed { reason = truth.reasons.pick(stream, "reason") }
        if happening == .nothingRecorded { reason = "notRecorded" }
        if happening.wasArranged, happening != .beyondDuty { dates = Dates(happening, stage: stage, stream: stream) }
        if truth.jurisdiction == .wales { language = Language(stage.person.language, stream) }
    }

    private static func areas(_ stream: NumberedStream) -> Set<Fact> {
        let first = stream.pick(Fact.difficulty, "first area")
        let others = Fact.difficulty.filter { stream.happens(0.3, "area \($0.rawValue)") }
        return Set(others).union(first.map { [$0] } ?? [])
    }

    private mutating func drawSupporter(
        _ rates: StageRates, stage: StageFrame, truth: SimulationTruth, stream: NumberedStream
    ) {
        if stream.happens(rates.nobodySuitable, "nobody suitable") {
            let isNobody = stream.happens(0.5, "nobody identified")
            supporter =
                isNobody ? .nobodyIdentified : stream.pick(Supporter.unsuitable, "why unsuitable") ?? .nobodyIdentified
            return
        }
        if stream.happens(rates.consentUnclear, "consent unclear") {
            supporter = .consentNotRecorded
            return
        }
        supporter = stream.happens(0.3, "lacks capacity") ? .bestInterests : .personConsents
        let canExcept = truth.jurisdiction == .england && !stage.process.isSafeguarding
        if canExcept, stream.happens(rates.exception, "exception") {
            exception = stream.pick(Exception.allCases, "which exception")
        }
    }

    private static func happening(_ rates: StageRates, _ stream: NumberedStream) -> Happening {
        let parts: [(Double, Happening)] = [
            (rates.inTime, stream.happens(0.8, "at start") ? .atStart : .afterStartInTime),
            (rates.late, stream.happens(0.6, "before decision") ? .afterStartLate : .afterDecision),
            (rates.declined, .declined), (rates.notRecorded, .nothingRecorded),
            (rates.timingUnclear, .timingNotRecorded),
        ]
        var rest = stream.uniform("what happened")
        for (share, happening) in parts {
            if rest < share { return happening }
            rest -= share
        }
        return .noneArranged
    }
}

extension StageStory.Dates {
    /// Referral, arrangement and first meeting in that order, where they belong by what happened; a meeting is not
    /// always recorded.
    fileprivate init(_ happening: StageStory.Happening, stage: StageFrame, stream: NumberedStream) {
        let contact = stage.firstContact.dayNumber
        let start = stage.started.dayNumber
        let end = stage.ended.dayNumber
        let span: ClosedRange<Int>
        switch happening {
        case .atStart: span = contact...start
        case .afterDecision: span = end...(end + 28)
        default: span = start...max(start, end)
        }
        let days = [0, 1, 2].map { stream.whole(in: span, "day \($0)") }.sorted()
        referred = CivilDate(dayNumber: days[0])
        arranged = CivilDate(dayNumber: days[1])
        met = stream.happens(0.85, "meeting recorded") ? CivilDate(dayNumber: days[2]) : nil
    }
}

extension StageStory.Language {
    fileprivate init(_ language: String, _ stream: NumberedStream) {
        preferred = language
        wasOffered =
            stream.happens(0.6, "Welsh offered") ? .yes : stream.happens(0.5, "offer recorded") ? .no : .unknown
        let prefersWelsh = language == "Welsh"
        wasProvided = prefersWelsh ? (stream.happens(0.7, "Welsh provided") ? .yes : .no) : nil
        let kinds = ["informal", "self", "peer", "independentVolunteer"]
        otherSupport = stream.happens(0.25, "other support") ? stream.pick(kinds, "which support") : nil
    }
}
