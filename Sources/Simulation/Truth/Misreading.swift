import Advocacy

extension StageStory {
    /// What a reader takes in who errs at these rates: the story itself, or one misjudged.
    func read(with errors: SimulationTruth.ReaderErrors, stream: NumberedStream) -> StageStory {
        var seen = self
        if stream.happens(errors.duty, "misreads the duty") {
            if areas.isEmpty {
                seen.areas = [.retaining]
                seen.supporter = .nobodyIdentified
            } else {
                seen.areas = []
            }
        }
        if stream.happens(errors.outcome, "misreads what happened") {
            switch happening {
            case .noneArranged:
                seen.happening = .nothingRecorded
                seen.reason = "notRecorded"
            case .nothingRecorded, .declined:
                seen.happening = .noneArranged
                seen.reason = "other"
            case .atStart, .afterStartInTime: seen.happening = .timingNotRecorded
            case .afterStartLate, .afterDecision, .timingNotRecorded: seen.happening = .atStart
            case .beyondDuty, .notNeeded: break
            }
        }
        return seen
    }
}
