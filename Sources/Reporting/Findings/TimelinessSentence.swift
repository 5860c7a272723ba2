import Findings
import Wording

extension Timeliness {
    /// What the days show, in a sentence; what is recorded may be the quicker part of what happened.
    public var sentence: String {
        let known = [referredWithin, arrangedWithin, metWithin].compactMap { $0 }
        guard known.isEmpty else {
            return say("Of those owed an advocate whose file gives the date, \(known.joined(separator: ", ")).")
        }
        let dated = [referral.n, arranged.n, firstMeeting.n].max() ?? 0
        return dated == 0
            ? say("No date is recorded in a case owed an advocate.")
            : say("A date is recorded in \(dated) cases owed an advocate: too few to say how long people wait.")
    }

    private var referredWithin: String? {
        guard let median = referral.median, let from = referral.from else { return nil }
        let days = abs(median).tenths
        return switch (from, median < 0) {
        case (.firstContact, false): say("half were referred within \(days) days of first contact")
        case (.start, false): say("half were referred within \(days) days of the start of the stage")
        case (.firstContact, true): say("half were referred \(days) days or more before first contact")
        case (.start, true): say("half were referred \(days) days or more before the start of the stage")
        }
    }

    private var arrangedWithin: String? {
        guard let median = arranged.median, let from = arranged.from else { return nil }
        let days = abs(median).tenths
        return switch (from, median < 0) {
        case (.firstContact, false): say("half had an advocate arranged within \(days) days of first contact")
        case (.start, false): say("half had an advocate arranged within \(days) days of the start of the stage")
        case (.firstContact, true): say("half had an advocate arranged \(days) days or more before first contact")
        case (.start, true): say("half had an advocate arranged \(days) days or more before the start of the stage")
        }
    }

    private var metWithin: String? {
        guard let median = firstMeeting.median, let from = firstMeeting.from else { return nil }
        let days = abs(median).tenths
        return switch (from, median < 0) {
        case (.firstContact, false): say("half had met one within \(days) days of first contact")
        case (.start, false): say("half had met one within \(days) days of the start of the stage")
        case (.firstContact, true): say("half had met one \(days) days or more before first contact")
        case (.start, true): say("half had met one \(days) days or more before the start of the stage")
        }
    }
}
